import type { Output } from '../../../shared/contract/contract';
import type { ReadableDb } from '../store/database';
import { briefsWithPoint } from './queries';
import { lineOfPoint } from './revision-queries';
import { editionsWith, packsOfVisits } from './used-in-queries';

/** Where a point stands: in briefs, in the packs that print these, and in editions that went out with it. */
export function usedIn(db: ReadableDb, id: string): Output<'library.usedIn'> {
  const briefs = briefsWithPoint(db, id).map(({ briefId, visitId, title }) => ({ briefId, visitId, title }));
  const held = new Set(briefs.map(({ briefId }) => briefId));
  const packs = packsOfVisits(db, [...new Set(briefs.map(({ visitId }) => visitId))]).flatMap(
    ({ packId, visitId, title, outline }) => {
      const part = outline.find(({ content }) => content.briefId !== undefined && held.has(content.briefId));
      return part === undefined ? [] : [{ packId, visitId, title, part: part.id }];
    },
  );
  // What went out before two points were merged went out with the one that is gone.
  return { briefs, packs, editions: editionsWith(db, lineOfPoint(db, id)) };
}
