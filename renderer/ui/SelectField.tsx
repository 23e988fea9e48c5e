import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { Editable } from './Fields';
import { focusAtOnce } from './focus-at-once';
import { SearchSelect } from './SearchSelect';

export interface Option {
  value: string;
  label: string;
}

export interface SelectFieldProps {
  label: string;
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Whether nothing may be chosen. */
  clearable?: boolean;
  /** Typing narrows the list; for long ones. */
  searchable?: boolean;
  /** The value as shown, where it is more than the option's words: a mark, a flag. */
  shown?: ReactNode;
  /** Drawn before the value: a way to what it names. */
  beside?: ReactNode;
}

/** One of several in an inspector: Enter opens the list, arrows move, Enter takes, Esc leaves. */
export function SelectField({
  label,
  options,
  value,
  onChange,
  clearable = false,
  searchable = false,
  shown,
  beside = null,
}: SelectFieldProps) {
  const List = searchable ? SearchSelect : Select;
  const words = options.find((option) => option.value === value)?.label ?? value;
  return (
    <Editable
      label={label}
      shown={shown ?? words}
      said={words}
      beside={beside}
      renderInput={({ finish }) => (
        <List
          aria-label={label}
          data={[...options]}
          value={value}
          defaultDropdownOpened
          ref={focusAtOnce}
          clearable={clearable}
          allowDeselect={clearable}
          maxDropdownHeight={320}
          onChange={(chosen) => {
            if (chosen !== value) onChange(chosen);
            finish('refocus');
          }}
          onBlur={() => finish()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            finish('refocus');
          }}
        />
      )}
    />
  );
}
