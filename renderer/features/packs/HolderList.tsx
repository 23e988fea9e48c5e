import { TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ClipboardEvent } from 'react';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import css from './Copies.module.css';
import { emptyLine, nextNumber, readHolders, type HolderLine } from './holders';

export interface HolderListProps {
  lines: readonly HolderLine[];
  onChange: (lines: HolderLine[]) => void;
}

/** Those who get a copy: number, name, office. A pasted list fills as many lines as it has. */
export function HolderList({ lines, onChange }: HolderListProps) {
  const t = useText();
  const change = (key: string, fields: Partial<HolderLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...fields } : line)));
  const paste = (event: ClipboardEvent, at: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!text.trim().includes('\n')) return;
    event.preventDefault();
    const line = lines[at];
    const kept = lines.filter((one, i) => i < at || (i > at && one.name !== ''));
    onChange([...kept, ...readHolders(text, line?.name === '' ? Number(line.number) || 1 : nextNumber(lines))]);
  };
  return (
    <div>
      <div className={css['heads']} aria-hidden>
        <span>{t('editions.number')}</span>
        <span>{t('editions.name')}</span>
        <span>{t('editions.office')}</span>
      </div>
      <ul aria-label={t('editions.holders')}>
        {lines.map(({ key, number, name, office }, at) => (
          <li key={key} className={css['holder']}>
            <TextInput
              aria-label={t('editions.numberOf', { at: at + 1 })}
              inputMode="numeric"
              value={number}
              onChange={(event) => change(key, { number: event.currentTarget.value.replace(/\D/g, '').slice(0, 4) })}
            />
            <TextInput
              aria-label={t('editions.nameOf', { at: at + 1 })}
              dir="auto"
              maxLength={120}
              value={name}
              onPaste={(event) => paste(event, at)}
              onChange={(event) => change(key, { name: event.currentTarget.value })}
            />
            <TextInput
              aria-label={t('editions.officeOf', { at: at + 1 })}
              dir="auto"
              maxLength={160}
              value={office}
              onChange={(event) => change(key, { office: event.currentTarget.value })}
            />
            <IconButton
              label={t('editions.removeHolder', { number })}
              icon={<IconX size={14} stroke={1.5} aria-hidden />}
              onClick={() => onChange(lines.filter((line) => line.key !== key))}
            />
          </li>
        ))}
      </ul>
      <Button small variant="quiet" onClick={() => onChange([...lines, emptyLine(nextNumber(lines))])}>
        {t('editions.addHolder')}
      </Button>
    </div>
  );
}
