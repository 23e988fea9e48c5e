import { IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { SheetCorrection, SourceDetail } from '../../../shared/contract/sources';
import { wordNumber } from '../../../shared/figures/wording';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { PaneHead, ThingHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { Asked } from './Asked';
import { ResultingFigures } from './ResultingFigures';
import { SheetView } from './SheetView';
import css from './sources.module.css';
import { correctionOf, factsOfFile } from './import-state';
import { Understood } from './Understood';
import { doneWaiting } from './waiting';

/** A file that was read and waits to be accepted: the sheet, what was understood of it, and the figures to come. */
export function ImportScreen({ detail }: { detail: SourceDetail }) {
  const t = useText();
  const language = useLanguage();
  const { replace } = useNavigation();
  const { source, sheets } = detail;
  const [corrections, setCorrections] = useState<SheetCorrection[]>([]);
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const [takenOn, setTakenOn] = useState<string | null>(null);
  const [chosen, setChosen] = useState(
    () => sheets.find(({ proposal }) => hasTable(proposal))?.id ?? sheets[0]?.id ?? 0,
  );
  const proposed = useAnswer(
    'sources.propose',
    { sourceId: source.id, corrections, preview: 100 },
    { keepBefore: true },
  );
  const accept = useAct('sources.accept', { subject: source.fileName });
  const discard = useAct('sources.discard');

  const now = proposed.data?.sheets.find(({ sheetId }) => sheetId === chosen) ?? null;
  const sheet = sheets.find(({ id }) => id === chosen) ?? null;
  const proposal = now?.proposal ?? sheet?.proposal ?? null;
  const figures = proposed.data?.sheets.reduce((sum, one) => sum + one.figures, 0) ?? detail.figures;
  const known = proposed.data !== undefined && !proposed.isPlaceholderData && !accept.running;
  const question = source.questions.find(({ field }) => !answered.includes(field)) ?? null;

  const leave = () => {
    const next = doneWaiting(source.id);
    replace(next === null ? { area: 'sources' } : { area: 'sources', id: next.id });
  };
  const take = async () => {
    const taken = await accept.run({ sourceId: source.id, corrections, takenOn });
    if (taken === null) return;
    undoToast(
      t('sources.taken', {
        count: taken.figures,
        shown: wordNumber(taken.figures, 0, language),
        file: source.fileName,
      }),
    );
    const next = doneWaiting(source.id);
    if (next !== null) replace({ area: 'sources', id: next.id });
  };
  const drop = async () => {
    if (accept.running) return;
    leave();
    await discard.run({ sourceId: source.id });
  };
  useOffer('sources.import', known && figures > 0 ? () => void take() : null);
  useOffer('sources.dismiss', accept.running ? null : () => void drop());

  const correct = (sheetId: number) => (correction: SheetCorrection['correction']) =>
    setCorrections((before) => [...before, { sheetId, correction }]);
  const answer = (value: string | null) => {
    if (question === null) return;
    setAnswered((before) => [...before, question.field]);
    if (question.field === 'taken-on') setTakenOn(value);
    else if (value !== null) {
      const made = correctionOf(question, value);
      const about = question.sheetId === null ? sheets.map(({ id }) => id) : [question.sheetId];
      if (made !== null)
        setCorrections((before) => [...before, ...about.map((sheetId) => ({ sheetId, correction: made }))]);
    }
  };

  const pane = (
    <>
      <PaneHead
        title={t('sources.understood')}
        count={question === null ? t('sources.sure') : t('sources.answers', { count: 1 })}
      />
      <Scroll>
        {question !== null && <Asked key={question.field} question={question} onAnswer={answer} />}
        <Understood
          proposal={proposal}
          problems={now?.problems ?? []}
          problemCount={now?.problemCount ?? 0}
          onCorrect={correct(chosen)}
        />
      </Scroll>
    </>
  );
  const why = figures === 0 && known ? t('sources.nothing') : known ? null : t('sources.reading');
  return (
    <div className={css['page']}>
      <div className={css['frame']}>
        <Frame id="sources.import" label={source.fileName} end={{ label: t('sources.understood'), content: pane }}>
          <ThingHead
            title={<bdi>{source.fileName}</bdi>}
            mark={<IconTable size={16} stroke={1.5} aria-hidden />}
            facts={factsOfFile(detail, t, language)}
          >
            <PaneToggle side="end" />
          </ThingHead>
          {proposed.error !== null && <ErrorNote error={proposed.error} />}
          <SheetView
            sheets={sheets}
            chosen={chosen}
            onChoose={setChosen}
            proposal={proposal}
            problems={now?.problems ?? []}
            lit={null}
            onRole={(table, cols, role) =>
              cols.forEach((col) => correct(chosen)({ kind: 'role', table, col, role, name: null }))
            }
          />
          {now !== null && now.preview.length > 0 && <ResultingFigures count={now.figures} rows={now.preview} />}
        </Frame>
      </div>
      <section className={css['act']} aria-label={t('sources.import')}>
        {question === null ? (
          <span className={css['quiet']}>{t('sources.oneStep')}</span>
        ) : (
          <span className={css['warn']}>{t('sources.answers', { count: 1 })}</span>
        )}
        <span className={css['end']}>
          <Button variant="quiet" keys="Escape" onClick={() => void drop()}>
            {t('ui.cancel')}
          </Button>
          <Button variant="filled" keys="Ctrl+Enter" reason={why} onClick={() => void take()}>
            {t('sources.importCount', { count: figures, shown: wordNumber(figures, 0, language) })}
          </Button>
        </span>
      </section>
    </div>
  );
}

function hasTable(proposal: SourceDetail['sheets'][number]['proposal']): boolean {
  return (proposal?.mapping.tables.length ?? 0) > 0;
}
