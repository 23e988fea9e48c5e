import type { Output } from '../../../shared/contract/contract';
import { factSheetContent } from '../../../shared/pack/fact-sheet-part';
import { writtenForm } from '../../../shared/pack/outline';
import type { OwnText, Part, PartContent } from '../../../shared/pack/outline';

type Visit = Pick<Output<'visits.get'>, 'visit' | 'briefs'>;

const nothing: OwnText = { text: [], bindings: [] };

const once = [
  'cover',
  'contents',
  'programme',
  'delegations',
  'seating',
  'margins',
  'signing',
  'people',
  'commitments',
  'sources',
  'names',
] as const;

/**
 * What can still be put into an outline: the parts that a pack has once and this one lacks, the briefs that it does not
 * hold, the fact sheet of the visit's other side as seen from `own` (a code, or null), and texts, of which there may be any number.
 */
export function addableParts(outline: readonly Part[], { visit, briefs }: Visit, own: string | null): PartContent[] {
  const held = outline.map(({ content }) => content);
  const missing = once.filter((kind) => !held.some((content) => content.kind === kind));
  const unheld = briefs.filter(({ id }) => !held.some((content) => content.kind === 'brief' && content.briefId === id));
  const sheet = factSheetContent(visit, own);
  const writtenHere: PartContent[] = [
    ...(held.some(({ kind }) => kind === 'media') ? [] : [{ kind: 'media' as const, texts: {}, facts: {} }]),
    ...(held.some(({ kind }) => kind === 'admin') ? [] : [{ kind: 'admin' as const, facts: {} }]),
    ...writtenForm.options.map((form) => ({ kind: 'text' as const, form, own: nothing, annex: form === 'paper' })),
  ];
  // One before the cover, one behind the last page.
  const sheets = held.filter(({ kind }) => kind === 'carrying').length;
  return [
    ...missing.map((kind) => ({ kind })),
    ...unheld.map(({ id }) => ({ kind: 'brief' as const, briefId: id })),
    ...(sheet === null || held.some((content) => isSame(content, sheet)) ? [] : [sheet]),
    ...writtenHere,
    ...(sheets < 2 ? [{ kind: 'carrying' as const }] : []),
  ];
}

function isSame(a: PartContent, b: PartContent): boolean {
  return a.kind === 'fact-sheet' && b.kind === 'fact-sheet' && a.place === b.place && a.other === b.other;
}

/** Behind which part a new one stands, null for none: behind the chosen one; a first carrying sheet before all, a second behind all. */
export function placeFor(content: PartContent, outline: readonly Part[], chosen: string | null): string | null {
  const last = outline.at(-1)?.id ?? null;
  if (content.kind !== 'carrying') return chosen ?? last;
  return outline.some((part) => part.content.kind === 'carrying') ? last : null;
}
