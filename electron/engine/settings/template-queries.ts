import { z } from 'zod';
import { houseTemplate } from '../../../shared/contract/templates';
import type { HouseTemplateRecord } from '../../../shared/contract/templates';
import { foundTemplate } from '../../../shared/templates/found';
import type { FoundTemplate } from '../../../shared/templates/found';
import type { ReadableDb, WritableDb } from '../store/database';
import { findRecords, getRecord } from '../store/records';
import { sql } from '../store/sql';

const row = z.object({ ...houseTemplate.shape, updated: z.string() });

/** The ministry's own templates, by name. */
export function houseTemplates(db: ReadableDb): (HouseTemplateRecord & { updated: string })[] {
  return findRecords(db, 'house-template', row, sql`1`, sql`name COLLATE NOCASE, id`);
}

/** @throws AppError `record.missing` */
export function houseTemplateById(db: ReadableDb, id: string): HouseTemplateRecord {
  return getRecord(db, 'house-template', z.object(houseTemplate.shape), id);
}

/** The name of a template, removed ones too; null where there never was one. */
export function nameOfTemplate(db: ReadableDb, id: string): { name: string; removed: boolean } | null {
  const found = db.get(
    z.object({ name: z.string(), deleted_at: z.string().nullable() }),
    sql`SELECT name, deleted_at FROM house_template WHERE id = ${id}`,
  );
  return found && { name: found.name, removed: found.deleted_at !== null };
}

/** How many packs are set in each template, by its id. */
export function packsByTemplate(db: ReadableDb): Map<string, number> {
  const counted = z.object({ template: z.string(), packs: z.number() });
  const rows = db.all(
    counted,
    sql`SELECT template, count(*) AS packs FROM pack WHERE deleted_at IS NULL GROUP BY template`,
  );
  return new Map(rows.map(({ template, packs }) => [template, packs]));
}

/** Keeps a file that is not there yet. `found` is JSON. */
export function keepTemplateFile(db: WritableDb, file: { sha256: string; found: string; bytes: Uint8Array }): void {
  db.run(sql`
    INSERT INTO house_template_file (sha256, size, found, bytes)
    VALUES (${file.sha256}, ${file.bytes.length}, ${file.found}, ${file.bytes})
    ON CONFLICT (sha256) DO UPDATE SET found = excluded.found`);
}

/** What was found in a file, and how many bytes it has; null where it is not kept. */
export function templateFile(db: ReadableDb, sha256: string): { found: FoundTemplate; size: number } | null {
  const kept = db.get(
    z.object({ found: z.string(), size: z.number() }),
    sql`SELECT found, size FROM house_template_file WHERE sha256 = ${sha256}`,
  );
  return kept && { size: kept.size, found: foundTemplate.parse(JSON.parse(kept.found)) };
}

export function templateBytes(db: ReadableDb, sha256: string): Uint8Array | null {
  const kept = db.get(
    z.object({ bytes: z.instanceof(Uint8Array) }),
    sql`SELECT bytes FROM house_template_file WHERE sha256 = ${sha256}`,
  );
  return kept?.bytes ?? null;
}
