import { useEffect, useRef, type KeyboardEvent } from 'react';
import { clockOf, minuteOfDay } from '../../../../shared/checks/programme';
import type { ItemFields, ProgrammeItem } from '../../../../shared/contract/programme';
import { act } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';

/** By how many minutes a key or the pointer moves an item. */
export const stepMinutes = 5;

type Times = Pick<ItemFields, 'starts' | 'ends'>;

/**
 * The keys of a programme item: Alt+Up and Alt+Down move it, with Shift they change its end, Delete takes it out. Gives
 * whether the key was one of them.
 */
export function useItemKeys(
  item: Pick<ProgrammeItem, 'id' | 'title' | 'starts' | 'ends'>,
): (event: KeyboardEvent) => boolean {
  const t = useText();
  const shift = useShift(item);
  const takeOut = async () => {
    if ((await act('visits.removeItem', { id: item.id })) !== null)
      undoToast(t('visits.itemRemoved', { title: item.title }));
  };
  return (event) => {
    if (event.key === 'Delete') {
      void takeOut();
      return true;
    }
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return false;
    const by = event.key === 'ArrowUp' ? -stepMinutes : stepMinutes;
    shift((times) => (event.shiftKey ? stretched(times, by) : moved(times, by)));
    return true;
  };
}

/** Changes the times of an item from where the last change left it: a key that is held down outruns the answers. */
function useShift({ id, starts, ends }: Pick<ProgrammeItem, 'id' | 'starts' | 'ends'>) {
  const held = useRef<Times | null>(null);
  const waiting = useRef(0);
  useEffect(() => {
    if (waiting.current === 0) held.current = null;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a change of them is the answer that is waited for
  }, [id, starts, ends]);
  return (change: (times: Times) => Partial<Times> | null) => {
    const times = held.current ?? { starts, ends };
    const fields = change(times);
    if (fields === null) return;
    held.current = { ...times, ...fields };
    waiting.current += 1;
    // No state of the call is shown, and a programme of hundreds of items has hundreds of these.
    void act('visits.updateItem', { id, fields }).finally(() => {
      waiting.current -= 1;
    });
  };
}

/** Times moved by some minutes within the day; null where the item has none or would leave the day. */
export function moved({ starts, ends }: Times, by: number): Times | null {
  if (starts === null) return null;
  const from = minuteOfDay(starts) + by;
  const to = ends === null ? from : minuteOfDay(ends) + by;
  if (from < 0 || to >= 24 * 60) return null;
  return { starts: clockOf(from), ends: ends === null ? null : clockOf(to) };
}

function stretched({ starts, ends }: Times, by: number): Pick<ItemFields, 'ends'> | null {
  if (starts === null) return null;
  const to = (ends === null ? minuteOfDay(starts) + 30 : minuteOfDay(ends)) + by;
  return to > minuteOfDay(starts) && to < 24 * 60 ? { ends: clockOf(to) } : null;
}
