/** A publisher that is known by what its columns are called, or by its name in the text around the table. */
export interface KnownPublisher {
  name: string;
  /** The unit of all its money; null when its tables say it. */
  unit: string | null;
  /** The country whose office it is (ISO 3166 alpha-3); null for those of many countries. */
  country: string | null;
}

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
  [
    /direction of trade statistics|(?:exports,? fob to|imports,? (?:cif|fob) from) partner countries|\bdots\b|\bimts\b|imf data|international monetary fund|\bмвф\b/,
    'IMF',
    null,
  ],
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
  [
    /\bkita\b|한국무역협회|k stat\b|관세청|^(?=.*국가명 ).*(?:^| )국가 수출입(?: |$)|korea customs service/,
    'Korea International Trade Association',
    'KOR',
  ],
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
    /census and statistics department(?! of)|censtatd|hong kong trade development council/,
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
  [/capmas|الجهاز المركزي للتعبيه العامه والاحصاء/, 'CAPMAS', 'EGY'],
  [/الهييه العامه للاحصاء|general authority for statistics|\bgastat\b/, 'GASTAT', 'SAU'],
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
  [/\bindec\b|instituto nacional de estadistica y censos/, 'INDEC', 'ARG'],
  [/\bdian dane\b|\bfuente dane\b|\bdane gov co\b|departamento administrativo nacional de estadistica/, 'DANE', 'COL'],
  [/servicio nacional de aduanas.{0,20}chile|banco central de chile/, 'Central Bank of Chile', 'CHL'],
  [/\bsunat\b|banco central de reserva del peru/, 'Central Reserve Bank of Peru', 'PER'],
  [/banco central del ecuador/, 'Central Bank of Ecuador', 'ECU'],
  [/banco central del uruguay|uruguay xxi/, 'Uruguay XXI', 'URY'],
  [/banco central del paraguay/, 'Central Bank of Paraguay', 'PRY'],
  [
    /kozponti statisztikai hivatal|hungarian central statistical office|\bksh hu\b/,
    'Hungarian Central Statistical Office',
    'HUN',
  ],
  [/cesky statisticky urad|czech statistical office/, 'Czech Statistical Office', 'CZE'],
  [
    /statisticky urad slovenskej republiky|statistical office of the slovak republic/,
    'Statistical Office of Slovakia',
    'SVK',
  ],
  [/statistics sweden|statistiska centralbyran/, 'Statistics Sweden', 'SWE'],
  [/statistics norway|statistisk sentralbyra/, 'Statistics Norway', 'NOR'],
  [/statistics denmark|danmarks statistik/, 'Statistics Denmark', 'DNK'],
  [/statistics finland|tilastokeskus|finnish customs|\btulli\b/, 'Finnish Customs', 'FIN'],
  [/statistics iceland|hagstofa islands/, 'Statistics Iceland', 'ISL'],
  [/statistics netherlands|centraal bureau voor de statistiek/, 'Statistics Netherlands', 'NLD'],
  [/statistik austria|statistics austria/, 'Statistics Austria', 'AUT'],
  [/central statistics office.{0,20}ireland|\bcso ie\b/, 'Central Statistics Office, Ireland', 'IRL'],
  [/elstat|hellenic statistical authority|ελληνικη στατιστικη αρχη/, 'ELSTAT', 'GRC'],
  [/instituto nacional de estatistica.{0,30}portugal|\bine portugal\b/, 'Statistics Portugal', 'PRT'],
  [
    /institutul national de statistica.{0,30}romania|national institute of statistics.{0,20}romania/,
    'INS Romania',
    'ROU',
  ],
  [
    /republicki zavod za statistiku|statistical office of the republic of serbia/,
    'Statistical Office of Serbia',
    'SRB',
  ],
  [/statistics estonia|statistikaamet/, 'Statistics Estonia', 'EST'],
  [
    /official statistics of latvia|central statistical bureau of latvia|centrala statistikas parvalde/,
    'Statistics Latvia',
    'LVA',
  ],
  [
    /biroul national de statistica.{0,30}moldov|national bureau of statistics.{0,30}moldova/,
    'Statistics Moldova',
    'MDA',
  ],
  [
    /azerbaycan respublikasi dovlet gomruk komitesi|dovlet statistika komitesi|state customs committee.{0,30}azerbaijan/,
    'State Customs Committee, Azerbaijan',
    'AZE',
  ],
  [
    /национальный статистический комитет кыргызской республики|national statistical committee of the kyrgyz republic/,
    'Statistics Kyrgyzstan',
    'KGZ',
  ],
  [/агентств\S* по статистике при президенте республики таджикистан/, 'Statistics Tajikistan', 'TJK'],
  [
    /財政部統計處|財政部關務署|經濟部國際貿易|bureau of foreign trade.{0,30}taiwan/,
    'Ministry of Finance, Taiwan',
    'TWN',
  ],
  [/กรมศุลกากร|สำนักงานปลัดกระทรวงพาณิชย์|thai customs|bank of thailand/, 'Ministry of Commerce, Thailand', 'THA'],
  [/ghana statistical service|bank of ghana/, 'Ghana Statistical Service', 'GHA'],
  [/ethiopian customs|ethiopian revenues and customs|national bank of ethiopia/, 'Ethiopian Customs Commission', 'ETH'],
  [/uganda bureau of statistics|bank of uganda/, 'Uganda Bureau of Statistics', 'UGA'],
  [/national bureau of statistics.{0,20}tanzania|bank of tanzania/, 'Bank of Tanzania', 'TZA'],
  [/national institute of statistics of rwanda/, 'National Institute of Statistics of Rwanda', 'RWA'],
  [/statistics mauritius/, 'Statistics Mauritius', 'MUS'],
  [/zimstat|zimbabwe national statistics agency/, 'ZIMSTAT', 'ZWE'],
  [/zambia statistics agency|zamstats/, 'Zambia Statistics Agency', 'ZMB'],
  [/department of statistics.{0,10}jordan|دايره الاحصاءات العامه/, 'Department of Statistics, Jordan', 'JOR'],
  [
    /planning and statistics authority.{0,20}qatar|جهاز التخطيط والاحصاء/,
    'Planning and Statistics Authority, Qatar',
    'QAT',
  ],
  [/federal competitiveness and statistics|المركز الاتحادي للتنافسيه والاحصاء/, 'FCSC', 'ARE'],
  [/المركز الوطني للاحصاء والمعلومات|national cent(?:re|er) for statistics (?:and|&) information/, 'NCSI', 'OMN'],
  [/office national des statistiques.{0,20}alger|douanes algeriennes/, 'ONS Algeria', 'DZA'],
  [/haut commissariat au plan/, 'HCP', 'MAR'],
];

/** The publishers that a folded text names. */
export function publishersIn(folded: string): KnownPublisher[] {
  return BY_NAME.filter(([pattern]) => pattern.test(folded)).map(([, name, country, unit = null]) => ({
    name,
    country,
    unit,
  }));
}
