import type { ReactNode } from 'react';
import type { Range } from '../../../shared/tables/grid';
import { meets, pointAt, usePointed } from './pointed';
import css from './sources.module.css';

/** A line that speaks of cells: they light up while the pointer or the focus is on it, and it lights up with them. */
export function PointLine({ about, children }: { about: Range | null; children: ReactNode }) {
  const pointed = usePointed();
  const lit = about !== null && pointed !== null && meets(about, pointed);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only lights up; what can be done has buttons
    <li
      className={css['line']}
      data-pointed={lit || undefined}
      onPointerEnter={() => pointAt(about)}
      onPointerLeave={() => pointAt(null)}
      onFocus={() => pointAt(about)}
      onBlur={() => pointAt(null)}
    >
      {children}
    </li>
  );
}
