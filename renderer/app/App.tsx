import { useEffect, useState } from 'react';
import type { Start } from '../../shared/contract/bridge';
import { ClosedScreen } from '../features/lock/ClosedScreen';
import { ErrorNote } from '../ui/ErrorNote';
import { Toasts } from '../ui/Toasts';
import css from './App.module.css';
import { lockNow, noteLockReason } from './locking';
import { onNotice } from './notices';
import { answers, useAnswer } from './queries';
import { Shell } from './Shell';
import { speak } from './texts/texts';

/** Closed or open: the passphrase field and nothing else, or the window with its areas. */
export function App({ start }: { start: Start }) {
  const status = useAnswer('store.status', {});
  const engine = useEngineState();
  useLockNotice();

  if (status.data === undefined) {
    return status.error === null || engine === 'stopped' ? null : (
      <div className={css['trouble']}>
        <ErrorNote error={status.error} />
      </div>
    );
  }
  const open = status.data.state === 'unlocked';
  return (
    <>
      {open ? <OpenStore start={start} engineStopped={engine === 'stopped'} /> : <ClosedScreen start={start} />}
      <Toasts />
    </>
  );
}

function OpenStore({ start, engineStopped }: { start: Start; engineStopped: boolean }) {
  const status = useAnswer('store.status', {});
  const language = useAnswer('settings.get', {}).data?.desk.language;
  useEffect(() => {
    if (language !== undefined && language !== '') speak(language);
  }, [language]);
  return status.data === undefined ? null : <Shell start={start} status={status.data} engineStopped={engineStopped} />;
}

/** Follows the engine: it may die and come back by itself, and is then locked. */
function useEngineState(): 'running' | 'stopped' {
  const [state, setState] = useState<'running' | 'stopped'>('running');
  useEffect(
    () =>
      onNotice('engine', (notice) => {
        if (notice.state === 'stopped') {
          noteLockReason('engine');
          setState('stopped');
          return;
        }
        setState('running');
        // The new engine knows no key: nothing that the old one answered may stay on screen.
        void answers.resetQueries();
      }),
    [],
  );
  return state;
}

function useLockNotice(): void {
  useEffect(() => onNotice('lock', ({ reason }) => void lockNow(reason)), []);
}
