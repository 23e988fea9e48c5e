import type { Output } from '../../../../shared/contract/contract';
import type { Brief } from '../../../../shared/contract/briefs';
import type { VisitData } from '../use-visit';
import { pointKinds } from './brief-parts';
import type { Part } from './brief-parts';

export interface PartCount {
  count: number;
  /** How many of them wait for something: their point without our answer. */
  open: number;
  /** Nothing stands where a brief should have something. */
  empty: boolean;
}

/** How much stands in a part of a brief, and what is missing there. */
export function openInPart(
  part: Part,
  brief: Brief,
  { objectives }: Pick<VisitData, 'objectives'>,
  answer: Output<'visits.brief'> | null,
): PartCount {
  if (part === 'objectives') {
    const own = brief.kind === 'steering' ? null : brief.id;
    const count = objectives.filter((objective) => objective.briefId === own).length;
    return { count, open: 0, empty: count === 0 };
  }
  const kind = pointKinds[part];
  if (kind === undefined) {
    const written = brief.texts.some((text) => text.part === part);
    return { count: 0, open: 0, empty: !written };
  }
  const points = (answer?.points ?? []).filter(({ point }) => point.kind === kind);
  const open =
    kind === 'if-raised'
      ? points.filter(({ use, point }) => {
          const { lead, body } = use.wording ?? point;
          return lead.content.length === 0 && body.every((block) => block.content.length === 0);
        }).length
      : 0;
  return { count: points.length, open, empty: kind === 'to-make' && points.length === 0 };
}
