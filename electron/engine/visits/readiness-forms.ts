import type { Brief, BriefPart } from '../../../shared/contract/briefs';
import type { PointKind } from '../../../shared/contract/points';
import type { Readiness } from '../../../shared/contract/visits';
import type { VisitContent } from './readiness';
import { line } from './readiness-line';

const kindOfPart: Readonly<Partial<Record<BriefPart, PointKind>>> = {
  points: 'to-make',
  raise: 'if-raised',
  'background-points': 'background',
  questions: 'question',
  'press-points': 'press',
};

/** Briefs that lack a part which their form asks for, or hold more than it allows. */
export function formReadiness(content: VisitContent): Readiness[] {
  const formed = content.briefs.filter(({ form }) => form !== null);
  return [
    ...line(
      'brief-part-empty',
      'briefs',
      formed.filter((brief) => emptyParts(content, brief).length > 0),
      formed.length,
    ),
    ...line(
      'brief-over-limit',
      'briefs',
      formed.filter((brief) => isOverLimit(content, brief)),
      formed.length,
    ),
  ];
}

/** The parts that the form of a brief asks for and that hold nothing. */
function emptyParts(content: VisitContent, brief: Brief): BriefPart[] {
  return (brief.form?.parts ?? []).filter((part) => {
    if (part === 'objectives') {
      const own = brief.kind === 'steering' ? null : brief.id;
      return !content.objectives.some(({ briefId }) => briefId === own);
    }
    const kind = kindOfPart[part];
    if (kind !== undefined) return countOf(content, brief, kind) === 0;
    return !brief.texts.some((text) => text.part === part);
  });
}

function isOverLimit(content: VisitContent, brief: Brief): boolean {
  const { points = null, raised = null } = brief.form ?? {};
  return (
    (points !== null && countOf(content, brief, 'to-make') > points) ||
    (raised !== null && countOf(content, brief, 'if-raised') > raised)
  );
}

function countOf({ points }: VisitContent, brief: Brief, kind: PointKind): number {
  return points.filter(({ use, point }) => use.briefId === brief.id && point.kind === kind).length;
}
