import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './Problem.module.css';

const signs = { bad: IconCircleX, warn: IconAlertTriangle, ok: IconCircleCheck, info: IconInfoCircle };

export interface ProblemProps {
  /** bad: stops the export; warn: worth a look. */
  state: keyof typeof signs;
  what: ReactNode;
  /** The place, in a second line. */
  where?: ReactNode;
  /** The verb that mends it: a `Button` with variant `link`. */
  children?: ReactNode;
}

/** A finding of a check: what, where, and the verb that does something about it. */
export function Problem({ state, what, where = null, children = null }: ProblemProps) {
  const Sign = signs[state];
  return (
    <div className={css['problem']}>
      <Sign size={16} stroke={1.5} className={css[state]} aria-hidden />
      <div className={css['words']}>
        <p>{what}</p>
        {where !== null && <p className={css['where']}>{where}</p>}
      </div>
      {children !== null && <span className={css['act']}>{children}</span>}
    </div>
  );
}
