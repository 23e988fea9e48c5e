import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import css from './figures.module.css';

/** Rows whose ratio a person may allow to rest on two sources. */
const rows: ReadonlySet<string> = new Set([
  'exports-growth',
  'imports-growth',
  'other-exports-growth',
  'other-imports-growth',
  'total',
  'balance',
]);

/** Refusals that are a matter of judgement; units, periods and products that differ are not. */
const soft: ReadonlySet<string> = new Set(['other-source', 'other-valuation']);

export function isAllowable(missing: string, row: string): boolean {
  return soft.has(missing) && rows.has(row);
}

/** Allows a ratio once, with a reason that the footnote gives. */
export function AllowRatio({ onAllow }: { onAllow: (reason: string) => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <form
      className={css['allow']}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onAllow(reason.trim());
      }}
    >
      <p className={css['small']}>{t('pair.allowWhy')}</p>
      <TextInput
        label={t('pair.allowReason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit">{t('pair.allow')}</Button>
    </form>
  );
}
