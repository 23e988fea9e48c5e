import { useRef, useState, type ReactNode } from 'react';
import { dayText } from '../app/texts/dates';
import { useLanguage } from '../app/texts/texts';
import { DateInput } from './DateInput';
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
  const [shown, setShown] = useState(value ?? '');
  // Entered and left within one event, which sees no newer state.
  const taken = useRef(shown);
  const done = (how?: 'refocus') => onDone(taken.current === '' ? null : taken.current, how);
  return (
    <DateInput
      aria-label={label}
      ref={focusAtOnce}
      value={shown}
      min={min}
      max={max}
      onChange={(day) => {
        taken.current = day;
        setShown(day);
      }}
      onBlur={() => done()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(undefined, 'refocus');
        else if (event.key === 'Enter') done('refocus');
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
