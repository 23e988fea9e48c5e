import { TextInput } from '@mantine/core';
import { useState } from 'react';

export interface CellInputProps {
  label: string;
  value: string;
  /** Whether a text can stand; what cannot is given back as it was. */
  accepts?: (text: string) => boolean;
  onChange: (value: string) => void;
}

/** Words in a cell of a table. Enter or leaving takes them, Esc leaves them as they were. */
export function CellInput({ label, value, accepts = any, onChange }: CellInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const done = (text: string | null) => {
    setTyped(null);
    if (text !== null && text.trim() !== value && accepts(text.trim())) onChange(text.trim());
  };
  return (
    <TextInput
      aria-label={label}
      dir="auto"
      value={typed ?? value}
      error={typed !== null && !accepts(typed.trim())}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => done(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done(typed);
        else if (event.key === 'Escape') setTyped(null);
        else return;
        event.stopPropagation();
      }}
    />
  );
}

function any(): boolean {
  return true;
}
