import type { Meeting } from '../contract/meetings';
import type { ProgrammeItem } from '../contract/programme';
import type { Visit } from '../contract/visits';

/** What in a programme contradicts itself or its visit. */

export interface Overlap {
  /** Ids of the two items, the earlier first. */
  first: string;
  second: string;
  /** Minutes that both take. */
  minutes: number;
}

type Timed = Pick<ProgrammeItem, 'id' | 'day' | 'starts' | 'ends'>;

/** Minutes from midnight of a time `HH:MM`. */
export function minuteOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** `HH:MM` of minutes from midnight, kept within the day. */
export function clockOf(minute: number): string {
  const kept = Math.min(Math.max(Math.round(minute), 0), 24 * 60 - 1);
  return `${String(Math.floor(kept / 60)).padStart(2, '0')}:${String(kept % 60).padStart(2, '0')}`;
}

/** Pairs of items of one day that take the same time. An item without both times overlaps nothing. */
export function overlaps(items: readonly Timed[]): Overlap[] {
  const spans = items
    .flatMap(({ id, day, starts, ends }) => {
      if (starts === null || ends === null) return [];
      return [{ id, day, from: minuteOfDay(starts), to: minuteOfDay(ends) }];
    })
    .filter((span) => span.to > span.from)
    .toSorted((a, b) => (a.day === b.day ? a.from - b.from : a.day < b.day ? -1 : 1));
  return spans.flatMap((span, i) => {
    const found: Overlap[] = [];
    for (const later of spans.slice(i + 1)) {
      if (later.day !== span.day || later.from >= span.to) break;
      found.push({ first: span.id, second: later.id, minutes: Math.min(span.to, later.to) - later.from });
    }
    return found;
  });
}

/** Items on a day that is not a day of the visit; none while its dates are not known. */
export function outsideVisit<I extends Pick<ProgrammeItem, 'day'>>(
  items: readonly I[],
  { starts, ends }: Pick<Visit, 'starts' | 'ends'>,
): I[] {
  return items.filter(({ day }) => (starts !== null && day < starts) || (ends !== null && day > ends));
}

/** Meetings in the order of their programme items; those that have none come last, in their own order. */
export function inProgrammeOrder<M extends Pick<Meeting, 'itemId' | 'position'>>(
  meetings: readonly M[],
  items: readonly Pick<ProgrammeItem, 'id' | 'day' | 'starts'>[],
): M[] {
  const when = new Map(items.map((item) => [item.id, `${item.day} ${item.starts ?? ''}`]));
  const key = (meeting: M) => (meeting.itemId === null ? null : (when.get(meeting.itemId) ?? null));
  return meetings.toSorted((a, b) => {
    const [at, bt] = [key(a), key(b)];
    if (at === bt) return a.position - b.position;
    if (at === null) return 1;
    if (bt === null) return -1;
    return at < bt ? -1 : 1;
  });
}
