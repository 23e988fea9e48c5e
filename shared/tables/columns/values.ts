import { isCurrency } from '../../units/currencies';
import type { Address } from '../../figures/figure';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { periodsIn } from '../../periods/read';
import { amountsOf, type Amounts } from './amounts-of';
import { numbersRegions } from './column-signs';
import { headText, lastHead, type ColumnSight } from './columns';
import { isDifference } from './differences';
import { flowIn, flowOf } from '../words/flow-words';
import { chapterIn } from '../words/goods-in-words';
import { headRelation, isFlowLetter, NO_RELATION } from './head-ends';
import { codedPlaces, headPart, headPeriod, isMonthsUnread, isOpenTime, letteredHeads } from './head-times';
import { countsTraders } from '../words/counted-trade';
import { isRatio, OF_BEFORE, readIndicator } from '../words/indicator';
import { measureIn } from '../words/measure-words';
import { isBesideFigures, isInvestment, MADE, moneyOutside } from '../words/outside-trade';
import { noFacts, type Facts } from '../proposal';
import { apart } from '../around/lines';
import { basisOf } from '../words/basis-words';
import { isYear, partOf, type TimePart } from '../words/time-parts';

/** What the head of a column of figures says, and whether it may be taken at all. */
export interface ValueGuess {
  column: ColumnSight;
  facts: Facts;
  /** The part of a year that the head names, where it does not say of which year. */
  part: TimePart | null;
  /** Marks of the head's period: provisional, forecast. */
  mark: string;
  /** The head says "total" beside columns of parts. */
  total: boolean;
  /** Why it is not taken; null when it is. */
  left: 'ignore.serial' | 'ignore.unclear' | 'ignore.empty' | 'ignore.twin' | 'ignore.sums' | 'ignore.too-large' | null;
  confidence: number;
}

/**
 * Reads the heads of columns of figures. `start` is the month with which fiscal years begin; `headsReport`: whether
 * a place in a head is a reporter (the table's rows name the partners).
 */
export function readValueColumns(
  columns: readonly ColumnSight[],
  places: PlaceIndex,
  start: number,
  headsReport: boolean,
): ValueGuess[] {
  const coded = codedPlaces(columns, places);
  const lettered = letteredHeads(columns);
  return columns.map((column) => {
    if (!coded.has(column) && !lettered.has(column))
      return readValueColumn(column, places, start, headsReport, headPart(column));
    // Among codes of places, `CAF` is the Central African Republic and `NGA` no Vietnamese Russia.
    const { facts, ...value } = readValueColumn(column, places, start, headsReport, null);
    const place = coded.has(column) ? places.byCode(lastHead(column)) : null;
    const ends = {
      partner: facts.partner === null ? null : (place ?? facts.partner),
      reporter: facts.reporter === null ? null : (place ?? facts.reporter),
    };
    return { ...value, facts: { ...facts, ...ends, valuation: null } };
  });
}

function readValueColumn(
  column: ColumnSight,
  places: PlaceIndex,
  start: number,
  headsReport: boolean,
  part: TimePart | null,
): ValueGuess {
  const head = headText(column);
  const folded = fold(head);
  const period = headPeriod(column, start, part);
  const said = wordsOf(column, places);
  const amounts = amountsOf(column, said, places);
  const flags = period === null && part === null && onlyFlags(column);
  const { flow: related, ...relation } = flags ? NO_RELATION : headRelation(column, places, headsReport, part !== null);
  const named = flowIn(folded).flow ?? wholeFlow(column) ?? flowIn(fold(apart(head))).flow ?? related;
  const measure = measureOf(column, { said, amounts, flow: named, timed: period !== null });
  // One change or share of exports and imports is that of both together.
  const ofBoth = (measure === 'growth' || measure === 'share') && flowIn(folded).both;
  const flow = named ?? (ofBoth ? 'turnover' : null);
  const total = /^all$/i.test(lastHead(column)) || TOTAL.test(folded);
  const spoken =
    [period, part, flow, measure, relation.partner, relation.reporter].some((fact) => fact !== null) ||
    isCurrency(amounts.unit) ||
    total;
  const other =
    (flow === null && MADE.test(folded)) ||
    (numbersRegions(column) && said.measure === 'value') ||
    flags ||
    isDifference(column, said.measure) ||
    isBesideFigures(head) ||
    (measure === 'count' && countsTraders(head)) ||
    isOpenTime(folded, period, part) ||
    column.heads.some(({ text }) => isMonthsUnread(text));
  const serial = measureIn(lastHead(column))?.measure === 'serial' || (period === null && countsRows(column));
  const empty = (measure === 'weight' || measure === 'quantity') && isAllZero(column);
  return {
    column,
    facts: {
      ...noFacts,
      ...relation,
      product:
        relation.product ??
        chapterOf(head) ??
        codedGoods(column, places) ??
        (flow === null ? moneyOutside(head) : said.product),
      ...basisOf(head),
      flow: measure === 'tariff' || measure === 'count' || measure === 'rank' ? null : flow,
      period: period?.period ?? null,
      measure,
      unit: amounts.unit,
      scale: amounts.scale,
      more:
        measure === 'growth' && column.cells.every(({ cell }) => !/^\s*[-(−–]\s*\d/.test(cell.shown))
          ? isRatio(head)
            ? OF_BEFORE
            : said.more
          : {},
    },
    part: period === null || isYear(period.period) ? part : null,
    mark: period?.mark ?? '',
    total: total && (period === null || part?.kind === 'year'),
    left: serial ? 'ignore.serial' : empty ? 'ignore.empty' : spoken && !other ? null : 'ignore.unclear',
    confidence: spoken ? 0.95 : 0.3,
  };
}

const TOTAL =
  /(?:^| )(?:total|toplam|итого|всего|усього|всього|jami|합계|총계|合计|合計|总计|總計|総計|المجموع|الاجمالي|cəmi|ogolem|razem|osszesen|celkem|ukupno|insgesamt|jumlah|grand total|барлығы|სულ|ընդամենը)(?: |$)/;

/** What the words of a head measure, without its years and what is the name of a place. */
function wordsOf({ heads }: ColumnSight, places: PlaceIndex): Facts {
  const words = heads.map(({ text }) =>
    isFlowLetter(text) || isSeriesCode(text) || places.byName(text) !== null ? '' : text,
  );
  return readIndicator(words.join(' / ').replace(YEAR, ' '));
}

interface Said {
  said: Facts;
  amounts: Amounts;
  flow: Facts['flow'];
  /** The head names a period. */
  timed: boolean;
}

/** What a column measures; null where nothing says, and the table or the row must. */
function measureOf(column: ColumnSight, { said, amounts, flow, timed }: Said): Facts['measure'] {
  const head = headText(column);
  const money = isCurrency(amounts.unit);
  if (BASED.test(head)) return 'index';
  // A year beside a word as wide as "total": of what, it does not say.
  if (timed && said.measure === 'value' && flow === null && !money && !VALUE.test(head)) return null;
  const parts = amounts.hundredths && (said.measure === null || AS_PARTS.has(said.measure));
  const bare = (parts || said.measure === 'share') && !SHARE.test(head);
  if (bare && ((flow !== 'balance' && changes(column)) || compares(head))) return 'growth';
  if (parts) return 'share';
  if (amounts.borne !== null && (said.measure === null || said.measure === 'value')) return amounts.borne;
  return said.measure ?? (isInvestment(fold(head)) || (money && (timed || flow !== null)) ? 'value' : null);
}

/** "I–XII 2022 = 100" over columns of each currency: what they came to, and no money. */
export const BASED = /=\s*100(?![\d.,])/;

const VALUE =
  /value|valeur|valor|montant|monto|стоим|сумма|вартіст|금액|金额|金額|قيم|ارزش|مالیت|(?<!\p{L})قدر(?!\p{L})|\bwert|değer|nilai|trị giá|kim ngạch|qiymat|dəyər/iu;
const SHARE =
  /share|доля|удельн|вес|part|cuota|quota|anteil|比重|占比|비중|نسبه|حصه|(?:%|\bper ?cent(?:age)?) of (?:the )?(?:gdp|(?:total |merchandise |goods )?(?:exports|imports|trade)|(?:total )?world)\b/i;

/** "Peso" over parts of a hundred is how much each weighs among all. */
const AS_PARTS = new Set<Facts['measure']>(['value', 'weight']);

/** Nothing but zeros in many rows: amounts that were not filled in. */
function isAllZero({ cells }: ColumnSight): boolean {
  return cells.length >= 10 && cells.every(({ cell }) => /^0(?:[.,]0+)?$/.test(cell.shown.trim()));
}

/** Ones and zeros in many rows: whether the row's country is of the group that the head names ("Least Developed Countries"). */
function onlyFlags({ cells, distinct }: ColumnSight): boolean {
  return cells.length >= 20 && distinct.length <= 2 && distinct.every((text) => text === '0' || text === '1');
}

/** The one code of the Harmonized System that a head names beside its flow, or the codes as they are written. */
function chapterOf(head: string): Facts['product'] {
  const chapter = chapterIn(head);
  if (chapter === null) return null;
  const { code, name } = chapter;
  return { classification: code === null ? null : 'HS', edition: null, code, name: code === null ? name : null };
}

/** "22: Bebidas, líquidos alcoólicos" over a column: goods behind their code, and neither a month nor a place behind its number. */
function codedGoods({ heads }: ColumnSight, places: PlaceIndex): Facts['product'] {
  for (const { text } of heads) {
    const [, code = '', name = ''] = CODED_GOODS.exec(text) ?? [];
    const other = partOf(name) !== null || places.byName(name) !== null || flowIn(fold(name)).flow !== null;
    if (code === '' || /^(?:19|20)\d\d$/.test(code) || other || measureIn(name) !== null) continue;
    return { classification: 'HS', edition: null, code, name };
  }
  return null;
}

const CODED_GOODS =
  /^(\d\d(?=\s*:)|(?:\d\d){2,4}(?=\s*:|\s+[-–]|\s+\p{Lu}\p{Ll}{2}))(?:\s*:|\s+[-–])?\s+(\p{L}.{3,})$/u;

/** Parts of a hundred that fall below zero are changes: a share never does, but that of a balance. */
function changes({ cells }: ColumnSight): boolean {
  const below = cells.filter(({ cell, look }) => look === 'number' && /^\s*[-−(]/.test(cell.shown));
  return below.length > cells.length * 0.05;
}

/** "January to June 2023 to the same months of 2022, %": two times in one head are compared. */
function compares(head: string): boolean {
  return new Set(periodsIn(head).map(({ period }) => period.written)).size === 2;
}

/** 1, 2, 3 … down the rows: without a head that says what of, or over so many rows that it is no amount whatever the head. */
function countsRows(column: ColumnSight): boolean {
  if (column.cells.length < 3) return false;
  if (column.cells.length < 10 && readIndicator(headText(column)).measure !== null) return false;
  return column.cells.every(({ cell }, at) => Number(String(cell.value).replace(/\.$/, '')) === at + 1);
}

/** "进出口" or "Foreign trade" as the whole of one of the heads: both flows together. */
function wholeFlow({ heads }: ColumnSight): Facts['flow'] {
  const found = heads.map(({ text }) => flowOf(text)).filter((flow) => flow !== null);
  const last = found.at(-1) ?? null;
  // "Re-exports" below "Non-oil exports".
  return found.length === 1 || (found.length === 2 && (last === 're-export' || last === 're-import')) ? last : null;
}

/** `MTTEX_NUS-NRS_1` over the words of the head: a code of the series, whose letters are no money. */
function isSeriesCode(text: string): boolean {
  // `GDP_2017`, `QTD-1970`: a year is no code.
  const numbered = /\d/.test(text.replace(/[_.-](?:19|20)\d\d(?=[_.-]|$)/g, ''));
  return /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)+$/.test(text) && numbered && text.length >= 8;
}

/** Years in a head must not be taken for a rank or a count of something. */
const YEAR = /\b(?:19|20)\d\d\b/g;

/** Where a column's head stands; null when it has none. */
export function headAddress(column: ColumnSight, sheet: string): Address | null {
  const cell = column.heads.at(-1)?.cell;
  return cell === undefined ? null : { sheet, row: cell.row, col: cell.col };
}
