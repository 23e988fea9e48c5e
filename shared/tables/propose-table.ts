import { fiscalStart } from '../periods/read';
import type { PlaceIndex } from '../places/place-index';
import { isSumLabel } from '../products/codes';
import { isCurrency, settledUnit } from '../units/currencies';
import { lastHead, seeColumns } from './columns';
import type { TableContext } from './context';
import { datePeriod, inMiddleOfYear, styleName } from './dates';
import { cornerLines } from './corner';
import { type ColumnGuess, guessDimensions } from './dimensions';
import type { FoundTable } from './find-tables';
import { type Heading, headingsOf, withoutEmptyRows } from './headings';
import { readIndicator } from './indicator';
import { moneyInLabel } from './label-units';
import type { Sheet } from './look';
import { mapColumns } from './map-columns';
import { withOwnUnits } from './each-unit';
import { evidenceOf } from './evidence';
import { headingRules } from './row-rules';
import { mixedLabels, mixedRules } from './mixed-labels';
import { type Guess, isTimed, type LeftOut, type TableMapping } from './proposal';
import { type KnownPublisher, publisherOf, reportsFor } from './publishers';
import type { RowsSay } from './question';
import { readingsOf } from './readings';
import { findRepeats } from './repeats';
import { flowOfHeads, ownPlaces, settleEmpty, settleGrowth, settleParts, settlePlaces, settleTotals } from './settle';
import { settleHeads } from './settle-heads';
import { strayLabels, strayRules } from './stray-labels';
import { factGuesses, startOfYear, tableFacts, type TableFacts } from './table-facts';
import { updatedIn } from './taken-on';
import {
  dropColumns,
  dropEitherUnit,
  dropSums,
  settleUnit,
  takeOwner,
  tellAmounts,
  tellByEnds,
  tellDollar,
  tellBySide,
  tellQuery,
  tellUnit,
} from './tell-facts';
import { alikeRows, type AlikeRows, withTelling } from './telling-labels';
import { spelledHeads } from './terse-heads';
import { readSurroundings, type Surroundings } from './title';
import { withTitledParts } from './title-parts';
import { hasSides, withSides } from './trade-sides';
import { readValueColumns, type ValueGuess } from './values';

/** What is proposed for one table. */
export interface TableProposal {
  mapping: TableMapping;
  guesses: Guess[];
  left: LeftOut[];
  /** Whose table it is, when its columns are called as only they call them. */
  publisher: string | null;
  /** Whether there is anything in it to take. */
  worth: boolean;
  /** Places that may be the reporter where nothing says. */
  choices: string[];
  rowsSay: RowsSay;
  /** The day in a column of updates; null where there is none. */
  updated: string | null;
}

/** Proposes how one found table is to be read. `all` are the tables of its sheet, `index` is its own place among them. */
export function proposeTable(
  sheet: Sheet,
  table: FoundTable,
  index: number,
  all: readonly FoundTable[],
  context: TableContext,
): TableProposal {
  const headings = withoutEmptyRows(headingsOf(sheet, table), sheet, table, context.places);
  const seen = seeColumns(sheet, table, new Set(headings.map(({ row }) => row)));
  const columns = spelledHeads(seen);
  const surroundings = readSurroundings(
    sheet,
    table,
    { before: all.slice(0, index), after: all.slice(index + 1) },
    context,
    context.places,
    cornerLines(columns, sheet.grid.info.name),
  );
  const known = tableFacts(surroundings);
  const publisher = publisherOf(seen, surroundings.texts);
  reportsFor(known, publisher);
  const mixed = mixedLabels(columns, context.places);
  const guessed = withRoles(
    withSides(guessDimensions(columns, context.places, mixed, numbersFlows(publisher))),
    index,
    context,
  );
  const square = !surroundings.listsPartners && isSquare(guessed, context.places);
  const first = square
    ? guessed.map((dim) => (dim.role === 'partner' ? { ...dim, role: 'reporter' as const } : dim))
    : ownPlaces(guessed, known, context.places);
  const start = startOfYear(known.facts);
  const headsReport = first.some(({ role }) => role === 'partner') || hasSides(first);
  const rowsNamePlaces = hasSides(first) || first.some(({ role }) => role === 'partner' || role === 'reporter');
  const figures = first.filter(({ role }) => role === 'value').map(({ column }) => column);
  const read = readValueColumns(figures, context.places, start, headsReport);
  const flowsAcross = withoutFlows(first, read);
  const dated = withDays(flowsAcross, known.facts.reporter === null ? startOfHeads(read) : start);
  const titles = surroundings.statements.map(({ text }) => text);
  const ofYear = settleEmpty(settleParts(withChosen(read, index, context), known.facts.period));
  const settledHeads = settleHeads(withTitledParts(ofYear, titles), dated, known);
  const own = withOwnUnits(settleGrowth(settleTotals(settledHeads)), known);
  const values = tellAmounts(known, dated, own);
  const stray = strayLabels(sheet, table, dated);
  takeOwner(known, stray, context.places);
  const settled = settlePlaces(dated, values, known, surroundings, publisher !== null && publisher.country === null);
  const dims = withTelling(settled, values);
  if (known.facts.flow === null) {
    const flow = flowOfHeads(values);
    if (flow !== null && !dims.some(({ role }) => role === 'flow')) known.facts.flow = flow;
  }
  tellBySide(known, dims, values, headings);
  tellByEnds(known, dims, context.places);
  dropSums(known, values);
  dropEitherUnit(known, dims, values, headings);
  dropColumns(known, dims);
  tellQuery(known, publisher, dims);
  tellDollar(known, publisher, values);
  settleUnit(known);
  const { repeats, alike } = findRepeats(values);
  if (publisher !== null) known.facts.dataset ??= publisher.name;
  if (publisher !== null && publisher.unit !== null && settledUnit(known.facts.unit, null) === null) {
    known.facts.unit = publisher.unit;
    tellUnit(known, publisher);
  }
  const readings = readingsOf(
    values.map(({ column }) => column),
    publisher?.name === 'Eurostat' ? EUROSTAT_FLAGS : surroundings.notes,
  );
  const mapped = mapColumns({ sheet, table, index, dims, values, repeats, alike, readings, known });
  const mapping: TableMapping = {
    index,
    skip: false,
    range: {
      top: table.headerTop,
      left: table.left,
      bottom: Math.max(table.bottom, table.headerTop),
      right: table.right,
    },
    headerTop: table.headerTop,
    headerRows: table.headerRows,
    columns: mapped.columns,
    facts: known.facts,
    rows: [
      ...headingRules(headings, {
        places: context.places,
        start,
        bottom: table.bottom,
        placesAs: placesInHeadings(dims, known, surroundings),
        owner: known.facts.reporter?.code ?? null,
        products: namesGoods(dims, headings),
        ...sumRows(dims),
      }),
      ...strayRules(stray, context.places),
      ...(mixed === null
        ? []
        : mixedRules(mixed, table.bottom, placesInHeadings(dims, known, surroundings) ?? 'partner')),
    ],
  };
  return {
    mapping,
    guesses: [
      ...factGuesses(known, index),
      ...mapped.guesses,
      ...evidenceOf({
        sheet,
        table,
        index,
        dims,
        values,
        headed: headings.length > 0,
        products: context.products,
        places: context.places,
      }),
    ],
    left: [
      ...mapped.left,
      ...leftAlike(
        alikeRows(
          dims,
          values,
          mapping.rows.map(({ from }) => from),
        ),
        mapping.range,
      ),
    ],
    publisher: publisher?.name ?? null,
    worth:
      !loneNumber(dims, values, known) &&
      mapped.columns.some(({ role }) => role === 'value') &&
      (rowsNamePlaces || labelled(dims) || values.some(({ facts }) => facts.period !== null)),
    choices: surroundings.statements.map(({ facts }) => facts.reporter?.code ?? '').filter((code) => code !== ''),
    rowsSay: { unit: unitsInRows(dims, mapping.rows) },
    updated: updatedIn(seen),
  };
}

/** Exports and imports in columns of their own: a column that names one of them says which is larger, or both. */
function withoutFlows(dims: readonly ColumnGuess[], values: readonly ValueGuess[]): ColumnGuess[] {
  const across = new Set(values.filter(({ left }) => left === null).map(({ facts }) => facts.flow));
  if (!across.has('export') || !across.has('import')) return [...dims];
  return dims.map((dim) =>
    dim.role === 'flow' ? { ...dim, role: 'ignore', name: null, reason: 'ignore.both-flows' } : dim,
  );
}

/** Says of a table that what tells its rows apart was not found. */
function leftAlike(alike: AlikeRows | null, range: LeftOut['range']): LeftOut[] {
  if (alike === null) return [];
  return [{ code: 'left.alike', params: { count: String(alike.count), of: String(alike.of) }, range }];
}

/** When fiscal years begin where the one who reports stands in the heads. */
function startOfHeads(values: readonly ValueGuess[]): number {
  const codes = new Set(values.map(({ facts }) => facts.reporter?.code).filter((code) => code !== undefined));
  const [only = null] = codes;
  return fiscalStart(codes.size === 1 ? only : null);
}

/** Columns of days in the middle of each year, with the years that they stand for in the tables of who reports. */
function withDays(dims: readonly ColumnGuess[], start: number): ColumnGuess[] {
  return dims.map((dim) => {
    const days = dim.role === 'period' ? dim.content.dates : null;
    if (days === null) return dim;
    const inMiddle = dim.column.cells.every(({ cell }) => datePeriod(cell, days)?.from.endsWith('-07-01') !== false);
    return inMiddle ? { ...dim, name: styleName(inMiddleOfYear(days, start)) } : dim;
  });
}

/** One number beside a label and no time anywhere ("Data format: 1"): a setting and no table. */
function loneNumber(dims: readonly ColumnGuess[], values: readonly ValueGuess[], { facts }: TableFacts): boolean {
  const headed = values.some((value) => value.facts.period !== null || value.part !== null);
  const timed = facts.period !== null || headed || dims.some(isTimed);
  const numbers = values.reduce((sum, { column }) => sum + column.counts.number + column.counts.year, 0);
  return !timed && numbers <= 1;
}

/** What the letters beside Eurostat's numbers mean, as its legend has it. */
const EUROSTAT_FLAGS =
  'b: break\nc: confidential\nd: definition differs\ne: estimated\nf: forecast\nn: not significant\np: provisional\nr: revised\ns: estimate\nu: low reliability\nbp: both\nep: both\nde: both';

/** Whether a publisher writes flows as numbers. */
function numbersFlows(publisher: KnownPublisher | null): boolean {
  return publisher !== null && (publisher.name === 'Eurostat' || publisher.name === 'UN Comtrade');
}

/** Whether every row that measures money, or a heading over it, names the currency. */
function unitsInRows(dims: readonly ColumnGuess[], rules: TableMapping['rows']): boolean {
  if (rules.some(({ facts }) => isCurrency(facts.unit))) return true;
  const named = dims.filter(({ role, name }) => role === 'partner' && name === 'name');
  if (named.some(({ column }) => column.distinct.every((text) => text === '' || moneyInLabel(text) !== null)))
    return true;
  const indicators = dims.filter(({ role }) => role === 'indicator').flatMap(({ column }) => column.distinct);
  const read = indicators.filter((text) => text !== '').map(readIndicator);
  const money = read.filter(({ measure }) => measure === 'value' || measure === 'gdp');
  if (read.length > 0 && money.length === 0) return read.every(({ measure }) => measure !== null);
  return money.length > 0 && money.every(({ unit }) => isCurrency(unit));
}

/** Countries by countries: the same places head the columns that stand in the rows, and the rows are those who report. */
function isSquare(dims: readonly ColumnGuess[], places: PlaceIndex): boolean {
  const rows = dims.find(({ role, words }) => role === 'partner' && words !== 'partner');
  if (rows === undefined || dims.some(({ role }) => role === 'reporter')) return false;
  const down = new Set(rows.column.distinct.map((text) => places.byName(text)?.code));
  const heads = dims.filter(({ role }) => role === 'value').map(({ column }) => places.byName(lastHead(column))?.code);
  const across = heads.filter((code) => code !== undefined);
  return across.length >= 3 && across.filter((code) => down.has(code)).length > across.length * 0.5;
}

/** Whom the places in headings are taken for: the side of the trade that neither rows nor titles name. */
function placesInHeadings(
  dims: readonly ColumnGuess[],
  { facts }: TableFacts,
  { listsPartners }: Surroundings,
): 'reporter' | 'partner' | null {
  const has = (role: ColumnGuess['role']) => dims.some((dim) => dim.role === role);
  if (has('partner')) return has('reporter') || facts.reporter !== null ? null : 'reporter';
  if (has('reporter')) return 'partner';
  return facts.reporter !== null || listsPartners ? 'partner' : 'reporter';
}

/** The rows whose partner is a sum, and the one that is the sum of all. */
function sumRows(dims: readonly ColumnGuess[]): { sums: number[]; whole: number | null } {
  const labels = (dims.find(({ role }) => role === 'partner')?.column.cells ?? []).map(({ cell }) => cell);
  return {
    sums: labels.filter(({ shown }) => isSumLabel(shown)).map(({ row }) => row),
    whole: labels.find(({ shown }) => GRAND_TOTAL.test(shown.trim()))?.row ?? null,
  };
}

const GRAND_TOTAL =
  /^(?:grand total|overall total|world total|total general|total général|gran total|total geral|gesamtsumme|insgesamt|общий итог|итого по всем странам|genel toplam|总计|總計|総計|총계|الإجمالي العام|المجموع الكلي|المجموع العام|جمع کل|کل میزان|میزان کل)$/iu;

/** Headings are needed to tell rows apart where the same labels come again under them. */
function namesGoods(dims: readonly ColumnGuess[], headings: readonly Heading[]): boolean {
  if (headings.length < 2 || dims.some(({ role }) => role === 'product-code' || role === 'product-name')) return false;
  return dims.some(
    ({ role, column }) =>
      (role === 'partner' || role === 'reporter' || role === 'indicator') && column.variety * 1.5 < column.filled,
  );
}

function labelled(dims: readonly ColumnGuess[]): boolean {
  return dims.some(({ role }) => role !== 'ignore' && role !== 'value' && role !== 'flag');
}

/** The roles that the person set go before all guesses. */
function withRoles(dims: readonly ColumnGuess[], index: number, { corrections }: TableContext): ColumnGuess[] {
  return dims.map((dim) => {
    const set = corrections.findLast(
      (correction) => correction.kind === 'role' && correction.table === index && correction.col === dim.column.col,
    );
    if (set === undefined || set.kind !== 'role') return dim;
    return { ...dim, role: set.role, name: set.name ?? dim.name, confidence: 1, reason: 'role.chosen' };
  });
}

/** A column that the person called figures is taken whatever its head says. */
function withChosen(values: readonly ValueGuess[], index: number, { corrections }: TableContext): ValueGuess[] {
  return values.map((value) => {
    const set = corrections.findLast(
      (correction) => correction.kind === 'role' && correction.table === index && correction.col === value.column.col,
    );
    return set === undefined ? value : { ...value, left: null, confidence: 1 };
  });
}
