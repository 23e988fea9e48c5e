import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import { clockOf, minuteOfDay } from '../../../../shared/checks/programme';
import type { ItemFields, ProgrammeItem } from '../../../../shared/contract/programme';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { followPointer } from '../../../ui/follow-pointer';
import { pointedDay, pointedMinute } from './pointed-time';
import { moved, stepMinutes } from './use-item-keys';

/** What the pointer is doing in the timetable. */
type Dragging =
  | { kind: 'move'; item: ProgrammeItem; fields: Pick<ItemFields, 'day' | 'starts' | 'ends'> }
  | { kind: 'stretch'; item: ProgrammeItem; fields: Pick<ItemFields, 'ends'> }
  | { kind: 'draw'; day: string; from: number; to: number };

export interface ItemDrag {
  beginMoving(event: ReactPointerEvent, item: ProgrammeItem): void;
  beginStretching(event: ReactPointerEvent, item: ProgrammeItem): void;
  /** Draws a new item in the free room of a day. */
  beginDrawing(event: ReactPointerEvent, day: string): void;
  /** The items with the one in hand where it would be dropped. */
  preview(items: readonly ProgrammeItem[]): readonly ProgrammeItem[];
  /** A new item being drawn; minutes of the day. */
  drawn: { day: string; from: number; to: number } | null;
}

interface DragOptions {
  visitId: string;
  grid: RefObject<HTMLElement | null>;
  hours: { from: number; to: number };
  onSelect: (itemId: string) => void;
}

/** Moves, stretches and draws items with the pointer in steps of five minutes; what is dropped is saved. */
export function useItemDrag({ visitId, grid, hours, onSelect }: DragOptions): ItemDrag {
  const t = useText();
  const update = useAct('visits.updateItem');
  const add = useAct('visits.addItem');
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  const minuteAt = (y: number) => pointedMinute(grid.current, hours, y);

  const drop = async (done: Dragging) => {
    if (done.kind !== 'draw') {
      await update.run({ id: done.item.id, fields: done.fields });
      return;
    }
    const fields = { starts: clockOf(done.from), ends: clockOf(done.to), title: t('visits.newItem') };
    const made = await add.run({ visitId, day: done.day, kind: 'meeting', ...fields });
    if (made !== null) onSelect(made.id);
  };

  const begin = (event: ReactPointerEvent, at: (x: number, y: number) => Dragging | null) => {
    if (event.button !== 0) return;
    let latest: Dragging | null = null;
    stop.current = followPointer(event, {
      onMove: (x, y) => setDragging((latest = at(x, y) ?? latest)),
      onLeave: () => setDragging(null),
      onDrop: () => {
        if (latest === null) return;
        swallowClick();
        // It stays where it was dropped until it is saved there.
        void drop(latest).finally(() => setDragging(null));
      },
    });
  };

  return {
    beginMoving(event, item) {
      const grip = minuteAt(event.clientY);
      begin(event, (x, y) => {
        const times = moved(item, minuteAt(y) - grip);
        return times && { kind: 'move', item, fields: { day: pointedDay(grid.current, x) ?? item.day, ...times } };
      });
      event.stopPropagation();
    },
    beginStretching(event, item) {
      begin(event, (_x, y) => stretched(item, minuteAt(y)));
      event.stopPropagation();
    },
    beginDrawing(event, day) {
      if (event.target !== event.currentTarget) return;
      const start = minuteAt(event.clientY);
      begin(event, (_x, y) => drawn(day, start, minuteAt(y)));
    },
    preview(items) {
      if (dragging === null || dragging.kind === 'draw') return items;
      return items.map((item) => (item.id === dragging.item.id ? { ...item, ...dragging.fields } : item));
    },
    drawn: dragging?.kind === 'draw' ? dragging : null,
  };
}

/** The item with another end; null where it would end before it begins, or not on its day. */
function stretched(item: ProgrammeItem, to: number): Dragging | null {
  if (item.starts === null || to <= minuteOfDay(item.starts) || to >= 24 * 60) return null;
  return { kind: 'stretch', item, fields: { ends: clockOf(to) } };
}

/** An item between two minutes of a day; null where they are one. */
function drawn(day: string, one: number, other: number): Dragging | null {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return to - from < stepMinutes || to >= 24 * 60 ? null : { kind: 'draw', day, from, to };
}

/** A click follows the release; it must not open what was only moved. */
function swallowClick(): void {
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
