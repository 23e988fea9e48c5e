import { IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { SourceDetail } from '../../../shared/contract/sources';
import { wordNumber } from '../../../shared/figures/wording';
import { call } from '../../app/bridge';
import { useOffer } from '../../app/offers';
import { useAct, useAnswer } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { ThingHead } from '../../ui/heads';
import { factsOfFile, questionNow } from './import-state';
import { RecipeMenu } from './RecipeLines';
import { ResultingFigures } from './ResultingFigures';
import { SheetList } from './SheetList';
import { SheetView } from './SheetView';
import css from './sources.module.css';
import { UnderstoodPane } from './UnderstoodPane';
import { useDraft } from './use-draft';
import { doneWaiting } from './waiting';

/**
 * A file as it is about to be taken: the sheet, what was understood of it, and the figures to come. One that waits is
 * accepted here; one whose figures are in the store is read anew.
 */
export function ImportScreen({ detail }: { detail: SourceDetail }) {
  const t = useText();
  const language = useLanguage();
  const { replace } = useNavigation();
  const { source, sheets } = detail;
  const again = detail.state === 'accepted';
  const control = useDraft(detail);
  const { draft, corrections, change, correct, revert } = control;
  const [look, setLook] = useState<{ row: number; col: number } | null>(null);
  const [chosen, setChosen] = useState(
    () => sheets.find(({ proposal }) => (proposal?.mapping.tables.length ?? 0) > 0)?.id ?? sheets[0]?.id ?? 0,
  );
  const proposed = useAnswer(
    'sources.propose',
    { sourceId: source.id, corrections, preview: 100 },
    { keepBefore: true },
  );
  const accept = useAct('sources.accept', { subject: source.fileName });
  const reread = useAct('sources.reread', { subject: source.fileName });
  const discard = useAct('sources.discard');

  const now = proposed.data?.sheets.find(({ sheetId }) => sheetId === chosen) ?? null;
  const proposal = now?.proposal ?? sheets.find(({ id }) => id === chosen)?.proposal ?? null;
  const figures = proposed.data?.sheets.reduce((sum, one) => sum + one.figures, 0) ?? detail.figures;
  const busy = accept.running || reread.running;
  const known = proposed.data !== undefined && !proposed.isPlaceholderData && !busy;
  const question = questionNow(
    proposed.data?.sheets ?? sheets.map(({ id, proposal: first }) => ({ sheetId: id, proposal: first })),
    draft,
  );

  const leave = () => {
    const next = again ? null : doneWaiting(source.id);
    replace(
      again
        ? { area: 'sources', id: source.id }
        : next === null
          ? { area: 'sources' }
          : { area: 'sources', id: next.id },
    );
  };
  const order = {
    sourceId: source.id,
    corrections: [...draft.own],
    recipe: draft.recipe?.id ?? null,
    fields: { publisher: draft.publisher, dataset: draft.dataset, takenOn: draft.takenOn },
  };
  const take = async () => {
    const taken = await (again ? reread.run(order) : accept.run(order));
    if (taken === null) return;
    const words = { count: taken.figures, shown: wordNumber(taken.figures, 0, language), file: source.fileName };
    undoToast(t(again ? 'sources.takenAnew' : 'sources.taken', words));
    if (again) leave();
    else {
      const next = doneWaiting(source.id);
      if (next !== null) replace({ area: 'sources', id: next.id });
    }
  };
  const drop = async () => {
    if (busy) return;
    leave();
    if (!again) await discard.run({ sourceId: source.id });
  };
  const load = async (id: string) => {
    const { recipe } = await call('sources.propose', { sourceId: source.id, preview: 0, recipe: { id } });
    change({ recipe });
  };
  useOffer('sources.import', known && figures > 0 ? () => void take() : null);
  // A key pressed once too often must not lose what was set right.
  const lightly = !busy && !control.changed;
  useOffer('sources.dismiss', lightly ? () => void drop() : null);
  useOffer('store.undo', busy ? null : revert);

  const listed = sheets.map((sheet) => {
    const one = proposed.data?.sheets.find(({ sheetId }) => sheetId === sheet.id);
    return { ...sheet, proposal: one?.proposal ?? sheet.proposal, figures: one?.figures ?? null };
  });
  const start =
    sheets.length > 1
      ? {
          label: t('sources.sheetTabs'),
          content: <SheetList sheets={listed} chosen={chosen} onChoose={setChosen} />,
        }
      : null;
  const pane = (
    <UnderstoodPane
      detail={detail}
      chosen={chosen}
      control={control}
      question={question}
      now={now}
      proposal={proposal}
      onAlias={(alias) => void call('sources.setAlias', alias)}
      onLook={(row, col) => setLook({ row, col })}
    />
  );
  const nothing = question?.field === 'period' ? 'sources.nothingYet' : 'sources.nothing';
  const why = figures === 0 && known ? t(nothing) : known ? null : t('sources.reading');
  const shown = { count: figures, shown: wordNumber(figures, 0, language) };
  return (
    <div className={css['page']}>
      <div className={css['frame']}>
        <Frame
          id="sources.import"
          label={source.fileName}
          start={start}
          end={{ label: t('sources.understood'), content: pane }}
        >
          <ThingHead
            title={<bdi>{source.fileName}</bdi>}
            mark={<IconTable size={16} stroke={1.5} aria-hidden />}
            facts={factsOfFile(detail, t, language)}
          >
            <RecipeMenu chosen={draft.recipe?.id ?? null} onChoose={(id) => void load(id)} />
            <PaneToggle side="start" />
            <PaneToggle side="end" />
          </ThingHead>
          {proposed.error !== null && <ErrorNote error={proposed.error} />}
          <SheetView
            sheets={sheets}
            chosen={chosen}
            proposal={proposal}
            problems={now?.problems ?? []}
            lit={look}
            onCorrect={(made) => correct([chosen], made)}
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
        {revert !== null && (
          <Button variant="quiet" keys="Ctrl+Z" onClick={revert}>
            {t('sources.revert')}
          </Button>
        )}
        <span className={css['end']}>
          <Button variant="quiet" keys={lightly ? 'Escape' : null} onClick={() => void drop()}>
            {t('ui.cancel')}
          </Button>
          <Button variant="filled" keys="Ctrl+Enter" reason={why} onClick={() => void take()}>
            {t(again ? 'sources.takeAnew' : 'sources.importCount', shown)}
          </Button>
        </span>
      </section>
    </div>
  );
}
