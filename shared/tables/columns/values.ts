import { isCurrency } from '../../units/currencies';
import type { Address } from '../../figures/figure';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { periodsIn } from '../../periods/read';
import { measured } from '../../numbers/measured';
import type { Amount } from '../../units/amounts';
import { readUnit } from '../../units/units';
import { numbersRegions } from './column-signs';
import { headText, lastHead, type ColumnSight } from './columns';
import { flowIn, flowOf } from '../words/flow-words';
import { chapterIn } from '../words/goods-in-words';
import { headRelation, isFlowLetter, NO_RELATION } from './head-ends';
import { codedPlaces, headPart, headPeriod, isOpenTime } from './head-times';
import { readIndicator } from '../words/indicator';
import { moneyInLabel } from '../words/label-units';
import { measureIn } from '../words/measure-words';
import { isBesideFigures, isInvestment, MADE, moneyOutside } from '../words/outside-trade';
import { noFacts, type Facts } from '../proposal';
import { apart } from '../around/statements';
import { basisOf } from '../words/basis-words';
import { isYear, type TimePart } from '../words/time-parts';

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
  left: 'ignore.serial' | 'ignore.unclear' | 'ignore.empty' | 'ignore.twin' | null;
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
  return columns.map((column) => {
    if (!coded.has(column)) return readValueColumn(column, places, start, headsReport, headPart(column));
    // Among codes of places, `CAF` is the Central African Republic.
    const { facts, ...value } = readValueColumn(column, places, start, headsReport, null);
    return { ...value, facts: { ...facts, valuation: null } };
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
  const serial = measureIn(lastHead(column))?.measure === 'serial' || (period === null && countsRows(column));
  const said = readIndicator(
    column.heads
      .map(({ text }) => (isFlowLetter(text) || isSeriesCode(text) || places.byName(text) !== null ? '' : text))
      .join(' / ')
      .replace(YEAR, ' '),
  );
  const inCells = unitInCells(column);
  const headed = unitOf(column, said, places);
  const borne = amountInCells(column);
  const unit =
    borne !== null
      ? { unit: borne.unit, scale: null }
      : headed.unit === null && inCells !== null
        ? { ...headed, unit: inCells }
        : headed;
  const flags = period === null && part === null && onlyFlags(column);
  const { flow: related, ...relation } = flags ? NO_RELATION : headRelation(column, places, headsReport, part !== null);
  const flow = flowIn(folded).flow ?? wholeFlow(column) ?? flowIn(fold(apart(head))).flow ?? related;
  const total =
    /^all$/i.test(lastHead(column)) ||
    /(?:^| )(?:total|toplam|итого|всего|усього|всього|jami|합계|合计|合計|المجموع|grand total)(?: |$)/.test(folded);
  const money = isCurrency(unit.unit);
  const parts = (inCells === '%' || headed.unit === '%') && (said.measure === null || AS_PARTS.has(said.measure));
  const bare =
    (parts || said.measure === 'share') &&
    !/share|доля|удельн|вес|part|cuota|quota|anteil|比重|占比|비중|نسبه|حصه/i.test(head);
  const measure =
    bare && ((flow !== 'balance' && changes(column)) || compares(head))
      ? 'growth'
      : parts
        ? 'share'
        : borne !== null && (said.measure === null || said.measure === 'value')
          ? borne.measure
          : (said.measure ?? (isInvestment(folded) || (money && (period !== null || flow !== null)) ? 'value' : null));
  const facts: Facts = {
    ...noFacts,
    ...relation,
    product: relation.product ?? chapterOf(head) ?? (flow === null ? moneyOutside(head) : said.product),
    ...basisOf(head),
    flow: measure === 'tariff' || measure === 'count' || measure === 'rank' ? null : flow,
    period: period?.period ?? null,
    measure:
      period !== null &&
      said.measure === 'value' &&
      flow === null &&
      !money &&
      !/value|valeur|valor|стоим|금액|金额|قيم/i.test(head)
        ? null
        : measure,
    unit: unit.unit,
    scale: unit.scale,
  };
  const spoken =
    period !== null ||
    part !== null ||
    flow !== null ||
    measure !== null ||
    relation.partner !== null ||
    relation.reporter !== null ||
    money ||
    total;
  const other =
    (flow === null && MADE.test(folded)) ||
    (numbersRegions(column) && said.measure === 'value') ||
    flags ||
    isBesideFigures(head) ||
    isOpenTime(folded, period, part);
  const empty = (measure === 'weight' || measure === 'quantity') && isAllZero(column);
  const left = serial ? 'ignore.serial' : empty ? 'ignore.empty' : spoken && !other ? null : 'ignore.unclear';
  return {
    column,
    facts,
    part: period === null || isYear(period.period) ? part : null,
    mark: period?.mark ?? '',
    total: total && (period === null || part?.kind === 'year'),
    left,
    confidence: spoken ? 0.95 : 0.3,
  };
}

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

/** The sign of a currency or of parts of a hundred beside most numbers of a column. */
function unitInCells({ cells }: ColumnSight): string | null {
  const shown = cells
    .filter(({ look }) => look === 'number')
    .slice(0, 40)
    .map(({ cell }) => cell.shown.trim());
  const marked = shown.filter((text) => /[\p{Sc}%]|[A-Z]{3}/u.test(text));
  const [first] = marked;
  if (first === undefined || marked.length < shown.length * 0.8) return null;
  const { unit } = readUnit(first.replace(/[\d.,()]+/g, ' ').trim());
  return unit === '%' || isCurrency(unit) ? unit : null;
}

/** The unit of amount that most cells of a column bear themselves ("2,500 tons"). */
function amountInCells({ cells }: ColumnSight): Amount | null {
  const shown = cells.filter(({ look }) => look === 'number').slice(0, 40);
  const found = shown.map(({ cell }) => measured(cell.shown)?.amount ?? null);
  const first = found.find((amount) => amount !== null) ?? null;
  const same = found.filter((amount) => amount !== null && amount.unit === first?.unit);
  return first !== null && same.length > shown.length * 0.5 ? first : null;
}

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
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** `MTTEX_NUS-NRS_1` over the words of the head: a code of the series, whose letters are no money. */
function isSeriesCode(text: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:[_.-][A-Z0-9]+)+$/.test(text) && /\d/.test(text) && text.length >= 8;
}

/** Years in a head must not be taken for a rank or a count of something. */
const YEAR = /\b(?:19|20)\d\d\b/g;

/** `t` or `kg` alone, or in brackets behind a word for amounts: "Quantity (t)". */
function bareWeight(text: string): string | null {
  // UN Comtrade's weights are kilograms whatever the row.
  if (/^(?:net|gross)Wgt$/.test(text)) return 'kg';
  return (
    /^(?:t|kg)$|\((?:t|kg)\)\s*$/i
      .exec(text)?.[0]
      .replace(/[()\s]/g, '')
      .toLowerCase() ?? null
  );
}

function unitOf(column: ColumnSight, said: Facts, places: PlaceIndex): { unit: string | null; scale: number | null } {
  for (const { text } of column.heads.toReversed()) {
    if (isFlowLetter(text) || (places.byName(text) !== null && moneyInLabel(text) === null)) continue;
    const { unit, scale } = bareWeight(text) !== null ? { unit: bareWeight(text), scale: null } : readUnit(text);
    if (unit !== null || scale !== null)
      return { unit: said.measure === 'share' || said.measure === 'growth' ? '%' : unit, scale };
  }
  return { unit: said.unit, scale: said.scale };
}

/** Where a column's head stands; null when it has none. */
export function headAddress(column: ColumnSight, sheet: string): Address | null {
  const cell = column.heads.at(-1)?.cell;
  return cell === undefined ? null : { sheet, row: cell.row, col: cell.col };
}
