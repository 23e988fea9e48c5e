import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle, IconLoader } from '@tabler/icons-react';
import { useState } from 'react';
import { wordNumber } from '../../../shared/figures/wording';
import { wordError } from '../../../shared/sentences/errors';
import { wordQuestion } from '../../../shared/sentences/reasons';
import { isDoubt } from '../../../shared/tables/evidence/doubts';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { today } from '../../app/texts/dates';
import { useLanguage, useText, type Say } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { DateInput } from '../../ui/DateInput';
import { Empty } from '../../ui/Empty';
import { Frame } from '../../ui/Frame';
import { ThingHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { isUnderstood, readAgain, textsAmong, useBatch, type BatchFile } from './batch';
import { placeName } from './places';
import css from './sources.module.css';
import { hasDraft } from './use-draft';
import { doneWaiting } from './waiting';

/** What became of several files that were brought in at once; those that are understood are imported in one step. */
export function BatchReport() {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const files = useBatch();
  const accepted = useAnswer('sources.list', {}).data ?? [];
  const accept = useAct('sources.acceptMany');
  const [takenOn, setTakenOn] = useState('');
  const inStore = new Map(accepted.map((row) => [row.id, row]));
  const importedAs = ({ fate }: BatchFile) => ('detail' in fate ? (inStore.get(fate.detail.source.id) ?? null) : null);
  // What a person has begun to set right is imported where that was done, with what was set right.
  const ready = files.filter((file) => isUnderstood(file) && importedAs(file) === null && !isBegun(file));
  const reading = files.some(({ fate }) => fate.state === 'waiting' || fate.state === 'reading');
  const texts = textsAmong(files);
  const failed = files.filter(({ fate }) => fate.state === 'refused' || fate.state === 'stopped');

  const take = async () => {
    const sourceIds = ready.flatMap(({ fate }) => ('detail' in fate ? [fate.detail.source.id] : []));
    const done = await accept.run({ sourceIds, takenOn: takenOn === '' ? null : takenOn });
    if (done === null) return;
    for (const { sourceId } of done.taken) doneWaiting(sourceId);
    const figures = done.taken.reduce((sum, one) => sum + one.figures, 0);
    const shown = wordNumber(figures, 0, language);
    undoToast(t('sources.takenMany', { count: done.taken.length, shown }));
  };
  const can = ready.length > 0 && !reading && !accept.running;
  useOffer('sources.import', can ? () => void take() : null);

  if (files.length === 0) return <Empty>{t('sources.noReport')}</Empty>;
  return (
    <div className={css['page']}>
      <div className={css['frame']}>
        <Frame id="sources.report" label={t('sources.report')}>
          <ThingHead title={t('sources.report')} facts={t('sources.manyFiles', { count: files.length })}>
            {failed.length > 0 && !reading && (
              <Button onClick={() => void readAgain(failed.map(({ path }) => path))}>{t('sources.retryAll')}</Button>
            )}
            {texts.length > 1 && (
              <Button onClick={() => go({ area: 'sources', texts })}>
                {t('sources.lookTogether', { count: texts.length })}
              </Button>
            )}
            <Button variant="quiet" onClick={() => go({ area: 'sources' })}>
              {t('sources.back')}
            </Button>
          </ThingHead>
          <Scroll>
            <ul aria-label={t('sources.report')}>
              {files.map((file) => (
                <li key={file.path} className={css['reportLine']}>
                  <FileFate file={file} figures={importedAs(file)?.figures ?? null} />
                </li>
              ))}
            </ul>
          </Scroll>
        </Frame>
      </div>
      <section className={css['act']} aria-label={t('sources.import')}>
        <label className={css['dayOfAll']}>
          {t('sources.takenOnAll')}
          <DateInput w={168} value={takenOn} max={today()} onChange={setTakenOn} aria-label={t('sources.dayLabel')} />
        </label>
        <span className={css['end']}>
          <Button
            variant="filled"
            keys="Ctrl+Enter"
            reason={can ? null : t(reading ? 'sources.stillReading' : 'sources.noneReady')}
            onClick={() => void take()}
          >
            {t('sources.importAll', { count: ready.length })}
          </Button>
        </span>
      </section>
    </div>
  );
}

/** Whether something of a file that waits was set right. */
function isBegun({ fate }: BatchFile): boolean {
  return fate.state === 'proposed' && hasDraft(fate.detail);
}

/** One file: a sign, its name, what became of it, and the verb that goes on. */
function FileFate({ file, figures }: { file: BatchFile; figures: number | null }) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const { fate, fileName, path } = file;
  const { sign: Sign, state, words } = fateOf(file, figures, t, language);
  const verb = t(figures === null && fate.state === 'proposed' ? 'sources.look' : 'sources.openIt');
  const id = 'detail' in fate ? fate.detail.source.id : fate.state === 'text' ? fate.sourceId : null;
  return (
    <>
      <Sign size={16} stroke={1.5} className={css[state]} aria-hidden />
      <span className={css['reportName']}>
        <bdi title={path}>{fileName}</bdi>
      </span>
      <span className={css['reportWords']}>{words}</span>
      {id !== null && (
        <Button
          variant="link"
          aria-label={t('sources.fileVerb', { verb, file: fileName })}
          onClick={() => go({ area: 'sources', id })}
        >
          {verb}
        </Button>
      )}
      {(fate.state === 'refused' || fate.state === 'stopped') && (
        <Button
          variant="link"
          aria-label={t('sources.fileVerb', { verb: t('sources.retry'), file: fileName })}
          onClick={() => void readAgain([path])}
        >
          {t('sources.retry')}
        </Button>
      )}
    </>
  );
}

interface Shown {
  sign: typeof IconCircleCheck;
  state: 'okSign' | 'warn' | 'bad' | 'quiet';
  words: string;
}

function fateOf(file: BatchFile, figures: number | null, t: Say, language: string): Shown {
  const { fate } = file;
  const number = (value: number) => ({ count: value, shown: wordNumber(value, 0, language) });
  switch (fate.state) {
    case 'waiting':
      return { sign: IconInfoCircle, state: 'quiet', words: t('sources.fateWaiting') };
    case 'reading':
      return { sign: IconLoader, state: 'quiet', words: t('sources.fateReading') };
    case 'stopped':
      return { sign: IconInfoCircle, state: 'quiet', words: t('sources.fateStopped') };
    case 'text':
      return { sign: IconCircleCheck, state: 'okSign', words: t('sources.fateText') };
    case 'refused': {
      const { message, hint } = wordError(fate.error.data, language);
      return { sign: IconCircleX, state: 'bad', words: `${message} ${hint}` };
    }
    case 'here':
      return { sign: IconInfoCircle, state: 'quiet', words: t('sources.fateHere', number(fate.detail.figures)) };
    case 'proposed': {
      const { detail } = fate;
      if (figures !== null)
        return { sign: IconCircleCheck, state: 'okSign', words: t('sources.fateImported', number(figures)) };
      if (isBegun(file)) return { sign: IconAlertTriangle, state: 'warn', words: t('sources.fateBegun') };
      const [question] = detail.source.questions;
      // A table without a time has no figures until that is told.
      const asks = detail.figures > 0 || question?.field === 'period';
      if (!asks) return { sign: IconAlertTriangle, state: 'warn', words: t('sources.noTable') };
      if (!isUnderstood(file) && question !== undefined) {
        const asked = wordQuestion(question, (code) => placeName(code, language, t('sources.world')), language);
        return { sign: IconAlertTriangle, state: 'warn', words: t('sources.fateAsks', { question: asked }) };
      }
      const by = detail.recipe === null ? '' : ` · ${t('sources.byRecipe', { name: detail.recipe.name })}`;
      const doubts = detail.sheets.flatMap(({ proposal }) => (proposal?.guesses ?? []).filter(isDoubt)).length;
      const doubted = doubts === 0 ? '' : ` · ${t('sources.fateDoubts', { count: doubts })}`;
      const words = `${t('sources.fateReady', number(detail.figures))}${by}${doubted}`;
      return doubts === 0
        ? { sign: IconCircleCheck, state: 'okSign', words }
        : { sign: IconAlertTriangle, state: 'warn', words };
    }
  }
}
