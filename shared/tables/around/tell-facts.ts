import { ownList } from './publishers';
import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { settledUnit } from '../../units/currencies';
import type { ColumnGuess } from '../columns/dimensions';
import { twoUnits } from '../columns/each-unit';
import { flowIn, flowOf } from '../words/flow-words';
import type { Heading } from '../finding/headings';
import { measureIn } from '../words/measure-words';
import { isOutside, servicesIn } from '../words/outside-trade';
import { DATA_WEB, type KnownPublisher } from './publisher-names';
import { numbersOf } from '../columns/repeats';
import { flowOfHeads } from '../columns/settle';
import type { TableFacts } from './table-facts';
import { measuresGoods } from '../rows/measured-goods';
import { tellByNames } from './tell-by-names';
import { settleUnit, tellDollar, tellUnit } from './tell-units';
import { tellByCalendar, tellByEnds, tellByMoney } from './tell-reporter';
import { flowOfSide, hasSides } from '../columns/trade-sides';
import type { ValueGuess } from '../columns/values';
import { noFacts } from '../proposal';

/** What labels, heads and publisher add to the facts of a table, and what they take out of them. */

/**
 * "Catch (tonnes) and catch value (US$ million)" over numbers that don't say which of both they are: the title gives neither of
 * its units to them.
 */
function dropEitherUnit(
  { facts, by }: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
  headings: readonly Heading[],
): void {
  const said = by.unit;
  if (said === undefined || twoUnits(said.text) === null) return;
  const amounts = new Set(['quantity', 'weight', 'value']);
  const told =
    dims.some(({ role }) => role === 'unit' || role === 'indicator') ||
    values.some((value) => value.facts.measure !== null && amounts.has(value.facts.measure)) ||
    headings.some(({ cell }) => amounts.has(measureIn(cell.shown)?.measure ?? '')) ||
    measuresGoods(dims, headings);
  if (told) return;
  facts.unit = null;
  facts.scale = null;
  delete by.unit;
  delete by.scale;
  if (by.measure?.text !== said.text) return;
  facts.measure = null;
  delete by.measure;
}

/** More money than any country trades in a year. */
const MOST = 1e13;
/** Money of which a million millions is much. */
const LARGE = new Set<string | null>(['USD', 'EUR', 'GBP']);

/**
 * "In millions of USD" over another table of the sheet, where the head of a column names its own money without one ("USD FOB") and millions
 * of its numbers would be more than there is: they are counted one by one.
 */
function dropFarScale({ facts, by }: TableFacts, values: readonly ValueGuess[]): void {
  const { scale } = facts;
  if (scale === null || by.scale?.from !== 'earlier') return;
  const own = values.filter(({ left, facts: head }) => left === null && LARGE.has(head.unit) && head.scale === null);
  if (!own.some((value) => [...numbersOf(value).values()].some((number) => Math.abs(number) * scale > MOST))) return;
  facts.scale = null;
  delete by.scale;
}

/** A title that speaks of investment over columns or rows of exports is not about them. */
function dropOutside({ facts, by }: TableFacts, values: readonly ValueGuess[], dims: readonly ColumnGuess[]): void {
  const traded =
    facts.flow !== null ||
    values.some((value) => value.left === null && value.facts.flow !== null) ||
    dims.some(({ role, column }) => SAYING.has(role) && column.distinct.some((text) => flowOf(text) !== null));
  if (!traded || !isOutside(facts.product)) return;
  facts.product = null;
  delete by.product;
}

const SAYING = new Set<ColumnGuess['role']>(['flow', 'indicator']);

/**
 * A file called "imports" whose rows speak of exports as well, or "Trade balance" over rows of exports and imports: the name says the
 * flow of none of them.
 */
function dropNamedFlow({ facts, by }: TableFacts, dims: readonly ColumnGuess[]): void {
  const ofBoth = facts.flow === 'turnover' || facts.flow === 'balance';
  if (facts.flow === null || (by.flow?.from !== 'file' && !ofBoth)) return;
  const labels = dims
    .filter(({ role }) => role === 'product-name' || role === 'group')
    .flatMap(({ column }) => column.distinct);
  const flows = new Set(labels.map((text) => flowIn(fold(text)).flow).filter((flow) => flow !== null));
  if (flows.size === 0 || (flows.size === 1 && flows.has(facts.flow))) return;
  facts.flow = null;
  delete by.flow;
}

/** The flow that "country of destination" tells, where nothing else does. */
function tellBySide(
  { facts, by }: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
  headings: readonly Heading[],
): void {
  const side = flowOfSide(dims);
  const told =
    facts.flow !== null ||
    isOutside(facts.product) ||
    values.some((value) => isOutside(value.facts.product)) ||
    dims.some(({ role }) => role === 'flow' || role === 'indicator') ||
    values.some((value) => value.facts.flow !== null) ||
    headings.some(({ cell }) => flowIn(fold(cell.shown)).flow !== null);
  if (side === null || told) return;
  facts.flow = side.flow;
  by.flow = { facts: { ...noFacts, flow: side.flow }, text: side.head, where: null, from: 'earlier', confidence: 0.8 };
}

/** "Imports of goods and services (% of GDP)" over rows that name no goods: of both together. */
function tellBoth({ facts, by }: TableFacts, dims: readonly ColumnGuess[]): void {
  const said = by.measure;
  const both = said === undefined || facts.flow === null ? null : servicesIn(said.text);
  const named = dims.some(({ role }) => role === 'product-code' || role === 'product-name' || role === 'indicator');
  if (said === undefined || both === null || named || facts.product !== null) return;
  facts.product = both;
  by.product = { ...said, facts: { ...noFacts, product: both } };
}

/** A partner that but the file's name gives is none where it stands among those who report in the rows. */
function dropFilePartner({ facts, by }: TableFacts, dims: readonly ColumnGuess[], places: PlaceIndex): void {
  const { partner } = facts;
  if (partner === null || by.partner?.from !== 'file') return;
  const named = dims.some(
    ({ role, column }) =>
      role === 'reporter' && column.distinct.some((text) => places.byName(text)?.code === partner.code),
  );
  if (!named) return;
  facts.partner = null;
  delete by.partner;
}

/** Nobody trades with oneself alone: a file called after the one partner in the rows does not say who reports. */
function dropFileReporter({ facts, by }: TableFacts, dims: readonly ColumnGuess[], places: PlaceIndex): void {
  const own = facts.reporter?.code;
  const partners = dims.filter(({ role }) => role === 'partner').flatMap(({ column }) => column.distinct);
  if (own === undefined || by.reporter?.from !== 'file' || partners.length === 0) return;
  if (!partners.every((text) => (places.byName(text) ?? places.byCode(text))?.code === own)) return;
  facts.reporter = null;
  delete by.reporter;
}

const QUERIED = { classification: null, edition: null, code: null, name: 'Goods of the query' } as const;
const ASKED = { code: 'Countries of the query', level: 'group' } as const;

/**
 * A query of DataWeb is mostly of some goods or countries, which its parameters name and its table does not: what has no goods
 * beside it is no total, and what has no country beside it is not with all the world.
 */
function tellQuery(known: TableFacts, publisher: KnownPublisher | null, dims: readonly ColumnGuess[]): void {
  if (publisher?.name !== DATA_WEB) return;
  const { facts, by } = known;
  const has = (...roles: ColumnGuess['role'][]) => dims.some(({ role }) => roles.includes(role));
  const said = { text: publisher.name, where: null, from: 'publisher', confidence: 0.5 } as const;
  if (facts.product === null && !has('product-code', 'product-name')) {
    facts.product = QUERIED;
    by.product = { ...said, facts: { ...noFacts, product: QUERIED } };
  }
  if (facts.partner === null && !has('partner', 'origin', 'destination')) {
    facts.partner = ASKED;
    by.partner = { ...said, facts: { ...noFacts, partner: ASKED } };
  }
}

/** A table called "trade balance" with columns of exports and imports: what names no flow there is no balance. */
function dropSums({ facts, by }: TableFacts, values: readonly ValueGuess[]): void {
  if (facts.flow !== 'balance' && facts.flow !== 'turnover') return;
  if (!values.some(({ facts: { flow } }) => flow === 'export' || flow === 'import')) return;
  facts.flow = null;
  delete by.flow;
}

/** What every row says itself needs no word from around the table. */
function dropColumns({ facts, by }: TableFacts, dims: readonly ColumnGuess[]): void {
  const has = (...roles: ColumnGuess['role'][]) =>
    dims.some(({ role, confidence }) => roles.includes(role) && confidence >= 0.7);
  const drop = (field: 'reporter' | 'partner' | 'flow' | 'period' | 'product') => {
    facts[field] = null;
    delete by[field];
  };
  if (has('reporter')) drop('reporter');
  if (has('partner') || hasSides(dims)) drop('partner');
  if (has('flow')) drop('flow');
  // "Q1", "first half" in the rows are those of the year that the title names.
  const parts = dims.some(({ role, content }) => role === 'period' && content.parts > 0.3);
  if (has('period', 'year') && !parts) drop('period');
  if (has('product-code', 'product-name')) drop('product');
}

/** Takes into the facts of a table what its columns, headings and publisher say, and out of them what these say better. */
export function settleFacts(
  known: TableFacts,
  { dims, values }: { dims: readonly ColumnGuess[]; values: readonly ValueGuess[] },
  headings: readonly Heading[],
  publisher: KnownPublisher | null,
  places: PlaceIndex,
): void {
  if (known.facts.flow === null) {
    const flow = flowOfHeads(values);
    if (flow !== null && !dims.some(({ role }) => role === 'flow')) known.facts.flow = flow;
  }
  ownList(known, dims);
  dropNamedFlow(known, dims);
  dropOutside(known, values, dims);
  tellBySide(known, dims, values, headings);
  tellByEnds(known, dims, places);
  tellByNames(known, values, dims, places);
  tellByMoney(known, dims, places);
  dropFilePartner(known, dims, places);
  dropFileReporter(known, dims, places);
  tellBoth(known, dims);
  dropSums(known, values);
  dropEitherUnit(known, dims, values, headings);
  dropFarScale(known, values);
  dropColumns(known, dims);
  tellByCalendar(known, dims, values);
  tellQuery(known, publisher, dims);
  tellDollar(known, publisher, values, dims);
  settleUnit(known);
  if (publisher !== null) known.facts.dataset ??= publisher.name;
  if (publisher !== null && publisher.unit !== null && settledUnit(known.facts.unit, null) === null) {
    known.facts.unit = publisher.unit;
    tellUnit(known, publisher);
  }
}
