import { fold } from '../../places/fold';
import { lastHead, type ColumnSight } from '../columns/columns';
import { noFacts } from '../proposal';
import type { TableFacts } from './table-facts';

/** A publisher that is known by what its columns are called, or by its name in the text around the table. */
export interface KnownPublisher {
  name: string;
  /** The unit of all its money; null when its tables say it. */
  unit: string | null;
  /** The country whose office it is (ISO 3166 alpha-3); null for those of many countries. */
  country: string | null;
}

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
  headed('FAOSTAT', 'reporter country code|reporter countries|partner country code|partner countries|element code'),
  headed('FAOSTAT', 'area code|area|item code|item|element code|element|year code|year|unit|value|flag'),
  headed('OEC', 'hs4 id|hs4|section id|section|trade value|country id', 'USD'),
];

export const DATA_WEB = 'USITC DataWeb';

/** Names of publishers as titles, notes and footers give them, in folded words; offices of one country with that country. */
const BY_NAME: readonly (readonly [pattern: RegExp, name: string, country: string | null, unit?: string])[] = [
  [/\bdata row count\b|\busitc\b|\bdataweb\b/, DATA_WEB, 'USA', 'USD'],
  [
    /\bun comtrade|comtrade database|united nations commodity trade|оон комтрейд|база данных оон по торговле/,
    'UN Comtrade',
    null,
  ],
  [/\bitc calculations|\btrade ?map\b|trademap|international trade cent(?:re|er)/, 'ITC Trade Map', null],
  [/\bwits\b|world integrated trade solution/, 'WITS', null],
  [/direction of trade statistics|\bdots\b|\bimts\b|imf data|international monetary fund|\bмвф\b/, 'IMF', null],
  [/\beurostat\b|евростат|\bcomext\b/, 'Eurostat', null],
  [
    /world development indicators|world bank|банк данных всемирного банка|всемирный банк|banco mundial|banque mondiale/,
    'World Bank',
    null,
  ],
  [/unctadstat|\bunctad\b|юнктад/, 'UNCTADstat', null],
  [/\boecd stat|\boecd data|source oecd|\boecd\b.{0,20}(?:stat|database)/, 'OECD', null],
  [/\bwto stat|world trade organi[sz]ation|stats wto org/, 'WTO', null],
  [
    /\bbelstat\b|белстат|национальн\S* статистическ\S* комитет\S* республики беларусь|national statistical committee of the republic of belarus/,
    'Belstat',
    'BLR',
  ],
  [
    /pakistan bureau of statistics|\bpbs gov|federal bureau of statistics.{0,40}pakistan/,
    'Pakistan Bureau of Statistics',
    'PAK',
  ],
  [/state bank of pakistan|\bsbp org\b/, 'State Bank of Pakistan', 'PAK'],
  [/trade development authority of pakistan|\btdap\b/, 'Trade Development Authority of Pakistan', 'PAK'],
  [
    /\bdgci ?&? ?s\b|dgci s|directorate general of commercial intelligence|export import data bank|\beidb\b|tradestat|department of commerce.{0,60}(?:india|export import)|ministry of commerce (?:and|&) industry.{0,30}india/,
    'Department of Commerce, India',
    'IND',
  ],
  [/reserve bank of india/, 'Reserve Bank of India', 'IND'],
  [
    /general administration of customs|海关总署|\bgacc\b|中国海关|海关统计|进出口商品国别 地区 总值表|进出口商品贸易方式|customs statistics.{0,20}china/,
    'General Administration of Customs, China',
    'CHN',
  ],
  [/us census bureau|u s census bureau|census gov|usa trade online/, 'US Census Bureau', 'USA'],
  [/\bhmrc\b|uktradeinfo|hm revenue/, 'HMRC', 'GBR'],
  [/office for national statistics|\bons gov uk/, 'Office for National Statistics', 'GBR'],
  [/destatis|statistisches bundesamt/, 'Destatis', 'DEU'],
  [
    /lekiosque|douane gouv fr|direction generale des douanes.{0,30}france|douanes francaises|\binsee\b/,
    'French customs',
    'FRA',
  ],
  [/\bistat\b|istituto nazionale di statistica|coeweb/, 'Istat', 'ITA'],
  [/datacomex|agencia tributaria|secretaria de estado de comercio.{0,30}espan/, 'DataComex', 'ESP'],
  [/export promotion bureau|\bepb\b.{0,20}bangladesh|epb gov bd/, 'Export Promotion Bureau, Bangladesh', 'BGD'],
  [/bangladesh bank|bangladesh bureau of statistics/, 'Bangladesh Bank', 'BGD'],
  [/turkstat|\btuik\b|turkiye istatistik kurumu|turkish statistical institute/, 'TurkStat', 'TUR'],
  [/\bkita\b|한국무역협회|k stat\b|관세청|korea customs service/, 'Korea International Trade Association', 'KOR'],
  [/財務省貿易統計|trade statistics of japan|ministry of finance japan|財務省/, 'Trade Statistics of Japan', 'JPN'],
  [/comex ?stat|\bmdic\b|\bsecex\b/, 'MDIC Comex Stat', 'BRA'],
  [/secretaria de economia|\binegi\b|banco de mexico|banxico/, 'Secretaría de Economía, Mexico', 'MEX'],
  [/\bbps\b.{0,20}(?:indonesia|statistics)|badan pusat statistik/, 'Statistics Indonesia', 'IDN'],
  [
    /федеральн\S* таможенн\S* служб|фтс росси|росстат|customs gov ru|federal customs service/,
    'Federal Customs Service, Russia',
    'RUS',
  ],
  [
    /stat gov kz|бюро национальной статистики.{0,60}казахстан|комитет\S* по статистике.{0,60}казахстан/,
    'Bureau of National Statistics, Kazakhstan',
    'KAZ',
  ],
  [
    /stat uz|государственн\S* комитет\S* республики узбекистан по статистике|агентств\S* статистики.{0,40}узбекистан/,
    'Statistics Agency, Uzbekistan',
    'UZB',
  ],
  [
    /державна служба статистики україни|держстат|ukrstat|state statistics service of ukraine/,
    'State Statistics Service of Ukraine',
    'UKR',
  ],
  [
    /census and statistics department.{0,40}hong kong|censtatd|hong kong trade development council/,
    'Census and Statistics Department, Hong Kong',
    'HKG',
  ],
  [/singstat|enterprise singapore|department of statistics singapore/, 'SingStat', 'SGP'],
  [/statistics canada|statistique canada/, 'Statistics Canada', 'CAN'],
  [/australian bureau of statistics|\bdfat\b/, 'Australian Bureau of Statistics', 'AUS'],
  [/stats nz|statistics new zealand/, 'Stats NZ', 'NZL'],
  [/general statistics office of viet ?nam|tong cuc thong ke|tong cuc hai quan/, 'Vietnam Customs', 'VNM'],
  [
    /department of customs.{0,30}nepal|trade and export promotion cent(?:re|er)|nepal rastra bank/,
    'Department of Customs, Nepal',
    'NPL',
  ],
  [/sri lanka customs|central bank of sri lanka|export development board/, 'Sri Lanka Customs', 'LKA'],
  [/philippine statistics authority/, 'Philippine Statistics Authority', 'PHL'],
  [/department of statistics.{0,10}malaysia|matrade/, 'Department of Statistics, Malaysia', 'MYS'],
  [/office des changes/, 'Office des Changes', 'MAR'],
  [/capmas|الجهاز المركزي للتعبئه العامه والاحصاء/, 'CAPMAS', 'EGY'],
  [/الهيئه العامه للاحصاء|general authority for statistics.{0,30}saudi|\bgastat\b/, 'GASTAT', 'SAU'],
  [/\birica\b|گمرك جمهوري اسلامي ايران/, 'IRICA', 'IRN'],
  [/kenya national bureau of statistics/, 'Kenya National Bureau of Statistics', 'KEN'],
  [/national bureau of statistics.{0,20}nigeria/, 'National Bureau of Statistics, Nigeria', 'NGA'],
  [
    /south african revenue service|\bsars\b.{0,30}trade|statistics south africa/,
    'South African Revenue Service',
    'ZAF',
  ],
  [/swiss federal customs|swiss impex|bundesamt fur zoll|ofdf|bazg/, 'Swiss customs', 'CHE'],
  [/central bureau of statistics.{0,20}israel/, 'Central Bureau of Statistics, Israel', 'ISR'],
  [/\bgus\b.{0,20}polska|glowny urzad statystyczny|statistics poland/, 'Statistics Poland', 'POL'],
  [/statistics lithuania|lietuvos statistikos/, 'Statistics Lithuania', 'LTU'],
  [/geostat|national statistics office of georgia/, 'Geostat', 'GEO'],
  [/armstat/, 'Armstat', 'ARM'],
  [/\bfaostat\b/, 'FAOSTAT', null],
  [/observatory of economic complexity|\boec world\b/, 'OEC', null],
  [/eurasian economic commission|евразийск\S* экономическ\S* комисси/, 'Eurasian Economic Commission', null],
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
  const named = BY_NAME.filter(([pattern]) => pattern.test(folded));
  const [first] = named;
  // Exports free alongside ship are counted by the United States alone.
  if (first === undefined) return /\bfas value\b/.test(folded) ? CENSUS : null;
  if (new Set(named.map(([, name]) => name)).size > 1) return null;
  const [, name, country, unit = null] = first;
  return { name, unit, country };
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
  by.reporter = {
    facts: { ...noFacts, reporter: own },
    text: publisher.name,
    where: null,
    from: 'publisher',
    confidence: 0.85,
  };
}
