import { AppError } from '../../../shared/contract/errors';
import type { ReadingLimits } from '../../../shared/tables/reading-limits';

const MEGA = 1024 * 1024;

/** What a file from outside may hold at most, whoever reads it; the names are those that `source.limit` gives. */
export const limits = {
  /** Parts of a zip archive. */
  parts: 10_000,
  /** Excel's own limit of characters in one cell. */
  cellCharacters: 32_767,
  /** What a file may weigh, packed and unpacked, that can only be read whole (.xls, .xlsb). */
  workbookBytes: 64 * MEGA,
  workbookUnpackedBytes: 200 * MEGA,
  sharedCharacters: 256 * MEGA,
  sheetCharacters: 512 * MEGA,
  /** Excel's last row and column. */
  rows: 1_048_576,
  columns: 16_384,
  merges: 100_000,
  /** Of the worker's memory, in megabytes, for what is new: one that makes much and keeps little needs no more. */
  youngMegabytes: 16,
  /** Blocks that the worker may be ahead of whoever takes them. */
  blocksAhead: 64,
} as const;

/** What the desk has set, in the units that are counted. */
export interface Bounds {
  fileBytes: number;
  /** What the archive says that it unpacks to, all parts together. */
  unpackedBytes: number;
  /** Cells of the whole file. */
  cells: number;
}

/** The bounds that the settings of the desk stand for. */
export function boundsOf({ fileMegabytes, unpackedMegabytes, millionCells }: ReadingLimits): Bounds {
  return { fileBytes: fileMegabytes * MEGA, unpackedBytes: unpackedMegabytes * MEGA, cells: millionCells * 1_000_000 };
}

/** @throws AppError `source.limit` when `found` is more than the limit allows */
export function within(limit: keyof typeof limits, found: number): void {
  if (found > limits[limit]) throw AppError.of('source.limit', { limit, allowed: limits[limit] });
}

/** The same for what the desk may set; `file`: its name, where that is known. @throws AppError `source.limit` */
export function withinBounds(bounds: Bounds, limit: keyof Bounds, found: number, file?: string): void {
  if (found <= bounds[limit]) return;
  const where = file === undefined ? undefined : { file };
  throw AppError.of('source.limit', { limit, allowed: bounds[limit] }, where);
}
