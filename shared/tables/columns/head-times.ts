import { monthNames, monthPattern } from '../../periods/months';
import { fold } from '../../places/fold';
import { otherYear } from '../../periods/calendars';
import { periodsIn, readPeriod, type ReadPeriod } from '../../periods/read';
import type { PlaceIndex } from '../../places/place-index';
import { lastHead, type ColumnSight } from './columns';
import { flowIn } from '../words/flow-words';
import { measureIn } from '../words/measure-words';
import { standingMark } from '../words/standing-words';
import { isYear, partOf, within, type TimePart } from '../words/time-parts';

/** What the heads of columns of figures say of time. */

/** The part of a year in the lowest head that names one. */
export function headPart(column: ColumnSight): TimePart | null {
  for (const { text } of column.heads.toReversed()) {
    const part =
      partOf(text) ??
      partOf(text.replace(/(?:19|20)\d\d ?(?:年|년)?/, ' ').trim()) ??
      partOf(text.replace(VALUE_BEHIND, '')) ??
      partOf(text.replace(STANDING_BEFORE, '')) ??
      partOf(text.replace(MEASURE_BEFORE, ''));
    if (part !== null) return part;
  }
  return null;
}

/** "JULY Value (₦)": what is counted, behind the month. */
const VALUE_BEHIND = /\s+(?:values?|qty|quantity|amount|exports?|imports?)?\s*(?:\([^()]*\))?\s*$/i;

/** "Actual Q1", "Thực hiện quý I", "Estimate May". */
const STANDING_BEFORE =
  /^(?:thực hiện|ước(?: tính)?|actuals?|estimated?|estimates?|факт|оценка|réalisé|estimad[oa])\s+/iu;

/** `Value-Jan`, `Quantity2-Jan`, `Value_Year`: what is counted, joined to the month. */
const MEASURE_BEFORE = /^(?:values?|val|quantity|qty|weight|amount|exports?|imports?)\d?\s*[-_:]\s*/i;

/** The period of a column: in its lowest head, or in two heads together (`2024` over `Jan`). */
export function headPeriod(column: ColumnSight, start: number, part: TimePart | null): ReadPeriod | null {
  const found = withStanding(writtenPeriod(column, start), column);
  // A month below "January 1999 - December 2019" is one of some year that the row says.
  if (found !== null && part !== null && found.period.kind === 'span') return null;
  if (found === null || part === null || !isYear(found.period)) return found;
  const whole = within(found.period, part);
  return whole === null ? found : { ...found, period: whole };
}

/** "2024/25" over or below "Est.": what another head says of how sure its figures are. */
function withStanding(found: ReadPeriod | null, { heads }: ColumnSight): ReadPeriod | null {
  if (found === null || found.mark !== '') return found;
  const mark = heads.map(({ text }) => standingMark(text)).find((one) => one !== null) ?? '';
  return mark === '' ? found : { ...found, mark };
}

function writtenPeriod(column: ColumnSight, start: number): ReadPeriod | null {
  // "November 2001 compared with" over "November 2000": what is below is what it is compared with.
  const base = column.heads.findIndex(({ text }) => COMPARED.test(text));
  const heads = (base === -1 ? column.heads : column.heads.slice(0, base + 1))
    .map(
      ({ text, cell }) =>
        dateHead(cell.type === 'date' ? String(cell.value) : null, cell.format) ??
        withoutBase(text.replace(COMPOSED, ' ')),
    )
    .toReversed();
  for (const [at, text] of heads.entries()) {
    const own = readPeriod(text, start);
    if (own !== null && own.period.kind !== 'year') return own;
    const upper = heads[at + 1];
    if (upper !== undefined) {
      const joined = readPeriod(`${text} ${upper}`, start) ?? readPeriod(`${upper} ${text}`, start);
      if (joined !== null && joined.period.kind !== 'year') return joined;
    }
    if (own !== null) return own;
    const other = otherYear(text);
    if (other !== null) return { period: other, mark: '' };
    const inside = periodsIn(text, start);
    const [only] = inside;
    if (inside.length === 1 && only !== undefined) return only;
    if (inside.length > 1) return null;
  }
  return null;
}

/** "Euro area - 19 countries (from 2015)": of whom a union was made and when, and not of when the figures are. */
const COMPOSED =
  /\((?:[^()]*\bEA\d\d-(?:19|20)\d\d[^()]*|(?:from|until|since|ab|bis|depuis) (?:19|20)\d\d[^()]*)\)|(?<=(?:countries|pays|Länder)\s*)\((?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d\)/giu;

/** "Change on 2021, %", "Change_vs_2021": the year that something is compared with is not its own. */
function withoutBase(written: string): string {
  const text = written
    .replace(SAME_OF, ' ')
    .replace(ADDED_UP, '')
    .replace(COMPARED, '')
    .replace(BETWEEN, (whole: string, from: string, to: string) => (Number(to) - Number(from) === 1 ? to : whole));
  const changes = /%|change|рост|прирост|темп|variation|variaci|veränderung/i.test(text);
  return changes ? text.replaceAll('_', ' ').replace(BASE, ' ').replace(OVER, laterOf) : text;
}

/** "2020/2019, %": of the first, which the second is the base of. */
const OVER = /((?:19|20)\d\d)\s*\/\s*((?:19|20)\d\d)(?!\d)/g;

function laterOf(whole: string, year: string, before: string): string {
  return Number(year) - Number(before) === 1 ? year : whole;
}

const BASE =
  /(?:(?<=^|[\s(])(?:vs\.?|versus|compared (?:to|with)|over|against|on|gegenüber|par rapport à|respecto (?:a|de)|к|до))\s+(?:19|20)\d\d(?:\s*(?:г\.?|году|р\.?|року))?(?=$|[\s,;)%])/giu;

/** "Same period of 1999", "cùng kỳ 1999": never a column's own time. */
const SAME_OF =
  /(?:cùng kỳ(?: năm)?|same (?:period|months?|quarter) (?:of|in)|соответствующ\p{L}+ (?:периоду?|месяцу?|кварталу?)|m[êe]me (?:période|mois|trimestre) (?:de|en)|mism[oa] (?:per[ií]odo|mes) de|mesmo (?:per[ií]odo|mês) de|gleiche[nrs]? zeitraum)\s*(?:19|20)\d\d/giu;

/** "Cộng dồn 5 tháng": five months added up. */
const ADDED_UP = /^\s*cộng dồn\s+(?=\d)/iu;

/** "2000 compared with", and what that is compared with. */
const COMPARED =
  /\s*(?:so với|compared (?:to|with)|по сравнению с|в % к|par rapport à|respecto a|gegenüber)(?:[\s:：].*)?$/iu;

/** "Growth between 2022-2023": of the later year, and no fiscal year. */
const BETWEEN = /\b(?:between|entre) ((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?!\d)/gi;

/** A date in a head that is shown without its day is a month. */
function dateHead(iso: string | null, format: string | null): string | null {
  if (iso === null) return null;
  if (format !== null && !/m/i.test(format)) return iso.slice(0, 4);
  return iso.slice(8, 10) === '01' || !/d/i.test(format ?? '') ? iso.slice(0, 7) : null;
}

const CODE = /^[A-Z]{3}$/;
/** Fewer heads than these in three capitals may be months. */
const LEAST_CODES = 5;

/** The columns headed by codes of places, where so many are that `MAR` among them is Morocco and no month. */
export function codedPlaces(columns: readonly ColumnSight[], places: PlaceIndex): ReadonlySet<ColumnSight> {
  const coded = columns.filter((column) => CODE.test(lastHead(column)) && places.byCode(lastHead(column)) !== null);
  const months = coded.filter((column) => partOf(lastHead(column)) !== null);
  return coded.length - months.length >= LEAST_CODES ? new Set(coded) : new Set();
}

/** The columns headed by one letter of the alphabet after the other, where `I` is the ninth and no first quarter. */
export function letteredHeads(columns: readonly ColumnSight[]): ReadonlySet<ColumnSight> {
  const lettered = columns.filter((column) => /^[A-Z]$/.test(lastHead(column)));
  const letters = lettered.map((column) => lastHead(column).codePointAt(0) ?? 0);
  const runs = letters.every((letter, at) => letter === (letters[0] ?? 0) + at);
  return lettered.length >= LEAST_CODES && runs ? new Set(lettered) : new Set();
}

/** "Year to date" beside the month of the row: of how many months, each row says anew. */
const SO_FAR =
  /(?:^| )(?:ytd|year to date|cumulative|cumulated|accumulated|cumule|acumulado|нарастающим|с начала года|年初至今|年初累计|本年累计|cong don|luy ke|cum|cumul|kumulatif|hingga kini|累计|累計|누계)(?: |$)/;

/** "Partial 2025": of how many months is not said. */
const PARTIAL = /(?:^| )(?:partial|incomplete|parcial|partiel|partielle|incompleto|teilweise|неполный|неполные)(?: |$)/;

/** "1 - 20 October" over a year: some of its days. */
const SOME_DAYS = new RegExp(`(?:^| )\\d{1,2} (?:de )?(?:${monthPattern})(?= |$)`, 'u');

/** Whether a head tells a time of which it does not say how long it is. */
export function isOpenTime(folded: string, period: ReadPeriod | null, part: TimePart | null): boolean {
  if (part !== null) return false;
  if (period !== null && period.period.kind === 'year' && (SOME_DAYS.test(folded) || NUMBERED_MONTHS.test(folded)))
    return true;
  return period === null ? SO_FAR.test(folded) : isYear(period.period) && (PARTIAL.test(folded) || isToDate(folded));
}

/** "2023 xyz 1-10 zyx": months by their numbers, in words that nobody knows. */
const NUMBERED_MONTHS =
  /(?:19|20)\d\d (?:\p{L}+ )*1 (?:1[0-2]|[2-9])(?: \p{L}|$)|(?:^|\p{L} )1 (?:1[0-2]|[2-9]) (?:\p{L}+ )+(?:19|20)\d\d/u;

/** "Jan-Xyz" over years, where the second is no month that is known and nothing that is counted: of how many months, nobody can tell. */
export function isMonthsUnread(text: string): boolean {
  if (ROMAN_SPAN.test(text.trim())) return readPeriod(text)?.period.kind !== 'cumulated';
  if (YEAR_AND_PAIR.test(text.trim()) && periodsIn(text).every(({ period }) => period.kind === 'year')) return true;
  const [, from = '', to = ''] = MONTHS_LIKE.exec(text.trim()) ?? [];
  const [first, second] = [fold(from), fold(to)];
  const counted = measureIn(to) !== null || flowIn(second).flow !== null;
  return monthNames.has(first) && !monthNames.has(second) && !counted;
}

/** "2023 I-II": months or quarters of the year, and never all of it. */
const ROMAN_SPAN =
  /^(?:19|20)\d\d\*?[\s,/-]+[IVX]{1,4}\s?[-–]\s?[IVX]{1,4}\*?$|^[IVX]{1,4}\s?[-–]\s?[IVX]{1,4}[\s,/-]+(?:19|20)\d\d\*?$/u;
/** "2024 թ. հունվար-հոկտեմբեր", where these letters name no months that are known. */
const YEAR_AND_PAIR = /^(?:19|20)\d\d\S{0,2}\s+(?:[^ -~]{1,5}\s+)?[^ -~\s–—]{3,}\s?[-–—]\s?[^ -~\s–—]{3,}$/u;

const MONTHS_LIKE = /^(\p{L}{3,10})\.?\s?[-–—]\s?(\p{L}{3,10})\.?$/u;

/** Whether a head speaks of a year up to some month. */
export function isToDate(folded: string): boolean {
  return /(?:^| )(?:ytd|year to date)(?: |$)/.test(folded);
}
