import type { Measure } from '../figures/figure';
import { fold } from '../places/fold';
import { wordFinder } from '../tables/words';

/** What a text says of the unit of the figures it stands by; null: nothing. */
export interface UnitReading {
  /** Currency (ISO 4217) or unit in base units. `Rs` and `$` alone are whichever the reporter has. */
  unit: string | null;
  scale: number | null;
  /** What such a unit measures, when it settles that: a weight, a share. */
  measure: Measure | null;
}

/** Currencies by their names in the languages of trade tables, folded. `RS` and `DOLLAR` leave open whose. */
const currencies = wordFinder<string>([
  [
    'USD',
    'us dollar|us dollars|us$|usd|u s dollars|u s dollar|u s $|us $|$us|usdollar|usdollars|united states dollars|american dollars',
  ],
  [
    'USD',
    'dollars us|dollars des etats unis|dollars americains|dolares|dolar|dolares eeuu|dolares de ee uu|dolares americanos|dolares estadounidenses|dolares dos eua',
  ],
  ['USD', 'долл сша|долл|долларов сша|долларах сша|доллары сша|долларов|$ сша|ам долл'],
  ['USD', '美元|米ドル|미국달러|미달러|달러|us달러|ドル|دولار*|دولار امريكي|امريكي ڈالر|ڈالر'],
  ['USD', 'amerikan dolari|abd dolari|usd dolari|dolar as|us dolar|do la my|usd mil|dollari usa|us dollari'],
  ['EUR', 'euro|euros|eur|€|ecu|ecus|евро|欧元|歐元|ユーロ|유로|يورو'],
  ['GBP', 'gbp|£|pound sterling|pounds sterling|sterling|фунтов стерлингов|英镑|英鎊|파운드'],
  ['JPY', 'jpy|japanese yen|yen|¥|日元|円|엔화|иен|йен'],
  ['CNY', 'cny|rmb|yuan|renminbi|人民币|人民幣|юаней|юань|위안|¥ rmb'],
  [
    'PKR',
    'pkr|pak rupee|pak rupees|pak rs|pakistani rupee|pakistani rupees|pakistan rupees|rs pak|пакистанских рупий|پاكستاني روپي*',
  ],
  ['INR', 'inr|₹|indian rupee|indian rupees|rs inr|индийских рупий'],
  ['RS', 'rs|rupee|rupees|rs in|روپي*|روپے|рупий'],
  ['RUB', 'rub|rur|₽|russian rouble*|russian ruble*|rouble*|ruble*|рубл*|руб|российских рублей'],
  ['BYN', 'byn|byr|belarusian rouble*|belarusian ruble*|бел руб|белорусских рублей'],
  ['KRW', 'krw|korean won|won|₩|원화|韩元'],
  ['HKD', 'hk$|hkd|hong kong dollar|hong kong dollars|港元|港币|港幣'],
  ['CHF', 'chf|swiss franc|swiss francs|schweizer franken|francs suisses'],
  ['CAD', 'cad|c$|canadian dollar|canadian dollars|dollars canadiens'],
  ['AUD', 'aud|a$|australian dollar|australian dollars'],
  ['BRL', 'brl|r$|reais'],
  ['MXN', 'mxn|mexican pesos|pesos mexicanos'],
  ['TRY', 'try|turkish lira|turk lirasi'],
  ['KZT', 'kzt|tenge|тенге'],
  ['UZS', 'uzs|сум|сумов'],
  ['KGS', 'kgs som|сомов'],
  ['SAR', 'sar|saudi riyal*|ريال سعودي|ريال'],
  ['AED', 'aed|dirham|dirhams|uae dirham*|درهم*'],
  ['IRR', 'irr|iranian rial*'],
  ['BDT', 'bdt|taka'],
  ['LKR', 'lkr|sri lankan rupee*|sri lanka rupee*'],
  ['NPR', 'npr|nepalese rupee*|nepali rupee*|nrs'],
  ['IDR', 'idr|rupiah'],
  ['MYR', 'myr|ringgit|rm million'],
  ['THB', 'thb|baht|บาท'],
  ['VND', 'vnd|viet nam dong'],
  ['PHP', 'php|philippine peso*'],
  ['SGD', 'sgd|s$|singapore dollar*'],
  ['TWD', 'twd|nt$|ntd|新台币|新臺幣'],
  ['EGP', 'egp|egyptian pound*|جنيه'],
  ['NGN', 'ngn|naira|₦'],
  ['ZAR', 'zar|south african rand|rand'],
  ['KES', 'kes|ksh|kshs'],
  ['UAH', 'uah|hryvnia*|гривен|грн'],
  ['PLN', 'pln|zloty*|zl'],
  ['CZK', 'czk|kc'],
  ['SEK', 'sek|swedish kron*'],
  ['NOK', 'nok|norwegian kron*'],
  ['DKK', 'dkk|danish kron*'],
  ['ILS', 'ils|shekel*|nis'],
  ['AFN', 'afn|afghani|afghanis'],
  ['XDR', 'xdr|sdr|sdrs'],
  ['DOLLAR', '$|dollar|dollars'],
]);

/** Words and signs for powers of ten. */
const scales = wordFinder<number>([
  [1e3, "thousand|thousands|thous|thsd|th|000|000s|'000|1000|1 000|ths|000 us$|k|in thousands"],
  [1e3, 'milliers|millier|miles|milhares|mil|tausend|tsd|migliaia|duizend|tysiac|tys|bin|ribu|nghin|ngan|elfu'],
  [1e3, 'тыс|тысяч|тысячи|тысячах|тис|мың|千|천|ألف|الف|الاف|ہزار|ھزار|هزار|พัน'],
  [1e4, '万|萬|만'],
  [1e5, 'lakh|lakhs|lac|lacs|لاكھ|لاکھ'],
  [
    1e6,
    'million|millions|mn|mln|mil us$|mio|mill|mm|m|millones|milhoes|milhao|millon|milioni|miljoen|milionow|milyon|juta|trieu',
  ],
  [1e6, 'us$ mil|usd mil|us dollar mil|current us$ mil|1000000|1 000 000'],
  [1e6, 'млн|миллион*|百万|百萬|백만|مليون|ملايين|ملين|مليون|ล้าน'],
  [1e7, 'crore|crores|cr|千万|천만|كروڑ|کروڑ'],
  [1e8, '亿|億|억'],
  [
    1e9,
    'billion|billions|bn|bln|mrd|mld|milliard|milliards|milliarden|mil millones|miliardi|miliardow|milyar|miliar|ty',
  ],
  [1e9, 'млрд|миллиард*|十亿|십억|مليار|مليارات|بليون|ارب'],
  [1e12, 'trillion|trillions|трлн|万亿|조'],
]);

/** Units of amount: the unit, and what it measures. The unit's own scale (tonnes stay tonnes) is 1. */
const amounts = wordFinder<readonly [string, Measure]>([
  [
    ['kg', 'weight'],
    'kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|kilo|кг|килограмм*|公斤|千克|킬로그램|كجم|كغ|كلغ',
  ],
  [
    ['t', 'weight'],
    'tonne|tonnes|ton|tons|metric ton|metric tons|metric tonnes|mt|m t|toneladas|tonelada|tonnen|тонн|тонны|тонна|т|吨|噸|톤|طن',
  ],
  [['g', 'weight'], 'gram|grams|grammes|gramos'],
  [['ct', 'weight'], 'carat|carats|карат'],
  [
    ['%', 'share'],
    '%|percent|per cent|percentage|pct|pour cent|por ciento|por cento|prozent|процент*|в процентах|百分比|퍼센트|بالمئة|في المئة',
  ],
  [['l', 'quantity'], 'litre|litres|liter|liters|литр*|升'],
  [['m3', 'quantity'], 'm3|cubic metre|cubic metres|cu m|куб м|立方米'],
  [['m2', 'quantity'], 'm2|square metre|square metres|sq m|кв м|平方米'],
  [['u', 'quantity'], 'u|number of items|items|pieces|pcs|pc|units|nos|piece|шт|штук|个|件|台|개'],
  [['pair', 'quantity'], 'pairs|pair|2u|prs|пар'],
  [['bbl', 'quantity'], 'barrel|barrels|bbl|баррел*'],
]);

/**
 * Reads a unit and its scale out of a header, a title or a line of its own ("US Dollars, Millions", "тыс. долл. США",
 * "Trade Value 1000USD"). A scale counts only beside a currency or where the text has nothing else to say.
 */
export function readUnit(text: string): UnitReading {
  const folded = fold(spaced(text));
  const currency = currencies.first(folded);
  if (currency !== null) {
    return { unit: currency.value, scale: scaleBeside(folded, text, currency.start, currency.end), measure: null };
  }
  const amount = amounts.all(folded).find(({ start, end }) => plausible(folded, start, end));
  if (amount !== undefined) {
    const [unit, measure] = amount.value;
    const scale = measure === 'share' ? 1 : scaleBeside(folded, text, amount.start, amount.end);
    return { unit, scale, measure };
  }
  const scale = scales.whole(folded.replace(/^(?:in|en|em|unit|units|scale|value|values|amounts?|figures?|в) /, ''));
  return { unit: null, scale, measure: null };
}

/** `1000USD` and `US$Mil` part into their words, `Exports_US$` too. */
function spaced(text: string): string {
  return text
    .replace(/_/g, ' ')
    .replace(/['’`]?0{3}(?=\D|$)/g, (zeros, at: number) => (/\d$/.test(text.slice(0, at)) ? zeros : ' thousand '))
    .replace(/(\d)(?=(?:US|USD|EUR|euro)\b|[$€£])/gi, '$1 ')
    .replace(/(US\$|USD|\$|€|EUR)(?=[a-z])/gi, '$1 ');
}

/** Single letters (`t`, `u`, `т`) are units only when they stand alone or in brackets of their own. */
function plausible(folded: string, start: number, end: number): boolean {
  return end - start > 1 || folded.length === 1 || start === 0 || end === folded.length;
}

function scaleBeside(folded: string, text: string, start: number, end: number): number | null {
  const found = scales.all(folded);
  const mil = /\bmil\b/.test(folded);
  if (mil && /(?:US\$|USD|\$)\s*mil\b/i.test(text)) return 1e6;
  if (mil && /\bmil (?:millones|milhoes)\b/.test(folded)) return 1e9;
  const near = found.filter(
    (scale) => scale.start - end <= 24 && start - scale.end <= 24 && !inside(scale, start, end),
  );
  return near.find(({ value }) => value > 1)?.value ?? null;
}

function inside(scale: { start: number; end: number }, start: number, end: number): boolean {
  return scale.start >= start && scale.end <= end && end - start === scale.end - scale.start;
}

const OF_REPORTER: Readonly<Record<string, string>> = { IND: 'INR', PAK: 'PKR', LKA: 'LKR', NPL: 'NPR' };

/** The currency that is meant by "Rs" in the tables of a country, and by a bare dollar anywhere; else null. */
export function settledUnit(unit: string | null, reporter: string | null): string | null {
  if (unit === 'RS') return reporter === null ? null : (OF_REPORTER[reporter] ?? null);
  return unit === 'DOLLAR' ? 'USD' : unit;
}
