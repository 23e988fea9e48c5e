import type { KeyboardEvent } from 'react';
import { clockOf, minuteOfDay } from '../../../../shared/checks/programme';
import type { ItemFields, ProgrammeItem } from '../../../../shared/contract/visits';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';

/** By how many minutes a key or the pointer moves an item. */
export const stepMinutes = 5;

/**
 * The keys of a programme item: Alt+Up and Alt+Down move it, with Shift they change its end, Delete takes it out. Gives
 * whether the key was one of them.
 */
export function useItemKeys(item: ProgrammeItem): (event: KeyboardEvent) => boolean {
  const t = useText();
  const update = useAct('visits.updateItem');
  const remove = useAct('visits.removeItem');
  return (event) => {
    if (event.key === 'Delete') {
      void remove.run({ id: item.id }).then((done) => {
        if (done !== null) undoToast(t('visits.itemRemoved', { title: item.title }));
      });
      return true;
    }
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
    const by = event.key === 'ArrowUp' ? -stepMinutes : stepMinutes;
    const fields = event.shiftKey ? stretched(item, by) : moved(item, by);
    if (fields !== null) void update.run({ id: item.id, fields });
    return true;
  };
}

/** Times moved by some minutes within the day; null where the item has none or would leave the day. */
export function moved(
  { starts, ends }: Pick<ItemFields, 'starts' | 'ends'>,
  by: number,
): Pick<ItemFields, 'starts' | 'ends'> | null {
  if (starts === null) return null;
  const from = minuteOfDay(starts) + by;
  const to = ends === null ? from : minuteOfDay(ends) + by;
  if (from < 0 || to >= 24 * 60) return null;
  return { starts: clockOf(from), ends: ends === null ? null : clockOf(to) };
}

function stretched({ starts, ends }: ProgrammeItem, by: number): Pick<ItemFields, 'ends'> | null {
  if (starts === null) return null;
  const to = (ends === null ? minuteOfDay(starts) + 30 : minuteOfDay(ends)) + by;
  return to > minuteOfDay(starts) && to < 24 * 60 ? { ends: clockOf(to) } : null;
}
