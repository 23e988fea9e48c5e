import { useEffect, useState } from 'react';
import type { ProposedSheet, SheetCorrection, SourceDetail, SourceQuestion } from '../../../shared/contract/sources';
import type { PlaceAlias } from '../../../shared/places/aliases';
import { PLACES_REPORT, placesReport } from '../../../shared/tables/places-report';
import type { SheetProposal } from '../../../shared/tables/proposal';
import { useText } from '../../app/texts/texts';
import { PaneHead, SectionHead } from '../../ui/heads';
import { Scroll } from '../../ui/Scroll';
import { Asked } from './Asked';
import { FileFields } from './FileFields';
import { correctionsOf, dayFrom } from './import-state';
import { RecipeLines } from './RecipeLines';
import { Understood } from './Understood';
import { UnknownNames, unknownNames } from './UnknownNames';
import type { DraftControl } from './use-draft';
import type { UnderstoodFile } from './use-import';

interface UnderstoodPaneProps {
  detail: SourceDetail;
  chosen: number;
  control: DraftControl;
  question: SourceQuestion | null;
  /** The chosen sheet as it is understood now. */
  now: ProposedSheet | null;
  proposal: SheetProposal | null;
  /** All sheets as they are understood now. */
  sheets: UnderstoodFile['sheets'];
  onAlias: (alias: PlaceAlias) => void;
  onLook: (row: number, col: number) => void;
}

/** What must be answered, by which recipe the file was read, what was understood, and what is known of the file. */
export function UnderstoodPane(props: UnderstoodPaneProps) {
  const { detail, chosen, control, question, now, proposal, sheets, onAlias, onLook } = props;
  const t = useText();
  const { draft, change, correct } = control;
  const [answered, setAnswered] = useState(false);
  const answer = (value: string | null) => {
    if (question === null) return;
    setAnswered(true);
    if (value === null) change({ dismissed: [...draft.dismissed, question.field] });
    else if (question.field === 'taken-on') change({ takenOn: value });
    else if (value === PLACES_REPORT) change({ own: [...draft.own, ...sheets.flatMap(ownReports)] });
    else {
      const about = question.sheetId === null ? detail.sheets.map(({ id }) => id) : [question.sheetId];
      correct(about, correctionsOf(question, value));
    }
  };
  const sure = question === null;
  useEffect(() => {
    // With the last question goes the field that had the focus. The sheet takes it: a button there would take Enter too.
    if (answered && sure && document.activeElement === document.body)
      document.querySelector<HTMLElement>('main [role=grid]')?.focus();
  }, [answered, sure]);
  const problems = now?.problems ?? [];
  const names = unknownNames(problems);
  return (
    <>
      <PaneHead
        title={t('sources.understood')}
        count={question === null ? t('sources.sure') : t('sources.answers', { count: 1 })}
      />
      <Scroll>
        {question !== null && <Asked key={question.field} question={question} onAnswer={answer} follows={answered} />}
        <UnknownNames names={names} onChoose={onAlias} onLook={onLook} />
        {draft.recipe !== null && <RecipeLines recipe={draft.recipe} onLeave={() => change({ recipe: null })} />}
        <Understood
          proposal={proposal}
          problems={problems.filter(({ code }) => code !== 'problem.place')}
          problemCount={(now?.problemCount ?? 0) - problems.filter(({ code }) => code === 'problem.place').length}
          onCorrect={(made) => correct([chosen], made)}
          onLook={onLook}
        />
        <SectionHead title={t('sources.file')} />
        <FileFields
          fields={draft}
          dayFrom={dayFrom(detail, draft.takenOn)}
          onChange={({ credit, ...fields }) => {
            if (credit === undefined) change(fields);
          }}
        />
      </Scroll>
    </>
  );
}

/** The places of a sheet report for themselves. */
function ownReports({ id, proposal }: UnderstoodFile['sheets'][number]): SheetCorrection[] {
  return placesReport(proposal?.mapping.tables ?? []).map((correction) => ({ sheetId: id, correction }));
}
