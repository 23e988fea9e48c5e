import { bikramMonths, bikramYear } from './calendars';
import { FY, G, M, TO, Y, century, month, number, type Form } from './form';
import { cumulatedPeriod, fiscalHalf, fiscalPeriod, fiscalQuarter, monthPeriod, spanPeriod } from './make';
import { monthPattern } from './months';
import { yearPeriod, type Period } from './period';

/** The months that a text in brackets behind a fiscal year names: `(Jul-Jun)`, `(July-March)`. */
const MONTHS_BESIDE = new RegExp(`^${M}(?:${TO}${M})?$`, 'u');

/** "2023-24 (upto Feb)": the year's first months up to that one. */
const UP_TO_MONTH = new RegExp(`^(?:up ?to|till|until|through|thru)\\s+(?:the\\s+)?(?:end\\s+(?:of\\s+)?)?${M}$`, 'u');

function fiscal(from: number, written: string | undefined, beside: string | undefined, start: number): Period | null {
  const text = written ?? '';
  const to = text.length === 4 ? Number(text) : Math.floor(from / 100) * 100 + Number(text.slice(-2));
  const end = to < from ? to + 100 : to;
  const upTo = UP_TO_MONTH.exec((beside ?? '').trim());
  if (upTo !== null) return end === from + 1 ? partOfFiscal(from, start, month(upTo[1]), start) : null;
  const months = MONTHS_BESIDE.exec((beside ?? '').trim());
  if (months === null && beside !== undefined) return null;
  // "2012-2012": one year, as the beginning and the end of what was asked for.
  if (end === from && text.length === 4 && months === null) return yearPeriod(from);
  if (end !== from + 1) return end > from && end < 2100 && months === null ? spanPeriod(from, end) : null;
  // Months of another calendar are none of such a year.
  if (from >= 2050) return from < 2100 && months === null ? bikramYear(from) : null;
  return months === null
    ? fiscalPeriod(from, start)
    : partOfFiscal(from, month(months[1]), month(months[2] ?? months[1]), start);
}

/** Months of the fiscal year that begins in `year`; twelve of them are the year and say when it begins. */
function partOfFiscal(year: number, from: number, to: number, start: number): Period | null {
  if (from === 0 || to === 0) return null;
  if ((from + 10) % 12 === to - 1) return fiscalPeriod(year, from);
  const begins = to < from || from >= Math.min(start, 4) ? year : year + 1;
  return from === to ? monthPeriod(begins, from) : cumulatedPeriod(begins, from, to);
}

function fiscalEnding(end: number, beside: string | undefined, start: number): Period | null {
  const months = MONTHS_BESIDE.exec((beside ?? '').trim());
  if (months === null) return fiscalPeriod(end - 1, start);
  return partOfFiscal(end - 1, month(months[1]), month(months[2] ?? months[1]), start);
}

const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "First six months of FY 2074/75": the fiscal year's first so many months. */
function firstMonths(count: string, year: Period | null, from: number, start: number): Period | null {
  const months = COUNTS.indexOf(count) + 1 || Number(count);
  if (year?.kind !== 'fiscal-year' || months < 1 || months > 12) return null;
  if (year.calendar === 'bikram-sambat') return bikramMonths(from, months);
  return partOfFiscal(from, start, ((start + months - 2) % 12) + 1, start);
}

/** Fiscal years with months beside or before them, and their quarters. */
export const partsOfFiscalYears: readonly Form[] = [
  {
    pattern: `(?:first\\s+)?(${COUNTS.join('|')}|\\d{1,2})\\s+months?\\s+(?:of\\s+)?(?:the\\s+)?(?:${FY})?${Y}\\s*[-/]\\s*(\\d{4}|\\d{2})(?![\\d-])`,
    make: ([a, b, c], start) => firstMonths(a ?? '', fiscal(number(b), c, undefined, start), number(b), start),
  },
  {
    pattern: `(?:${FY})?${Y}\\s*[-/]\\s*0?(\\d{4}|\\d{2})(?![\\d-])\\s*,?\\s*(?:\\(\\s*([^()]*?)\\s*\\)|(${monthPattern}[.]?\\s*-\\s*(?:${monthPattern})))`,
    make: ([a, b, c, d], start) => fiscal(number(a), b, c ?? d, start),
  },
  {
    pattern: `${M}${TO}${M}[\\s,]*(?:${FY})?${Y}\\s*[-/]\\s*(\\d{4}|\\d{2})(?![\\d-])`,
    make: ([a, b, c, d], start) =>
      fiscal(number(c), d, undefined, start)?.kind === 'fiscal-year'
        ? partOfFiscal(number(c), month(a), month(b), start)
        : null,
  },
  {
    pattern: `${M}${TO}${M}[\\s,]*(?:fy|f\\.y\\.)\\s*'?(\\d{4}|\\d{2})(?!\\d)`,
    make: ([a, b, c], start) => partOfFiscal((c?.length === 2 ? century(c) : number(c)) - 1, month(a), month(b), start),
  },
  {
    pattern: `q\\s*([1-4])[\\s,-]*(?:${FY})?${Y}\\s*[-/]\\s*(\\d{2}|\\d{4})(?![\\d-])`,
    make: ([a, b, c], start) =>
      fiscal(number(b), c, undefined, start)?.kind === 'fiscal-year'
        ? fiscalQuarter(number(b), start, number(a))
        : null,
  },
  {
    pattern: `q\\s*([1-4])[\\s,-]*(?:fy|f\\.y\\.)\\s*'?(\\d{4}|\\d{2})(?!\\d)`,
    make: ([a, b], start) => fiscalQuarter((b?.length === 2 ? century(b) : number(b)) - 1, start, number(a)),
  },
  {
    pattern: `h\\s*([12])[\\s,-]*(?:fy|f\\.y\\.)\\s*'?(\\d{4}|\\d{2})(?!\\d|\\s*[-/]\\s*\\d)`,
    make: ([a, b], start) => fiscalHalf((b?.length === 2 ? century(b) : number(b)) - 1, start, number(a)),
  },
  {
    // "Q1FY24 (Jul-Sep)": the months say with which the year begins.
    pattern: `q\\s*([1-4])[\\s,-]*(?:fy|f\\.y\\.)\\s*'?(\\d{4}|\\d{2})\\s*\\(${M}${TO}${M}\\)`,
    whole: true,
    make: ([a, b, c]) =>
      fiscalQuarter(
        (b?.length === 2 ? century(b) : number(b)) - 1,
        ((month(c) - 3 * (number(a) - 1) + 23) % 12) + 1,
        number(a),
      ),
  },
];

/** Fiscal years by themselves, and years one after the other. */
export const fiscalYears: readonly Form[] = [
  {
    pattern: `(?:${FY})?${Y}\\s*[-/]\\s*0?(\\d{4}|\\d{2})(?![\\d-])${G}`,
    make: ([a, b], start) => fiscal(number(a), b, undefined, start),
  },
  {
    pattern: `(?:fy|f\\.y\\.)\\s*:?\\s*'?(\\d{4}|\\d{2})\\s*(?:\\(\\s*([^()]*?)\\s*\\))?(?![\\d/-])`,
    make: ([a, b], start) => fiscalEnding(a?.length === 2 ? century(a) : number(a), b, start),
  },
  {
    pattern: `(?:fy|f\\.y\\.)\\s*'?(\\d\\d)\\s*[-/]\\s*(\\d\\d)`,
    make: ([a, b], start) => fiscal(century(a), b, undefined, start),
  },
];
