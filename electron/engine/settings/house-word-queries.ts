import { z } from 'zod';
import { houseWord } from '../../../shared/contract/house-words';
import type { HouseWord } from '../../../shared/contract/house-words';
import type { ReadableDb } from '../store/database';
import { findRecords } from '../store/records';
import { sql } from '../store/sql';

const row = z.object(houseWord.shape);

/** The desk's words, by kind and alphabet. */
export function houseWords(db: ReadableDb): HouseWord[] {
  return findRecords(db, 'house-word', row, sql`1`, sql`kind, word COLLATE NOCASE, id`);
}
