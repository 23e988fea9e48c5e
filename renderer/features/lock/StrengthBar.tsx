import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useText, type TextKey } from '../../app/texts/texts';
import css from './closed.module.css';
import { strengthOf, type Strength } from './strength';

const words: Readonly<Record<Strength, TextKey>> = {
  0: 'lock.strength0',
  1: 'lock.strength1',
  2: 'lock.strength2',
  3: 'lock.strength3',
  4: 'lock.strength4',
};

/** Four bars and a word; nothing until something is typed. */
export function StrengthBar({ passphrase, known }: { passphrase: string; known: readonly string[] }) {
  const t = useText();
  const typed = useDeferredValue(passphrase);
  const { data: score } = useQuery({
    // Not kept: the key would hold every beginning of the passphrase.
    queryKey: ['strength', typed, ...known],
    queryFn: () => strengthOf(typed, known),
    enabled: typed !== '',
    gcTime: 0,
    placeholderData: (before: Strength | undefined) => before,
  });
  if (typed === '' || score === undefined) return null;
  return (
    <div className={css['strength']} data-good={score >= 3 || undefined} role="status" aria-label={t('lock.strength')}>
      {[1, 2, 3, 4].map((bar) => (
        <i key={bar} data-on={score >= bar || undefined} />
      ))}
      <span>{t(words[score])}</span>
    </div>
  );
}
