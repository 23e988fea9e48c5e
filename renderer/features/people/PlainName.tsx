import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { focusAtOnce } from '../../ui/focus-at-once';
import css from './people.module.css';

/** The name of somebody who was just added, with the caret in it. */
export function PlainName({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const t = useText();
  const { target, replace } = useNavigation();
  const [typed, setTyped] = useState('');
  const done = () => {
    const words = typed.trim();
    if (words !== '' && words !== name) onChange(words);
    if (target.area === 'people' && target.id !== undefined) replace({ area: 'people', id: target.id });
  };
  return (
    <TextInput
      className={css['naming'] ?? ''}
      label={t('people.name')}
      value={typed}
      maxLength={200}
      placeholder={name}
      dir="auto"
      ref={focusAtOnce}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        done();
      }}
    />
  );
}
