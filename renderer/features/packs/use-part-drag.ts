import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import { followPointer } from '../../ui/follow-pointer';
import { dropAt, rowBefore, type Place } from './outline-order';

/** A part on its way: which one, and before which row it would be let go. */
export interface Drag {
  id: string;
  index: number;
  /** Where the line between the rows is drawn, in pixels from the top of the list. */
  line: number;
}

/** So near its ends a list scrolls, in pixels. */
const edge = 28;

/**
 * Moves the rows of a list by the pointer: a row that is pressed and moved leaves a line where it would go; letting go
 * drops it there, Esc leaves it where it was. Rows are the elements with `data-part`.
 */
export function usePartDrag(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onDrop: (id: string, place: Place) => void,
): { drag: Drag | null; onPointerDown: (event: ReactPointerEvent, id: string) => void } {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useRef({ ids, onDrop });
  const end = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = { ids, onDrop };
  });
  useEffect(() => () => end.current?.(), []);

  const onPointerDown = (event: ReactPointerEvent, id: string) => {
    const box = list.current;
    if (event.button !== 0 || box === null) return;
    let now: Drag | null = null;
    end.current?.();
    end.current = followPointer(event, {
      onMove: (_x, y) => {
        scrollAtEdge(box, y);
        now = { id, ...lineAt(box, y) };
        setDrag(now);
      },
      onLeave: () => setDrag(null),
      onDrop: () => {
        const place = now === null ? null : dropAt(latest.current.ids, id, now.index);
        setDrag(null);
        if (place !== null) latest.current.onDrop(id, place);
      },
    });
  };

  return { drag, onPointerDown };
}

function lineAt(box: HTMLElement, y: number): Pick<Drag, 'index' | 'line'> {
  const rows = [...box.querySelectorAll('[data-part]')].map((row) => row.getBoundingClientRect());
  const index = rowBefore(
    rows.map(({ top, height }) => top + height / 2),
    y,
  );
  const at = rows[index]?.top ?? rows.at(-1)?.bottom ?? 0;
  return { index, line: at - box.getBoundingClientRect().top + box.scrollTop - 1 };
}

function scrollAtEdge(box: HTMLElement, y: number): void {
  const { top, bottom } = box.getBoundingClientRect();
  if (y < top + edge) box.scrollTop -= 8;
  else if (y > bottom - edge) box.scrollTop += 8;
}
