import { fold } from '../../places/fold';
import type { PlaceIndex } from '../../places/place-index';
import { totalsAllTheWorld } from './all-the-world';
import { headText, lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import { ownTraders } from './own-traders';
import { flowIn } from '../words/flow-words';
import { rowIndicator } from '../words/indicator-money';
import { isOutside, servicesIn } from '../words/outside-trade';
import type { TableFacts } from '../around/table-facts';
import { OTHER } from '../around/two-sided';
import type { PlaceRef } from '../proposal';
import type { Surroundings } from '../around/title';
import { BASED, type ValueGuess } from './values';

/** Whether the places in the rows of a table report or are traded with. */

/** What tells the rows of one country's trade apart. */
const TOLD_APART = new Set<ColumnGuess['role']>(['product-code', 'product-name', 'flow', 'more']);

/** `exports_pct_gdp`: of the country's own product. */
const OF_GDP = /(?:^|_| )gdp(?:_| |$)/i;

/** What partners have as well, beside what is traded with them. */
const OF_PARTNERS = new Set(['rank', 'tariff']);

const OF_COUNTRIES = new Set(['gdp', 'population', 'index', 'rate', 'rank', 'tariff']);

/** What goods cost is as much of the partner as of the reporter. */
const PRICE =
  /(?:^| )(?:prices?|unit values?|prec[io]+os?|valor(?:es)? unitarios?|prix|preise?|prezz[io]|durchschnitts\S*|цен[аы]\S*|fiyat\S*|harga|gia)(?: |$)|单价|單價|均价|단가|単価|السعر/;

/**
 * Whether the places in the rows are reporters or partners, where their head says only "country": partners when the
 * table names its reporter, or speaks of partners; reporters of what only a country has (GDP), and of a list too long
 * for the partners of a table that names no reporter, where a publisher of many countries gives it or codes stand beside
 * the names. Exporters of what was exported report themselves.
 * @param many whether the table's publisher is no office of one country
 */
export function settlePlaces(
  all: readonly ColumnGuess[],
  values: readonly ValueGuess[],
  known: TableFacts,
  surroundings: Surroundings,
  many: boolean,
  places: PlaceIndex,
): ColumnGuess[] {
  const taken = values.filter(({ left }) => left === null);
  const partnered = headsNamePartners(taken);
  if (partnered) dropOwnPartner(known, taken);
  const dims = partnered ? withoutUnknown(all) : all;
  // A market that imports "from Pakistan" reports that, though it is a partner elsewhere.
  const isPartner = ({ words, column }: ColumnGuess) =>
    words === 'partner' && !(partnered && known.facts.reporter === null && MARKET.test(fold(lastHead(column))));
  const open = dims.filter((dim) => dim.role === 'partner' && !isPartner(dim));
  if (open.length === 0 || dims.some((dim) => dim.role === 'partner' && isPartner(dim)))
    return ownTraders(dims, values, known);
  const indicated = dims.filter(({ role }) => role === 'indicator').flatMap(({ column }) => column.distinct);
  // The national accounts give goods and services together, and of no partner.
  const accounts =
    known.facts.product?.name === 'Goods and services' ||
    taken.some(({ facts }) => facts.product?.name === 'Goods and services') ||
    indicated.some(
      (text) => flowIn(fold(text)).flow !== null && servicesIn(text)?.name?.startsWith('Goods and services') === true,
    );
  // Partners have ranks, index numbers and prices as well, and tariffs are laid on what comes from them, beside what is traded with them.
  // What was asked of imports, duties among it, is of whom they came from.
  const asked = known.by.flow?.from === 'note' && known.facts.flow === 'import';
  const ranked = asked || taken.some(({ facts }) => facts.measure === 'value' || facts.flow !== null);
  const ofCountries =
    taken.some(
      ({ facts: { measure }, column }) =>
        measure !== null &&
        OF_COUNTRIES.has(measure) &&
        !(ranked && (OF_PARTNERS.has(measure) || BASED.test(headText(column)))) &&
        !PRICE.test(fold(headText(column).replaceAll('_', ' '))),
    ) ||
    OF_COUNTRIES.has(known.facts.measure ?? '') ||
    taken.some(({ facts, column }) => facts.measure === 'share' && OF_GDP.test(lastHead(column))) ||
    // What is a share of the domestic product is of whom it is.
    /\bgdp\b|ввп|\bpib\b/i.test((known.by.measure?.text ?? '').replaceAll('_', ' ')) ||
    taken.some(({ facts, column }) => facts.measure === 'share' && OF_PRODUCT.test(headText(column))) ||
    indicated.some((text) => /gdp|population|gni|ввп|pib/i.test(text));
  if (ofCountries) dropNamedGroup(known);
  if (surroundings.listsReporters) dropGroupAround(known);
  dropGroupOfRows(known, open, taken);
  const reporterElsewhere =
    dims.some(({ role }) => role === 'reporter') ||
    known.facts.reporter !== null ||
    values.some(({ facts: { reporter } }) => reporter !== null && reporter.level !== 'world');
  const coded =
    open.some(({ name }) => name === 'iso' || name === 'number') && open.some(({ name }) => name === 'name');
  // Goods beside a long list of places are as likely those of one country's trade with all of them.
  const goods = dims.some(({ role }) => TOLD_APART.has(role));
  const long = (many || (coded && !goods)) && open.some(({ column }) => column.variety >= 100);
  // Series of a data bank of many countries are of the country that their rows name, however few there are.
  const invested = indicated.some((text) => isOutside(rowIndicator(text).product));
  const series = (many || invested) && coded && indicated.length > 0;
  const reporters =
    !reporterElsewhere &&
    (totalsAllTheWorld(open, taken, known, places) ||
      (!surroundings.listsPartners &&
        (ofCountries ||
          partnered ||
          accounts ||
          surroundings.listsReporters ||
          (known.facts.partner !== null && !isOfGroup(known.facts.partner)) ||
          long ||
          series)));
  const others = reporters ? secondOf(open) : new Set<ColumnGuess>();
  return dims.map((dim) => {
    if (!open.includes(dim)) return dim;
    if (!reporters || others.has(dim))
      return {
        ...dim,
        confidence: reporterElsewhere || surroundings.listsPartners ? 0.9 : 0.6,
        reason: 'role.partners',
      };
    return {
      ...dim,
      role: 'reporter',
      confidence: ofCountries || partnered || known.facts.partner !== null ? 0.9 : 0.6,
      reason: 'role.reporters',
    };
  });
}

/** "Trade with Central Asia" over countries: whether they are its members or trade with them is not said, and who reports is asked. */
function isOfGroup({ level, code }: PlaceRef): boolean {
  return level === 'group' && code !== OTHER.code;
}

/** "Exports to China", "Imports from China" over countries, beside "Total exports": each of them trades with whom the heads name. */
function headsNamePartners(taken: readonly ValueGuess[]): boolean {
  const traded = taken.filter(({ facts }) => facts.flow === 'export' || facts.flow === 'import');
  return (
    traded.some(({ facts }) => facts.partner !== null) &&
    traded.every(({ facts, total }) => (facts.partner !== null || total) && facts.reporter === null)
  );
}

const MARKET = /^(?:markets?|buyers?|destinations?|рынки|рынок)$/;

/** "Imports from Pakistan" under "Pakistan as a supplier to Central Asian markets": who is imported from reports none of it. */
function dropOwnPartner({ facts, by }: TableFacts, taken: readonly ValueGuess[]): void {
  const own = facts.reporter?.code;
  const named = taken.filter(
    ({ facts: head }) => head.partner !== null && head.partner.level !== 'world' && head.flow !== null,
  );
  if (
    named.length === 0 ||
    own === undefined ||
    facts.reporter?.level !== 'country' ||
    !named.every(({ facts: head }) => head.partner?.code === own)
  )
    return;
  facts.reporter = null;
  delete by.reporter;
}

/** "War countries", "Bloc" beside heads that name the partners: what hardly holds a place is none of them. */
function withoutUnknown(dims: readonly ColumnGuess[]): ColumnGuess[] {
  return dims.map((dim) =>
    dim.role === 'partner' && dim.content.places + dim.content.knownCodes + dim.content.numberCodes < 0.3
      ? { ...dim, role: 'ignore', name: null, confidence: 0.8, reason: 'ignore.labels' }
      : dim,
  );
}

/** Of columns of places written in one way that name different ones in most rows, all but the first: whom the first trades with. */
function secondOf(open: readonly ColumnGuess[]): Set<ColumnGuess> {
  const second = new Set<ColumnGuess>();
  open.forEach((dim, at) => {
    const first = open.slice(0, at).find(({ name }) => name === dim.name);
    if (first === undefined) return;
    const texts = new Map(first.column.cells.map(({ cell }) => [cell.row, cell.shown.trim()]));
    const differ = dim.column.cells.filter(
      ({ cell }) => (texts.get(cell.row) ?? cell.shown.trim()) !== cell.shown.trim(),
    );
    if (differ.length > dim.column.filled * 0.5) second.add(dim);
  });
  return second;
}

/** "eu_trade.csv" over what only countries have: the group in the file's or the sheet's name holds them, and reports none of it. */
function dropNamedGroup({ facts, by }: TableFacts): void {
  if ((by.reporter?.from !== 'file' && by.reporter?.from !== 'sheet') || facts.reporter?.level !== 'group') return;
  facts.reporter = null;
  delete by.reporter;
}

/** "EU importers from Uganda" over member states: the union that other titles speak of reports none of these. */
function dropGroupAround({ facts, by }: TableFacts): void {
  if (facts.reporter?.level !== 'group' || by.reporter?.from === 'title' || by.reporter?.from === 'label') return;
  facts.reporter = null;
  delete by.reporter;
}

/** "MERCOSUR: trade with Pakistan" over countries: each of the group's members trades with the one country, and reports. */
function dropGroupOfRows({ facts, by }: TableFacts, open: readonly ColumnGuess[], taken: readonly ValueGuess[]): void {
  const pair = facts.reporter?.level === 'group' && facts.partner?.level === 'country';
  // "Exports to ASEAN members" over them: the heads say whom they are of.
  const headed = taken.some((value) => value.facts.partner !== null);
  if (!pair || headed || !open.some(({ content }) => content.countries > 0.5)) return;
  facts.reporter = null;
  delete by.reporter;
}

/** A part of the domestic product is of whose product it is. */
const OF_PRODUCT = /\bof gdp\b/i;
