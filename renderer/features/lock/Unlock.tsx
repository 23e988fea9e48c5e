import { useRef, useState, type FormEvent } from 'react';
import { lockReason, type LockReason } from '../../app/locking';
import { useAct } from '../../app/queries';
import { useText, type TextKey } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import css from './closed.module.css';
import { Passphrase } from './Passphrase';

const reasons: Readonly<Record<LockReason, TextKey>> = {
  asked: 'lock.whyLocked',
  idle: 'lock.whyIdle',
  engine: 'lock.whyEngine',
};

export interface UnlockProps {
  path: string;
  /** Goes to the backups, with the one that is known to open. */
  onRestore: (backup: string) => void;
}

/** The passphrase field and nothing else. */
export function Unlock({ path, onRestore }: UnlockProps) {
  const t = useText();
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const unlock = useAct('store.unlock', { inline: true });
  const reason = lockReason();
  const trouble = unlock.error?.data;
  const wrong = trouble?.code === 'store.wrong-passphrase';

  const open = async () => {
    window.chancery.remember({ storePath: path });
    const opened = await unlock.run({ path, passphrase });
    if (opened !== null) return;
    field.current?.focus();
    field.current?.select();
  };

  return (
    <form
      className={css['narrow']}
      aria-label={t('lock.unlockTitle')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void open();
      }}
    >
      <h1 className={css['mark']}>{t('shell.program')}</h1>
      {reason !== null && <p className={css['why']}>{t(reasons[reason])}</p>}
      <div className={css['fields']}>
        <div>
          <span className={css['label']}>{t('lock.unlockStore')}</span>
          <bdi>{path}</bdi>
        </div>
        <Passphrase
          ref={field}
          label={t('lock.passphrase')}
          value={passphrase}
          first
          onChange={(typed) => {
            if (unlock.error !== null) unlock.clear();
            setPassphrase(typed);
          }}
        />
      </div>
      {unlock.error !== null && (
        <div className={css['trouble']}>
          <ErrorNote error={unlock.error}>
            {!wrong && (
              <Button
                variant="link"
                onClick={() => onRestore(trouble?.code === 'store.damaged' ? trouble.params.backup : '')}
              >
                {t('lock.restore')}
              </Button>
            )}
          </ErrorNote>
        </div>
      )}
      <div className={css['verbs']}>
        <Button type="submit" variant="filled" keys="Enter" reason={unlock.running ? t('lock.opening') : null}>
          {t('lock.unlock')}
        </Button>
      </div>
    </form>
  );
}
