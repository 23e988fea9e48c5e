import { z } from 'zod';
import { matching, newestIds } from '../search/find-ids';
import { idRange } from '../search/id-range';
import { recordsOf } from '../search/queries';
import { tagCondition } from '../search/tags';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const topic = z.object({ id: z.string(), name: z.string(), parent: z.string().nullable() });
export type Topic = z.output<typeof topic>;

/** The topics that the desk gave a place, by name. */
export function placedTopics(db: ReadableDb): Map<string, Topic> {
  return new Map(findRecords(db, 'topic', topic, sql`1`).map((one) => [one.name, one]));
}

/** Ids of all points that have a topic. */
export function pointsWithTopic(db: ReadableDb, name: string): string[] {
  const search = { sought: [], tags: [tagCondition('topics', [name])], range: idRange('point'), only: null };
  const where = matching(search);
  if (where === null) return [];
  const entries = recordsOf(db, newestIds(db, where, -1, 0));
  return [...entries.values()].map(({ record }) => record);
}
