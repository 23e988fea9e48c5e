import type { KeyboardEvent } from 'react';
import css from './table.module.css';

export interface ChairProps {
  id: string;
  name: string;
  office: string;
  current: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Somebody at the table. */
export function Chair({ id, name, office, current, onFocus, onKeyDown }: ChairProps) {
  return (
    <button
      type="button"
      data-member={id}
      className={css['chair']}
      aria-current={current || undefined}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <b dir="auto">{name}</b>
      {office !== '' && <span dir="auto">{office}</span>}
    </button>
  );
}
