import type { ReactNode } from 'react';
import css from './Scroll.module.css';

/** The part of a pane that scrolls, below its fixed heads. */
export function Scroll({ children }: { children: ReactNode }) {
  return (
    <div className={css['scroll']} tabIndex={-1}>
      {children}
    </div>
  );
}
