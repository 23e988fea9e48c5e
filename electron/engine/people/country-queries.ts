import { z } from 'zod';
import { countryFact } from '../../../shared/contract/countries';
import type { CountryFact } from '../../../shared/contract/countries';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const noteRow = z.object({ id: z.string(), place: z.string(), facts: z.array(countryFact) });

/** What the desk has noted of a country; null where nothing. */
export function countryNote(db: ReadableDb, place: string): { id: string; facts: CountryFact[] } | null {
  return findRecords(db, 'country', noteRow, sql`place = ${place}`)[0] ?? null;
}

const counts = z.object({ place: z.string(), people: z.number(), visits: z.number(), open: z.number() });

/** Countries that somebody acts for, that a visit leads to or comes from, or that something is noted of or agreed with. */
export function knownCountries(db: ReadableDb): z.output<typeof counts>[] {
  return db.all(
    counts,
    sql`SELECT place, sum(people) AS people, sum(visits) AS visits, sum(open) AS open FROM (
        SELECT place, count(*) AS people, 0 AS visits, 0 AS open FROM person
          WHERE deleted_at IS NULL AND place IS NOT NULL GROUP BY place
        UNION ALL SELECT host, 0, count(*), 0 FROM visit WHERE deleted_at IS NULL AND host IS NOT NULL GROUP BY host
        UNION ALL SELECT guest, 0, count(*), 0 FROM visit WHERE deleted_at IS NULL AND guest IS NOT NULL GROUP BY guest
        UNION ALL SELECT place, 0, 0, sum(state IN ('open', 'under-way')) FROM commitment
          WHERE deleted_at IS NULL AND place IS NOT NULL GROUP BY place
        UNION ALL SELECT place, 0, 0, 0 FROM country_note WHERE deleted_at IS NULL
      ) GROUP BY place`,
  );
}

const number = z.object({ count: z.number() });

/** How many series of figures `reporter` reports of `partner`, whatever they measure. */
export function seriesBetween(db: ReadableDb, reporter: string, partner: string): number {
  const found = db.get(
    number,
    sql`SELECT count(*) AS count FROM series WHERE reporter = ${reporter} AND partner = ${partner}`,
  );
  return found?.count ?? 0;
}
