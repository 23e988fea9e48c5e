import { FY, G, M, N, OF, TO, Y, century, month, number, type Form } from './form';
import { countOf, countPattern } from './counts';
import { cumulatedPeriod, monthPeriod, monthsPeriod, twelveMonths } from './make';
import { yearPeriod, type Period } from './period';

function manyMonths(year: number, months: number): Period | null {
  if (months < 1 || months > 12) return null;
  if (months === 12) return yearPeriod(year);
  return months === 1 ? monthPeriod(year, 1) : cumulatedPeriod(year, 1, months);
}

/** Twelve months to a month, months of two years. */
export const monthsOfYears: readonly Form[] = [
  {
    pattern: `(?:12 months|twelve months|year|12-months|12m|rolling 12 months)\\s+(?:to|ending|ended|up to)\\s+(?:end-?\\s*)?${M}\\s*${Y}`,
    make: ([a, b]) => twelveMonths(number(b), month(a)),
  },
  {
    pattern: `(?:four|4) quarters\\s+(?:to|ending|ended|up to)\\s+(?:the\\s+)?(?:end\\s+(?:of\\s+)?)?q([1-4])\\s*${Y}`,
    make: ([a, b]) => twelveMonths(number(b), number(a) * 3),
  },
  {
    pattern: `${M}[\\s'’-]*${Y}${TO}${M}[\\s'’-]*${Y}${G}`,
    make: ([a, b, c, d]) => monthsPeriod(number(b), month(a), number(d), month(c)),
  },
  {
    pattern: `${M}[-'’ ](\\d\\d)\\s*(?:-|to)\\s*${M}[-'’ ](\\d\\d)`,
    make: ([a, b, c, d]) => monthsPeriod(century(b), month(a), century(d), month(c)),
  },
  {
    pattern: `${Y}[-./]${N}\\s*(?:-|/|to|~)\\s*${Y}[-./]${N}`,
    make: ([a, b, c, d]) => monthsPeriod(number(a), number(b), number(c), number(d)),
  },
];

/** "2024 (till Sept)", "2024 (up to 30 September)": of a year so many months. The day, where there is one, ends the month. */
const UP_TO =
  "(?:till|until|up ?to|through|thru|as of|as at|ytd|по|до|hasta|ate|jusqu'?(?:a|en)?|a fin|bis|حتي|تا)[\\s-]+(?:(?:the )?end[\\s-]+(?:of )?|fin |конец |ende )?(?:(?:2[89]|3[01])(?:st|th)?\\s+)?";

/** Months as Roman numerals; up to the fourth they may be quarters. */
const NUMERALS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const ROMAN = '(i{1,3}|iv|vi{0,3}|ix|xi{0,2})\\s*-\\s*(vi{0,3}|ix|xi{0,2})\\.?';
const roman = (text: string | undefined): number => NUMERALS.indexOf(text ?? '') + 1;

/** Words for months that are counted. */
const MONTHS =
  'm|мес\\.?|месяц[а-я]*|міс\\.?|місяц[а-я]*|months?|mois|meses|mesi|monaten?|ay(?:lik|da)?|oy(?:lik|da)?|bulan|thang(?:\\s+dau)?(?:\\s+nam)?|ماه[ها]*|сар(?:ын|д)?|თვე|اشهر|个月|個月|개월';

/** Months of one year together. */
export const monthsTogether: readonly Form[] = [
  {
    pattern: `(?:за\\s+|for\\s+)?(?:(?:the|los|os|les|первые|den)\\s+)?(?:first|primeros|primeiros|ersten|ilk|dastlabki)?\\s*(${countPattern}|\\d{1,2})\\s+(?:(?:premiers|primeros|primeiros)\\s+)?(?:${MONTHS})\\s*(?:of|de|del|do|,|/|за|-|'|сал)?\\s*${Y}${G}`,
    make: ([a, b]) => manyMonths(number(b), countOf(a ?? '')),
  },
  { pattern: `${Y}\\s*年?\\s*前三季度`, make: ([a]) => manyMonths(number(a), 9) },
  {
    pattern: `(?:за\\s+|for\\s+|first\\s+)?(\\d{1,2})\\s*(?:${MONTHS})\\s*(?:of|de|del|,|/|за|-|'|сал)?\\s*(?:${FY})?${Y}${G}`,
    make: ([a, b]) => manyMonths(number(b), number(a)),
  },
  {
    pattern: `${Y}${G}(?:[\\s,:]*\\(|[\\s,:-]+)(?:first\\s+|primeros\\s+|primeiros\\s+|за\\s+|ilk\\s+)?(\\d{1,2})\\s*(?:${MONTHS})\\)?`,
    make: ([a, b]) => manyMonths(number(a), number(b)),
  },
  { pattern: `${Y}年?\\s*前\\s*(\\d{1,2})\\s*个?月`, make: ([a, b]) => manyMonths(number(a), number(b)) },
  {
    pattern: `${Y}年?\\s*前\\s*([23二三])个?季度`,
    make: ([a, b]) => manyMonths(number(a), /[2二]/.test(b ?? '') ? 6 : 9),
  },
  // "6T/2024" of Vietnamese tables; up to four it may be a quarter.
  { pattern: `([5-9]|1[0-2])t\\s*/?\\s*${Y}`, make: ([a, b]) => manyMonths(number(b), number(a)) },
  { pattern: `(\\d{1,2})m\\s*'?(\\d\\d)`, whole: true, make: ([a, b]) => manyMonths(century(b), number(a)) },
  {
    pattern: `${Y}\\s*(?:年|년|г\\.?)?[,.:\\s]*\\(?${N}\\s*(?:月|월|-я)?\\s*[-~至]\\s*${N}\\s*(?:月|월|мес\\.?)\\)?(?:累计|누계)?`,
    make: ([a, b, c]) => monthsPeriod(number(a), number(b), number(a), number(c)),
  },
  // "2024 (1-9)", "2024/1-9" of Turkish tables.
  {
    pattern: `${Y}\\s*(?:\\(1\\s*[-–]\\s*(1[0-2]|[2-9])\\)|/\\s*1\\s*[-–]\\s*(1[0-2]|[2-9]))`,
    whole: true,
    make: ([a, b, c]) => manyMonths(number(a), number(b ?? c)),
  },
  // "2024 оны 1-10 сар", "2024 оны эхний 10 сарын".
  {
    pattern: `${Y}\\s*он(?:ы|д)?\\s*${N}\\s*-\\s*${N}\\s*(?:дугаар |дүгээр |р )?сар(?:ын|д)?`,
    make: ([a, b, c]) => monthsPeriod(number(a), number(b), number(a), number(c)),
  },
  {
    pattern: `${Y}\\s*он(?:ы|д)?\\s*эхний\\s*${N}\\s*сар(?:ын|д)?`,
    make: ([a, b]) => manyMonths(number(a), number(b)),
  },
  {
    pattern: `${Y}\\s*(?:년|\\.)\\s*${N}\\s*~\\s*${N}`,
    make: ([a, b, c]) => monthsPeriod(number(a), number(b), number(a), number(c)),
  },
  {
    pattern: `${N}\\s*(?:月|월)?\\s*[-~至]\\s*${N}\\s*(?:月|월)[,\\s]*${Y}(?:年|년)?`,
    make: ([a, b, c]) => monthsPeriod(number(c), number(a), number(c), number(b)),
  },
  {
    pattern: `${M}${TO}${M}${OF}${Y}${G}`,
    make: ([a, b, c]) =>
      month(b) < month(a)
        ? cumulatedPeriod(number(c) - 1, month(a), month(b))
        : monthsPeriod(number(c), month(a), number(c), month(b)),
  },
  {
    pattern: `${M}\\s*-\\s*${M}[\\s'’-]+(\\d\\d)`,
    whole: true,
    make: ([a, b, c]) => monthsPeriod(century(c), month(a), century(c), month(b)),
  },
  {
    pattern: `${Y}${G}[\\s,:(-]*${UP_TO}${M}\\)?`,
    make: ([a, b]) => manyMonths(number(a), month(b)),
  },
  {
    pattern: `${ROMAN}[\\s,./]*${Y}${G}`,
    make: ([a, b, c]) => monthsPeriod(number(c), roman(a), number(c), roman(b)),
  },
  {
    pattern: `${Y}${G}[\\s,./(]*${ROMAN}\\)?`,
    make: ([a, b, c]) => monthsPeriod(number(a), roman(b), number(a), roman(c)),
  },
  { pattern: `(?:الي|حتي)\\s+نهايه\\s+(?:شهر\\s+)?${M}\\s*${Y}`, make: ([a, b]) => manyMonths(number(b), month(a)) },
  { pattern: `ytd[\\s-]*${M}[\\s,'’-]*${Y}`, make: ([a, b]) => manyMonths(number(b), month(a)) },
  // "YTD 05/2023" of trade databases: up to that month.
  { pattern: `ytd[\\s-]*${N}[-./]${Y}`, make: ([a, b]) => manyMonths(number(b), number(a)) },
  { pattern: `${N}[-./]${Y}\\s*\\(?ytd\\)?`, make: ([a, b]) => manyMonths(number(b), number(a)) },
  { pattern: `${M}\\s*ytd\\s*${Y}`, make: ([a, b]) => manyMonths(number(b), month(a)) },
  {
    pattern: `${Y}${G}[\\s,:.(-]*${M}${TO}${M}\\)?`,
    make: ([a, b, c]) => monthsPeriod(number(a), month(b), number(a), month(c)),
  },
];

/** One month. */
export const oneMonth: readonly Form[] = [
  {
    pattern: `${Y}(?:\\s*-?m|[-/]|\\.(?=\\d\\d)|年\\s*|년\\s*|\\s*\\.\\s*(?=\\d{1,2}\\s*(?:月|월)))(0[1-9]|1[0-2]|[1-9](?!\\d))\\s*(?:月|월)?(?:份)?`,
    make: ([a, b]) => monthPeriod(number(a), number(b)),
  },
  { pattern: `${Y}(0[1-9]|1[0-2])`, whole: true, make: ([a, b]) => monthPeriod(number(a), number(b)) },
  { pattern: `thang\\s*${N}\\s*,?\\s*nam\\s*${Y}`, make: ([a, b]) => monthPeriod(number(b), number(a)) },
  { pattern: `(?:thang\\s*|t)?${N}[-./]${Y}`, make: ([a, b]) => monthPeriod(number(b), number(a)) },
  {
    pattern: `${N}\\s*(?:月|월)份?[\\s,]*${Y}(?:年|년)?`,
    make: ([a, b]) => monthPeriod(number(b), number(a)),
  },
  { pattern: `m${N}[-./\\s]*${Y}`, make: ([a, b]) => monthPeriod(number(b), number(a)) },
  {
    pattern: `(?:за\\s+|in\\s+|en\\s+)?${M}[\\s,./'’-]*(?:de\\s+|del\\s+|of\\s+)?${Y}${G}`,
    make: ([a, b]) => monthPeriod(number(b), month(a)),
  },
  { pattern: `${Y}${G}[\\s,./:-]*${M}`, make: ([a, b]) => monthPeriod(number(a), month(b)) },
  { pattern: `${M}\\s*[-'’/\\s]?\\s*(\\d\\d)`, whole: true, make: ([a, b]) => monthPeriod(century(b), month(a)) },
];
