import type { PointRow } from '../../../shared/contract/points';
import type { Parsed, Output } from '../../../shared/contract/contract';
import { inlineText } from '../../../shared/document/rich-text';
import { clearanceOf } from '../../../shared/points/clearance';
import { countIds, matching, mostCounted, newestIds, weighedIds } from '../search/find-ids';
import type { Search } from '../search/find-ids';
import { lit, snippet } from '../search/lit';
import { recordsOf } from '../search/queries';
import { searchedOf } from '../search/searched';
import { countKind, sortedRecords } from '../search/sorted';
import type { Order } from '../search/sorted';
import type { ReadableDb } from '../store/database';
import { searchOf } from './points-filter';
import { pointsById, usesOfPoints } from './queries';
import type { StoredPoint } from './queries';

type Wanted = Parsed<'points.list'>;

/** A page of the library, with words around the hits where something is searched. */
export function listPoints(db: ReadableDb, wanted: Wanted, today: string): Output<'points.list'> {
  const search = searchOf(wanted.filter, today);
  const { ids, total, more } = pageOf(db, search, wanted);
  const points = pointsById(db, ids);
  const used = usesOfPoints(db, ids);
  const rows = ids.flatMap((id) => {
    const point = points.get(id);
    return point === undefined ? [] : [rowOf(point, search, used.get(id) ?? 0, today)];
  });
  return { rows, total, more };
}

interface Page {
  ids: string[];
  total: number;
  more: boolean;
}

const orders: Record<Exclude<Wanted['sort'], 'fit'>, Order> = {
  lead: 'title',
  kind: 'sort',
  updated: 'updated',
  'valid-until': 'lapses',
};

function pageOf(db: ReadableDb, search: Search, { sort, descending, limit, offset }: Wanted): Page {
  const where = matching(search);
  const total = where === null ? countKind(db, 'point') : countIds(db, where, mostCounted + 1);
  const size = {
    total: where === null ? total : Math.min(total, mostCounted),
    more: where !== null && total > mostCounted,
  };
  if (sort !== 'fit') {
    const order = orders[sort];
    return { ids: sortedRecords(db, { kind: 'point', where, order, descending, limit, offset }), ...size };
  }
  if (where === null || search.sought.length === 0) {
    const newest = { kind: 'point', where, order: 'updated', descending: true, limit, offset } as const;
    return { ids: sortedRecords(db, newest), ...size };
  }
  const ids = weighedIds(db, search)?.slice(offset, offset + limit) ?? newestIds(db, where, limit, offset);
  const entries = recordsOf(db, ids);
  return { ids: ids.flatMap((id) => entries.get(id)?.record ?? []), ...size };
}

function rowOf(point: StoredPoint, { sought }: Search, used: number, today: string): PointRow {
  const { id, lead, kind, topics, places, language, marking, usability, validUntil, updated } = point;
  const words = inlineText(lead.content);
  const body = sought.length === 0 ? '' : (searchedOf('point', { ...point })?.body ?? '');
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
    ...clearanceOf(point, today),
    validUntil,
    used,
    updated,
    snippet: sought.length === 0 || body === '' ? null : snippet(body, sought),
  };
}
