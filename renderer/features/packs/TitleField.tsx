import { TextInput } from '@mantine/core';
import { useState } from 'react';
import css from './Outline.module.css';

interface TitleFieldProps {
  label: string;
  description: string;
  title: string;
  /** What was typed, without the spaces around it, when Enter takes it. */
  onTake: (title: string) => void;
}

/** A title in a popover: Enter takes it, Esc leaves it. */
export function TitleField({ label, description, title, onTake }: TitleFieldProps) {
  const [typed, setTyped] = useState(title);
  return (
    <div className={css['popover']}>
      <TextInput
        label={label}
        description={description}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={typed}
        dir="auto"
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onTake(typed.trim());
        }}
      />
    </div>
  );
}
