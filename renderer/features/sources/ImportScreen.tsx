import { IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { SourceDetail } from '../../../shared/contract/sources';
import { call } from '../../app/bridge';
import { useLanguage, useText } from '../../app/texts/texts';
import { ErrorNote } from '../../ui/ErrorNote';
import { Frame, PaneToggle } from '../../ui/Frame';
import { ThingHead } from '../../ui/heads';
import { AllSources } from './AllSources';
import { AskedBeside } from './Asked';
import { factsOfFile } from './import-state';
import { ImportBar } from './ImportBar';
import { RecipeMenu } from './RecipeLines';
import { ResultingFigures } from './ResultingFigures';
import { SheetList } from './SheetList';
import { SheetView } from './SheetView';
import css from './sources.module.css';
import { UnderstoodPane } from './UnderstoodPane';
import { useDraft } from './use-draft';
import { useImport, useUnderstood } from './use-import';

/**
 * A file as it is about to be taken: the sheet, what was understood of it, and the figures to come. One that waits is
 * accepted here; one whose figures are in the store is read anew.
 */
export function ImportScreen({ detail }: { detail: SourceDetail }) {
  const t = useText();
  const language = useLanguage();
  const { source, sheets } = detail;
  const control = useDraft(detail);
  const understood = useUnderstood(detail, control);
  const acts = useImport(detail, control, understood);
  const [look, setLook] = useState<{ row: number; col: number } | null>(null);
  const [chosen, setChosen] = useState(
    () => sheets.find(({ proposal }) => (proposal?.mapping.tables.length ?? 0) > 0)?.id ?? sheets[0]?.id ?? 0,
  );
  const now = understood.sheet(chosen);
  const proposal = understood.sheets.find(({ id }) => id === chosen)?.proposal ?? null;
  const list = <SheetList sheets={understood.sheets} chosen={chosen} onChoose={setChosen} />;
  const pane = (
    <UnderstoodPane
      detail={detail}
      chosen={chosen}
      control={control}
      question={understood.question}
      now={now}
      proposal={proposal}
      sheets={understood.sheets}
      onAlias={(alias) => void call('sources.setAlias', alias)}
      onLook={(row, col) => setLook({ row, col })}
    />
  );
  return (
    <div className={css['page']}>
      <div className={css['frame']}>
        <Frame
          id="sources.import"
          label={source.fileName}
          start={sheets.length > 1 ? { label: t('sources.sheetTabs'), content: list } : null}
          end={{ label: t('sources.understood'), content: pane }}
        >
          <ThingHead
            title={<bdi>{source.fileName}</bdi>}
            mark={<IconTable size={16} stroke={1.5} aria-hidden />}
            facts={factsOfFile(detail, t, language)}
          >
            <AllSources />
            <RecipeMenu chosen={control.draft.recipe?.id ?? null} onChoose={(id) => void acts.readBy(id)} />
            <PaneToggle side="start" />
            <PaneToggle side="end" />
          </ThingHead>
          {understood.error !== null && <ErrorNote error={understood.error} />}
          <AskedBeside question={understood.question} />
          <SheetView
            sheets={sheets}
            chosen={chosen}
            proposal={proposal}
            problems={now?.problems ?? []}
            lit={look}
            onCorrect={(made) => control.correct([chosen], made)}
          />
          {now !== null && now.preview.length > 0 && <ResultingFigures count={now.figures} rows={now.preview} />}
        </Frame>
      </div>
      <ImportBar control={control} understood={understood} acts={acts} />
    </div>
  );
}
