import { z } from 'zod';
import { delegate } from '../../../shared/contract/delegations';
import type { Delegate } from '../../../shared/contract/delegations';
import { meeting } from '../../../shared/contract/meetings';
import type { Meeting } from '../../../shared/contract/meetings';
import { person, photo } from '../../../shared/contract/people';
import type { Person, Photo } from '../../../shared/contract/people';
import type { Named } from '../../../shared/people/alike';
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

/** Somebody as lists need them: neither note nor facts, which are most of a record. */
const listedRow = z.object({
  id: z.string(),
  name: z.string(),
  names: z.string(),
  place: z.string().nullable(),
  offices: z.string(),
  noteAsOf: z.string().nullable(),
  updated: z.string(),
  distinctFrom: z.string(),
});
const columns = sql`id, name, names, place, offices, note_as_of AS noteAsOf, updated, distinct_from AS distinctFrom`;

type Listed = Pick<Person, 'id' | 'name' | 'names' | 'place' | 'offices' | 'noteAsOf' | 'updated'>;

/**
 * People by name whose words begin with every word of `text`, in any of their name forms, offices or notes; all where
 * it is empty. `place` is the code of the country they act for; null means any.
 */
export function listPeople(db: ReadableDb, text: string, place: string | null): Listed[] {
  const conditions = [sql`deleted_at IS NULL`];
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0) {
    const query = words.map((word) => `"${word}"*`).join(' ');
    conditions.push(sql`id IN (
      SELECT record FROM search_entry WHERE kind = 'person' AND id IN (
        SELECT rowid FROM search WHERE search MATCH ${query}))`);
  }
  if (place !== null) conditions.push(sql`place = ${place}`);
  const where = join(conditions, ' AND ');
  return db
    .all(listedRow, sql`SELECT ${columns} FROM person WHERE ${where} ORDER BY name COLLATE NOCASE, id`)
    .map(({ id, name, names, place: of, offices, noteAsOf, updated }) => ({
      id,
      name,
      names: namesOf(names),
      place: of,
      offices: officesOf(offices),
      noteAsOf,
      updated,
    }));
}

/** Everybody by their names, for who looks for people who may be one. */
export function namedPeople(db: ReadableDb): (Named & Pick<Person, 'offices'>)[] {
  return db
    .all(listedRow, sql`SELECT ${columns} FROM person WHERE deleted_at IS NULL ORDER BY name COLLATE NOCASE, id`)
    .map(({ id, name, names, place, offices, distinctFrom }) => ({
      id,
      name,
      names: namesOf(names),
      place,
      offices: officesOf(offices),
      distinctFrom: JSON.parse(distinctFrom) as string[],
    }));
}

/** Our own JSON: what went in was checked. */
const namesOf = (json: string) => JSON.parse(json) as Person['names'];
const officesOf = (json: string) => JSON.parse(json) as Person['offices'];

const photoRow = z.object({ ...photo.shape, id: z.string(), personId: z.string() });
type KeptPhoto = Photo & { id: string; personId: string };

export function photoOf(db: ReadableDb, personId: string): KeptPhoto | null {
  return findRecords(db, 'photo', photoRow, sql`person_id = ${personId}`)[0] ?? null;
}

/** The photos of these people, by id of the person. */
export function photosOf(db: ReadableDb, ids: readonly string[]): Map<string, Photo> {
  if (ids.length === 0) return new Map();
  const wanted = sql`person_id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return new Map(findRecords(db, 'photo', photoRow, wanted).map((found) => [found.personId, found]));
}

export function delegatesOfPerson(db: ReadableDb, personId: string): Delegate[] {
  return findRecords(db, 'delegate', delegate, sql`person_id = ${personId}`);
}

/** Meetings of visits that are there, with somebody on either side. */
export function meetingsOfPerson(db: ReadableDb, personId: string): Meeting[] {
  return findRecords(
    db,
    'meeting',
    meeting,
    sql`visit_id IN (SELECT id FROM visit WHERE deleted_at IS NULL)
      AND ${personId} IN (SELECT value FROM json_each(counterparts) UNION ALL SELECT value FROM json_each(ours))`,
  );
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
