import type { ToClear } from '../../../shared/contract/clearing';
import type { Output, Parsed } from '../../../shared/contract/contract';
import type { Ask } from '../../../shared/contract/points';
import { inlineText } from '../../../shared/document/rich-text';
import { clearingDocument } from '../../../shared/points/clearing-document';
import { clearingOrder, toBeCleared } from '../../../shared/points/clearing-order';
import { supersededSince } from '../figures/superseded-since';
import type { Reading, Sliced } from '../methods';
import { exportDocument } from '../packs/export-document';
import { deskScheme } from '../settings/desk-scheme';
import { deskOf } from '../settings/queries';
import { unclearedPoints, visitsOfPoints } from './clearing-queries';
import type { VisitOfPoint } from './clearing-queries';
import { pointsById } from './queries';
import type { StoredPoint } from './queries';
import { supersededPoints } from './superseded-points';

/** Who still has to clear what by when: by office, the first due first. */
export function clearingList({ db, now }: Pick<Reading, 'db' | 'now'>): ToClear[] {
  const today = now.slice(0, 10);
  const ids = [...new Set([...unclearedPoints(db, today), ...supersededPoints(db)])];
  const rows = [...pointsById(db, ids).values()].flatMap((point) =>
    toBeCleared(point, today, supersededSince(db, point.bindings)).map(({ ask, state }) => ({ point, ask, state })),
  );
  const visits = visitsOfPoints(db, [...new Set(rows.map(({ point }) => point.id))]);
  const list = rows.map(({ point, ask, state }) => ({
    ...rowOf(point, ask, state),
    visit: nextVisit(
      visits.filter(({ pointId }) => pointId === point.id),
      today,
    ),
  }));
  return list.toSorted(clearingOrder);
}

function rowOf(point: StoredPoint, ask: Ask, state: ToClear['state']): Omit<ToClear, 'visit'> {
  const { id: pointId, lead, kind, language, marking } = point;
  const { id: askId, office, person, askedAt, due } = ask;
  const words = inlineText(lead.content);
  return { askId, pointId, office, person, askedAt, due, state, lead: words, dir: lead.dir, kind, language, marking };
}

/** The first visit that is still to come, or else the last; `visits` latest first. */
function nextVisit(visits: readonly VisitOfPoint[], today: string): ToClear['visit'] {
  const next = visits.findLast(({ starts }) => starts !== null && starts >= today) ?? visits[0];
  return next === undefined ? null : { id: next.id, title: next.title, starts: next.starts };
}

export async function writeClearing(
  sliced: Sliced,
  { office, path, format }: Parsed<'library.writeClearing'>,
): Promise<Output<'library.writeClearing'>> {
  const all = await sliced.work('library.clearing', {});
  const document = clearingDocument({
    rows: all.filter((row) => office === null || row.office === office),
    desk: deskOf(sliced.db),
    scheme: deskScheme(sliced),
    at: sliced.now,
  });
  return exportDocument(sliced, { document, path, format, subject: document.title, what: 'clearing-list' });
}
