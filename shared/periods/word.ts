import { dateFormat } from './date-format';

/**
 * Periods as a text names them: `2020`, `fiscal 2019-20`, `April 2019`, `January–June 2024`. What is written otherwise
 * stays as it is written.
 *
 * @param written as `Period.written`
 */
export function wordPeriod(written: string, language: string): string {
  const words = byLanguage[language.split('-')[0] ?? ''] ?? english;
  const tag = tags[words.language];
  const fiscal = /^FY(\d{4})-(\d{2})$/.exec(written);
  if (fiscal !== null) return words.fiscal(fiscal[1] ?? '', fiscal[2] ?? '');
  const half = /^(\d{4})-H([12])$/.exec(written);
  if (half !== null) return words.half(half[2] === '1', half[1] ?? '');
  const quarter = /^(\d{4})-Q([1-4])$/.exec(written);
  if (quarter !== null) return words.quarter(Number(quarter[2]), quarter[1] ?? '');
  const month = /^(\d{4})-(\d{2})$/.exec(written);
  if (month !== null) return `${monthName(month[2] ?? '', tag)} ${month[1]}`;
  const months = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(written);
  if (months !== null) return wordMonths(months.slice(1), tag);
  return written.replace(/^(\d{4})\/(\d{4})$/, '$1–$2');
}

function wordMonths([year = '', from = '', toYear = '', to = '']: readonly string[], tag: string): string {
  const [first, last] = [monthName(from, tag), monthName(to, tag)];
  return year === toYear ? `${first}–${last} ${year}` : `${first} ${year} – ${last} ${toYear}`;
}

function monthName(month: string, tag: string): string {
  return dateFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, Number(month) - 1, 15));
}

interface PeriodWords {
  language: 'en' | 'ru' | 'ur' | 'ar';
  fiscal(year: string, ends: string): string;
  half(first: boolean, year: string): string;
  quarter(number: number, year: string): string;
}

const tags = { en: 'en-GB', ru: 'ru-RU', ur: 'ur-PK', ar: 'ar-u-nu-latn' } as const;
const romans = ['', 'I', 'II', 'III', 'IV'];

const english: PeriodWords = {
  language: 'en',
  fiscal: (year, ends) => `fiscal ${year}-${ends}`,
  half: (first, year) => `the ${first ? 'first' : 'second'} half of ${year}`,
  quarter: (number, year) => `Q${number} ${year}`,
};
const russian: PeriodWords = {
  language: 'ru',
  fiscal: (year, ends) => `${year}/${ends} фин.\u00a0г.`,
  half: (first, year) => `${first ? 'I' : 'II'} полугодие ${year}\u00a0г.`,
  quarter: (number, year) => `${romans[number]} кв. ${year}\u00a0г.`,
};
const urdu: PeriodWords = {
  language: 'ur',
  fiscal: (year, ends) => `مالی سال ${year}-${ends}`,
  half: (first, year) => `${year} کی ${first ? 'پہلی' : 'دوسری'} ششماہی`,
  quarter: (number, year) => `${year} کی ${['', 'پہلی', 'دوسری', 'تیسری', 'چوتھی'][number]} سہ ماہی`,
};
const arabic: PeriodWords = {
  language: 'ar',
  fiscal: (year, ends) => `السنة المالية ${year}-${ends}`,
  half: (first, year) => `النصف ${first ? 'الأول' : 'الثاني'} من ${year}`,
  quarter: (number, year) => `الربع ${['', 'الأول', 'الثاني', 'الثالث', 'الرابع'][number]} من ${year}`,
};
const byLanguage: Readonly<Record<string, PeriodWords>> = { en: english, ru: russian, ur: urdu, ar: arabic };
