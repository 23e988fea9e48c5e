import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { wordStage } from '../../shared/sentences/progress';
import { Meter } from '../ui/Meter';
import { useShown, type Fact } from './on-screen';
import { setPreferences, usePreferences } from './preferences';
import { useAnswer } from './queries';
import { useSavedAt } from './saved';
import css from './StatusBar.module.css';
import { timeText } from './texts/dates';
import { useLanguage, useText } from './texts/texts';
import { useNavigation } from './use-navigation';
import { useWork, type Work } from './work';

/** The bar below: saved when, what is open on the screen, work in the background with its way to stop, desk, size of text. */
export function StatusBar({ engineStopped }: { engineStopped: boolean }) {
  const t = useText();
  const language = useLanguage();
  const savedAt = useSavedAt();
  const { facts } = useShown();
  const work = useWork();
  const { zoom } = usePreferences();
  const desk = useAnswer('settings.get', {}).data?.desk.desk ?? '';
  return (
    <footer className={css['bar']} aria-label={t('shell.status')}>
      {engineStopped ? (
        <span className={css['warn']} role="alert">
          <IconAlertTriangle size={14} stroke={1.5} aria-hidden />
          {t('shell.engineStopped')}
        </span>
      ) : (
        <span className={css['saved']}>
          <IconCheck size={14} stroke={1.5} aria-hidden />
          {savedAt === null ? t('shell.savedAll') : t('shell.saved', { time: timeText(savedAt, language) })}
        </span>
      )}
      <NewerData />
      {facts.map((fact) => (
        <FactOnBar key={fact.text} fact={fact} />
      ))}
      <span className={css['works']} aria-live="polite">
        {work.map((one) => (
          <WorkOnBar key={one.id} work={one} />
        ))}
      </span>
      <span className={css['end']}>
        {desk !== '' && <span className={css['part']}>{t('shell.desk', { desk })}</span>}
        <button
          type="button"
          className={css['fact']}
          title={t('shell.zoomTitle')}
          onClick={() => setPreferences({ zoom: 100 })}
        >
          {t('shell.zoomNow', { percent: zoom })}
        </button>
      </span>
    </footer>
  );
}

/** How many figures of texts a newer file gives otherwise; leads to what changed. */
function NewerData() {
  const t = useText();
  const { go } = useNavigation();
  const count = useAnswer('figures.newer', {}).data?.figures ?? 0;
  if (count === 0) return null;
  const run = () => go({ area: 'figures', at: 'changes' });
  return <FactOnBar fact={{ text: t('figures.newerData', { count }), warn: true, run }} />;
}

function FactOnBar({ fact: { text, warn = false, run } }: { fact: Fact }) {
  const words = (
    <>
      {warn && <IconAlertTriangle size={14} stroke={1.5} aria-hidden />}
      {text}
    </>
  );
  const classes = `${css['fact']} ${warn ? css['warn'] : ''}`;
  return run ? (
    <button type="button" className={classes} onClick={run}>
      {words}
    </button>
  ) : (
    <span className={classes}>{words}</span>
  );
}

function WorkOnBar({ work: { subject, progress, cancel } }: { work: Work }) {
  const t = useText();
  const words = wordStage(progress?.stage ?? null, subject, useLanguage());
  const part =
    progress === null || progress.total === null || progress.total === 0 ? null : progress.done / progress.total;
  return (
    <span className={css['fact']}>
      {words}
      <Meter part={part} label={words} />
      {part !== null && t('shell.zoomNow', { percent: Math.round(part * 100) })}
      {cancel !== null && (
        <button
          type="button"
          className={css['stop']}
          aria-label={t('shell.cancelWork', { work: words })}
          onClick={cancel}
        >
          <IconX size={14} stroke={1.5} aria-hidden />
        </button>
      )}
    </span>
  );
}
