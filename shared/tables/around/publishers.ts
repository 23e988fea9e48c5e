import { fold } from '../../places/fold';
import { lastHead, type ColumnSight } from '../columns/columns';
import type { ColumnGuess } from '../columns/dimensions';
import { noFacts } from '../proposal';
import { DATA_WEB, publishersIn, type KnownPublisher } from './publisher-names';
import type { Statement } from './lines';
import type { TableFacts } from './table-facts';

const headed = (name: string, heads: string, unit: string | null = null, country: string | null = null) => ({
  name,
  unit,
  country,
  heads: heads.split('|'),
});

/** Heads that only one publisher's tables have together, folded. */
const BY_HEADS: readonly (KnownPublisher & { heads: readonly string[] })[] = [
  headed('UN Comtrade', 'reportercode|partnercode|cmdcode|flowcode', 'USD'),
  headed('UN Comtrade', 'reporter code|partner code|commodity code|trade flow code', 'USD'),
  headed('World Bank', 'country name|country code|indicator name|indicator code'),
  headed('World Bank', 'series name|series code|country name|country code'),
  headed('WITS', 'reporter name|partner name|trade flow|product group'),
  headed('WITS', 'reporter|tradeflow|productcode|partner|year|trade value 1000usd', 'USD'),
  headed('WITS', 'nomenclature|reporter iso3|productcode|partner iso3|tradeflowname', 'USD'),
  headed('Eurostat', 'dataflow|last update|freq|partner|time period|obs value', 'EUR'),
  headed('Eurostat', 'dataflow|last update|freq|time period|obs value'),
  headed('Eurostat', 'freq|partner|time period|obs value', 'EUR'),
  headed('Eurostat', 'freq|partner|indicators', 'EUR'),
  headed('Eurostat', 'freq|partner|indic et', 'EUR'),
  headed('Eurostat', 'freq|partner|stk flow', 'EUR'),
  headed('Eurostat', 'freq|partner|flow', 'EUR'),
  headed('Eurostat', 'freq|partner|geo', 'EUR'),
  headed('HMRC', 'monthid|countryname|value|netmass', 'GBP', 'GBR'),
  headed('Statistics Canada', 'ref date|geo|dguid|uom|value', 'CAD', 'CAN'),
  headed('UNCTADstat', 'economy|economy label|partner label|flow label'),
  headed('CEPII BACI', 't|i|j|k|v|q'),
  headed('MDIC Comex Stat', 'co ano|co mes|co ncm|co pais|vl fob', 'USD', 'BRA'),
  headed('US Census Bureau', 'cty code|ctyname|iyr|eyr', 'USD', 'USA'),
  headed(DATA_WEB, 'data type|quantity description', 'USD', 'USA'),
  headed(DATA_WEB, 'data type|hts number', 'USD', 'USA'),
  headed('FAOSTAT', 'reporter country code|reporter countries|partner country code|partner countries|element code'),
  headed('FAOSTAT', 'area code|area|item code|item|element code|element|year code|year|unit|value|flag'),
  headed('Trade Statistics of Japan', 'exp or imp|country|value year', 'JPY', 'JPN'),
  headed('OEC', 'hs4 id|hs4|section id|section|trade value|country id', 'USD'),
];

const CENSUS: KnownPublisher = { name: 'US Census Bureau', unit: 'USD', country: 'USA' };

/**
 * Whose table it is: by its heads, else by the one name that the text around it gives; null when neither tells, or two are
 * named. `texts` is what stands above and below the table, line by line, and what the sheet is called; a file
 * is called as somebody likes, and another name must not make other series of the same figures.
 */
export function publisherOf(columns: readonly ColumnSight[], texts: string): KnownPublisher | null {
  const heads = new Set(columns.map((column) => fold(lastHead(column))));
  const known = BY_HEADS.find(({ heads: own }) => own.every((head) => heads.has(head)));
  if (known !== undefined) return known;
  const folded = fold(texts.slice(0, 8000));
  const named = publishersIn(folded);
  const [first] = named;
  // Exports free alongside ship, and imports for consumption by their customs value, are counted by the United States alone.
  if (first === undefined)
    return /\bfas value\b|\bimports for consumption customs value\b/.test(folded) ? CENSUS : null;
  return new Set(named.map(({ name }) => name)).size > 1 ? null : first;
}

/** The one office of a country that a sheet without a table names, as a cover or a list of contents does. */
export function officeNamed(texts: string): Statement | null {
  const named = publishersIn(fold(texts.slice(0, 8000)));
  const [first] = named;
  const countries = new Set(named.map(({ country }) => country));
  return first === undefined || first.country === null || countries.size > 1
    ? null
    : reportedBy(first.name, first.country);
}

/**
 * The office of a country reports for its country: where the table names no reporter, and where the one place that it
 * names ("Country: CHINA P RP", or the name of file or sheet) is another, which then is the partner.
 */
export function reportsFor(known: TableFacts, publisher: KnownPublisher | null): void {
  if (publisher === null || publisher.country === null) return;
  const { facts, by } = known;
  const own = { code: publisher.country, level: 'country' as const };
  if (facts.reporter !== null) {
    const said = by.reporter;
    if (said === undefined || said.from === 'label' || facts.reporter.code === own.code || facts.partner !== null)
      return;
    facts.partner = facts.reporter;
    by.partner = said;
  } else if (facts.partner?.code === own.code) return;
  facts.reporter = own;
  by.reporter = reportedBy(publisher.name, publisher.country);
}

/** A list of those with whom the country of a title trades ("Exports of Iran by country") is of that country, whichever office made it. */
export function ownList({ facts, by }: TableFacts, dims: readonly Pick<ColumnGuess, 'role'>[]): void {
  const said = by.partner;
  const moved = by.reporter?.from === 'publisher' && said?.from === 'title' && facts.partner !== null;
  if (!moved || said.facts.reporter?.code !== facts.partner?.code || !dims.some(({ role }) => role === 'partner'))
    return;
  facts.reporter = facts.partner;
  by.reporter = said;
  facts.partner = null;
  delete by.partner;
}

function reportedBy(name: string, country: string): Statement {
  const facts = { ...noFacts, reporter: { code: country, level: 'country' as const } };
  return { facts, text: name, where: null, from: 'publisher', confidence: 0.85 };
}
