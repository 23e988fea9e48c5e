import { useState } from 'react';
import type { Start } from '../../../shared/contract/bridge';
import { useAnswer } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { Button } from '../../ui/Button';
import css from './closed.module.css';
import { FirstRun } from './FirstRun';
import { Restore } from './Restore';
import { Unlock } from './Unlock';

/** No store is open: the first run where there is none, else the passphrase field; and the way to a backup. */
export function ClosedScreen({ start }: { start: Start }) {
  const t = useText();
  const [path, setPath] = useState(start.storePath);
  const [restoring, setRestoring] = useState<string | null>(null);
  // What was typed on the first page stays while another place is looked at.
  const look = useAnswer('store.look', { path }, { keepBefore: true });
  const exists = look.data?.exists ?? null;

  const choose = async () => {
    const folder = look.data?.folder ?? path;
    const found = await window.chancery.findStore(folder);
    if (found !== null) setPath(found);
  };

  return (
    <div className={css['screen']}>
      <div className={css['grip']} />
      <main className={css['middle']}>
        {look.error !== null && <ErrorNote error={look.error} />}
        {restoring !== null && look.data && (
          <Restore path={path} look={look.data} offered={restoring} onClose={() => setRestoring(null)} />
        )}
        {restoring === null && exists === true && <Unlock path={path} onRestore={setRestoring} />}
        {restoring === null && exists === false && look.data && (
          <FirstRun path={path} synchronised={look.data.synchronised} onPath={setPath} />
        )}
      </main>
      <footer className={css['foot']}>
        <span>{t('lock.noNetwork')}</span>
        <span>{t('lock.notClassified')}</span>
        <span className={css['footEnd']}>
          <Button variant="link" onClick={() => void choose()}>
            {t('lock.otherStore')}
          </Button>
          {restoring === null && look.data && (
            <Button variant="link" onClick={() => setRestoring('')}>
              {t('lock.restore')}
            </Button>
          )}
        </span>
      </footer>
    </div>
  );
}
