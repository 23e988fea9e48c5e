import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useText, type TextKey } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { SectionHead } from '../../ui/heads';
import { attempts, tryNetwork, type Attempt } from './network-proof';
import { Register } from './Register';
import css from './settings.module.css';

const protections = [
  'settings.protectEncrypted',
  'settings.protectKey',
  'settings.protectLock',
  'settings.protectPlain',
  'settings.protectBackups',
  'settings.protectNot',
] as const satisfies readonly TextKey[];

const attemptWords: Readonly<Record<Attempt, TextKey>> = {
  fetch: 'settings.proofFetch',
  picture: 'settings.proofPicture',
  socket: 'settings.proofSocket',
  beacon: 'settings.proofBeacon',
};

/** What protects the store, the proof that nothing can leave, and the list of what left. */
export function SafetyPage() {
  const t = useText();
  const proof = useQuery({ queryKey: ['network proof'], queryFn: tryNetwork, gcTime: 0 });
  return (
    <>
      <SectionHead title={t('settings.protects')} />
      <ul className={css['sentences']}>
        {protections.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <SectionHead title={t('settings.proof')}>
        <Button variant="link" onClick={() => void proof.refetch()}>
          {t('settings.proofAgain')}
        </Button>
      </SectionHead>
      <p className={css['note']}>{t('settings.proofNote')}</p>
      <ul className={css['proofs']} aria-live="polite">
        {attempts.map((attempt) => {
          const outcome = proof.isFetching ? undefined : proof.data?.[attempt];
          const Sign = outcome === 'went-out' ? IconCircleX : IconCircleCheck;
          return (
            <li key={attempt} className={css['proof']} data-outcome={outcome}>
              <Sign size={16} stroke={1.5} aria-hidden />
              {t(attemptWords[attempt])}:{' '}
              {t(
                outcome === undefined
                  ? 'settings.trying'
                  : outcome === 'refused'
                    ? 'settings.refused'
                    : 'settings.wentOut',
              )}
            </li>
          );
        })}
      </ul>
      <Register />
    </>
  );
}
