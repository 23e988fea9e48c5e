import { Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { Editable } from './Fields';
import { focusAtOnce } from './focus-at-once';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Several lines: Ctrl+Enter ends it, Enter begins a line. */
  lines?: boolean;
  /** Why a text cannot stand, or null; what cannot stand is not taken. */
  problem?: (value: string) => string | null;
  dir?: 'auto' | 'ltr' | 'rtl';
}

/** Words in an inspector. Enter or leaving takes them, Esc leaves them as they were. */
export function TextField({ label, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Editable
      label={label}
      shown={value}
      renderInput={({ finish }) => (
        <TextEditor
          {...rest}
          label={label}
          value={value}
          onDone={(typed, how) => {
            if (typed !== null && typed !== value) onChange(typed);
            finish(how);
          }}
        />
      )}
    />
  );
}

interface TextEditorProps extends Omit<TextFieldProps, 'onChange'> {
  onDone: (typed: string | null, how?: 'refocus') => void;
}

function TextEditor({ value, lines = false, problem, dir = 'auto', label, onDone }: TextEditorProps) {
  const [typed, setTyped] = useState(value);
  const trouble = problem?.(typed) ?? null;
  const shared = {
    'aria-label': label,
    value: typed,
    error: trouble,
    dir,
    ref: focusAtOnce,
    onChange: (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value),
    onBlur: () => onDone(trouble === null ? typed.trim() : null),
    onKeyDown: (event: KeyboardEvent) => {
      const ends = event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey);
      if (event.key === 'Escape') onDone(null, 'refocus');
      else if (ends && trouble === null) onDone(typed.trim(), 'refocus');
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return lines ? (
    <Textarea {...shared} autosize minRows={2} maxRows={12} />
  ) : (
    <TextInput {...shared} onFocus={(event) => event.currentTarget.select()} />
  );
}
