import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Finding } from '../../../shared/contract/findings';
import { wordReason } from '../../../shared/sentences/checks';
import { useAct } from '../../app/queries';
import { dayText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { Button } from '../../ui/Button';
import { focusAtOnce } from '../../ui/focus-at-once';
import css from './Side.module.css';

export interface FindingMoreProps {
  packId: string;
  finding: Finding;
  what: string;
}

/** Below a finding: why it matters, the fix in one click, and taking a warning as it is with a reason. */
export function FindingMore({ packId, finding, what }: FindingMoreProps) {
  const t = useText();
  const language = useLanguage();
  const [open, setOpen] = useState<'why' | 'accept' | null>(null);
  const fix = useAct('packs.fix');
  const accept = useAct('packs.accept');
  const { check, severity, accepted, key, content } = finding;
  const mend = async () => {
    if (finding.fix === null) return;
    const done = await fix.run({ packId, fix: finding.fix });
    if (done !== null) undoToast(t('packs.fixed', { count: done.places }));
  };
  const take = async (reason: string) => {
    if ((await accept.run({ packId, key, content, reason })) === null) return;
    setOpen(null);
    undoToast(t(reason === '' ? 'packs.acceptedNoMore' : 'packs.acceptedNow'));
  };
  const toggle = (which: 'why' | 'accept') => setOpen((now) => (now === which ? null : which));
  return (
    <div className={css['more']}>
      <span className={css['fileVerbs']}>
        {finding.fix !== null && (
          <Button variant="link" small aria-label={`${t('packs.fix')}: ${what}`} onClick={() => void mend()}>
            {t('packs.fix')}
          </Button>
        )}
        <Button
          variant="link"
          small
          aria-expanded={open === 'why'}
          aria-label={`${t('packs.why')} ${what}`}
          onClick={() => toggle('why')}
        >
          {t('packs.why')}
        </Button>
        {severity === 'warning' && accepted === null && (
          <Button
            variant="link"
            small
            aria-expanded={open === 'accept'}
            aria-label={`${t('packs.accept')}: ${what}`}
            onClick={() => toggle('accept')}
          >
            {t('packs.accept')}
          </Button>
        )}
        {accepted !== null && (
          <Button variant="link" small aria-label={`${t('packs.acceptNoMore')}: ${what}`} onClick={() => void take('')}>
            {t('packs.acceptNoMore')}
          </Button>
        )}
      </span>
      {accepted !== null && (
        <p className={css['small']}>
          {t('packs.acceptedBy', {
            reason: accepted.reason,
            by: accepted.by,
            day: dayText(accepted.at, language, 'short'),
          })}
        </p>
      )}
      {open === 'why' && <p className={css['small']}>{wordReason(check, language)}</p>}
      {open === 'accept' && <AcceptField onTake={(reason) => void take(reason)} onLeave={() => setOpen(null)} />}
    </div>
  );
}

/** The reason that a warning is taken for: Enter keeps it, Esc leaves it. */
function AcceptField({ onTake, onLeave }: { onTake: (reason: string) => void; onLeave: () => void }) {
  const t = useText();
  const [reason, setReason] = useState('');
  return (
    <TextInput
      ref={focusAtOnce}
      label={t('packs.acceptReason')}
      description={t('packs.acceptHow')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      maxLength={300}
      value={reason}
      onChange={(event) => setReason(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
        else if (event.key === 'Enter' && reason.trim() !== '') onTake(reason.trim());
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
