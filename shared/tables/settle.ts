import { cumulatedPeriod, fiscalPeriod } from '../periods/make';
import { fold } from '../places/fold';
import type { PlaceIndex } from '../places/place-index';
import { yearPeriod, type Period } from '../periods/period';
import { headText, lastHead } from './columns';
import type { ColumnGuess } from './dimensions';
import type { TableFacts } from './table-facts';
import { isYear, within, type TimePart } from './time-parts';
import type { Surroundings } from './title';
import type { ValueGuess } from './values';

/** What tells the rows of one country's trade apart. */
const TOLD_APART = new Set<ColumnGuess['role']>(['product-code', 'product-name', 'flow', 'more']);

/** `exports_pct_gdp`: of the country's own product. */
const OF_GDP = /(?:^|_| )gdp(?:_| |$)/i;

const OF_COUNTRIES = new Set(['gdp', 'population', 'index', 'rate', 'rank', 'tariff']);

/**
 * Whether the places in the rows are reporters or partners, where their head says only "country": partners when the
 * table names its reporter, or speaks of partners; reporters of what only a country has (GDP), and of a list too long
 * for the partners of a table that names no reporter, where a publisher of many countries gives it or codes stand beside
 * the names. Exporters of what was exported report themselves.
 * @param many whether the table's publisher is no office of one country
 */
export function settlePlaces(
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
  known: TableFacts,
  surroundings: Surroundings,
  many: boolean,
): ColumnGuess[] {
  const open = dims.filter(({ role, words }) => role === 'partner' && words !== 'partner');
  if (open.length === 0 || dims.some(({ role, words }) => role === 'partner' && words === 'partner'))
    return ownTraders(dims, values, known);
  const indicated = dims.filter(({ role }) => role === 'indicator').flatMap(({ column }) => column.distinct);
  const taken = values.filter(({ left }) => left === null);
  // The national accounts give goods and services together, and of no partner.
  const accounts = taken.some(({ facts }) => facts.product?.name === 'Goods and services');
  // Partners have ranks as well, and tariffs are laid on what comes from them, beside what is traded with them.
  const ranked = taken.some(({ facts }) => facts.measure === 'value' || facts.flow !== null);
  const ofCountries =
    taken.some(
      ({ facts: { measure } }) =>
        measure !== null && OF_COUNTRIES.has(measure) && !(ranked && (measure === 'rank' || measure === 'tariff')),
    ) ||
    OF_COUNTRIES.has(known.facts.measure ?? '') ||
    taken.some(({ facts, column }) => facts.measure === 'share' && OF_GDP.test(lastHead(column))) ||
    // What is a share of the domestic product is of whom it is.
    /\bgdp\b|ввп|\bpib\b/i.test((known.by.measure?.text ?? '').replaceAll('_', ' ')) ||
    taken.some(({ facts, column }) => facts.measure === 'share' && OF_PRODUCT.test(headText(column))) ||
    indicated.some((text) => /gdp|population|gni|ввп|pib/i.test(text));
  if (ofCountries) dropNamedGroup(known);
  const reporterElsewhere =
    dims.some(({ role }) => role === 'reporter') ||
    known.facts.reporter !== null ||
    values.some(({ facts }) => facts.reporter !== null);
  const coded = open.some(({ name }) => name === 'iso') && open.some(({ name }) => name === 'name');
  // Goods beside a long list of places are as likely those of one country's trade with all of them.
  const goods = dims.some(({ role }) => TOLD_APART.has(role));
  const long = (many || (coded && !goods)) && open.some(({ column }) => column.variety >= 100);
  // Series of a data bank of many countries are of the country that their rows name, however few there are.
  const series = many && coded && indicated.length > 0;
  const reporters =
    !reporterElsewhere &&
    !surroundings.listsPartners &&
    (ofCountries || accounts || surroundings.listsReporters || known.facts.partner !== null || long || series);
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
      confidence: ofCountries || known.facts.partner !== null ? 0.9 : 0.6,
      reason: 'role.reporters',
    };
  });
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

/** "eu_trade.csv" over what only countries have: the group in the file's name holds them, and reports none of it. */
function dropNamedGroup({ facts, by }: TableFacts): void {
  if (by.reporter?.from !== 'file' || facts.reporter?.level !== 'group') return;
  facts.reporter = null;
  delete by.reporter;
}

/** A column of places that names no other than the one who reports tells who reports, and no partner. */
export function ownPlaces(dims: readonly ColumnGuess[], { facts }: TableFacts, places: PlaceIndex): ColumnGuess[] {
  const own = facts.reporter?.code;
  if (own === undefined || dims.some(({ role }) => role === 'reporter')) return [...dims];
  return dims.map((dim) => {
    const { role, words, column } = dim;
    if (role !== 'partner' || words === 'partner' || column.filled < 2) return dim;
    const only = column.distinct.every((text) => (places.byName(text) ?? places.byCode(text))?.code === own);
    return only ? { ...dim, role: 'reporter' as const, reason: 'role.reporters' } : dim;
  });
}

/** A part of the domestic product is of whose product it is. */
const OF_PRODUCT = /\bof gdp\b/i;

const EXPORTERS =
  /^(?:exporters?|exporting (?:countr|econom)\S*|exportateurs?|exportadores|экспорт[её]ры?|страны экспортеры)$/;
const IMPORTERS =
  /^(?:importers?|importing (?:countr|econom)\S*|importateurs?|importadores|импорт[её]ры?|страны импортеры)$/;

/** Exporters in the rows are the reporters of what was exported where nobody else reports, importers likewise. */
function ownTraders(dims: readonly ColumnGuess[], values: readonly ValueGuess[], { facts }: TableFacts): ColumnGuess[] {
  const flow = flowOfHeads(values) ?? facts.flow;
  const reported = facts.reporter !== null || values.some((value) => value.facts.reporter !== null);
  if (flow === null || reported || dims.some(({ role }) => role === 'reporter')) return [...dims];
  const own = flow === 'export' ? EXPORTERS : flow === 'import' ? IMPORTERS : null;
  return dims.map((dim) =>
    dim.role === 'partner' && own !== null && own.test(fold(lastHead(dim.column)))
      ? { ...dim, role: 'reporter', confidence: 0.9, reason: 'role.reporters' }
      : dim,
  );
}

/** A column without a number whose head names no time, beside those of times, keeps two blocks apart and nothing else. */
export function settleEmpty(values: readonly ValueGuess[]): ValueGuess[] {
  const timed = values.some(({ facts, column }) => facts.period !== null && column.filled > 0);
  return values.map((value) =>
    timed && value.column.filled === 0 && value.facts.period === null && value.part === null
      ? { ...value, left: 'ignore.empty' }
      : value,
  );
}

/** Columns headed by months alone are those of the year that the table is about, where it names one. */
export function settleParts(values: readonly ValueGuess[], year: Period | null): ValueGuess[] {
  const named = values.some(({ part }) => part !== null && part.kind !== 'year');
  return values.map((value) => {
    if (value.part === null) return value;
    if (!named && value.facts.period === null) return { ...value, part: null };
    const period = value.facts.period ?? (year === null ? null : within(yearAround(year, value.part), value.part));
    if (period === null) return value;
    return {
      ...value,
      part: isYear(period) && value.part.kind !== 'year' ? value.part : null,
      facts: { ...value.facts, period },
    };
  });
}

/** A title that names the last of the months speaks of their year: "November 2024" over "November" and "January to November". */
function yearAround(period: Period, part: TimePart): Period {
  const last = part.kind === 'months' && part.to >= part.from ? part.to : null;
  return period.kind === 'month' && Number(period.from.slice(5, 7)) === last
    ? yearPeriod(Number(period.from.slice(0, 4)))
    : period;
}

/**
 * Gives a "Total" column beside columns of months the period that they make up; beside exports and imports it is the
 * turnover, beside partners the world. A total over years is no period of its own and is left.
 */
export function settleTotals(values: readonly ValueGuess[]): ValueGuess[] {
  return values.map((value) => {
    if (!value.total || value.left !== null || !(value.facts.measure === null || value.facts.measure === 'value'))
      return value;
    const others = values.filter(
      (other) =>
        other !== value &&
        other.left === null &&
        !other.total &&
        (other.facts.measure === null || other.facts.measure === 'value'),
    );
    const open = others.map(({ part }) => part).filter((part) => part !== null);
    if (open.length >= 2 && open.length === others.length) return { ...value, part: spanOf(open) };
    const periods = others.map(({ facts }) => facts.period).filter((period) => period !== null);
    if (periods.length >= 2 && periods.length === others.length) {
      const period = wholeOf(periods);
      return period === null ? { ...value, left: 'ignore.unclear' } : { ...value, facts: { ...value.facts, period } };
    }
    const flows = new Set(others.map(({ facts }) => facts.flow));
    if (value.facts.flow === null && flows.has('export') && flows.has('import'))
      return { ...value, facts: { ...value.facts, flow: 'turnover' } };
    const partners = others.filter(({ facts }) => facts.partner !== null);
    const different = new Set(partners.map(({ facts }) => facts.partner?.code));
    if (different.size >= 2 && value.facts.partner === null)
      return { ...value, facts: { ...value.facts, partner: { code: 'WLD', level: 'world' } } };
    // Beside exports to one country and imports from it, a total is of the two.
    const [only] = partners;
    if (only !== undefined && different.size === 1 && partners.length === others.length && value.facts.partner === null)
      return { ...value, facts: { ...value.facts, partner: only.facts.partner, reporter: only.facts.reporter } };
    return value;
  });
}

/** A change or share without a period of its own is that of the nearest period to its left. */
export function settleGrowth(values: readonly ValueGuess[]): ValueGuess[] {
  let period: Period | null = null;
  return values.map((value) => {
    if (value.facts.period !== null && value.facts.measure !== 'growth') period = value.facts.period;
    const beside = value.facts.measure === 'growth' || value.facts.measure === 'share';
    if (!beside || value.facts.period !== null || value.left !== null || period === null) return value;
    return { ...value, facts: { ...value.facts, period } };
  });
}

/** The part of a year that parts of it make up together. */
function spanOf(parts: readonly TimePart[]): TimePart {
  const months = parts.flatMap((part) => (part.kind === 'months' && part.from === part.to ? [part.from] : []));
  const [from, to] = [months[0] ?? 1, months.at(-1) ?? 12];
  return months.length < 12 && months.length === parts.length ? { kind: 'months', from, to } : { kind: 'year' };
}

/** The period that months one after the other make up; null when they are no months or leave a gap. */
function wholeOf(periods: readonly Period[]): Period | null {
  if (periods.some(({ kind }) => kind !== 'month')) return null;
  const months = [
    ...new Set(periods.map(({ from }) => Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1)),
  ].toSorted((a, b) => a - b);
  const first = months[0] ?? 0;
  const last = months.at(-1) ?? 0;
  if (last - first + 1 !== months.length || months.length > 12) return null;
  const year = Math.floor(first / 12);
  const month = (first % 12) + 1;
  if (months.length < 12) return cumulatedPeriod(year, month, (last % 12) + 1);
  return month === 1 ? yearPeriod(year) : fiscalPeriod(year, month);
}

function timeOf({ facts, part }: ValueGuess): string {
  return `${facts.period?.written ?? ''} ${JSON.stringify(part)} ${facts.unit ?? ''}`;
}

/** The one flow that the heads of columns speak of, when some name it and none names another. */
export function flowOfHeads(values: readonly ValueGuess[]): ValueGuess['facts']['flow'] {
  const flows = new Set(
    values.filter(({ left, facts }) => left === null && facts.flow !== null).map(({ facts }) => facts.flow),
  );
  const [only] = flows;
  if (flows.size !== 1 || only === undefined) return null;
  // "Value" and "Quantity" once more beside those under "Exports": what the head over them said was left out.
  const named = values.filter(({ facts, column }) => facts.flow !== null && column.heads.length > 1);
  const below = new Set(named.map(({ column }) => lastHead(column)));
  const twice = values.some(
    ({ left, facts, column }) => left === null && facts.flow === null && below.has(lastHead(column)),
  );
  if (twice) return null;
  // Amounts of the same time beside those that name it are something else.
  const amounts = values.filter(
    ({ left, facts, total }) => left === null && !total && (facts.measure === null || facts.measure === 'value'),
  );
  const times = new Set(amounts.filter(({ facts }) => facts.flow !== null).map(timeOf));
  const beside = amounts.filter(
    (value) => value.facts.flow === null && value.facts.period !== null && times.has(timeOf(value)),
  );
  return beside.length > 0 ? null : only;
}
