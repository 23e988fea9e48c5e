import type { ProgrammeItem } from '../contract/programme';
import { minuteOfDay } from './programme';

/** Where a programme leaves less time to get somewhere than it takes. */

export interface ShortTransfer {
  /** Ids: what ends before, and what is reached too late; the same where a movement itself is too short. */
  first: string;
  second: string;
  /** Minutes that it takes, and that there are. */
  needed: number;
  free: number;
}

type Timed = Pick<ProgrammeItem, 'id' | 'day' | 'starts' | 'ends' | 'kind' | 'travel' | 'place'>;

/**
 * Transfers that are too short. The time to reach an item runs from the end of the last one that is no movement:
 * what is planned as a movement between the two lies within it. A movement is too short where it lasts less than it takes.
 */
export function shortTransfers(items: readonly Timed[]): ShortTransfer[] {
  return transfers(items).filter(({ needed, free }) => free < needed);
}

/** Items that are reached from another place, and of which nobody has said how long the way is. */
export function unknownTransfers<I extends Timed>(items: readonly I[]): I[] {
  const days = inOrder(items);
  return days.filter((item, i) => {
    if (item.travel !== null || item.kind === 'movement' || item.place === '') return false;
    const before = days[i - 1];
    return before !== undefined && before.day === item.day && before.kind !== 'movement' && isElsewhere(before, item);
  });
}

function isElsewhere(before: Timed, item: Timed): boolean {
  return before.place !== '' && before.place.toLowerCase() !== item.place.toLowerCase();
}

function transfers(items: readonly Timed[]): ShortTransfer[] {
  const days = inOrder(items);
  return days.flatMap((item, i): ShortTransfer[] => {
    const { id, travel: needed, starts, ends } = item;
    if (needed === null || starts === null) return [];
    if (item.kind === 'movement') {
      return ends === null ? [] : [{ first: id, second: id, needed, free: minuteOfDay(ends) - minuteOfDay(starts) }];
    }
    const before = days.slice(0, i).findLast((one) => one.day === item.day && one.kind !== 'movement');
    if (before === undefined) return [];
    const left = before.ends ?? before.starts;
    if (left === null) return [];
    return [{ first: before.id, second: id, needed, free: Math.max(0, minuteOfDay(starts) - minuteOfDay(left)) }];
  });
}

/** What has a time, in its order. */
function inOrder<I extends Timed>(items: readonly I[]): I[] {
  const key = ({ day, starts }: I) => `${day} ${starts ?? ''}`;
  return items
    .filter(({ starts }) => starts !== null)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
