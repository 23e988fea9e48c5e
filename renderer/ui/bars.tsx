import type { ReactNode } from 'react';
import css from './bars.module.css';

/** The tools of what stands below them; `end` is at the far end of the row. */
export function ToolRow({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className={css['tools']}>
      {children}
      {end !== undefined && <span className={css['end']}>{end}</span>}
    </div>
  );
}

/** What the keys do in a list, below it. */
export function KeysLine({ children }: { children: ReactNode }) {
  return <p className={css['keys']}>{children}</p>;
}
