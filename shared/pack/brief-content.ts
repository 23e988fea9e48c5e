import type { Brief, BriefPoint, Objective } from '../contract/briefs';
import type { Meeting } from '../contract/meetings';
import type { ProgrammeItem } from '../contract/programme';
import type { Block, RichText } from '../document/rich-text';
import type { Binding } from '../figures/binding';
import type { Shown } from './citations';
import type { PackContent } from './content';
import { getsUndisclosed, pointsOfVariant } from './variants';
import type { PrintedKind } from './variants';

/** What stands in one brief, in the order of the page. */

/** The words of a point in one brief: its local wording where there is one, else the library's. */
export function wordsOf({ use, point }: BriefPoint): { lead: Block; body: RichText; bindings: readonly Binding[] } {
  return use.wording ?? point;
}

/** A point as it is said: the paragraph behind its lead goes on in the same line, what else it has stands below. */
export function spokenOf(one: BriefPoint): {
  lead: Block;
  behind: Block | null;
  details: RichText;
  bindings: readonly Binding[];
} {
  const { lead, body, bindings } = wordsOf(one);
  const [first, ...rest] = body.filter((block) => block.kind === 'cell' || block.content.length > 0);
  if (first?.kind !== 'paragraph') return { lead, behind: null, details: first ? [first, ...rest] : [], bindings };
  return { lead, behind: first, details: rest, bindings };
}

/** Points of one kind that this variant prints, in the order of the brief. Tactical points never come into a document. */
export function pointsOf(content: PackContent, brief: Brief, kind: PrintedKind): BriefPoint[] {
  return (content.points.get(brief.id) ?? []).filter((one) => one.point.kind === kind && isPrinted(content, one));
}

/** Whether this variant prints a point. */
export function isPrinted({ variant }: Pick<PackContent, 'variant'>, { point }: BriefPoint): boolean {
  if (point.usability === 'not-to-be-disclosed' && !getsUndisclosed(variant)) return false;
  return pointsOfVariant[variant].some((kind) => kind === point.kind);
}

export function objectivesOf(content: PackContent, brief: Brief): Objective[] {
  const own = brief.kind === 'steering' ? null : brief.id;
  return content.objectives.filter((o) => o.briefId === own);
}

export function meetingsOf(content: PackContent, brief: Brief): Meeting[] {
  return content.meetings.filter((m) => brief.meetingIds.includes(m.id));
}

export function itemOf(content: PackContent, meeting: Meeting): ProgrammeItem | null {
  return content.items.find((item) => item.id === meeting.itemId) ?? null;
}

/** Kinds of point in the order in which a brief prints them; what the variant leaves out is not there. */
export function printedKinds({ variant }: Pick<PackContent, 'variant'>): readonly PrintedKind[] {
  return pointsOfVariant[variant];
}

/** The live figures of a brief in the order in which they are printed. */
export function shownInBrief(content: PackContent, brief: Brief): Shown[] {
  const texts = brief.texts.flatMap((t) => shownIn(t.text, t.bindings));
  const points = printedKinds(content).flatMap((kind) =>
    pointsOf(content, brief, kind).flatMap((p) => {
      const { lead, body, bindings } = wordsOf(p);
      return shownIn([lead, ...body], bindings);
    }),
  );
  return [...texts, ...points];
}

function shownIn(blocks: readonly Block[], bindings: readonly Binding[]): Shown[] {
  return blocks.flatMap((block) =>
    block.content.flatMap((part) => {
      const binding = part.kind === 'figure' ? bindings.find((b) => b.id === part.binding) : undefined;
      return part.kind === 'figure' && binding !== undefined ? [{ binding, printed: part.text }] : [];
    }),
  );
}
