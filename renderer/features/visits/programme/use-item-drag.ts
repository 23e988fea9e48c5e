import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import { clockOf, minuteOfDay } from '../../../../shared/checks/programme';
import type { ItemFields, ProgrammeItem } from '../../../../shared/contract/programme';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
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

/** So far the pointer may shake before it is a drag, in pixels. */
const slack = 4;

/** Moves, stretches and draws items with the pointer in steps of five minutes; what is dropped is saved. */
export function useItemDrag({ visitId, grid, hours, onSelect }: DragOptions): ItemDrag {
  const t = useText();
  const update = useAct('visits.updateItem');
  const add = useAct('visits.addItem');
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const latest = useRef<Dragging | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const set = (next: Dragging | null) => {
    latest.current = next;
    setDragging(next);
  };

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
    const { clientX, clientY } = event;
    let begun = false;
    const move = ({ clientX: x, clientY: y }: PointerEvent) => {
      begun ||= Math.hypot(x - clientX, y - clientY) > slack;
      if (begun) set(at(x, y) ?? latest.current);
    };
    const end = (cancelled: boolean) => {
      stop.current?.();
      const done = latest.current;
      if (done === null || cancelled) set(null);
      // A click follows the release; it must not open what was only moved.
      else {
        window.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
        void drop(done).finally(() => set(null));
      }
    };
    const up = () => end(false);
    const key = (pressed: KeyboardEvent) => pressed.key === 'Escape' && end(true);
    const cancel = () => end(true);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, { capture: true });
    stop.current = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, { capture: true });
      stop.current = null;
    };
  };

  /** The minute of the day at a height of the window. */
  const minuteAt = (y: number): number => {
    const box = grid.current?.querySelector('[data-day]')?.getBoundingClientRect();
    if (box === undefined || box.height === 0) return 0;
    const minute = hours.from * 60 + ((y - box.top) / box.height) * (hours.to - hours.from) * 60;
    return Math.round(minute / stepMinutes) * stepMinutes;
  };

  const dayAt = (x: number): string | null => {
    const columns = [...(grid.current?.querySelectorAll<HTMLElement>('[data-day]') ?? [])];
    const found = columns.find((column) => {
      const { left, right } = column.getBoundingClientRect();
      return x >= left && x < right;
    });
    return found?.dataset['day'] ?? null;
  };

  return {
    beginMoving(event, item) {
      const grip = minuteAt(event.clientY);
      begin(event, (x, y) => {
        const times = moved(item, minuteAt(y) - grip);
        return times && { kind: 'move', item, fields: { day: dayAt(x) ?? item.day, ...times } };
      });
      event.stopPropagation();
    },
    beginStretching(event, item) {
      const { starts } = item;
      begin(event, (_x, y) => {
        const to = minuteAt(y);
        if (starts === null || to <= minuteOfDay(starts) || to >= 24 * 60) return null;
        return { kind: 'stretch', item, fields: { ends: clockOf(to) } };
      });
      event.stopPropagation();
    },
    beginDrawing(event, day) {
      if (event.target !== event.currentTarget) return;
      const start = minuteAt(event.clientY);
      begin(event, (_x, y) => {
        const [from, to] = [start, minuteAt(y)].toSorted((a, b) => a - b);
        if (from === undefined || to === undefined || to - from < stepMinutes || to >= 24 * 60) return null;
        return { kind: 'draw', day, from, to };
      });
    },
    preview(items) {
      if (dragging === null || dragging.kind === 'draw') return items;
      return items.map((item) => (item.id === dragging.item.id ? { ...item, ...dragging.fields } : item));
    },
    drawn: dragging?.kind === 'draw' ? dragging : null,
  };
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
