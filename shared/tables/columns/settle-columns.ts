import { fiscalStart } from '../../periods/read';
import { fold } from '../../places/fold';
import { lastHead } from './columns';
import { isSquare, rowsReport } from './matrices';
import type { TableContext } from '../context';
import { withDays } from './day-columns';
import { type ColumnGuess, guessDimensions } from './dimensions';
import { withFirstMonth } from './fiscal-months';
import type { FoundTable } from '../finding/find-tables';
import type { Sheet } from '../finding/look';
import type { MixedLabels } from './mixed-labels';
import { withoutMainGoods } from './ranked';
import { flowIn } from '../words/flow-words';
import { isOutside, servicesIn } from '../words/outside-trade';
import type { KnownPublisher } from '../around/publisher-names';
import { ownPlaces, withoutTwice } from './own-places';
import { settlePlaces } from './settle-places';
import { runningSums } from './since-new-year';
import { type StrayLabel, strayLabels } from './stray-labels';
import { startOfYear, type TableFacts } from '../around/table-facts';
import { takeOwner, tellByStates } from '../around/tell-reporter';
import { tellMeasures } from '../around/tell-measures';
import { withTelling } from './telling-labels';
import type { Surroundings } from '../around/title';
import { hasSides, withSides } from './trade-sides';
import { readValueColumns, type ValueGuess } from './values';
import { settledValues, type ValueGround } from './settled-values';

/** What the columns of a table are settled from. */
interface ColumnGround extends ValueGround {
  sheet: Sheet;
  table: FoundTable;
  mixed: MixedLabels | null;
  publisher: KnownPublisher | null;
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
  const dated = withFirstMonth(
    withDays(withoutFlows(first, read), known.facts.reporter === null ? startOfHeads(read) : start, known.facts.period),
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
