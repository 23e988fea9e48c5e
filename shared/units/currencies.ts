import { wordFinder } from '../tables/words/words';

/**
 * Currencies by their signs and names in the languages of trade tables. Names that several countries share (`RS`,
 * `DOLLAR`, `PESO`) are kept as such until it is known whose table it is.
 */
export const currencies = wordFinder<string>([
  [
    'USD',
    'us dollar|us dollars|us$|usd|u s dollars|u s dollar|u s $|us $|$us|$ us|$eu|$ eu|usdollar|usdollars|united states dollars|united states dollar|american dollars|american dollar|u s d|usd $',
  ],
  [
    'USD',
    'dollars us|dollar us|dollars eu|dollars e u|dollars des etats unis|dollars americains|dollar americain|dolares eeuu|dolares de ee uu|dolares ee uu|dolares de los estados unidos|dolares americanos|dolares estadounidenses|dolares dos eua|dolares dos estados unidos|dolares norte americanos|dollari usa|us dollari|dollari statunitensi|us dollars courants|dolar eua|dolares eua|dolari sua|dolari us|dolari americani|dolarow amerykanskich|dolary usa|dolarow usa',
  ],
  [
    'USD',
    'долл сша|доллар сша|долларов сша|долларах сша|доллары сша|ам долл|амер долл|американских долларов|дол сша|доларів сша|долари сша|доларах сша|долараў зша|долары зша|дол зша|ақш доллари|ақш доллары|ақш долл|долари сад|щатски долари|америчких долара',
  ],
  [
    'USD',
    '美元|米ドル|미국달러|미국 달러|미달러|미 달러|us달러|미불|美金|الدولار الامريكي|دولارات امريكيه|دولار امريكي|دولارات امريكيه|دولارات الامريكيه',
  ],
  [
    'USD',
    'امريكي ڈالر|دلار امريكا|دلار آمريكا|us ڈالر|amerikan dolari|abd dolari|abd doları|abd $|abd dolar*|abs dollar*|abs $|usd dolari|dolar as|dolar amerika|us dolar|dolar amerika serikat|do la my|đô la mỹ|usd mil|aqsh dollari|aqsh doll|aqsh dollar|aqs dollari|ดอลลาร์สหรัฐ|เหรียญสหรัฐ|ดอลลาร์ สรอ|अमेरिकी डॉलर',
  ],
  [
    'EUR',
    'euro|euros|eur|€|ecu|ecus|евро|євро|еуро|欧元|歐元|ユーロ|유로|يورو|اليورو|eura|eurot|euroa|evro|avro|ευρω|eiro',
  ],
  [
    'GBP',
    'gbp|£|pound sterling|pounds sterling|sterling|uk pounds|british pounds|фунтов стерлингов|英镑|英鎊|파운드|livres sterling|libras esterlinas',
  ],
  ['JPY', 'jpy|japanese yen|yen|yens|yenes|ienes|日元|円|엔화|иен|йен|日圆|日圓'],
  [
    'CNY',
    'cny|rmb|yuan|yuans|renminbi|人民币|人民幣|元人民币|亿元人民币|万元人民币|千元人民币|юаней|юань|위안|위안화|¥ rmb|يوان',
  ],
  ['YUAN', '亿元|億元|万元|萬元|千元|百万元|百萬元|十亿元|单位 元|單位 元|金额 元'],
  [
    'PKR',
    'pkr|pak rupee|pak rupees|pak rs|pakistani rupee|pakistani rupees|pakistan rupees|rs pak|пакистанских рупий|پاكستاني روپ*',
  ],
  ['INR', 'inr|₹|indian rupee|indian rupees|rs inr|индийских рупий|भारतीय रुपये'],
  ['RS', 'rs|rupee|rupees|rs in|roupies|rupias|rupien|روپي*|روپے|روبيه|рупий|₨|रुपये|रू|रु'],
  ['RUB', 'rub|rur|₽|russian rouble*|russian ruble*|росс руб*|российских рублей|российских рублях|рос руб*|俄罗斯卢布'],
  ['BYN', 'byn|byr|belarusian rouble*|belarusian ruble*|бел руб*|белорусских рублей|беларускіх рублёў'],
  ['ROUBLE', 'rouble*|ruble*|rubel|рубл*|руб|卢布|루블'],
  ['KRW', 'krw|korean won|won|₩|원화|韩元|韓元|억원|천원|백만원|만원|십억원|조원|단위 원'],
  ['HKD', 'hk$|hk $|hkd|hong kong dollar|hong kong dollars|港元|港币|港幣'],
  ['CHF', 'chf|sfr|swiss franc|swiss francs|schweizer franken|francs suisses|瑞士法郎'],
  ['CAD', 'cad|c$|can$|canadian dollar|canadian dollars|dollars canadiens|加元'],
  ['AUD', 'aud|a$|au$|australian dollar|australian dollars|澳元'],
  ['NZD', 'nzd|nz$|new zealand dollar*'],
  ['BRL', 'brl|r$|reais|real brasileiro|brazilian real*'],
  ['MXN', 'mxn|mx$|mexican peso*|pesos mexicanos'],
  ['ARS', 'ars|pesos argentinos|argentine peso*|argentinian peso*'],
  ['CLP', 'clp|pesos chilenos|chilean peso*'],
  ['COP', 'pesos colombianos|cop$|colombian peso*'],
  ['PESO', 'peso filipino|pesos|peso corrientes'],
  ['TRY', 'try|turkish lira*|turk lirasi|₺|tl|ytl'],
  ['KZT', 'kzt|tenge|тенге|теңге|₸'],
  ['UZS', 'uzs|сум|сумов|сўм|som uzs|so m'],
  ['KGS', 'kgs som|сомов|сом'],
  ['TJS', 'tjs|somoni|сомони'],
  ['AZN', 'azn|azerbaijani manat*'],
  ['GEL', 'mln gel|gel mln|gel million|million gel|lari|лари|ლარი'],
  ['AMD', 'amd|драмов|драм'],
  ['MANAT', 'manat*|манат*'],
  [
    'SAR',
    'sar|saudi riyal*|ريال سعودي|سعودي ريال|million sr|mn sr|billion sr|thousand sr|sr million|sr mn|sr billion|sr thousand',
  ],
  ['QAR', 'qar|qatari riyal*|ريال قطري'],
  ['OMR', 'omr|omani rial*|ريال عماني'],
  ['YER', 'yer|ريال يمني'],
  ['RIAL', 'riyal|riyals|rial|rials|ريال|ريالات'],
  ['AED', 'aed|uae dirham*|emirati dirham*|درهم اماراتي'],
  ['MAD', 'mad|moroccan dirham*|mdh|kdh|mmdh|درهم مغربي'],
  ['DIRHAM', 'dirham*|درهم*|dh|dhs'],
  ['KWD', 'kwd|kd|kuwaiti dinar*|دينار كويتي'],
  ['BHD', 'bhd|bahraini dinar*|دينار بحريني'],
  ['JOD', 'jod|jordanian dinar*|دينار اردني|jd'],
  ['TND', 'tnd|tunisian dinar*|dinars tunisiens|mdt|دينار تونسي'],
  ['DZD', 'dzd|algerian dinar*|dinars algeriens|دينار جزائري'],
  ['IQD', 'iqd|iraqi dinar*|دينار عراقي'],
  ['LYD', 'lyd|دينار ليبي'],
  ['RSD', 'rsd|serbian dinar*'],
  ['DINAR', 'dinar|dinars|دينار*|динар*'],
  ['IRR', 'irr|iranian rial*|ريال ايران'],
  ['BDT', 'bdt|taka|tk|৳|টাকা'],
  ['LKR', 'lkr|slr|sri lankan rupee*|sri lanka rupee*'],
  ['NPR', 'npr|nepalese rupee*|nepali rupee*|nrs'],
  ['MVR', 'mvr|rufiyaa'],
  ['BTN', 'btn|ngultrum*'],
  ['IDR', 'idr|rupiah|rp'],
  ['MYR', 'myr|ringgit|rm'],
  ['THB', 'thb|baht|บาท|铢|泰铢'],
  ['VND', 'vnd|viet nam dong|vietnamese dong|ty dong|trieu dong|nghin dong|ngan dong|dong viet nam|₫'],
  ['PHP', 'php|philippine peso*|₱'],
  ['SGD', 'sgd|s$|singapore dollar*|新加坡元'],
  ['TWD', 'twd|nt$|ntd|new taiwan dollar*|新台币|新臺幣|新台幣|台币'],
  ['MMK', 'mmk|kyat*'],
  ['KHR', 'khr|riels'],
  ['LAK', 'lak|kip|kips'],
  ['MNT', 'mnt|tugrik*|төгрөг'],
  ['AFN', 'afn|afghani|afghanis|افغاني'],
  ['EGP', 'egp|l e|egyptian pound*|جنيه مصري'],
  ['SYP', 'syp|ليره سوريه'],
  ['LBP', 'lbp|ليره لبنانيه'],
  ['POUND', 'million pounds|pounds million|جنيه'],
  ['NGN', 'ngn|naira|₦'],
  ['GHS', 'ghs|cedi|cedis|gh¢|gh₵'],
  ['NSIGN', 'n million|n billion|n mn|n bn|n thousand'],
  ['RSIGN', 'r million|r billion|r mn|r bn|r thousand'],
  ['ZAR', 'zar|south african rand|rand|rands'],
  ['KES', 'kes|ksh|kshs|kenya shilling*'],
  ['TZS', 'tzs|tshs|tsh'],
  ['UGX', 'ugx|ushs|ugshs'],
  ['SHILL', 'shilling*|shs'],
  ['ETB', 'etb|birr'],
  ['RWF', 'rwf|frw'],
  ['ZMW', 'zmw|zmk|kwacha'],
  ['MUR', 'mur|mauritian rupee*'],
  ['AOA', 'aoa|kwanza*'],
  ['MZN', 'mzn|metica*'],
  ['XOF', 'xof'],
  ['XAF', 'xaf'],
  ['CFA', 'fcfa|f cfa|cfa|francs cfa|franc cfa|cfaf|cfa francs'],
  ['FRANC', 'franken|francs|franc'],
  ['UAH', 'uah|hryvnia*|hryvnya*|гривен|гривень|гривня|грн|₴'],
  ['PLN', 'pln|zloty*|złotych|zl|zł'],
  ['CZK', 'czk|kc|kč|korun|czech korun*'],
  ['HUF', 'huf|forint*'],
  ['RON', 'ron'],
  ['MDL', 'mdl|mdl lei'],
  ['LEI', 'lei'],
  ['BGN', 'bgn|leva|lv|лева|лв'],
  ['SEK', 'sek|swedish kron*|msek'],
  ['NOK', 'nok|norwegian kron*'],
  ['DKK', 'dkk|danish kron*|dkr'],
  ['ISK', 'isk|icelandic kron*|iceland kron*'],
  ['KRONA', 'kronor|kroner|krona|krone|kr|mkr|tkr|kronur'],
  ['ILS', 'ils|shekel*|sheqel*|nis|₪'],
  ['PEN', 'nuevos soles|soles peruanos|millones de soles|miles de soles'],
  ['GTQ', 'gtq|quetzal*'],
  ['CRC', 'crc|colones|costa rican colon*'],
  ['DOP', 'dop|rd$|dominican peso*'],
  ['PYG', 'pyg|guaran*ies'],
  ['UYU', 'uyu|pesos uruguayos|uruguayan peso*'],
  ['BOB', 'bob|bolivianos'],
  ['FJD', 'fjd|fj$|f$'],
  ['PGK', 'pgk|kina'],
  ['XDR', 'xdr|sdr|sdrs'],
  ['ALL', 'albanian lek*|lek|leke'],
  ['AWG', 'awg|aruban florin*'],
  ['BBD', 'bbd|bds$|barbados dollar*'],
  ['BSD', 'bsd|bahamian dollar*'],
  ['BWP', 'bwp|pula'],
  ['BZD', 'bzd|bz$|belize dollar*'],
  ['CDF', 'cdf|franc congolais|francs congolais'],
  ['CUP', 'cuban peso*|pesos cubanos'],
  ['CVE', 'cve|cape verdean escudo*'],
  ['GMD', 'gmd|dalasi*'],
  ['GNF', 'gnf|francs guineens|guinean franc*'],
  ['GYD', 'gyd|g$|guyana dollar*'],
  ['HNL', 'hnl|lempira*'],
  ['HTG', 'htg|gourde*'],
  ['JMD', 'jmd|j$|jamaican dollar*'],
  ['LRD', 'lrd|liberian dollar*'],
  ['LSL', 'lsl|maloti'],
  ['MGA', 'mga|ariary'],
  ['MKD', 'mkd|denar|denars|denari|денари|денар'],
  ['MOP', 'mop|pataca*|澳门元|澳門元'],
  ['MRU', 'mru|ouguiya*|اوقيه'],
  ['MWK', 'mwk|malawi kwacha|malawian kwacha'],
  ['NAD', 'nad|n$|namibia dollar*|namibian dollar*'],
  ['NIO', 'nio|cordobas'],
  ['PAB', 'pab|balboa*'],
  ['SBD', 'sbd|si$|solomon islands dollar*'],
  ['SCR', 'scr|seychelles rupee*|seychellois rupee*'],
  ['SLE', 'sle|sll|leones'],
  ['SRD', 'srd|surinamese dollar*'],
  ['SZL', 'szl|emalangeni|lilangeni'],
  ['TOP', 'pa anga|paanga|t$'],
  ['TTD', 'ttd|tt$|trinidad and tobago dollar*'],
  ['VES', 'ves|vef|bolivares'],
  ['VUV', 'vuv|vatu|total vt|vt million*|million vt|value vt'],
  ['WST', 'wst|tala'],
  ['XCD', 'xcd|ec$|east caribbean dollar*|eastern caribbean dollar*'],
  ['XPF', 'xpf|fcfp|f cfp|francs pacifique|cfp franc*'],
  ['ZWL', 'zwl|zwg|zimbabwe dollar*|zimbabwean dollar*'],
  ['YEN', '¥'],
  [
    'DOLLAR',
    '$|dollar|dollars|dolares|dolar|dolars|dolary|dolarow|dollari|dolara|dolari|дол|долл|доллар|доллары|долларов|долларах|доларів|долараў|달러|백만불|천불|만불|억불|십억불|千ドル|百万ドル|万ドル|億ドル|十億ドル|単位 ドル|ドル建て|دولار*|الدولار*|دلار|دلاري|ڈالر|ดอลลาร์|डॉलर|dolari|dolarlar|do la|đô la',
  ],
]);

/** Whose money a shared name means in the tables of a reporter (ISO 3166 alpha-3 → ISO 4217). */
const OF_REPORTER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  RS: { IND: 'INR', PAK: 'PKR', LKA: 'LKR', NPL: 'NPR', MUS: 'MUR', SYC: 'SCR' },
  ROUBLE: { RUS: 'RUB', BLR: 'BYN' },
  PESO: { MEX: 'MXN', PHL: 'PHP', ARG: 'ARS', CHL: 'CLP', COL: 'COP', URY: 'UYU', DOM: 'DOP', CUB: 'CUP' },
  DINAR: {
    KWT: 'KWD',
    BHR: 'BHD',
    JOR: 'JOD',
    TUN: 'TND',
    DZA: 'DZD',
    IRQ: 'IQD',
    LBY: 'LYD',
    SRB: 'RSD',
  },
  RIAL: { IRN: 'IRR', SAU: 'SAR', QAT: 'QAR', OMN: 'OMR', YEM: 'YER' },
  DIRHAM: { ARE: 'AED', MAR: 'MAD' },
  POUND: { GBR: 'GBP', EGY: 'EGP', SDN: 'SDG', SYR: 'SYP', LBN: 'LBP' },
  SHILL: { KEN: 'KES', TZA: 'TZS', UGA: 'UGX', SOM: 'SOS' },
  FRANC: { CHE: 'CHF', LIE: 'CHF', RWA: 'RWF', BDI: 'BIF', DJI: 'DJF', COM: 'KMF', GIN: 'GNF' },
  CFA: {
    SEN: 'XOF',
    CIV: 'XOF',
    MLI: 'XOF',
    BEN: 'XOF',
    BFA: 'XOF',
    TGO: 'XOF',
    NER: 'XOF',
    GNB: 'XOF',
    CMR: 'XAF',
    GAB: 'XAF',
    TCD: 'XAF',
    CAF: 'XAF',
    COG: 'XAF',
    GNQ: 'XAF',
  },
  // "$" alone where pesos are written so as well; these have the dollar itself.
  SIGN: { USA: 'USD', ECU: 'USD', SLV: 'USD', PAN: 'USD', PRI: 'USD' },
  MANAT: { AZE: 'AZN', TKM: 'TMT' },
  LEI: { ROU: 'RON', MDA: 'MDL' },
  KRONA: { SWE: 'SEK', NOR: 'NOK', DNK: 'DKK', ISL: 'ISK', FRO: 'DKK', GRL: 'DKK', EST: 'EEK' },
  // `N'Million` and `R million`: letters, and money only in the tables of who writes it so.
  NSIGN: { NGA: 'NGN' },
  RSIGN: { ZAF: 'ZAR' },
  YUAN: { TWN: 'TWD', HKG: 'HKD', MAC: 'MOP' },
  YEN: { CHN: 'CNY' },
};

/** What a shared name means where no reporter of `OF_REPORTER` is known; null: nobody can tell. */
const ANYWHERE: Readonly<Record<string, string | null>> = { YUAN: 'CNY', YEN: 'JPY', DOLLAR: 'USD' };

/** Countries with dollars of their own: a bare dollar in their tables may be theirs. */
const OWN_DOLLAR = new Set(
  'CAN AUS NZL HKG SGP TWN BRN FJI JAM TTO BRB GUY BLZ BHS BMU CYM NAM LBR SLB SUR KIR TUV ATG DMA GRD KNA LCA VCT'.split(
    ' ',
  ),
);

/** The dollar of a country whose own statistical office writes nothing but "$"; null where it has none of its own. */
export function ownDollar(country: string | null): string | null {
  return (country === null ? null : OFFICES_DOLLAR[country]) ?? null;
}

const OFFICES_DOLLAR: Readonly<Record<string, string>> = {
  AUS: 'AUD',
  NZL: 'NZD',
  CAN: 'CAD',
  HKG: 'HKD',
  SGP: 'SGD',
  FJI: 'FJD',
  JAM: 'JMD',
  TTO: 'TTD',
};

/** Whether a currency's name is one that several countries share. */
export function isShared(unit: string | null): boolean {
  if (unit === null) return false;
  return unit in OF_REPORTER || unit in ANYWHERE;
}

/** Whether a currency is one of those that a shared name may mean. */
export function sharesName(unit: string | null, shared: string | null): boolean {
  return unit !== null && shared !== null && Object.values(OF_REPORTER[shared] ?? {}).includes(unit);
}

const CURRENCY = /^[A-Z]{2,6}$/;
/** Units of amounts that are written as currencies are. */
const AMOUNTS = new Set(['TEU', 'TJ']);

/** Whether a unit is a currency. */
export function isCurrency(unit: string | null): boolean {
  return unit !== null && CURRENCY.test(unit) && !AMOUNTS.has(unit);
}

/**
 * The ISO 4217 code of a unit of money: a shared name is that of the reporter's money, a bare dollar the American where the
 * reporter has none of its own. Null when it cannot be told. Other units stay what they are.
 */
export function settledUnit(unit: string | null, reporter: string | null): string | null {
  if (unit === null || !isShared(unit)) return unit;
  if (unit === 'DOLLAR' && reporter !== null && OWN_DOLLAR.has(reporter)) return null;
  const own = reporter === null ? undefined : OF_REPORTER[unit]?.[reporter];
  return own ?? ANYWHERE[unit] ?? null;
}
