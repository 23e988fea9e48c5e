import { asciiDigits } from '../numbers/read';
import { fold } from '../places/fold';
import { cumulatedPeriod, fiscalPeriod, halfPeriod, monthPeriod, quarterPeriod, spanPeriod } from './make';
import { monthNames, monthPattern } from './months';
import { yearPeriod, type Period } from './period';

/** A period and what stood beside it (`F`, `P`, `*`, `1/`). */
export interface ReadPeriod {
  period: Period;
  mark: string;
}

const YEAR = '(1[89]\\d\\d|20\\d\\d)';
const MARK = String.raw`(?:\s*(?:\(\s*([a-zA-Z*]{1,4}|\d)\s*\)|(\*+|[pPeErRfF]|[¹²³]|(?:(?<=\s)|\/)\d\/?|\d\))))?`;
const AFTER_YEAR = String.raw`\s*(?:г\.?г?\.?|год[а-я]*|年度?|년|سال|م)?`;
const WHOLE_YEAR = new RegExp(
  `^(?:year|calendar year|cy|yr|ano|año|année|annee|jahr|год|عام|سنة)?\\s*:?\\s*${YEAR}(?:\\.0)?${AFTER_YEAR}${MARK}$`,
  'i',
);
const MONTH_NUMBERS = new RegExp(
  `^${YEAR}(?:-?M|[-/]|\\.(?=\\d\\d)|年\\s*|년\\s*)(0?[1-9]|1[0-2])\\s*(?:月|월)?${MARK}$`,
  'i',
);
const COMPACT_MONTH = new RegExp(`^${YEAR}(0[1-9]|1[0-2])$`);
const NUMBER_MONTH = new RegExp(`^(0?[1-9]|1[0-2])[-./]${YEAR}$`);
const QUARTER = new RegExp(
  `^(?:${YEAR}\\s*[-/,]?\\s*(?:Q|T|К|кв\\.?|第)\\s*([1-4])(?:季度)?|(?:Q|T)\\s*([1-4])[-\\s/]*${YEAR}|([1-4])\\s*(?:st|nd|rd|th|й|-й)?\\s*(?:q|qtr|quarter|кв\\.?|квартал)[\\s,]*${YEAR})${AFTER_YEAR}${MARK}$`,
  'i',
);
const HALF = new RegExp(
  `^(?:${YEAR}\\s*[-/,]?\\s*[HSП]\\s*([12])|[HS]\\s*([12])[-\\s/]*${YEAR}|(I{1,2}|[12])(?:-?[eе])?\\s*(?:полугодие|semestre|semester|half)\\s*(?:of\\s*)?${YEAR})${AFTER_YEAR}${MARK}$`,
  'i',
);
const FISCAL = new RegExp(
  `^(?:FY|F\\.Y\\.|financial year|fiscal year|fiscal)?\\s*:?\\s*${YEAR}\\s*[-–/]\\s*(\\d{2}|\\d{4})(?![\\d-])\\s*(?:\\(([^)]*)\\)|([a-z]{3}-[a-z]{3}))?${MARK}$`,
  'i',
);
const FISCAL_SHORT = /^(?:FY|F\.Y\.)\s*'?(\d{2}|\d{4})(?:\s*\(([^)]*)\))?\s*([pPeErRfF*])?$/i;
const ISO_DATE = /^(1[89]\d\d|20\d\d)-(\d\d)-(\d\d)(?:T.*)?$/;
const MONTHS_WORDS = new RegExp(
  `^(${monthPattern})\\s*(?:-|to|through|a|à|по)?\\s*(${monthPattern})?\\s+${YEAR}(?:\\s*г)?(?:\\s+([a-z])|\\s+(\\d))?$`,
  'u',
);
const YEAR_MONTHS = new RegExp(`^${YEAR}\\s+(${monthPattern})(?:\\s*(?:-|to)?\\s*(${monthPattern}))?$`, 'u');
const SHORT_MONTH = new RegExp(`^(${monthPattern})\\s*[-']?\\s*(\\d{2})$`, 'u');
const SO_MANY_MONTHS = new RegExp(
  `^(\\d{1,2})\\s*(?:мес\\.?|месяц[а-я]*|months?|mois|meses)\\s*(?:of\\s*|,\\s*)?${YEAR}${AFTER_YEAR}$`,
  'iu',
);

/** Month with which the fiscal year of a country begins, where it is not July; places are ISO alpha-3. */
const FISCAL_START: Readonly<Record<string, number>> = {
  IND: 4,
  JPN: 4,
  GBR: 4,
  HKG: 4,
  SGP: 4,
  ZAF: 4,
  CAN: 4,
  USA: 10,
  THA: 10,
  MMR: 4,
  IRN: 3,
  AFG: 3,
};

/** The month with which fiscal years begin in the tables of `reporter` (ISO alpha-3); July where nothing is known. */
export function fiscalStart(reporter: string | null): number {
  return reporter === null ? 7 : (FISCAL_START[reporter] ?? 7);
}

/**
 * Reads a whole text that is a period and nothing else but a mark. `start` is the month with which fiscal years begin
 * where the text does not say. Two years one after the other are a fiscal year, further apart a span.
 */
export function readPeriod(written: string, start = 7): ReadPeriod | null {
  const text = asciiDigits(written).replace(/[–—−]/g, '-').replace(/\s+/g, ' ').trim();
  if (text.length < 4 || text.length > 48 || !/\d/.test(text)) return null;
  return readNumbers(text, start) ?? readWords(text, start);
}

function readNumbers(text: string, start: number): ReadPeriod | null {
  let found = WHOLE_YEAR.exec(text);
  if (found !== null) return { period: yearPeriod(Number(found[1])), mark: found[2] ?? found[3] ?? '' };
  found = ISO_DATE.exec(text);
  if (found !== null) return null;
  found = FISCAL.exec(text) ?? null;
  if (found !== null) {
    const period = yearsPeriod(text, found, start);
    if (period !== null) return { period, mark: found[5] ?? found[6] ?? '' };
  }
  found = MONTH_NUMBERS.exec(text);
  if (found !== null)
    return { period: monthPeriod(Number(found[1]), Number(found[2])), mark: found[3] ?? found[4] ?? '' };
  found = COMPACT_MONTH.exec(text);
  if (found !== null) return { period: monthPeriod(Number(found[1]), Number(found[2])), mark: '' };
  found = NUMBER_MONTH.exec(text);
  if (found !== null) return { period: monthPeriod(Number(found[2]), Number(found[1])), mark: '' };
  found = QUARTER.exec(text);
  if (found !== null) {
    const year = Number(found[1] ?? found[4] ?? found[6]);
    return { period: quarterPeriod(year, Number(found[2] ?? found[3] ?? found[5])), mark: found[7] ?? found[8] ?? '' };
  }
  found = HALF.exec(text);
  if (found !== null) {
    const half = found[2] ?? found[3] ?? (found[5] === 'II' || found[5] === '2' ? '2' : '1');
    return {
      period: halfPeriod(Number(found[1] ?? found[4] ?? found[6]), Number(half)),
      mark: found[7] ?? found[8] ?? '',
    };
  }
  return null;
}

function readWords(text: string, start: number): ReadPeriod | null {
  let found = FISCAL_SHORT.exec(text);
  if (found !== null) {
    const end = Number(found[1]?.length === 2 ? `20${found[1]}` : found[1]);
    return { period: fiscalPeriod(end - 1, monthIn(found[2]) ?? start), mark: found[3] ?? '' };
  }
  found = SO_MANY_MONTHS.exec(text);
  if (found !== null) return cumulated(Number(found[2]), 1, Number(found[1]), '');
  const marked = /\(([A-Za-z*]{1,3})\)\s*$/.exec(text);
  const mark = marked?.[1] ?? '';
  const folded = fold(marked === null ? text : text.slice(0, marked.index));
  found = MONTHS_WORDS.exec(folded);
  if (found !== null) return months(Number(found[3]), found[1], found[2], mark || (found[4] ?? found[5] ?? ''));
  found = YEAR_MONTHS.exec(folded);
  if (found !== null) return months(Number(found[1]), found[2], found[3], mark);
  found = SHORT_MONTH.exec(folded);
  if (found !== null) return months(century(Number(found[2])), found[1], undefined, mark);
  return null;
}

function yearsPeriod(text: string, found: RegExpExecArray, start: number): Period | null {
  const from = Number(found[1]);
  const written = found[2] ?? '';
  if (written.length === 2 && !/^\D/.test(text) && Number(written) <= 12 && Number(written) !== (from + 1) % 100)
    return null;
  const to = written.length === 2 ? Math.floor(from / 100) * 100 + Number(written) : Number(written);
  const end = to < from ? to + 100 : to;
  if (end === from + 1) return fiscalPeriod(from, monthIn(found[3] ?? found[4]) ?? start);
  return end > from && end < 2100 ? spanPeriod(from, end) : null;
}

function months(year: number, first: string | undefined, last: string | undefined, mark: string): ReadPeriod | null {
  const from = monthNames.get(first ?? '');
  const to = last === undefined ? from : monthNames.get(last);
  if (from === undefined || to === undefined) return null;
  return from === to ? { period: monthPeriod(year, from), mark } : cumulated(year, from, to, mark);
}

function cumulated(year: number, from: number, to: number, mark: string): ReadPeriod | null {
  if (to > 12 || from < 1) return null;
  if (from === 1 && to === 12) return { period: yearPeriod(year), mark };
  return { period: cumulatedPeriod(year, from, to), mark };
}

/** The first month named in "Jul-Jun". */
function monthIn(text: string | undefined): number | null {
  const [first = ''] = fold(text ?? '').split(' ');
  return monthNames.get(first) ?? null;
}

function century(year: number): number {
  return year >= 70 ? 1900 + year : 2000 + year;
}

const INSIDE = new RegExp(
  String.raw`(?:FY\s*:?\s*)?(?<![\d.,])${YEAR}(?:\s*[-–/]\s*(?:\d{4}|\d{2})(?![\d.,%]))?(?:-?(?:M|Q)\d{1,2})?(?![\d,.]\d)(?!\d)|FY\s*'?\d{2}(?!\d)`,
  'gi',
);

/** The periods inside a heading or title, from left to right: `Value in 2001`, `Exports 2022`, `1992-2022`. */
export function periodsIn(text: string, start = 7): (ReadPeriod & { index: number; length: number })[] {
  const ascii = asciiDigits(text).replace(/[–—−]/g, '-');
  const found: (ReadPeriod & { index: number; length: number })[] = [];
  const named = NAMED_MONTHS.exec(ascii.toLowerCase());
  if (named !== null) {
    const read = readPeriod(named[0], start);
    if (read !== null) return [{ ...read, index: named.index, length: named[0].length }];
  }
  for (const match of ascii.matchAll(INSIDE)) {
    const read = readPeriod(match[0].trim(), start);
    if (read !== null) found.push({ ...read, index: match.index, length: match[0].length });
  }
  return found;
}

const NAMED_MONTHS = new RegExp(
  `(?<!\\p{L})(?:${monthPattern})\\.?\\s*(?:(?:-|to)\\s*(?:${monthPattern})\\.?)?[\\s,-]+${YEAR}(?!\\d)`,
  'u',
);
