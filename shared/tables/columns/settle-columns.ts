import { fiscalStart } from '../../periods/read';
import { fold } from '../../places/fold';
import { lastHead, type ColumnSight } from './columns';
import { isSquare, rowsReport } from './matrices';
import { boughtOf } from './bought-of';
import type { TableContext } from '../context';
import { withDays } from './day-columns';
import { type ColumnGuess, guessDimensions } from './dimensions';
import { changesBehindFlows, settleGrowth } from './changes-behind';
import { withOwnScales, withOwnUnits } from './each-unit';
import type { FoundTable } from '../finding/find-tables';
import type { Sheet } from '../finding/look';
import type { MixedLabels } from './mixed-labels';
import { lineOfPlaces } from './line-of-places';
import { withoutMainGoods } from './ranked';
import { totalsOfBoth } from './goods-of-heads';
import { economiesAcross } from './economies-across';
import { goodsOverMeasures } from './goods-over-measures';
import { sharesInPercent, sharesOfHundred } from './hundreds';
import { flowIn } from '../words/flow-words';
import { isOutside, servicesIn } from '../words/outside-trade';
import { namedTotals } from './named-totals';
import { withPesoSigns } from './peso-sign';
import { mirroredHeads } from './mirrored-heads';
import { placesBehindFlow } from './place-behind-flow';
import { withoutUnmeasured } from './profiles';
import { barePercents, changesFromHundred, reckoned, sharesOfFlows, withoutDifferences } from './reckoned';
import type { KnownPublisher } from '../around/publisher-names';
import { alikeChanges, settleEmpty, settleMoney, settleParts, settleSides, settleTotals, totalsOfPair } from './settle';
import { settleHeads } from './settle-heads';
import { withoutJoined } from './joined-tables';
import { headsOfAccounts } from './own-accounts';
import { ownPlaces, withoutTwice } from './own-places';
import { settlePlaces } from './settle-places';
import { cumulatedYears, sinceNewYear, yearsToDate, runningSums } from './since-new-year';
import { sidesAcross } from './sides-across';
import { withoutBaseYears } from './sheet-times';
import { stocksAndFlows } from './stocks-and-flows';
import { type StrayLabel, strayLabels } from './stray-labels';
import { sumsOfSides } from './sums-of-sides';
import { startOfYear, type TableFacts } from '../around/table-facts';
import { takeOwner, tellByStates } from '../around/tell-reporter';
import { thousandsInHeads } from '../around/tell-units';
import { tellMeasures } from '../around/tell-measures';
import { withTelling } from './telling-labels';
import type { Surroundings } from '../around/title';
import { partsOfTotals } from './parts-of-totals';
import { withTitledPeriod } from './titled-period';
import { withNamedParts, withTitledMonths, withTitledParts } from '../around/title-parts';
import { hasSides, withSides } from './trade-sides';
import { tradersAcross } from './traders-across';
import { readValueColumns, type ValueGuess } from './values';
import { withoutWholes } from './wholes-of-shares';
import { volumes } from './volumes';

/** What the columns of a table are settled from. */
interface ColumnGround {
  sheet: Sheet;
  table: FoundTable;
  /** The table's own place among those of its sheet. */
  index: number;
  columns: readonly ColumnSight[];
  mixed: MixedLabels | null;
  surroundings: Surroundings;
  publisher: KnownPublisher | null;
  context: TableContext;
}

export interface SettledColumns {
  dims: ColumnGuess[];
  values: readonly ValueGuess[];
  stray: readonly StrayLabel[];
  /** Month with which fiscal years begin. */
  start: number;
  /** Whether rows name partners or those who report. */
  rowsNamePlaces: boolean;
}

/**
 * Says what each column is: dimensions by their words and what they hold, figures by their heads, and each of both by the other.
 * What the columns say of the whole table goes into `known`.
 */
export function settleColumns(ground: ColumnGround, known: TableFacts): SettledColumns {
  const { sheet, table, surroundings, publisher, context } = ground;
  const first = guessedColumns(ground, known);
  const start = startOfYear(known.facts);
  const headsReport =
    first.some(({ role }) => role === 'partner') ||
    hasSides(first) ||
    (!first.some(({ role }) => GOODS.has(role)) && ofAccounts(known, surroundings));
  const figures = first.filter(({ role }) => role === 'value').map(({ column }) => column);
  const read = readValueColumns(figures, context.places, start, headsReport);
  const dated = withDays(
    withoutFlows(first, read),
    known.facts.reporter === null ? startOfHeads(read) : start,
    known.facts.period,
  );
  const values = runningSums(tellMeasures(known, dated, settledValues(ground, read, dated, known)), dated);
  const stray = strayLabels(sheet, table, dated);
  takeOwner(known, stray, context.places);
  const ofMany = publisher !== null && publisher.country === null;
  const placed = settlePlaces(
    withoutMainGoods(withoutGoods(dated, values), values),
    values,
    known,
    surroundings,
    ofMany,
    context.places,
  );
  const dims = withTelling(withoutTwice(placed, context.places), values);
  const rowsNamePlaces = hasSides(first) || first.some(({ role }) => role === 'partner' || role === 'reporter');
  return { dims, values, stray, start, rowsNamePlaces };
}

/** The columns by themselves, with the roles that the person set; who reports is told from partners where the table is square. */
function guessedColumns({ columns, mixed, surroundings, publisher, context, index }: ColumnGround, known: TableFacts) {
  const { places } = context;
  const guessed = withRoles(
    withSides(guessDimensions(columns, places, mixed, numbersFlows(publisher)), places),
    index,
    context,
  );
  tellByStates(known, guessed);
  const report =
    rowsReport(guessed, places, known.facts.flow) ?? (!surroundings.listsPartners && isSquare(guessed, places));
  if (!report) return ownPlaces(guessed, known, places);
  return guessed.map((dim) => (dim.role === 'partner' ? { ...dim, role: 'reporter' as const } : dim));
}

/** The columns of figures, with the times, goods, totals and units that they have from each other and from the titles. */
function settledValues(
  { columns, surroundings, context, index }: ColumnGround,
  read: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  known: TableFacts,
): ValueGuess[] {
  const titles = [...new Set([...surroundings.titles, ...surroundings.statements.map(({ text }) => text)])];
  const names = [...titles, context.fileName.replace(/\.\w+$/, '')];
  const { period } = known.facts;
  const steps: readonly ((values: ValueGuess[]) => ValueGuess[])[] = [
    // Of which time they are.
    (values) => withoutBaseYears(values, dims),
    volumes,
    (values) => sinceNewYear(values, period),
    cumulatedYears,
    (values) => yearsToDate(values, titles),
    (values) => settleParts(values, period),
    settleEmpty,
    (values) => withTitledParts(values, titles),
    (values) => withTitledMonths(values, titles),
    (values) => withTitledPeriod(values, surroundings.titles, startOfYear(known.facts)),
    (values) => withNamedParts(values, dims, names),
    // What they are of, and what they measure.
    withoutUnmeasured,
    boughtOf,
    (values) => stocksAndFlows(values, known),
    (values) => sidesAcross(values, dims, known.facts, titles),
    (values) => placesBehindFlow(values, known, context.places),
    (values) => mirroredHeads(values, known, context.places),
    lineOfPlaces,
    (values) => settleHeads(values, dims, known),
    (values) => namedTotals(values, titles),
    (values) => tradersAcross(values, titles),
    (values) => economiesAcross(values, dims, known, context.places),
    (values) => partsOfTotals(values, dims, known),
    (values) => goodsOverMeasures(values, dims, known, context.places),
    (values) => sharesOfHundred(values, dims),
    (values) => sharesInPercent(values, dims),
    reckoned,
    sharesOfFlows,
    withoutDifferences,
    (values) => withoutJoined(values, columns),
    (values) => withoutWholes(values, dims),
    barePercents,
    changesFromHundred,
    (values) => headsOfAccounts(values, dims, known, names),
    // What they have from the columns beside them.
    (values) => sumsOfSides(values, known.facts),
    (values) => settleTotals(values, known.facts),
    (values) => totalsOfPair(values, known.facts),
    settleSides,
    totalsOfBoth,
    alikeChanges,
    changesBehindFlows,
    settleGrowth,
    settleMoney,
    // In what they are counted.
    (values) => withOwnScales(values, surroundings.statements),
    (values) => withOwnUnits(values, known),
    (values) => thousandsInHeads(values, surroundings.texts),
    (values) => withPesoSigns(values, known, surroundings.texts),
  ];
  return steps.reduce((values, step) => step(values), withChosen(read, index, context));
}

/**
 * Exports of goods and services together, of nobody named, are of the national accounts: places in the heads are those whose accounts
 * they are. Says so of the table.
 */
function ofAccounts({ facts }: TableFacts, { statements }: Surroundings): boolean {
  const title = statements.find(
    ({ text, from }) =>
      from === 'title' && flowIn(fold(text)).flow !== null && servicesIn(text)?.name === 'Goods and services',
  );
  if (facts.reporter !== null || title === undefined) return false;
  facts.product ??= servicesIn(title.text);
  return true;
}

const GOODS: ReadonlySet<ColumnGuess['role']> = new Set(['product-code', 'product-name', 'indicator', 'reporter']);

/** Whether a publisher writes flows as numbers. */
function numbersFlows(publisher: KnownPublisher | null): boolean {
  return publisher !== null && (publisher.name === 'Eurostat' || publisher.name === 'UN Comtrade');
}

/** Exports and imports in columns of their own: a column that names one of them says which is larger, or both. */
function withoutFlows(dims: readonly ColumnGuess[], values: readonly ValueGuess[]): ColumnGuess[] {
  const across = new Set(values.filter(({ left }) => left === null).map(({ facts }) => facts.flow));
  if (!across.has('export') || !across.has('import')) return [...dims];
  return dims.map((dim) =>
    dim.role === 'flow' ? { ...dim, role: 'ignore', name: null, reason: 'ignore.both-flows' } : dim,
  );
}

/** When fiscal years begin where the one who reports stands in the heads. */
function startOfHeads(values: readonly ValueGuess[]): number {
  const codes = new Set(values.map(({ facts }) => facts.reporter?.code).filter((code) => code !== undefined));
  const [only = null] = codes;
  return fiscalStart(codes.size === 1 ? only : null);
}

/** Sectors that money was put into are no goods: they tell its rows apart. */
function withoutGoods(dims: readonly ColumnGuess[], values: readonly ValueGuess[]): ColumnGuess[] {
  const taken = values.filter(({ left }) => left === null);
  if (taken.length === 0 || !taken.every(({ facts }) => isOutside(facts.product))) return [...dims];
  return dims.map((dim) =>
    dim.role === 'product-code' || dim.role === 'product-name'
      ? { ...dim, role: 'more', name: fold(lastHead(dim.column)) }
      : dim,
  );
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
