import { fold } from '../../places/fold';
import { bankSeries } from '../words/bank-codes';
import { amountLetters } from './amount-letters';
import { lastHead, type ColumnSight } from './columns';

/**
 * Files whose heads are names of fields that say nothing by themselves, known by all of them together, with what each means:
 * as the publisher's description of the file has it.
 */
const FILES: readonly Readonly<Record<string, string>>[] = [
  // CEPII BACI: year, exporter and importer by their numbers, HS6, thousand US dollars, tonnes.
  {
    t: 'Year',
    i: 'Reporter code',
    j: 'Partner code',
    k: 'HS6 code',
    v: 'Export value (US$ thousand)',
    q: 'Export quantity (tonnes)',
  },
  // United Nations, UNdata: reporters in the first column, the world as their partner.
  {
    'country or area': 'Reporter',
    flow: 'Flow',
    'trade usd': 'Trade (USD)',
    'weight kg': 'Weight (kg)',
    'quantity name': 'Quantity unit',
    quantity: 'Quantity',
  },
  // United Nations Statistics Division, yearbook: places by number and, under no head, by name.
  {
    'region country area': 'Country code M49 (area)',
    '': 'Reporter',
    year: 'Year',
    series: 'Series',
    value: 'Value',
    footnotes: 'Footnotes',
    source: 'Source',
  },
  // FAOSTAT, trade of one country with all others, or what it grows: the codes of the areas are of several kinds.
  // "ISO3" is read as a footnote's mark behind "ISO".
  ...['area code', 'area code m49', 'area code fao', 'area code iso'].map((code) => ({
    'domain code': 'Domain code',
    [code]: 'Reporter code',
    area: 'Reporter',
    element: 'Indicator',
    item: 'Item',
  })),
  // OECD, files of one indicator: exports or imports by their codes, in millions of dollars or parts of the domestic product.
  {
    location: 'Reporter',
    indicator: 'Product',
    subject: 'Flow',
    measure: 'Unit',
    frequency: 'Frequency',
    time: 'Period',
    value: 'Value',
    'flag codes': 'Flag',
  },
  // Federal Customs Service of Russia: who traded what with whom by codes; of which money, its description says.
  {
    napr: 'Flow',
    period: 'Period',
    strana: 'Partner code',
    tnved: 'HS code',
    edizm: 'Quantity unit',
    stoim: 'Value',
    netto: 'Net weight (kg)',
    kol: 'Quantity',
  },
  // United States Department of Agriculture, PSD: what each country grows, uses up and trades in each marketing year.
  {
    'commodity code': 'Commodity code',
    'commodity description': 'Commodity',
    'country code': 'Country code of the office',
    'country name': 'Reporter',
    'market year': 'Year',
    'calendar year': 'Last updated',
    month: 'Last updated',
    'attribute id': 'Attribute ID',
    'attribute description': 'Indicator',
    'unit description': 'Unit',
    value: 'Value',
  },
  // Trading Economics, series of one country: its own balance, exports or imports.
  {
    country: 'Reporter',
    category: 'Indicator',
    datetime: 'Date',
    value: 'Value',
    frequency: 'Frequency',
    historicaldatasymbol: 'Series code',
    lastupdate: 'Last updated',
  },
  // HM Revenue and Customs, uktradeinfo: pounds, kilograms.
  { monthid: 'Month', countryname: 'Partner country', value: 'Value (GBP)', netmass: 'Net mass (kg)' },
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** United States Census Bureau, trade by country: `IJAN` to `IDEC`, `IYR`, `EJAN`…, million dollars. */
const CENSUS = new Map(
  (['I', 'E'] as const).flatMap((flow) => {
    const word = flow === 'I' ? 'Imports' : 'Exports';
    const months = MONTHS.map((month): [string, string] => [fold(flow + month), `${word} (US$ million) / ${month}`]);
    return [...months, [fold(`${flow}YR`), `${word} (US$ million) / Full year`] as [string, string]];
  }),
);

/** Trade Statistics of Japan: `Value-Year`, `Value-Jan`…, thousand yen. */
const JAPAN = new Map(
  ['Year', ...MONTHS].map((time): [string, string] => [
    fold(`Value-${time}`),
    `Value (JPY thousand) / ${time === 'Year' ? 'Full year' : time}`,
  ]),
);

/** "Importe" is an amount in Spanish and Italian; beside "Exporte" it is German and means imports. */
function germanImports(columns: readonly ColumnSight[]): ColumnSight[] {
  const german = columns.some(({ heads }) => heads.some(({ text }) => /\bexporte\b/i.test(text)));
  if (!german) return [...columns];
  return columns.map((column) => ({
    ...column,
    heads: column.heads.map((head) => ({ ...head, text: head.text.replace(/\bimporte\b/i, 'Import') })),
  }));
}

const SHORT = /^(Ex|Im|Bal)(?=\p{Lu})/u;
const SHORT_FLOWS: Readonly<Record<string, string>> = { Ex: 'Exports', Im: 'Imports', Bal: 'Balance' };

/** `ExGoods`, `ImGoods`, `BalServ`: flows cut short, where exports and imports stand beside each other. */
function shortFlows(columns: readonly ColumnSight[]): ColumnSight[] {
  const found = new Set(columns.map((column) => SHORT.exec(lastHead(column))?.[1]));
  if (!found.has('Ex') || !found.has('Im')) return [...columns];
  const spell = (text: string) =>
    text.replace(SHORT, (short) => `${SHORT_FLOWS[short] ?? short} `).replace(/ Serv$/, ' Services');
  return columns.map((column) => ({
    ...column,
    heads: column.heads.map((head) => ({ ...head, text: spell(head.text) })),
  }));
}

/** Heads of the two ends of a trade, cut short: what each is where the other stands beside it. */
const SHORT_ENDS = [
  [/^(?:rep|rpt|rptr|repo)$/, 'Reporter'],
  [/^(?:par|prt|ptn|part)$/, 'Partner'],
] as const;

/** `REP` and `PAR`, `FL` beside both. */
function shortEnds(columns: readonly ColumnSight[]): ColumnSight[] {
  const heads = columns.map((column) => fold(lastHead(column)));
  if (!SHORT_ENDS.every(([words]) => heads.some((head) => words.test(head)))) return [...columns];
  return columns.map((column, at) => {
    const head = heads[at] ?? '';
    const word = /^(?:fl|flw)$/.test(head) ? 'Flow' : SHORT_ENDS.find(([words]) => words.test(head))?.[1];
    const last = column.heads.at(-1);
    if (word === undefined || last === undefined) return column;
    return { ...column, heads: [...column.heads.slice(0, -1), { ...last, text: word }] };
  });
}

const FLOW_LETTERS: Readonly<Record<string, string>> = { E: 'Exports', I: 'Imports', B: 'Balance', T: 'Turnover' };

/** `E`, `I` and `B` below each of the partners: letters for flows, where the first two stand in as many columns each and no other with them. */
function flowLetters(columns: readonly ColumnSight[]): ColumnSight[] {
  const letters = columns.filter(({ heads }) => heads.length > 1).map((column) => lastHead(column).trim());
  const count = (letter: string) => letters.filter((one) => one === letter).length;
  const alone = letters.every((letter) => letter.length > 3 || FLOW_LETTERS[letter] !== undefined);
  if (count('E') < 1 || count('E') !== count('I') || !alone) return [...columns];
  return columns.map((column) => {
    const word = FLOW_LETTERS[lastHead(column).trim()];
    const last = column.heads.at(-1);
    if (word === undefined || last === undefined || column.heads.length < 2) return column;
    return { ...column, heads: [...column.heads.slice(0, -1), { ...last, text: word }] };
  });
}

const GLUED = /^(val|value|exp|imp|share|shr|qty|exports?|exported|imports?|imported|balance)_?((?:19|20)?\d\d)$/i;
const GLUED_WORDS: Readonly<Record<string, string>> = {
  val: 'Value',
  value: 'Value',
  exp: 'Exports',
  imp: 'Imports',
  share: 'Share',
  shr: 'Share',
  qty: 'Quantity',
  export: 'Exports',
  exported: 'Exports',
  import: 'Imports',
  imported: 'Imports',
};

/** `val2014`, `share14`: years joined to what they are years of, where at least two columns have them whole. */
function gluedYears(columns: readonly ColumnSight[]): ColumnSight[] {
  const found = columns.map((column) => GLUED.exec(lastHead(column)));
  const years = new Set(found.map((match) => match?.[2] ?? '').filter((year) => year.length === 4));
  if (years.size < 2) return [...columns];
  return columns.map((column, at) => {
    const [, word = '', written = ''] = found[at] ?? [];
    const year = [...years].find((whole) => whole.endsWith(written));
    const head = column.heads.at(-1);
    if (word === '' || year === undefined || head === undefined) return column;
    const text = `${GLUED_WORDS[word.toLowerCase()] ?? word} ${year}`;
    return { ...column, heads: [...column.heads.slice(0, -1), { ...head, text }] };
  });
}

/** The OECD's files of one indicator have the same heads whatever it is. */
function isOfTrade(names: Readonly<Record<string, string>>, columns: readonly ColumnSight[]): boolean {
  if (names['indicator'] === undefined) return true;
  const indicator = columns.find((column) => fold(lastHead(column)) === 'indicator');
  return indicator !== undefined && indicator.distinct.every((text) => /^TRADE[A-Z]*$/.test(text));
}

/** Codes of the World Bank's series as words. */
function spelledSeries(columns: readonly ColumnSight[]): ColumnSight[] {
  return columns.map((column) =>
    column.heads.some(({ text }) => bankSeries(text) !== null)
      ? { ...column, heads: column.heads.map((head) => ({ ...head, text: bankSeries(head.text) ?? head.text })) }
      : column,
  );
}

/** The words for the heads of a file that has its months across, where it is one of those. */
function byMonths(heads: ReadonlySet<string>): Map<string, string> | null {
  if (heads.has('iyr') && heads.has('eyr')) return CENSUS;
  return heads.has('exp or imp') && heads.has(fold('Value-Year')) ? JAPAN : null;
}

/** The columns with heads that can be read, where the file is one of those; else as they are. */
export function spelledHeads(written: readonly ColumnSight[]): ColumnSight[] {
  const columns = spelledSeries(written);
  const heads = new Set(columns.map((column) => fold(lastHead(column))));
  const file = FILES.find((names) => Object.keys(names).every((name) => heads.has(name)) && isOfTrade(names, columns));
  const words = file === undefined ? byMonths(heads) : new Map(Object.entries(file));
  if (words === null) return gluedYears(amountLetters(flowLetters(shortEnds(shortFlows(germanImports(columns))))));
  return columns.map((column) => {
    const text = words.get(fold(lastHead(column)));
    const head = column.heads.at(-1) ?? columns[0]?.heads.at(-1);
    if (text === undefined || head === undefined) return column;
    return { ...column, heads: text.split(' / ').map((part) => ({ ...head, text: part })) };
  });
}
