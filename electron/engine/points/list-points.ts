import type { PointRow } from '../../../shared/contract/points';
import type { Parsed, Output } from '../../../shared/contract/contract';
import { inlineText } from '../../../shared/document/rich-text';
import { clearanceOf } from '../../../shared/points/clearance';
import { countAll, findIds, matching } from '../search/find-ids';
import type { Search } from '../search/find-ids';
import { lit, snippet } from '../search/lit';
import { recordsOf } from '../search/queries';
import { bodyOfPoint } from '../search/searched';
import { countKind, sortedRecords } from '../search/sorted';
import type { Order } from '../search/sorted';
import type { ReadableDb } from '../store/database';
import { supersededSince } from '../figures/superseded-since';
import { searchOf } from './points-filter';
import { listedPoints, usesOfPoints } from './queries';
import type { ListedPoint } from './queries';

type Wanted = Parsed<'points.list'>;

/** A page of the library, with words around the hits where something is searched. */
export function listPoints(db: ReadableDb, wanted: Wanted, today: string): Output<'points.list'> {
  const search = searchOf(db, wanted.filter, today);
  const { ids, total, more } = pageOf(db, search, wanted);
  const points = listedPoints(db, ids);
  const used = usesOfPoints(db, ids);
  const rows = ids.flatMap((id) => {
    const point = points.get(id);
    return point === undefined
      ? []
      : [rowOf(point, search, used.get(id) ?? 0, today, supersededSince(db, point.bindings))];
  });
  return { rows, total, more };
}

interface Page {
  ids: string[];
  total: number;
  more: boolean;
}

const orders: Record<Wanted['sort'], Order> = {
  fit: 'updated',
  lead: 'title',
  kind: 'sort',
  updated: 'updated',
  'valid-until': 'lapses',
};

function pageOf(db: ReadableDb, search: Search, { sort, descending, limit, offset }: Wanted): Page {
  const where = matching(search);
  if (where !== null && sort === 'fit' && search.sought.length > 0) {
    const { ids, ...size } = findIds(db, search, where, limit, offset);
    const entries = recordsOf(db, ids);
    return { ids: ids.flatMap((id) => entries.get(id)?.record ?? []), ...size };
  }
  const order = { order: orders[sort], descending: sort === 'fit' || descending };
  const total = where === null ? countKind(db, 'point') : countAll(db, where);
  return { ids: sortedRecords(db, { kind: 'point', where, ...order, limit, offset }), total, more: false };
}

function rowOf(
  point: ListedPoint,
  { sought }: Search,
  used: number,
  today: string,
  superseded: string | null,
): PointRow {
  const { id, lead, kind, topics, places, language, marking, usability, validUntil, updated } = point;
  const own = inlineText(lead.content);
  // An interest of theirs that nobody has answered yet is known by their words.
  const words = own === '' && point.theirPoint !== '' ? `“${point.theirPoint}”` : own;
  const body = sought.length === 0 ? '' : bodyOfPoint(point);
  return {
    id,
    lead: sought.length === 0 ? words : lit(words, sought),
    dir: lead.dir,
    portion: lead.portion,
    kind,
    topics,
    places,
    language: lead.lang ?? language,
    marking,
    usability,
    ...clearanceOf(point, today, superseded),
    validUntil,
    used,
    updated,
    behind: point.behind === 1,
    snippet: sought.length === 0 || body === '' ? null : snippet(body, sought),
  };
}
