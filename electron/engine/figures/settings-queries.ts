import { z } from 'zod';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

/** The id of the settings record of figures. */
export const figureSettingsId = 'figures';

const record = z.object({ id: z.string(), value: z.object({ cifFactor: z.number() }) });

/** What the desk has set for figures; null where nothing was. */
export function figureSettings(db: ReadableDb): { cifFactor: number } | null {
  return findRecords(db, 'settings', record, sql`id = ${figureSettingsId}`)[0]?.value ?? null;
}
