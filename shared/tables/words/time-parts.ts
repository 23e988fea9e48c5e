import { z } from 'zod';
import { fold } from '../../places/fold';
import { persianMonths } from '../../periods/calendars';
import { countOf, countPattern } from '../../periods/counts';
import { cumulatedPeriod, fiscalPeriod, halfPeriod, monthPeriod, quarterPeriod } from '../../periods/make';
import { monthNames, monthPattern } from '../../periods/months';
import { yearPeriod, type Period } from '../../periods/period';
import { periodsIn } from '../../periods/read';
import { isSumLabel } from '../../products/codes';

/**
 * A part of a year that does not say which year: `Jan`, `Q2`, `Jan-Jun`. Months from 1 to 12, both inside, `to` before
 * `from` runs into the next year; quarter and half are counted from the start of their year; `year` is all of it; `to-date` are the months of a year up to the
 * one that a row names.
 */
export const timePart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('months'), from: z.number().int(), to: z.number().int() }),
  z.strictObject({ kind: z.literal('quarter'), number: z.number().int() }),
  z.strictObject({ kind: z.literal('half'), number: z.number().int() }),
  z.strictObject({ kind: z.literal('year') }),
  z.strictObject({ kind: z.literal('to-date') }),
]);
export type TimePart = z.infer<typeof timePart>;

const RANGE = new RegExp(
  // "Janvier-août" is no "janvier a out".
  `^(${monthPattern})(?: (?:(?:to|through|until|till|a|à|au|ate|bis|по|до|ile|ila|تا|الي|حتي|至|sampai|s d) )?(${monthPattern}))?$`,
  'u',
);
/** "1 - 31 October", "1 OCAK - 31 EKİM": from the first day of a month to the last of one. */
const DAYS = new RegExp(
  `^0?1 (?:(?:de )?(${monthPattern}) )?(?:to |through |a |al |au |à |bis |ile |по |до )?(?:2[89]|3[01]) (?:de )?(${monthPattern})$`,
  'u',
);
const WHOLE =
  /^(?:annual|year|full year|whole year|year total|اجمالي العام|اجمالي السنه|مجموع العام|مجموع السنه|yillik toplam|year sum|total|grand total|all|all months|12 months|jan dec|annee|ano|total anual|total ano|año|год|за год|итого|итого за год|всего|всего за год|年间|年計|全年|合计|合計|총계|합계|연간|계|المجموع|الاجمالي|السنه|کل)$/;
const QUARTER =
  /^(?:(?:q|qtr|quarter|t|trim|trimestre|quartal|quy|кв|кварт[а-я]*)[ .]?([1-4]|i{1,3}|iv)|([1-4]|i{1,3}|iv) ?(?:st|nd|rd|th|er|e|eme|й|ый|ий|o|a)? ?(?:q|qtr|quarter|t|trim?|trimestre|quartal|kwartal|ceyrek|кв|кварт[а-я]*|季度|분기)|第?([一二三四1-4])季度?|الربع (الاول|الثاني|الثالث|الرابع)|(first|second|third|fourth) quarter|(i{1,3}|iv))$/;
const HALF =
  /^(?:(?:h|s)[ .]?([12])|([12]|i{1,2}) ?(?:st|nd|er|e|eme|o|е)? ?(?:h|half|semestre|semester|полугодие)|([12]|i{1,2}) (?:yariyil|yari yil)|النصف (الاول|الثاني)|(first|second) half|(上|下)半年)$/;
const SO_MANY = new RegExp(
  `^(?:(?:first|primeros|primeiros|ersten|первые|ilk) )?(\\d{1,2}|${countPattern}) (?:(?:premiers|primeros|primeiros) )?(?:months?|mois|meses|mesi|monate|мес|месяц\\S*|міс\\S*|ay|aylik|oy|oylik|bulan|thang(?: dau nam)?|miesi\\S*|mesic\\S*|اشهر|شهر|ماهه?)$`,
  'u',
);
const NUMBERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  الاول: 1,
  الثاني: 2,
  الثالث: 3,
  الرابع: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  上: 1,
  下: 2,
};

/** The part of a year that a whole text names; null when it names none. Plain numbers are no months here. */
export function partOf(text: string): TimePart | null {
  if (text.length < 1 || text.length > 40) return null;
  // "[03] Maret": a name behind its number.
  const bare = withoutMark(text).replace(/^\s*\[\d{1,2}\]\s*(?=\p{L})/u, '');
  const folded = fold(bare.replace(/[–—−]/g, '-'));
  if (WHOLE.test(folded)) return { kind: 'year' };
  const numbered = /^(?:m|thang ?|bulan )(0?[1-9]|1[0-2])$/.exec(folded);
  if (numbered !== null) return monthsFrom(Number(numbered[1]), Number(numbered[1]));
  const chinese =
    /^(\d{1,2}) ?(?:月份?|월)?(?: ?(?:-|~|～|—|–|至) ?(\d{1,2}) ?(?:月份?|월)) ?(?:累计|累計|누계)?$|^(\d{1,2}) ?(?:月份?|월)$/.exec(
      bare.trim(),
    );
  if (chinese !== null) {
    const from = Number(chinese[1] ?? chinese[3]);
    return monthsFrom(from, Number(chinese[2] ?? from));
  }
  const range = RANGE.exec(folded);
  if (range !== null) {
    const from = monthNames.get(range[1] ?? '');
    const to = range[2] === undefined ? from : monthNames.get(range[2]);
    if (from !== undefined && to !== undefined) return monthsFrom(from, to);
  }
  const days = DAYS.exec(folded);
  if (days !== null) {
    const to = monthNames.get(days[2] ?? '') ?? 0;
    return monthsFrom(days[1] === undefined ? to : (monthNames.get(days[1]) ?? 0), to);
  }
  const many = SO_MANY.exec(folded);
  if (many !== null) return monthsFrom(1, countOf(many[1] ?? ''));
  const quarter = QUARTER.exec(folded);
  if (quarter !== null) return { kind: 'quarter', number: numberIn(quarter) };
  const half = HALF.exec(folded);
  return half === null ? summedPart(bare) : { kind: 'half', number: numberIn(half) };
}

/** "Total Jan-Jun", "Итого за 9 мес.", "Ukupno I-IV": a sum with what it adds up; Roman numerals may be months or quarters, and are all of it. */
function summedPart(text: string): TimePart | null {
  const [, sum = '', rest = ''] = SUMMED.exec(text.trim()) ?? [];
  if (rest === '' || !isSumLabel(sum)) return null;
  return /^[IVX]+\s*[-–—]\s*[IVX]+$/.test(rest) ? { kind: 'year' } : partOf(rest);
}

const SUMMED = /^(\p{L}+)[\s:,]+(?:за |for |de )?\(?([^()]+?)\)?$/u;

/** `February (R)`, `March*`: without the mark of what is revised or provisional. */
export function withoutMark(text: string): string {
  return text.replace(/(?<=\p{L}\.?)\s*(?:\(\s*[\p{L}*]{1,2}\s*\)|\*+|[¹²³⁴⁵†‡]|\s[rp]\/?)\s*$/iu, '');
}

function numberIn(found: RegExpExecArray): number {
  const written = found.slice(1).find((group) => group !== undefined) ?? '';
  return NUMBERS[written] ?? Number(written);
}

function monthsFrom(from: number, to: number): TimePart | null {
  const fine = from >= 1 && from <= 12 && to >= 1 && to <= 12;
  return fine ? { kind: 'months', from, to } : null;
}

/** "TOTAL 2021", "Итого за 2021 год": the period that a row adds up; null where the text says no sum of one. */
export function summedPeriod(text: string, start = 7): Period | null {
  if (!isSumLabel(text) && !/^annual\b/i.test(text)) return null;
  const found = periodsIn(text, start);
  return found.length === 1 ? (found[0]?.period ?? null) : null;
}

/** The one period that a label of something else names: "Exports 2021"; null where it names none, or several. */
export function labelPeriod(text: string, start = 7): Period | null {
  const [only, ...others] = periodsIn(text, start);
  return others.length === 0 ? (only?.period ?? null) : null;
}

/** Whether a period is a year, of whatever calendar, that a part can be a part of. */
export function isYear({ kind }: Period): boolean {
  return kind === 'year' || kind === 'fiscal-year';
}

/** The part of `base` (a year, a fiscal year or a run of months) that `part` names; null when it has no such part. */
export function within(base: Period, part: TimePart): Period | null {
  // Months of a Persian year are counted from its beginning.
  if (base.calendar === 'persian' && part.kind === 'months' && part.from === 1 && isYear(base))
    return persianMonths(Number(base.written.slice(2)), part.to);
  // Of which of its years, a span of several does not say.
  if (base.calendar !== 'gregorian' || base.kind === 'span') return null;
  const startYear = Number(base.from.slice(0, 4));
  const startMonth = Number(base.from.slice(5, 7));
  const fiscal = base.kind === 'fiscal-year' && startMonth !== 1;
  switch (part.kind) {
    case 'year':
      return isYear(base) || base.kind === 'cumulated' ? base : null;
    case 'months': {
      if (base.kind === 'month' || base.kind === 'at' || base.kind === 'day') return null;
      const year = part.from >= startMonth ? startYear : startYear + 1;
      if (`${year}-${String(part.from).padStart(2, '0')}-01` > base.to) return null;
      if (part.from === part.to) return monthPeriod(year, part.from);
      const all = (part.to - part.from + 12) % 12 === 11;
      if (all) return part.from === 1 ? yearPeriod(year) : fiscalPeriod(year, part.from);
      return cumulatedPeriod(year, part.from, part.to);
    }
    case 'quarter':
      if (base.kind === 'year') return quarterPeriod(startYear, part.number);
      if (base.kind === 'quarter') return startMonth === part.number * 3 - 2 ? base : null;
      return fiscal ? fiscalPart(base, 'fiscal-quarter', part.number, 3) : null;
    case 'to-date':
      return base.kind === 'month' || base.kind === 'quarter' ? sinceJanuary(base) : null;
    case 'half':
      if (base.kind === 'year') return halfPeriod(startYear, part.number);
      return fiscal ? fiscalPart(base, 'fiscal-half', part.number, 6) : null;
  }
}

/** The months of a year up to the end of a month or quarter in it. */
export function sinceJanuary(last: Period): Period {
  const [year, month] = [Number(last.to.slice(0, 4)), Number(last.to.slice(5, 7))];
  if (last.from.endsWith('-01-01')) return last;
  return month === 12 ? yearPeriod(year) : cumulatedPeriod(year, 1, month);
}

/** Quarter or half of a fiscal year: `FY2019-20-Q1`. */
function fiscalPart(base: Period, kind: 'fiscal-quarter' | 'fiscal-half', number: number, months: number): Period {
  const first = Number(base.from.slice(0, 4)) * 12 + Number(base.from.slice(5, 7)) - 1 + (number - 1) * months;
  const [from, last] = [monthPeriod(Math.floor(first / 12), (first % 12) + 1), first + months - 1];
  const to = monthPeriod(Math.floor(last / 12), (last % 12) + 1);
  const written = `${base.written}-${kind === 'fiscal-half' ? 'H' : 'Q'}${number}`;
  return { kind, calendar: 'gregorian', from: from.from, to: to.to, written };
}
