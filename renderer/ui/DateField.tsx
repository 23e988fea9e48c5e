import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { dayText } from '../app/texts/dates';
import { useLanguage } from '../app/texts/texts';
import { Editable } from './Fields';
import { focusAtOnce } from './focus-at-once';

export interface DateFieldProps {
  label: string;
  /** ISO date or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Earliest and latest day that can be chosen, ISO. */
  min?: string | null;
  max?: string | null;
  after?: ReactNode;
}

/** A day in an inspector: typed, or chosen from the calendar with Alt+Down. */
export function DateField({ label, value, onChange, min = null, max = null, after = null }: DateFieldProps) {
  const language = useLanguage();
  return (
    <Editable
      label={label}
      shown={value === null ? null : dayText(value, language)}
      after={after}
      renderInput={({ finish }) => (
        <DateEditor
          label={label}
          value={value}
          min={min}
          max={max}
          onDone={(typed, how) => {
            if (typed !== undefined && typed !== value) onChange(typed);
            finish(how);
          }}
        />
      )}
    />
  );
}

interface DateEditorProps {
  label: string;
  value: string | null;
  min: string | null;
  max: string | null;
  onDone: (typed: string | null | undefined, how?: 'refocus') => void;
}

function DateEditor({ label, value, min, max, onDone }: DateEditorProps) {
  const [typed, setTyped] = useState(value ?? '');
  const taken = () => (typed === '' ? null : typed);
  return (
    <TextInput
      type="date"
      aria-label={label}
      ref={focusAtOnce}
      value={typed}
      min={min ?? undefined}
      max={max ?? undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => onDone(taken())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(undefined, 'refocus');
        else if (event.key === 'Enter') onDone(taken(), 'refocus');
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
