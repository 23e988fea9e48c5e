import type { SortingState } from '@tanstack/react-table';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useText } from '../app/texts/texts';
import css from './DataTable.module.css';
import { rootFontSize } from './sizes';

interface HeadColumn {
  id: string;
  head: string;
  align?: 'start' | 'end';
  sortBy?: unknown;
}

interface TableHeadProps {
  /** Widths, as CSS grid writes them. */
  template: string;
  columns: readonly HeadColumn[];
  sorting: SortingState;
  onSorting: (sorting: SortingState) => void;
  /** Makes a column so many rem wide; without it none can be dragged. */
  onWidth?: (id: string, rem: number) => void;
}

/** The sticky head: a click sorts, a second turns the order, a third leaves it as it came. Its edges are dragged. */
export function TableHead({ template, columns, sorting, onSorting, onWidth }: TableHeadProps) {
  const [sorted] = sorting;
  return (
    <div role="rowgroup" className={css['head']}>
      <div role="row" aria-rowindex={1} className={css['headRow']} style={{ gridTemplateColumns: template }}>
        {columns.map(({ id, head, align, sortBy }) => {
          const desc = sorted?.id === id ? sorted.desc : null;
          return (
            <div
              key={id}
              role="columnheader"
              className={css['headCell']}
              data-align={align}
              aria-sort={desc === null ? undefined : desc ? 'descending' : 'ascending'}
            >
              {sortBy === undefined ? (
                head
              ) : (
                <button type="button" className={css['sort']} onClick={() => onSorting(nextSorting(id, desc))}>
                  {head}
                  {desc === false && <IconChevronUp size={12} stroke={1.5} aria-hidden />}
                  {desc === true && <IconChevronDown size={12} stroke={1.5} aria-hidden />}
                </button>
              )}
              {onWidth && <Edge head={head} onWidth={(rem) => onWidth(id, rem)} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const LEAST_REM = 3;
const STEP_REM = 1;

/** The edge of a column: dragged by the pointer, moved by arrows. */
function Edge({ head, onWidth }: { head: string; onWidth: (rem: number) => void }) {
  const t = useText();
  const widthOf = (edge: Element) => edge.parentElement?.getBoundingClientRect().width ?? 0;
  const set = (pixels: number) => onWidth(Math.max(LEAST_REM, pixels / rootFontSize()));
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const edge = event.currentTarget;
    const [from, width] = [event.clientX, widthOf(edge)];
    const way = getComputedStyle(edge).direction === 'rtl' ? -1 : 1;
    edge.setPointerCapture(event.pointerId);
    const drag = ({ clientX }: { clientX: number }) => set(width + (clientX - from) * way);
    edge.addEventListener('pointermove', drag);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), { once: true });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const by = event.key === 'ArrowRight' ? STEP_REM : event.key === 'ArrowLeft' ? -STEP_REM : 0;
    if (by === 0) return;
    event.preventDefault();
    set(widthOf(event.currentTarget) + by * rootFontSize());
  };
  return (
    <button
      type="button"
      className={css['edge']}
      aria-label={t('ui.columnWidth', { column: head })}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    />
  );
}

function nextSorting(id: string, desc: boolean | null): SortingState {
  if (desc === null) return [{ id, desc: false }];
  return desc ? [] : [{ id, desc: true }];
}
