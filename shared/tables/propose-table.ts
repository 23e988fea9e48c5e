import { tellShares } from './columns/bare-shares';
import { isCurrency, settledUnit } from '../units/currencies';
import { readUnit } from '../units/units';
import { seeColumns } from './columns/columns';
import type { TableContext } from './context';
import { cornerLines } from './around/corner';
import type { ColumnGuess } from './columns/dimensions';
import { otherEdition } from './evidence/editions';
import type { FoundTable } from './finding/find-tables';
import { headingsOf, withoutEmptyRows } from './finding/headings';
import { rowIndicator } from './words/indicator-money';
import { moneyInLabel } from './words/label-units';
import type { Sheet } from './finding/look';
import { withoutImplausible } from './columns/implausible';
import { mapColumns } from './columns/map-columns';
import { flowsBeforeGoods } from './columns/flows-before-goods';
import { mixedLabels } from './columns/mixed-labels';
import { goodsOverPlaces, placesOverGoods } from './columns/places-over-goods';
import type { Guess, LeftOut, TableMapping } from './proposal';
import { publisherOf, reportsFor } from './around/publishers';
import type { RowsSay } from './question';
import { tellThousand } from './around/tell-units';
import { tellAccount } from './columns/own-accounts';
import { readingsOf } from './columns/readings';
import { findRepeats, withoutTwins } from './columns/repeats';
import { settleColumns } from './columns/settle-columns';
import { leftRows } from './rows/left-rows';
import { toNamedPart, toPartOfYear } from './columns/sheet-times';
import { shiftedHeads } from './columns/shifted-heads';
import { factGuesses, tableFacts, type TableFacts } from './around/table-facts';
import { tableRules } from './rows/table-rules';
import { updatedIn } from './taken-on';
import { settleFacts } from './around/tell-facts';
import { alikeRows } from './columns/telling-labels';
import { spelledHeads } from './columns/terse-heads';
import { readSurroundings } from './around/title';
import { tellGoodsApart } from './around/titles-apart';
import { withoutSums } from './columns/sums-beside';
import { tellOther } from './around/two-sided';
import type { ValueGuess } from './columns/values';
import { headsSayTime, isWorth } from './worth';

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
  const seen = shiftedHeads(seeColumns(sheet, table, new Set(headings.map(({ row }) => row))));
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
  tellThousand(known, surroundings.texts, columns);
  tellGoodsApart(known, sheet, table, all, context.places);
  const publisher = publisherOf(seen, `${surroundings.texts}\n${sheet.grid.info.name}`);
  reportsFor(known, publisher);
  const mixed =
    flowsBeforeGoods(columns, headings, context.places) ??
    mixedLabels(columns, context.places) ??
    placesOverGoods(columns, context.places) ??
    goodsOverPlaces(columns, context.places);
  const ground = { sheet, table, index, columns, mixed, surroundings, publisher, context };
  const settled = settleColumns(ground, known);
  const { dims, start } = settled;
  settleFacts(known, settled, headings, publisher, context.places);
  const said = tellShares(known, surroundings.statements, withoutSums(settled.values), context.fileName);
  tellAccount(known, dims, said, surroundings.titles);
  tellOther(known, dims, [...surroundings.statements.map(({ text }) => text), context.fileName]);
  const { repeats, alike } = findRepeats(said);
  const timed = toPartOfYear(known, dims, withoutImplausible(withoutTwins(said, alike), dims, known));
  const values = toNamedPart(known, dims, timed, context.sheetName);
  const readings = readingsOf(values, {
    notes: publisher?.name === 'Eurostat' ? EUROSTAT_FLAGS : surroundings.notes,
    titles: surroundings.texts,
    columns,
    facts: known.facts,
  });
  const mapped = mapColumns({ sheet, table, index, dims, values, repeats, alike, readings, known });
  const range = {
    top: table.headerTop,
    left: table.left,
    bottom: Math.max(table.bottom, table.headerTop),
    right: table.right,
  };
  const rest = leftRows(dims, headings, range);
  const mapping: TableMapping = {
    index,
    skip: false,
    range,
    headerTop: table.headerTop,
    headerRows: table.headerRows,
    columns: mapped.columns,
    facts: known.facts,
    rows: [
      ...tableRules({ ...ground, headings, stray: settled.stray, dims, known, start, bottom: table.bottom }),
      ...rest.rules,
    ],
  };
  return {
    mapping,
    guesses: [
      ...factGuesses(known, index).filter(({ field }) => field !== 'period' || !headsSayTime(values)),
      ...mapped.guesses,
      ...otherEdition(dims, context.products, sheet.grid.info.name, index),
    ],
    left: [...mapped.left, ...rest.left, ...leftAlike(dims, values, mapping)],
    publisher: publisher?.name ?? null,
    worth: isWorth({ dims, values, mapping, rowsNamePlaces: settled.rowsNamePlaces }),
    choices: surroundings.statements.map(({ facts }) => facts.reporter?.code ?? '').filter((code) => code !== ''),
    rowsSay: { unit: unitsInRows(dims, mapping.rows, known) },
    updated: updatedIn(seen),
  };
}

/** Says of a table that what tells its rows apart was not found. */
function leftAlike(dims: readonly ColumnGuess[], values: readonly ValueGuess[], mapping: TableMapping): LeftOut[] {
  const starts = mapping.rows.map(({ from }) => from);
  const alike = alikeRows(dims, values, starts);
  if (alike === null) return [];
  return [{ code: 'left.alike', params: { count: String(alike.count), of: String(alike.of) }, range: mapping.range }];
}

/** What the letters beside Eurostat's numbers mean, as its legend has it. */
const EUROSTAT_FLAGS =
  'b: break\nc: confidential\nd: definition differs\ne: estimated\nf: forecast\nn: not significant\np: provisional\nr: revised\ns: estimate\nu: low reliability\nbp: both\nep: both\nde: both';

/** Whether every row that measures money, or a heading over it, names the currency. */
function unitsInRows(dims: readonly ColumnGuess[], rules: TableMapping['rows'], { facts }: TableFacts): boolean {
  if (rules.some(({ facts }) => isCurrency(facts.unit))) return true;
  const named = dims.filter(({ role, name }) => role === 'partner' && name === 'name');
  const settled = (unit: string | undefined) =>
    unit !== undefined && (settledUnit(unit, facts.reporter?.code ?? null) ?? facts.unit) !== null;
  if (named.some(({ column }) => column.distinct.every((text) => text === '' || settled(moneyInLabel(text)?.unit))))
    return true;
  const saying = dims.filter(
    ({ role, column }) =>
      role === 'indicator' || (role === 'flow' && column.distinct.some((text) => isCurrency(readUnit(text).unit))),
  );
  const indicators = saying.flatMap(({ column }) => column.distinct);
  const read = indicators.filter((text) => text !== '').map(rowIndicator);
  const money = read.filter(({ measure }) => measure === 'value' || measure === 'gdp');
  // Rows that do not say what they measure are not taken.
  if (read.length > 0 && money.length === 0) return read.some(({ measure }) => measure !== null);
  return money.length > 0 && money.every(({ unit }) => isCurrency(unit));
}
