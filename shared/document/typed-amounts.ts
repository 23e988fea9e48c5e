/** Amounts that somebody typed: a number with a currency, a unit or per cent. Years, articles and counts are none. */

export interface TypedAmount {
  /** Offsets in the text, in UTF-16 units. */
  start: number;
  end: number;
  text: string;
}

const space = '[ \\u00a0\\u202f\\u2009]?';
const number =
  "(?:\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009]\\p{Nd}{3})+(?:[.,]\\p{Nd}+)?|\\p{Nd}+(?:[.,٫٬’']\\p{Nd}+)*)(?!\\p{Nd})";
const scales = [
  'thousand|million|billion|trillion|mn|bn|mln|lakhs?|crores?|[mk]',
  'тыс\\.?|млн\\.?|млрд\\.?|трлн\\.?|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*',
  'ہزار|لاکھ|کروڑ|ارب|ملین|ألف|مليون|مليار|ملايين|هزار|میلیون|میلیارد',
].join('|');
const codes =
  'USD|EUR|GBP|RUB|RUR|BYN|BYR|PKR|CNY|RMB|JPY|CHF|INR|SAR|AED|KZT|UZS|TRY|UAH|PLN|CZK|HUF|SEK|NOK|DKK|CAD|AUD|KRW|SGD|SDR';
const before = `US\\$|C\\$|A\\$|Rs\\.?|Tk\\.?|[$€£¥₽₹₨]|(?:${codes})`;
const money = [
  `(?:US |U\\.S\\. )?dollars?|euros?|pounds?(?: sterling)?|r(?:o)?ubles?|rupees?|yuan|yen|tenge|francs?|lira|${codes}|[€£¥₽₹]`,
  'долл\\p{L}*\\.?|евро|руб\\p{L}*\\.?|рупи\\p{L}*|тенге|юан\\p{L}*',
  '(?:امریکی )?ڈالر|روپے|روپیہ|یورو|يورو|دولار|دلار|درهم|ریال|ريال|روبل',
].join('|');
const percent =
  '%|٪|per[ \\u00a0]?cent|percent|percentage points?|pp|процент\\p{L}*|п\\. ?п\\.|فیصد|فی صد|بالمئة|بالمائة|في المئة|في المائة|درصد';
const units = [
  '(?:metric )?ton(?:ne)?s?|kg|kilograms?|km|kilomet(?:re|er)s?|[MGTk]Wh?|megawatts?|gigawatts?|TEUs?|barrels?|bpd|hectares?|ha|lit(?:re|er)s?|bcm|m³|km²|bales?',
  'тонн\\p{L}*|кг|км|[кМГ]Вт(?:·?ч)?|баррел\\p{L}*|гектар\\p{L}*|литр\\p{L}*|куб\\. ?м',
  'ٹن|طن|بیرل|برميل|کلومیٹر|میگاواٹ|ميغاواط',
].join('|');
const scaled = `${number}(?:${space}(?:${scales})(?![\\p{L}\\p{N}]))?`;

const amount = new RegExp(
  `(?<![\\p{L}\\p{N}.,/])(?:(?:${before})${space}${scaled}|${scaled}${space}(?:${money}|${percent}|${units}))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** The amounts in a line of words, in order. */
export function typedAmounts(text: string): TypedAmount[] {
  return [...text.matchAll(amount)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
  }));
}

/** By what an amount is known again: blanks of any kind and capitals make no other. */
export function amountKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
