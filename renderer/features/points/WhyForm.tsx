import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { focusAtOnce } from '../../ui/focus-at-once';
import css from './inspector.module.css';

/** Why an office refuses or withdraws; it may be left open. Enter takes it, Esc leaves all as it was. */
export function WhyForm({ onTake, onLeave }: { onTake: (why: string) => void; onLeave: () => void }) {
  const t = useText();
  const [why, setWhy] = useState('');
  return (
    // Esc of the field inside reaches the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={css['why']}
      onSubmit={(event) => {
        event.preventDefault();
        onTake(why);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onLeave();
      }}
    >
      <TextInput
        label={t('library.why')}
        placeholder={t('library.whyHint')}
        value={why}
        maxLength={500}
        dir="auto"
        ref={focusAtOnce}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Button type="submit" small keys="Enter">
        {t('library.whyTake')}
      </Button>
    </form>
  );
}
