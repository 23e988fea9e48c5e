import { asciiDigits } from '../numbers/read';
import { fold } from '../places/fold';
import { persianYear } from './calendars';
import { withoutEras } from './eras';
import type { Form } from './form';
import { days, forms } from './forms';
import { monthPattern } from './months';
import type { Period } from './period';
import { countedInDigits } from './counted-months';

/** A period and what stood beside it (`F`, `P`, `*`, `1/`). */
export interface ReadPeriod {
  period: Period;
  mark: string;
}

/** Month with which the fiscal year of a country begins, where it is not July; places are ISO alpha-3. */
const FISCAL_START: Readonly<Record<string, number>> = {
  IND: 4,
  JPN: 4,
  GBR: 4,
  HKG: 4,
  SGP: 4,
  ZAF: 4,
  CAN: 4,
  BWA: 4,
  NAM: 4,
  LSO: 4,
  SWZ: 4,
  MWI: 4,
  USA: 10,
  THA: 10,
  MMR: 4,
  IRN: 3,
  AFG: 3,
  LAO: 10,
  HTI: 10,
  TTO: 10,
  NZL: 7,
  QAT: 4,
  KWT: 4,
  JAM: 4,
};

/** The month with which fiscal years begin in the tables of `reporter` (ISO alpha-3); July where nothing is known. */
export function fiscalStart(reporter: string | null): number {
  return reporter === null ? 7 : (FISCAL_START[reporter] ?? 7);
}

const wholes = forms.map((form) => ({ form, regex: new RegExp(`^(?:${form.pattern})$`, 'u') }));
/** Letters of the scripts that part words by spaces. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}]';
const insides = forms
  .filter(({ whole }) => whole !== true)
  .map((form) => ({
    form,
    regex: new RegExp(`(?<!${LETTER}|[\\d.,])(?:${form.pattern})(?!${LETTER}|\\d|[.,]\\d)`, 'gu'),
  }));

/** What may stand behind a period: marks of provisional and revised figures, footnote digits. */
const MARK =
  /^(.*?[^\s(])(?:\s*(?:\(\s*([\p{L}*]{1,4}\.?|\d|provisional|preliminary|prelim\.?|revised|estimates?|estimated|forecast|projections?|budget|предварительн\p{L}*|предв\.?|оценка|provisoires?|provisional(?:es)?|preliminar(?:es)?|暫定|速報|초보치|初步)\s*\)|\[(\w{1,3})\])|\s*(\*+|[¹²³⁴⁵⁶⁷⁸⁹]+|†|‡)|\s*(?<=\d)([pPeErRfFA]|[a-z]\/)|\s+([pPeErRfF]|\/?\d\/?|\d\)|[a-z]\/))$/u;

/**
 * Reads a whole text that is a period and nothing else but a mark. `start` is the month with which fiscal years begin
 * where the text does not say. Two years one after the other are a fiscal year, further apart a span.
 */
export function readPeriod(written: string, start = 7): ReadPeriod | null {
  if (written.length > 64) return null;
  const persian = /[\u06f0-\u06f9]/.test(written);
  const text = plain(written);
  if (text.length < 4 || !/\d/.test(text)) return null;
  if (persian && PERSIAN_YEAR.test(text)) return { period: persianYear(Number(text)), mark: '' };
  const own = wholePeriod(softened(text), start);
  if (own !== undefined) return own === null ? null : { period: own, mark: '' };
  const marked = MARK.exec(text);
  if (marked === null) return inTwoLanguages(written, start);
  const [, rest = '', ...marks] = marked;
  const period = wholePeriod(softened(rest.replace(/[,;]$/, '')), start);
  const mark = marks.find((one) => one !== undefined) ?? '';
  if (period === undefined || period === null) return inTwoLanguages(written, start);
  // "2023A" beside "2024F": what has come to be.
  return { period, mark: mark === 'A' ? '' : mark };
}

/** "Январь-сентябрь 2024 г. / January-September 2024": a period and the same in words that may not be known. */
function inTwoLanguages(written: string, start: number): ReadPeriod | null {
  const parts = written.split(/\s+[/|]\s+/);
  const [one, other] = parts;
  if (parts.length !== 2 || one === undefined || other === undefined) return null;
  if (!parts.every((part) => /\p{L}{2}/u.test(part)) || yearsIn(one) !== yearsIn(other)) return null;
  const [first, second] = [readPeriod(one, start), readPeriod(other, start)];
  if (first !== null && second !== null && first.period.written !== second.period.written) return null;
  return first ?? second;
}

const yearsIn = (text: string) => (asciiDigits(text).match(/\d{4}/g) ?? []).join(' ');

const PERSIAN_YEAR = /^1[34]\d\d$/;

/** ASCII digits, plain dashes, single spaces, no apostrophe before, no brackets around and nothing said twice. */
function plain(text: string): string {
  return withoutEras(asciiDigits(text))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[〜～]/g, '~')
    .replace(/\s+/g, ' ')
    .replace(/^\s*['’`]/, '')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(TWICE, '$1')
    .replace(FISCAL_NAME, '$1 $2-$3')
    .replace(YEARS_NAME, (whole: string, first: string, next: string) =>
      Number(next) > 12 && (Number(first) + 1) % 100 === Number(next) ? `${first}-${next}` : whole,
    );
}

/** `fy2017_18`, `2017_18`: fiscal years in names of fields, where 18 is no month. */
const FISCAL_NAME = /(?<!\p{L})(fy)[_ ]*(\d{4}|\d\d)_(\d{4}|\d\d)(?!\d)/giu;
const YEARS_NAME = /(?<!\d)((?:19|20)\d\d)_(\d\d)(?!\d)/g;

/** `2000 [YR2000]`, `2000Q1 [2000Q1]`: the World Bank's DataBank. */
const TWICE = /^(\S+) \[(?:YR)?\1\]$/;

/** Words folded, everything between them left, months of Chinese tables by number. */
function softened(text: string): string {
  return countedInDigits(text.replace(/[\p{L}\p{M}]+/gu, (word) => fold(word))).replace(
    /(十[一二]?|[一二三四五六七八九])(?=个?月)/g,
    (name) => String('一二三四五六七八九十'.indexOf(name) + 1 || (name === '十一' ? 11 : 12)),
  );
}

/** The period of a whole text; null when it is something else that looks like one, undefined when no form fits. */
function wholePeriod(text: string, start: number): Period | null | undefined {
  for (const { form, regex } of wholes) {
    const found = regex.exec(text);
    if (found !== null) {
      const period = made(form, found, start);
      if (period !== null || NO_PERIODS.has(form)) return period;
    }
  }
  return undefined;
}

const NO_PERIODS: ReadonlySet<Form> = new Set(days);

function made(form: Form, found: RegExpExecArray, start: number): Period | null {
  return form.make(found.slice(1), start);
}

/** Before or after a year that is the name of an edition, a base or a price level. */
const NO_TIME_BEFORE =
  /(?:\bhs|\bconstant|\bbase(?: year)?|\bnomenclature|\bclassification|\bversion|\bedition|\brev\.?|\btable|таблица|\btableau|\bcuadro|\btabla|\btabela|\btabelle|\bncm|\bsitc|\bprices? of|в ценах|\bно\.?|\bno\.?|№|\bcode|\bsince|©|\bcopyright|\(c\))\s*[-:]?\s*$/u;
const NO_TIME_AFTER = /^\s*(?:=\s*100|prices?\b|us ?\$|usd|dollars|международн|edition|nomenclature)/u;

/** "Jan-Agt 2023", "2023 (Jan-Xyz)": months of which one is not known, and no whole year. */
const MONTHS_BEFORE = new RegExp(`(?<!\\p{L})(?:${monthPattern})\\.?\\s*-\\s*\\p{L}{2,}\\.?\\s*$`, 'u');
const MONTHS_AFTER = new RegExp(`^\\s*\\(?(?:${monthPattern})\\.?\\s*-\\s*\\p{L}{2,}`, 'u');

/** The periods inside a heading or title, from left to right: `Value in 2001`, `Exports 2022`, `1992-2022`. */
export function periodsIn(text: string, start = 7): ReadPeriod[] {
  const soft = softened(plain(text));
  if (!/\d\d/.test(soft)) return [];
  const found: { period: Period | null; from: number; to: number }[] = [];
  for (const { form, regex } of insides) {
    for (const match of soft.matchAll(regex)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && to > other.from)) continue;
      if (NO_TIME_BEFORE.test(soft.slice(0, from)) || NO_TIME_AFTER.test(soft.slice(to))) continue;
      const period = made(form, match, start);
      const some =
        period?.kind === 'year' && (MONTHS_BEFORE.test(soft.slice(0, from)) || MONTHS_AFTER.test(soft.slice(to)));
      if (period !== null || NO_PERIODS.has(form)) found.push({ period: some ? null : period, from, to });
    }
  }
  return found
    .toSorted((a, b) => a.from - b.from)
    .flatMap(({ period }) => (period === null ? [] : [{ period, mark: '' }]));
}
