import { z } from 'zod';
import { visitPreset } from '../../../shared/contract/presets';
import { stamps } from '../../../shared/contract/record';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const deskPreset = z.object({ ...stamps, shipped: z.string().nullable(), body: visitPreset });
export type DeskPreset = z.infer<typeof deskPreset>;

/** Presets that the desk has made or changed, the first made first. */
export function deskPresets(db: ReadableDb): DeskPreset[] {
  return findRecords(db, 'visit-preset', deskPreset, sql`1`);
}
