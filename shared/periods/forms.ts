import { bikramForms } from './bikram-forms';
import { hijriYear, persianMonths, persianYear } from './calendars';
import { countOf, countPattern } from './counts';
import { fiscalYears, partsOfFiscalYears } from './fiscal-forms';
import { G, Y, number, type Form } from './form';
import { monthPattern } from './months';
import { monthsOfYears, monthsTogether, oneMonth } from './month-forms';
import { yearPeriod } from './period';
import { quartersAndHalves } from './quarter-forms';

/** Days are no periods of trade tables: what fits them is none at all. */
export const days: readonly Form[] = [
  // "Until the end of August 2024": since a year began, of which it does not say when.
  { pattern: `(?:until|till|up ?to)\\s+(?:the\\s+)?end\\s+of\\s+(?:${monthPattern})\\s*${Y}`, make: () => null },
  { pattern: `${Y}-\\d\\d-\\d\\d(?:t[\\d:.z]*)?`, make: () => null },
  { pattern: `\\d{1,2}[./-]\\d{1,2}[./-]${Y}`, make: () => null },
  {
    pattern: `\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s*(?:de\\s+|of\\s+)?(?:${monthPattern})[.,]?\\s*(?:de\\s+|del\\s+|of\\s+)?${Y}${G}`,
    make: () => null,
  },
  { pattern: `(?:${monthPattern})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,\\s*${Y}`, make: () => null },
  { pattern: `${Y}年\\s*\\d{1,2}月\\s*\\d{1,2}日`, make: () => null },
];

/** Years of other calendars, which say so. */
const otherCalendars: readonly Form[] = [
  {
    pattern: `(\\d{1,2}|${countPattern})\\s*(?:ماهه|ماه)\\s*(?:(?:اول|نخست|ابتدا[يی]*)\\s*)?(?:سال\\s*)?(1[34]\\d\\d)`,
    make: ([a, b]) => persianMonths(number(b), countOf(a ?? '')),
  },
  { pattern: '(?:سال|sal)\\s*(1[34]\\d\\d)', make: ([a]) => persianYear(number(a)) },
  { pattern: '(1[34]\\d\\d)\\s*(?:ه|هـ|هجري|ah|h\\.?|هجريه)', make: ([a]) => hijriYear(number(a)) },
];

const year: Form = {
  pattern: `(?:year|calendar year|cy|yr\\.?|ano|annee|anno|jahr|god|год|рік|عام|سنه|العام|tahun|nam|rok|yil|за|x|y)?\\s*:?\\s*${Y}(?:\\.0|a1)?${G}(?:全年)?`,
  make: ([a]) => yearPeriod(number(a)),
};

/** All ways of writing, those that say more first. */
export const forms: readonly Form[] = [
  ...days,
  ...monthsOfYears,
  ...bikramForms,
  ...partsOfFiscalYears,
  ...monthsTogether,
  ...quartersAndHalves,
  ...oneMonth,
  ...fiscalYears,
  ...otherCalendars,
  year,
];
