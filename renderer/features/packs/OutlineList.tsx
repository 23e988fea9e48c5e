import { IconAlertTriangle, IconCheck, IconCircleX } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import type { Part, Variant } from '../../../shared/pack/outline';
import { useText } from '../../app/texts/texts';
import { ListRow } from '../../ui/ListRow';
import { movedIndex } from '../../ui/move-index';
import css from './Outline.module.css';
import type { Place } from './outline-order';
import { usePartDrag } from './use-part-drag';

/** A part as its row shows it. */
export interface OutlineRow {
  part: Part;
  title: string;
  /** Whether this variant has it, and whether it can have it at all. */
  has: boolean;
  can: boolean;
  /** `1`, `A`; null where it has none in this variant. */
  number: string | null;
  /** What the checks find in it. */
  errors: number;
  warnings: number;
}

export interface OutlineListProps {
  rows: readonly OutlineRow[];
  variant: Variant;
  selected: string | null;
  onSelect: (id: string) => void;
  onToggle: (row: OutlineRow) => void;
  onMove: (id: string, place: Place) => void;
  onRemove: (row: OutlineRow) => void;
  /** Enter or a double click. */
  onOpen: (row: OutlineRow) => void;
}

/**
 * The parts of a pack in their order. Arrows choose, Space includes or leaves out, Delete takes out; the pointer moves
 * a row to another place.
 */
export function OutlineList(props: OutlineListProps) {
  const { rows, variant, selected, onSelect, onToggle, onMove, onRemove, onOpen } = props;
  const t = useText();
  const list = useRef<HTMLDivElement>(null);
  const ids = rows.map(({ part }) => part.id);
  const at = selected === null ? -1 : ids.indexOf(selected);
  const { drag, onPointerDown } = usePartDrag(list, ids, onMove);

  const choose = (index: number) => {
    const id = ids[index];
    if (id === undefined) return;
    onSelect(id);
    list.current?.querySelectorAll<HTMLElement>('[data-part]')[index]?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ' && row !== undefined) onToggle(row);
    else if (event.key === 'Delete' && row !== undefined) onRemove(row);
    else if (event.key === 'Enter' && row !== undefined) onOpen(row);
    else {
      const to = movedIndex(event, at, rows.length, 10);
      if (to === null) return;
      choose(to);
    }
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={t('packs.outlineOf')}
      className={css['list']}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {rows.map((row, index) => {
        const { id } = row.part;
        const included = row.has;
        return (
          <ListRow
            key={id}
            role="option"
            aria-selected={id === selected}
            aria-checked={included}
            selected={id === selected}
            tabIndex={index === Math.max(0, at) ? 0 : -1}
            className={css['row'] ?? ''}
            data-part={id}
            data-out={!included || undefined}
            data-barred={!row.can || undefined}
            data-dragged={drag?.id === id || undefined}
            onClick={() => choose(index)}
            onDoubleClick={() => onOpen(row)}
            onPointerDown={(event) => onPointerDown(event, id)}
          >
            <BoxAndTitle row={row} variant={variant} onToggle={() => onToggle(row)} />
          </ListRow>
        );
      })}
      {drag !== null && <div className={css['line']} style={{ insetBlockStart: drag.line }} aria-hidden />}
    </div>
  );
}

function BoxAndTitle({ row, variant, onToggle }: { row: OutlineRow; variant: Variant; onToggle: () => void }) {
  const t = useText();
  const { number, title, errors, warnings, has: included, can } = row;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Space does it on the row */}
      <span className={css['box']} data-on={included || undefined} data-box onClick={onToggle}>
        {included && <IconCheck size={12} stroke={2.5} aria-hidden />}
      </span>
      <span className={css['number']}>{number}</span>
      <span className={css['title']} title={title}>
        {title}
      </span>
      <span className={css['end']}>
        {!included && can && t('packs.leftOut')}
        {!can && (
          <span title={t('packs.notForThemHow', { variant: t(`packs.${variant}`) })}>{t('packs.notForThem')}</span>
        )}
        {errors > 0 && (
          <span className={`${css['count']} ${css['bad']}`} title={t('packs.stops', { count: errors })}>
            <IconCircleX size={14} stroke={1.5} aria-hidden />
            {errors}
          </span>
        )}
        {errors === 0 && warnings > 0 && (
          <span className={`${css['count']} ${css['warn']}`} title={t('packs.looks', { count: warnings })}>
            <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
            {warnings}
          </span>
        )}
      </span>
    </>
  );
}
