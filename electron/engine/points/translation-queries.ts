import { z } from 'zod';
import { point } from '../../../shared/contract/points';
import { binding } from '../../../shared/figures/binding';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';

const json = <S extends z.ZodType>(schema: S) => z.preprocess((text) => JSON.parse(String(text)) as unknown, schema);
const { shape } = point;

const storedTranslation = z.object({
  /** The point that it translates. */
  of: z.string(),
  language: shape.language,
  lead: json(shape.lead),
  body: json(shape.body),
  bindings: json(z.array(binding)),
  theirPoint: shape.theirPoint,
  /** The original has other words since. */
  behind: z.number().transform(Boolean),
});
export type StoredTranslation = z.output<typeof storedTranslation>;

/** Translations of points that may be used, the one that was made last behind others of its language. */
export function translationsOf(db: ReadableDb, ids: readonly string[]): StoredTranslation[] {
  return db.all(
    storedTranslation,
    sql`SELECT other.translation_of AS "of", other.language, other.lead, other.body, other.bindings,
        other.their_point AS theirPoint,
        other.renders_text IS NOT NULL AND other.renders_text <> point.fingerprint AS behind
      FROM point AS other JOIN point ON point.id = other.translation_of
      WHERE other.deleted_at IS NULL AND other.usability = 'may-be-used' AND other.kind <> 'tactical'
        AND other.translation_of IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
      ORDER BY other.id`,
  );
}
