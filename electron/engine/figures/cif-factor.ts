import { cifFactor } from '../../../shared/figures/mirror-gap';
import type { Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { keepRecord } from '../store/records';
import { figureSettings, figureSettingsId } from './settings-queries';

/** What carriage and insurance add, as the desk has set it. */
export function cifFactorOf(db: ReadableDb): number {
  return figureSettings(db)?.cifFactor ?? cifFactor;
}

export function setCifFactor(writing: Writing, factor: number): void {
  const value = { cifFactor: factor };
  keepRecord(writing, 'settings', figureSettingsId, { value });
}
