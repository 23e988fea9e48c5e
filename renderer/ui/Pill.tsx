import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './Pill.module.css';

/** A filter in force, or a quiet word about a thing ("Sample"); with `onRemove` it can be taken away. */
export function Pill({ children, onRemove, removeLabel }: PillProps) {
  return (
    <span className={css['pill']}>
      {children}
      {onRemove && (
        <button type="button" className={css['remove']} aria-label={removeLabel} onClick={onRemove}>
          <IconX size={12} stroke={1.5} aria-hidden />
        </button>
      )}
    </span>
  );
}

export type PillProps = { children: ReactNode } & (
  { onRemove: () => void; removeLabel: string } | { onRemove?: never; removeLabel?: never }
);
