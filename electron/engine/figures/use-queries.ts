import { z } from 'zod';
import { binding } from '../../../shared/figures/binding';
import type { Binding } from '../../../shared/figures/binding';
import { outline } from '../../../shared/pack/outline';
import type { Outline } from '../../../shared/pack/outline';
import type { ReadableDb } from '../store/database';
import { sql } from '../store/sql';

/** Where figures stand in texts, packs and editions. */

const json = <S extends z.ZodType>(schema: S) => z.preprocess((text) => JSON.parse(String(text)) as unknown, schema);
const block = z.object({ content: z.array(z.unknown()) }).loose();

const boundPoint = z.object({ id: z.string(), lead: json(block), bindings: json(z.array(binding)) });

/** Points whose text holds a live figure. */
export function boundPoints(db: ReadableDb): { id: string; lead: unknown; bindings: Binding[] }[] {
  return db.all(
    boundPoint,
    sql`SELECT id, lead, bindings FROM point WHERE bindings <> '[]' AND deleted_at IS NULL ORDER BY id`,
  );
}

const boundUse = z.object({
  pointId: z.string(),
  briefId: z.string(),
  wording: json(z.object({ bindings: z.array(binding) }).loose()),
});

/** Points with words of their own in one brief, which hold a live figure. */
export function boundWordings(db: ReadableDb): { pointId: string; briefId: string; bindings: Binding[] }[] {
  return db
    .all(
      boundUse,
      sql`SELECT point_id AS pointId, brief_id AS briefId, wording FROM point_use
        WHERE deleted_at IS NULL AND wording <> 'null' AND wording NOT LIKE '%"bindings":[]%'`,
    )
    .map(({ wording, ...use }) => ({ ...use, bindings: wording.bindings }));
}

const boundBrief = z.object({
  id: z.string(),
  visitId: z.string(),
  title: z.string(),
  texts: json(z.array(z.object({ bindings: z.array(binding) }).loose())),
});

/** Briefs with the live figures of their own texts. */
export function boundBriefs(db: ReadableDb): { id: string; visitId: string; title: string; bindings: Binding[] }[] {
  return db
    .all(
      boundBrief,
      sql`SELECT id, visit_id AS visitId, title, texts FROM brief
        WHERE deleted_at IS NULL AND texts LIKE '%"readings":%'`,
    )
    .map(({ texts, ...brief }) => ({ ...brief, bindings: texts.flatMap(({ bindings }) => bindings) }));
}

const packRow = z.object({ id: z.string(), visitId: z.string(), title: z.string(), outline: json(outline) });

export function packOutlines(db: ReadableDb): { id: string; visitId: string; title: string; outline: Outline }[] {
  return db.all(packRow, sql`SELECT id, visit_id AS visitId, title, outline FROM pack WHERE deleted_at IS NULL`);
}

const pointInBrief = z.object({ pointId: z.string(), briefId: z.string() });

export function pointsInBriefs(db: ReadableDb): z.output<typeof pointInBrief>[] {
  return db.all(
    pointInBrief,
    sql`SELECT point_id AS pointId, brief_id AS briefId FROM point_use JOIN brief ON brief.id = brief_id
      WHERE point_use.deleted_at IS NULL AND brief.deleted_at IS NULL`,
  );
}

const editionRow = z.object({
  id: z.string(),
  packId: z.string(),
  visitId: z.string(),
  version: z.number(),
  title: z.string(),
  document: z.string(),
});

/** What went out, with its document as text. */
export function editionTexts(db: ReadableDb): z.output<typeof editionRow>[] {
  return db.all(
    editionRow,
    sql`SELECT edition.id, pack AS packId, visit_id AS visitId, version, pack.title, document
      FROM edition JOIN pack ON pack.id = edition.pack ORDER BY edition.at DESC`,
  );
}
