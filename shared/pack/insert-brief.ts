import type { Outline, Part } from './outline';

/** A new part that draws from a brief. `id` must be new. */
export function briefPart(id: string, briefId: string): Part {
  return { id, title: null, content: { kind: 'brief', briefId }, leftOut: [], marking: null };
}

/**
 * Puts the part of a brief into an outline: behind the last part of a brief that `before` names (briefs of earlier
 * meetings); else behind the programme, or behind the steering brief and what else opens the pack; never before the cover.
 * An outline that has the brief already stays as it is.
 */
export function insertBrief(outline: Outline, part: Part, before: readonly string[]): Outline {
  const { content } = part;
  if (content.kind === 'brief' && outline.some((one) => isBrief(one, content.briefId))) return outline;
  const earlier = outline.findLastIndex((one) => before.some((id) => isBrief(one, id)));
  const programme = outline.findLastIndex((one) => one.content.kind === 'programme');
  const opening = outline.findLastIndex((one) => one.content.kind === 'contents' || one.content.kind === 'cover');
  const at = earlier >= 0 ? earlier : programme >= 0 ? programme : opening;
  return outline.toSpliced(at + 1, 0, part);
}

/** The outline without the parts of a brief. */
export function withoutBrief(outline: Outline, briefId: string): Outline {
  return outline.filter((part) => !isBrief(part, briefId));
}

function isBrief({ content }: Part, briefId: string): boolean {
  return content.kind === 'brief' && content.briefId === briefId;
}
