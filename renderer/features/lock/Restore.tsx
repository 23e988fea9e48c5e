import { useState, type FormEvent } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { useAct } from '../../app/queries';
import { momentText } from '../../app/texts/dates';
import { useLanguage, useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { RowList } from '../../ui/RowList';
import css from './closed.module.css';
import { Passphrase } from './Passphrase';

export interface RestoreProps {
  /** The store whose place the backup takes. */
  path: string;
  look: Output<'store.look'>;
  /** A backup that is known to open, or ''. */
  offered: string;
  onClose: () => void;
}

/** Puts a backup in the place of a damaged or lost store; what is there is kept beside it. */
export function Restore({ path, look, offered, onClose }: RestoreProps) {
  const t = useText();
  const language = useLanguage();
  const [backup, setBackup] = useState(offered === '' ? (look.backups[0]?.path ?? '') : offered);
  const [passphrase, setPassphrase] = useState('');
  const restore = useAct('store.restore', { inline: true });

  const choose = async () => {
    const chosen = await window.chancery.chooseBackup(look.folder);
    if (chosen !== null) setBackup(chosen);
  };
  const bring = async () => {
    window.chancery.remember({ storePath: path });
    if (backup !== '') await restore.run({ path, backup, passphrase });
  };

  return (
    <form
      className={`${css['card']} ${css['narrow']}`}
      aria-label={t('lock.restoreTitle')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void bring();
      }}
    >
      <h1 className={css['cardTitle']}>{t('lock.restoreTitle')}</h1>
      <p className={css['why']}>{t('lock.restoreExplain')}</p>
      <div className={css['fields']}>
        <div>
          <span className={css['label']}>{t(look.backups.length > 0 ? 'lock.restoreLatest' : 'lock.restoreNone')}</span>
          <RowList
            label={t('lock.restoreLatest')}
            rows={look.backups}
            idOf={(one) => one.path}
            selected={backup}
            onSelect={setBackup}
          >
            {(one) => momentText(one.at, language)}
          </RowList>
        </div>
        <div>
          <span className={css['label']}>{t('lock.restoreFrom')}</span>
          <div className={css['path']}>
            <bdi className={css['pathText']} title={backup}>
              {backup}
            </bdi>
            <Button variant="link" onClick={() => void choose()}>
              {t('lock.restoreChoose')}
            </Button>
          </div>
        </div>
        <Passphrase label={t('lock.restorePassphrase')} value={passphrase} first onChange={setPassphrase} />
      </div>
      {restore.error !== null && (
        <div className={css['trouble']}>
          <ErrorNote error={restore.error} />
        </div>
      )}
      <div className={css['verbs']}>
        <Button
          type="submit"
          variant="filled"
          keys="Enter"
          reason={restore.running ? t('lock.opening') : backup === '' ? t('lock.restoreNone') : null}
        >
          {t('lock.restoreAct')}
        </Button>
        <Button onClick={onClose}>{t('lock.restoreCancel')}</Button>
      </div>
    </form>
  );
}
