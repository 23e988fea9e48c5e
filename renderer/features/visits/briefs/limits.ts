import type { PointKind } from '../../../../shared/contract/points';
import type { Output } from '../../../../shared/contract/contract';
import { inlineText } from '../../../../shared/document/rich-text';
import { limitsOf, type Limit } from '../../../../shared/points/brief-limits';
import type { TextKey } from '../../../app/texts/texts';
import type { VisitData } from '../use-visit';
import { measure, type Measures } from './brief-measures';

type Answer = Output<'visits.brief'>;
type Objectives = Pick<VisitData, 'objectives'>;

export const limitWords: Readonly<Record<Limit['of'], TextKey>> = {
  words: 'visits.wordsCount',
  points: 'visits.pointsToMake',
  raised: 'visits.ifRaised',
};

/** How long a brief is with its objectives. */
export function measured({ objectives }: Objectives, { brief, points }: Answer): Measures {
  const own = brief.kind === 'steering' ? null : brief.id;
  const aims = objectives.filter((one) => one.briefId === own).map((one) => inlineText(one.text.content));
  return measure(points, brief.texts, aims);
}

/** What limits a brief, with how much of it there is. */
export function briefLimits(data: Objectives, answer: Answer): Limit[] {
  const count = (kind: PointKind) => answer.points.filter(({ point }) => point.kind === kind).length;
  const { words } = measured(data, answer);
  return limitsOf(answer.brief, { words, points: count('to-make'), raised: count('if-raised') });
}

export function overLimits(data: Objectives, answer: Answer): Limit[] {
  return briefLimits(data, answer).filter(({ over }) => over);
}
