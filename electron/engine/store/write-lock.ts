import BetterSqlite from 'better-sqlite3';
import { AppError } from '../../../shared/contract/errors';

/** Held while a store is open for writing. */
export interface WriteLock {
  release(): void;
}

/**
 * Keeps a second program from writing to the same store. The lock is one that the operating system holds for this
 * process (SQLite's own, on an empty file beside the store), so a crash or a power cut leaves none behind.
 * @throws AppError `store.in-use`
 */
export function lockForWriting(path: string): WriteLock {
  const lock = new BetterSqlite(`${path}-lock`, { timeout: 0 });
  try {
    lock.pragma('journal_mode=MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw AppError.of('store.in-use', { path });
  }
  return { release: () => lock.close() };
}
