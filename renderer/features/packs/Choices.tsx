import { useId } from 'react';
import css from './Export.module.css';

export interface Choice<V extends string> {
  value: V;
  label: string;
  /** What it means, in a sentence. */
  says: string;
}

export interface ChoicesProps<V extends string> {
  label: string;
  choices: readonly Choice<V>[];
  value: V;
  onChange: (value: V) => void;
}

/** A choice of a few, each explained in a sentence. */
export function Choices<V extends string>({ label, choices, value, onChange }: ChoicesProps<V>) {
  const name = useId();
  return (
    <fieldset className={css['group']}>
      <legend className={css['legend']}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={css['choice']}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            aria-describedby={`${name}-${choice.value}`}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
          <span id={`${name}-${choice.value}`} className={css['says']}>
            {choice.says}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
