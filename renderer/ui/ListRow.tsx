import type { HTMLAttributes, ReactNode } from 'react';
import css from './ListRow.module.css';

export interface ListRowProps extends HTMLAttributes<HTMLDivElement> {
  selected?: boolean;
  /** Levels of indentation. */
  depth?: 0 | 1 | 2 | 3;
  /** A quiet number or word at the end. */
  end?: ReactNode;
}

/** One line of a list or tree, at least 28 px. Chosen, it shows whether the focus is in its list. */
export function ListRow({ selected = false, depth = 0, end = null, children, className, ...rest }: ListRowProps) {
  return (
    <div
      {...rest}
      className={[css['row'], className].filter(Boolean).join(' ')}
      data-selected={selected || undefined}
      data-depth={depth || undefined}
    >
      {children}
      {end !== null && <span className={css['end']}>{end}</span>}
    </div>
  );
}
