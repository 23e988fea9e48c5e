import { AppError } from '../../../shared/contract/errors';

const MEGA = 1024 * 1024;

/** What a file from outside may cost at most; the names are those that `source.limit` gives. */
export const limits = {
  fileBytes: 256 * MEGA,
  /** Parts of a zip archive. */
  parts: 10_000,
  /** What the archive says that it unpacks to, all parts together. */
  unpackedBytes: 2048 * MEGA,
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
  /** Cells of the whole file. */
  cells: 20_000_000,
  merges: 100_000,
  workerMegabytes: 512,
  /** Of these, for what is new: a worker that makes much and keeps little needs no more. */
  youngMegabytes: 16,
  /** The worker is stopped when it gives nothing for so long. */
  silentSeconds: 10,
  /** Blocks that the worker may be ahead of whoever takes them. */
  blocksAhead: 64,
} as const;

/** The limits on what a file holds. */
type Limit = keyof typeof limits;

/** @throws AppError `source.limit` when `found` is more than the limit allows */
export function within(limit: Limit, found: number): void {
  if (found > limits[limit]) throw AppError.of('source.limit', { limit, allowed: limits[limit] });
}
