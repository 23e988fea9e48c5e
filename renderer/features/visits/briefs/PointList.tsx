import type { Output } from '../../../../shared/contract/contract';
import type { BriefPoint } from '../../../../shared/contract/briefs';
import { useHouseLimits } from '../../../app/house-limits';
import { useAnswer } from '../../../app/queries';
import { useText, type Say, type TextKey } from '../../../app/texts/texts';
import type { VisitData } from '../use-visit';
import { AddPointLine } from './AddPointLine';
import { isConsecutive, pointsThatFit } from '../../../../shared/points/speaking';
import { minutesOf } from './MeetingFacts';
import { PartHead } from './PartHead';
import { PointItem } from './PointItem';
import css from './sheet.module.css';

type Kind = 'to-make' | 'question' | 'press';

export interface PointListProps {
  data: VisitData;
  answer: Output<'visits.brief'>;
  kind: Kind;
  points: readonly BriefPoint[];
}

const titles: Readonly<Record<Kind, TextKey>> = {
  'to-make': 'visits.pointsToMake',
  question: 'visits.questions',
  press: 'visits.press',
};

/** The points of one kind, numbered, and the line that adds another. */
export function PointList({ data, answer, kind, points }: PointListProps) {
  const t = useText();
  const { halfHourPoints } = useHouseLimits();
  const { brief } = answer;
  const twice = useAnswer('briefs.aids', { briefId: brief.id }, { keepBefore: true }).data?.twice ?? [];
  const title = t(kind === 'to-make' && brief.kind === 'steering' ? 'visits.messages' : titles[kind]);
  return (
    <section aria-label={title}>
      <PartHead
        title={title}
        facts={kind === 'to-make' ? fitWords(data, answer, points.length, halfHourPoints, t) : null}
      />
      <ol className={css['points']}>
        {points.map((row, at) => (
          <PointItem
            key={row.use.id}
            points={points}
            row={row}
            number={at + 1}
            twice={kind === 'to-make' ? (twice.find(({ useId }) => useId === row.use.id) ?? null) : null}
          />
        ))}
      </ol>
      <AddPointLine
        data={data}
        brief={brief}
        kind={kind}
        number={points.length + 1}
        label={t(kind === 'question' ? 'visits.typeQuestion' : 'visits.typePoint')}
      />
    </section>
  );
}

/** `4 of 9 that fit 45 minutes with an interpreter`; null where the length of the meeting is not known. */
function fitWords(
  { items }: VisitData,
  { meetings }: Output<'visits.brief'>,
  count: number,
  halfHourPoints: number,
  t: Say,
): { text: string; over: boolean } | null {
  const [meeting] = meetings;
  const item = items.find((one) => one.id === meeting?.itemId);
  const minutes = item === undefined ? null : minutesOf(item);
  if (meeting === undefined || minutes === null) return null;
  const interpreted = isConsecutive(meeting.interpretation);
  const fit = pointsThatFit(minutes, interpreted, halfHourPoints);
  const text = t(interpreted ? 'visits.pointsFitInterpreted' : 'visits.pointsFit', { count, fit, minutes });
  return { text, over: count > fit };
}
