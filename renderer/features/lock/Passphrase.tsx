import { PasswordInput } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import type { ReactNode, Ref } from 'react';
import { useText } from '../../app/texts/texts';
import { focusAtOnce } from '../../ui/focus-at-once';

export interface PassphraseProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | null;
  /** The first thing to type on the page. */
  first?: boolean;
  /** At the field's end, in the place of the eye. */
  end?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

/** A passphrase, shown on request; no program is offered to remember it. */
export function Passphrase({ label, value, onChange, error = null, first = false, end, ref }: PassphraseProps) {
  const t = useText();
  return (
    <PasswordInput
      ref={useMergedRef(ref, first ? focusAtOnce : undefined)}
      label={label}
      value={value}
      error={error}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      rightSection={end}
      rightSectionWidth={end === undefined ? undefined : '5rem'}
      visibilityToggleButtonProps={{ 'aria-label': t('ui.showTyped'), tabIndex: 0 }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
