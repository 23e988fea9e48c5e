import type { ReactNode } from 'react';
import css from './Empty.module.css';

/** What stands where nothing is yet: one sentence, and the verb that fills it (a `Button` with variant `link`). */
export function Empty({ children }: { children: ReactNode }) {
  return <p className={css['empty']}>{children}</p>;
}
