import { z } from 'zod';
import { markingScheme } from '../../../shared/marking/scheme';
import { facetCounts } from '../search/facet-counts';
import type { FacetCount } from '../search/facet-counts';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

/** The id of the settings record of markings. */
export const markingId = 'marking';

/** What the desk has said about markings: a scheme of its own, and with the care of which level others are handled. */
export const keptMarking = z.object({
  own: markingScheme.omit({ foreign: true }).nullable(),
  foreign: z.record(z.string(), z.string()),
});
export type KeptMarking = z.output<typeof keptMarking>;

/** Null where nothing was ever said. */
export function keptMarkingOf(db: ReadableDb): KeptMarking | null {
  return findRecords(db, 'settings', z.object({ value: keptMarking }), sql`id = ${markingId}`)[0]?.value ?? null;
}

const counted = z.object({ value: z.string(), count: z.number() });

/** How many records bear each marking. Points are counted by the index, as there may be many. */
export function markingsInUse(db: ReadableDb): FacetCount[] {
  const others = db.all(
    counted,
    sql`SELECT marking AS value, count(*) AS count FROM (
        SELECT marking FROM visit WHERE deleted_at IS NULL UNION ALL SELECT marking FROM brief WHERE deleted_at IS NULL
        UNION ALL SELECT marking FROM person WHERE deleted_at IS NULL
        UNION ALL SELECT marking FROM pack WHERE deleted_at IS NULL
        UNION ALL SELECT marking FROM commitment WHERE deleted_at IS NULL
        UNION ALL SELECT part.value ->> 'marking' FROM pack, json_each(outline) AS part
          WHERE deleted_at IS NULL AND part.value ->> 'marking' IS NOT NULL)
      GROUP BY marking`,
  );
  const counts = new Map<string, number>();
  for (const { value, count } of [...facetCounts(db, 'markings'), ...others])
    counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}

const one = z.object({ count: z.number() });

/** How many texts have a portion of this level. */
export function portionsOf(db: ReadableDb, level: string): number {
  const sought = JSON.stringify({ portion: level }).slice(1, -1);
  const found = db.get(
    one,
    sql`SELECT (SELECT count(*) FROM point WHERE deleted_at IS NULL AND (instr(lead, ${sought}) OR instr(body, ${sought})))
        + (SELECT count(*) FROM brief WHERE deleted_at IS NULL AND instr(texts, ${sought})) AS count`,
  );
  return found?.count ?? 0;
}
