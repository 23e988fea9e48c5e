import { minuteOfDay } from '../../../../shared/checks/programme';
import type { ProgrammeItem } from '../../../../shared/contract/programme';
import type { Visit } from '../../../../shared/contract/visits';

/** Where an item stands in its day's column. */
export interface Placed<I> {
  item: I;
  /** Minutes from midnight. */
  from: number;
  to: number;
  /** Which of `lanes` columns side by side. */
  lane: number;
  lanes: number;
}

type Timed = Pick<ProgrammeItem, 'id' | 'starts' | 'ends'>;

/** How long an item is drawn that says no end, in minutes. */
const usual = 30;
/** The least that can be read. */
const least = 20;

/** Places the timed items of one day: those that take the same time stand side by side. */
export function layDay<I extends Timed>(items: readonly I[]): Placed<I>[] {
  const spans = items
    .flatMap((item) => (item.starts === null ? [] : [{ item, ...spanOf(item.starts, item.ends) }]))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const placed: Placed<I>[] = [];
  let group: Omit<Placed<I>, 'lanes'>[] = [];
  let ends: number[] = [];
  const close = () => {
    placed.push(...group.map((one) => ({ ...one, lanes: ends.length })));
    group = [];
    ends = [];
  };
  for (const span of spans) {
    if (ends.every((end) => end <= span.from)) close();
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = span.to;
    group.push({ ...span, lane });
  }
  close();
  return placed;
}

function spanOf(starts: string, ends: string | null): { from: number; to: number } {
  const from = minuteOfDay(starts);
  const said = ends === null ? from + usual : minuteOfDay(ends);
  return { from, to: Math.max(said > from ? said : from + usual, from + least) };
}

/** The hours that a timetable shows: those of its items with one before and behind, and 9 to 18 at least. */
export function hoursShown(items: readonly Timed[]): { from: number; to: number } {
  const spans = items.flatMap((item) => (item.starts === null ? [] : [spanOf(item.starts, item.ends)]));
  const first = Math.min(9 * 60, ...spans.map((span) => span.from));
  const last = Math.max(18 * 60, ...spans.map((span) => span.to));
  return { from: Math.max(0, Math.ceil(first / 60) - 1), to: Math.min(24, Math.floor(last / 60) + 1) };
}

const longest = 31;

/** Every day of a visit, and days outside it that hold items, in order. */
export function daysShown(
  visit: Pick<Visit, 'starts' | 'ends'>,
  items: readonly Pick<ProgrammeItem, 'day'>[],
): string[] {
  const days = new Set(items.map((item) => item.day));
  const first = visit.starts ?? visit.ends;
  const last = visit.ends ?? visit.starts;
  if (first !== null && last !== null) {
    for (let day = first, n = 0; day <= last && n < longest; day = nextDay(day), n++) days.add(day);
  }
  return [...days].toSorted();
}

/** The day after an ISO day. */
export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
