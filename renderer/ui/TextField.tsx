import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { Editable } from './Fields';
import { focusAtOnce } from './focus-at-once';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Several lines: Ctrl+Enter ends it, Enter begins a line. */
  lines?: boolean;
  /** Characters that it takes; what is longer is refused in words. */
  most?: number;
  /** Offered below the field while one types; anything else may be typed too. */
  suggestions?: readonly string[];
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

function TextEditor({
  value,
  lines = false,
  most,
  suggestions,
  problem,
  dir = 'auto',
  label,
  onDone,
}: TextEditorProps) {
  const [typed, setTyped] = useState(value);
  const trouble = problem?.(typed) ?? null;
  const shared = {
    'aria-label': label,
    value: typed,
    error: trouble,
    dir,
    maxLength: most,
    ref: focusAtOnce,
    onBlur: () => onDone(trouble === null ? typed.trim() : null),
    onKeyDown: (event: KeyboardEvent) => {
      // The list of suggestions takes Enter for the one that the arrows are on.
      if (event.key === 'Enter' && event.currentTarget.getAttribute('aria-activedescendant')) return;
      const ends = event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey);
      if (event.key === 'Escape') onDone(null, 'refocus');
      else if (ends && trouble === null) onDone(typed.trim(), 'refocus');
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  const onChange = (event: { currentTarget: { value: string } }) => setTyped(event.currentTarget.value);
  const onFocus = (event: { currentTarget: HTMLInputElement }) => event.currentTarget.select();
  if (lines) return <Textarea {...shared} onChange={onChange} autosize minRows={2} maxRows={12} />;
  if (suggestions === undefined) return <TextInput {...shared} onChange={onChange} onFocus={onFocus} />;
  return (
    <Autocomplete
      {...shared}
      data={[...suggestions]}
      onChange={setTyped}
      onOptionSubmit={(chosen) => onDone(chosen, 'refocus')}
      onFocus={onFocus}
    />
  );
}
