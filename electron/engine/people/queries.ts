import { z } from 'zod';
import { person } from '../../../shared/contract/people';
import type { Person } from '../../../shared/contract/people';
import { fold } from '../search/fold';
import type { ReadableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { join, sql } from '../store/sql';

const personRow = z.object(person.shape);

export function personById(db: ReadableDb, id: string): Person {
  return getRecord(db, 'person', personRow, id);
}

/** The people with these ids that are there, by id. */
export function peopleById(db: ReadableDb, ids: readonly string[]): Map<string, Person> {
  if (ids.length === 0) return new Map();
  const wanted = sql`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return new Map(findRecords(db, 'person', personRow, wanted).map((p) => [p.id, p]));
}

/**
 * People by name whose words begin with every word of `text`, in any of their name forms, offices or notes; all where
 * it is empty. `place` is the code of the country they act for; null means any.
 */
export function listPeople(db: ReadableDb, text: string, place: string | null): Person[] {
  const conditions = [sql`1`];
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0) {
    const query = words.map((word) => `"${word}"*`).join(' ');
    conditions.push(sql`id IN (
      SELECT record FROM search_entry WHERE kind = 'person' AND id IN (
        SELECT rowid FROM search WHERE search MATCH ${query}))`);
  }
  if (place !== null) conditions.push(sql`place = ${place}`);
  return findRecords(db, 'person', personRow, join(conditions, ' AND '), sql`name COLLATE NOCASE, id`);
}

const appearance = z.object({ id: z.string(), title: z.string(), starts: z.string().nullable(), role: z.string() });
export type Appearance = z.infer<typeof appearance>;

/**
 * The visits that a person takes part in, newest first, each once: as the role in the delegation says, else
 * `principal`, `guest` or `meeting`.
 */
export function appearancesOf(db: ReadableDb, personId: string): Appearance[] {
  return db.all(
    appearance,
    sql`SELECT visit.id, visit.title, visit.starts, found.role, min(found.weight) AS weight
      FROM (
        SELECT visit_id, role, 0 AS weight FROM delegate WHERE deleted_at IS NULL AND person_id = ${personId}
        UNION ALL SELECT id, 'guest', 1 FROM visit WHERE guest_id = ${personId}
        UNION ALL SELECT id, 'principal', 2 FROM visit WHERE principal_id = ${personId}
        UNION ALL SELECT visit_id, 'meeting', 3 FROM meeting WHERE deleted_at IS NULL
          AND ${personId} IN (SELECT value FROM json_each(counterparts) UNION ALL SELECT value FROM json_each(ours))
      ) AS found JOIN visit ON visit.id = found.visit_id
      WHERE visit.deleted_at IS NULL GROUP BY visit.id ORDER BY visit.starts DESC NULLS LAST, visit.id`,
  );
}
