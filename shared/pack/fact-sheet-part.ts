import type { Visit } from '../contract/visits';
import type { Outline, PartContent } from './outline';

type Sides = Pick<Visit, 'host' | 'guest'>;

/** The fact sheet of a visit's other side as seen from `own` (codes of places); null while a side is not known. */
export function factSheetContent({ host, guest }: Sides, own: string | null): PartContent | null {
  if (host === null || guest === null) return null;
  const [place, other] = guest === own ? [host, guest] : [guest, host];
  return { kind: 'fact-sheet', place, other, year: null };
}

/**
 * An outline after the sides of its visit changed from `before` to `after`: the fact sheet of the old pair becomes that
 * of the new one, and is put in before the delegations where there was none. A fact sheet of another pair stays.
 */
export function followSides(
  outline: Outline,
  before: Sides,
  after: Sides,
  own: string | null,
  newId: () => string,
): Outline {
  const wanted = factSheetContent(after, own);
  const old = factSheetContent(before, own);
  if (wanted === null || same(old, wanted)) return outline;
  if (outline.some((part) => same(part.content, wanted))) return outline;
  if (outline.some((part) => same(part.content, old))) {
    return outline.map((part) => (same(part.content, old) ? { ...part, content: wanted } : part));
  }
  if (outline.some((part) => part.content.kind === 'fact-sheet')) return outline;
  const at = outline.findIndex((part) => part.content.kind === 'delegations');
  const part = { id: newId(), title: null, content: wanted, leftOut: [], marking: null };
  return outline.toSpliced(at < 0 ? outline.length : at, 0, part);
}

function same(a: PartContent | null, b: PartContent | null): boolean {
  return a?.kind === 'fact-sheet' && b?.kind === 'fact-sheet' && a.place === b.place && a.other === b.other;
}
