import { IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { SourceDetail, SourceFields } from '../../../shared/contract/sources';
import type { Address } from '../../../shared/figures/figure';
import { wordNumber } from '../../../shared/figures/wording';
import { useAct } from '../../app/queries';
import { useLanguage, useText } from '../../app/texts/texts';
import { useNavigation } from '../../app/use-navigation';
import { Button } from '../../ui/Button';
import { Fact } from '../../ui/Fields';
import { Frame, PaneToggle } from '../../ui/Frame';
import { PaneHead, SectionHead, ThingHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { AllSources } from './AllSources';
import { Asked } from './Asked';
import { FileFields } from './FileFields';
import { dayFrom, factsOfFile } from './import-state';
import { RecipeLines } from './RecipeLines';
import { SheetList } from './SheetList';
import { SheetView } from './SheetView';
import { Understood } from './Understood';
import { UnknownNames, unknownNames } from './UnknownNames';

interface KeptScreenProps {
  detail: SourceDetail;
  /** The cell to light. */
  at: Address | null;
}

/** A source whose figures are in the store: its sheets as they came, and what is known of the file. */
export function KeptScreen({ detail, at }: KeptScreenProps) {
  const t = useText();
  const language = useLanguage();
  const { go } = useNavigation();
  const { source, sheets, problems } = detail;
  const answer = useAct('sources.answer', { subject: source.fileName });
  const [picked, setPicked] = useState<{ sheet: number; at: Address | null } | null>(null);
  const meant = at === null ? null : (sheets.find(({ name }) => name === at.sheet)?.id ?? null);
  const first = sheets.find(({ proposal }) => (proposal?.mapping.tables.length ?? 0) > 0) ?? sheets[0];
  const chosen = picked !== null && picked.at === at ? picked.sheet : (meant ?? first?.id ?? 0);
  const proposal = sheets.find(({ id }) => id === chosen)?.proposal ?? null;
  const question = source.questions[0] ?? null;
  const reread = useAct('sources.reread', { subject: source.fileName });
  const update = useAct('sources.update');
  const [look, setLook] = useState<{ row: number; col: number } | null>(null);
  const onLook = (row: number, col: number) => setLook({ row, col });
  const others = problems.filter(({ code }) => code !== 'problem.place');
  const listed = sheets.map((sheet) => ({ ...sheet, figures: null }));
  const figures = wordNumber(detail.figures, 0, language);
  // The dataset is part of what each figure is known by, and so is the publisher where there is none: they are taken anew.
  const set = (fields: Partial<SourceFields>) =>
    void (fields.dataset === undefined && (fields.publisher === undefined || source.dataset !== null)
      ? update.run({ id: source.id, fields })
      : reread.run({ sourceId: source.id, fields }));

  const pane = (
    <>
      <PaneHead title={t('sources.details')} />
      <Scroll>
        {question !== null && (
          <Asked
            key={question.field}
            question={question}
            onAnswer={(value) => void answer.run({ sourceId: source.id, field: question.field, value })}
          />
        )}
        <UnknownNames
          names={unknownNames(problems)}
          onChoose={(alias) => void reread.run({ sourceId: source.id, alias })}
          onLook={onLook}
        />
        <FileFields fields={source} dayFrom={dayFrom(detail, source.takenOn)} onChange={set}>
          <Fact label="SHA-256">
            <bdi title={source.sha256}>{source.sha256.slice(0, 16)}…</bdi>
          </Fact>
        </FileFields>
        <SectionHead title={t('sources.understood')} />
        {detail.recipe !== null && <RecipeLines recipe={detail.recipe} onLeave={null} />}
        <Understood
          proposal={proposal}
          problems={others}
          problemCount={detail.problemCount - problems.length + others.length}
          onCorrect={null}
          onLook={onLook}
        />
      </Scroll>
    </>
  );
  return (
    <Frame
      id="sources.kept"
      label={source.fileName}
      start={
        sheets.length > 1
          ? {
              label: t('sources.sheetTabs'),
              content: <SheetList sheets={listed} chosen={chosen} onChoose={(sheet) => setPicked({ sheet, at })} />,
            }
          : null
      }
      end={{ label: t('sources.details'), content: pane }}
    >
      <ThingHead
        title={<bdi>{source.fileName}</bdi>}
        mark={<IconTable size={16} stroke={1.5} aria-hidden />}
        facts={`${factsOfFile(detail, t, language)} · ${t('sources.figures')}: ${figures}`}
      >
        <AllSources />
        <Button onClick={() => go({ area: 'sources', id: source.id, view: 'again' })}>{t('sources.readAgain')}</Button>
        <PaneToggle side="start" />
        <PaneToggle side="end" />
      </ThingHead>
      <SheetView
        sheets={sheets}
        chosen={chosen}
        proposal={proposal}
        problems={problems}
        lit={look ?? (at !== null && chosen === meant ? at : null)}
        onCorrect={null}
      />
    </Frame>
  );
}
