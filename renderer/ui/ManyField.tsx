import { MultiSelect, TagsInput } from '@mantine/core';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Editable } from './Fields';
import { focusAtOnce } from './focus-at-once';
import type { Option } from './SelectField';

export interface ManyFieldProps {
  label: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly Option[];
  /** Whether new words may be typed besides the options, as for topics. */
  free?: boolean;
  shown?: ReactNode;
}

/** Any number of several in an inspector; leaving or Esc ends it, each choice is taken at once. */
export function ManyField({ label, value, onChange, options, free = false, shown }: ManyFieldProps) {
  const words = value.map((one) => options.find((option) => option.value === one)?.label ?? one).join(', ');
  return (
    <Editable
      label={label}
      shown={shown ?? words}
      said={words}
      renderInput={({ finish }) => (
        <ManyEditor
          label={label}
          value={value}
          options={options}
          free={free}
          onDone={(chosen, how) => {
            if (chosen.join('\n') !== value.join('\n')) onChange(chosen);
            finish(how);
          }}
        />
      )}
    />
  );
}

interface ManyEditorProps {
  label: string;
  value: readonly string[];
  options: readonly Option[];
  free: boolean;
  onDone: (chosen: string[], how?: 'refocus') => void;
}

function ManyEditor({ label, value, options, free, onDone }: ManyEditorProps) {
  const [chosen, setChosen] = useState([...value]);
  const shared = {
    'aria-label': label,
    value: chosen,
    onChange: setChosen,
    defaultDropdownOpened: true,
    ref: focusAtOnce,
    onBlur: () => onDone(chosen),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onDone(chosen, 'refocus');
    },
  };
  return free ? (
    <TagsInput {...shared} data={options.map((option) => option.label)} />
  ) : (
    <MultiSelect {...shared} data={[...options]} searchable />
  );
}
