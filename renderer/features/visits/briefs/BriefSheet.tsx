import { useEffect, type ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract';
import { label as markingLabel } from '../../../../shared/marking/scheme';
import { call } from '../../../app/bridge';
import { useLeaving } from '../../../app/leaving';
import { useOffer } from '../../../app/offers';
import { useOnScreen } from '../../../app/on-screen';
import { EditorTools } from '../../../editor/EditorTools';
import { useLanguage, useText } from '../../../app/texts/texts';
import { useScheme } from '../../../ui/MarkingTag';
import { PaneToggle, usePane } from '../../../ui/Frame';
import { Objectives } from '../Objectives';
import type { VisitData } from '../use-visit';
import { BackgroundBoxes } from './BackgroundBoxes';
import { partsOf } from './brief-parts';
import type { Part } from './brief-parts';
import { BriefHead } from './BriefHead';
import { BriefMenu } from './BriefMenu';
import { leavingBrief } from './leaving-brief';
import { overLimits } from './limits';
import { MeetingFacts } from './MeetingFacts';
import { PointList } from './PointList';
import { RaiseTable } from './RaiseTable';
import css from './sheet.module.css';
import { TextPartEditor } from './TextPartEditor';

export interface BriefSheetProps {
  data: VisitData;
  answer: Output<'visits.brief'>;
  /** The part to show; null: from the top. */
  part: Part | null;
  /** The person wants a point from the library. */
  onAsk: () => void;
}

/** The texts of a brief in the order of its page, each edited in its place. */
export function BriefSheet({ data, answer, part, onAsk }: BriefSheetProps) {
  const { brief, points, meetings } = answer;
  const library = usePane('end');
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  useOnScreen({ marking: brief.marking, facts: [] });
  useLeaving(
    scheme === null
      ? null
      : async () => {
          const saved = await call('visits.brief', { id: brief.id });
          return leavingBrief(saved, markingLabel(scheme, saved.brief.marking), t, language);
        },
  );
  useOffer('visits.take-point', () => {
    if (library !== null && !library.shown) library.toggle();
    onAsk();
  });
  useEffect(() => {
    if (part !== null) document.getElementById(elementId(part))?.scrollIntoView({ block: 'start' });
  }, [part]);
  const kinds = new Set(points.map(({ point }) => point.kind));
  return (
    <>
      <EditorTools>
        <BriefMenu brief={brief} />
        <PaneToggle side="start" />
        <PaneToggle side="end" />
      </EditorTools>
      <div className={css['scroll']} tabIndex={-1}>
        <article className={css['sheet']}>
          <BriefHead data={data} brief={brief} over={overLimits(data, answer)} />
          {meetings.map((meeting) => (
            <MeetingFacts key={meeting.id} data={data} meeting={meeting} />
          ))}
          {partsOf(brief, kinds).map((one) => (
            <div key={one} id={elementId(one)} className={css['part']}>
              <PartView part={one} data={data} answer={answer} />
            </div>
          ))}
        </article>
      </div>
    </>
  );
}

const elementId = (part: Part) => `brief-part-${part}`;

function PartView({ part, data, answer }: { part: Part; data: VisitData; answer: Output<'visits.brief'> }): ReactNode {
  const { brief, points } = answer;
  const of = (kind: (typeof points)[number]['point']['kind']) => points.filter(({ point }) => point.kind === kind);
  switch (part) {
    case 'objectives': {
      const briefId = brief.kind === 'steering' ? null : brief.id;
      const own = data.objectives.filter((objective) => objective.briefId === briefId);
      return <Objectives visitId={data.visit.id} briefId={briefId} objectives={own} sheet />;
    }
    case 'points':
      return <PointList data={data} answer={answer} kind="to-make" points={of('to-make')} />;
    case 'questions':
      return <PointList data={data} answer={answer} kind="question" points={of('question')} />;
    case 'press-points':
      return <PointList data={data} answer={answer} kind="press" points={of('press')} />;
    case 'raise':
      return <RaiseTable data={data} answer={answer} points={of('if-raised')} />;
    case 'background-points':
      return <BackgroundBoxes data={data} answer={answer} points={of('background')} />;
    default:
      return <TextPartEditor brief={brief} part={part} />;
  }
}
