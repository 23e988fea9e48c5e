import { useId } from 'react';
import css from './Segmented.module.css';

export interface SegmentedProps<V extends string> {
  /** Accessible name. */
  label: string;
  options: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** A choice of two to five, all in sight. */
export function Segmented<V extends string>({ label, options, value, onChange }: SegmentedProps<V>) {
  const name = useId();
  return (
    <fieldset className={css['group']} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={css['choice']}>
          <input
            type="radio"
            name={name}
            className={css['radio']}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
