import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../../shared/contract/errors';
import { listBackups, makeBackup } from './backup';
import type { Connection, ReadableDb } from './database';
import { costs, deriveKey, newSalt, saltOf } from './key';
import { isBehind, migrate } from './migrate';
import { isUnreadable, openEncrypted } from './open';
import { lockForWriting } from './write-lock';
import type { WriteLock } from './write-lock';

/** An open store: one writer on the engine's thread, and a handle of its own for reads. */
export interface Session {
  path: string;
  key: Uint8Array;
  writer: Connection;
  reader: ReadableDb;
  /** What is written is moved from the log into the file when it is closed, at the latest. */
  close(): void;
}

/** A passphrase shorter than this is refused; the window advises far more. */
export const leastPassphrase = 8;

/**
 * Makes a new store at `path`; nothing is left behind where that fails.
 * @throws AppError `store.exists`, `store.weak-passphrase`, `store.in-use`, `store.disk`
 */
export async function createStore(file: string, passphrase: string): Promise<Session> {
  if (existsSync(file)) throw AppError.of('store.exists', { path: file });
  if ([...passphrase].length < leastPassphrase) throw AppError.of('store.weak-passphrase', { least: leastPassphrase });
  const salt = newSalt();
  const key = await deriveKey(passphrase, salt, costs[0]);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
  } catch (error) {
    throw disk(file, error);
  }
  const lock = lockForWriting(file);
  try {
    const db = openEncrypted(file, key, { salt, readonly: false });
    migrate(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    refusePlain(file);
    return session(file, key, db, lock);
  } catch (error) {
    lock.release();
    for (const end of ['', '-wal', '-shm', '-lock']) rmSync(file + end, { force: true });
    throw error instanceof AppError ? error : disk(file, error);
  }
}

/**
 * Opens the store at `path`. A wrong passphrase and a damaged first page look alike to SQLite: where a backup opens
 * with the same passphrase, the store is damaged and the passphrase right.
 * @throws AppError `store.missing`, `store.not-a-store`, `store.in-use`, `store.wrong-passphrase`, `store.damaged`, `store.newer`
 */
export async function openStore(file: string, passphrase: string, now: string): Promise<Session> {
  if (!existsSync(file)) throw AppError.of('store.missing', { path: file });
  if (!statSync(file).isFile()) throw AppError.of('store.not-a-store', { path: file });
  const lock = lockForWriting(file);
  try {
    const { db, key } = await unlock(file, passphrase);
    try {
      if (isBehind(db, file)) {
        makeBackup(db, file, key, now);
        migrate(db);
      }
    } catch (error) {
      db.close();
      throw error;
    }
    return session(file, key, db, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function unlock(file: string, passphrase: string): Promise<{ db: Connection; key: Uint8Array }> {
  const opened = await tryOpen(file, passphrase, false);
  if (opened !== null) return opened;
  for (const { path: backup } of listBackups(file)) {
    const proof = await tryOpen(backup, passphrase, true);
    if (proof === null) continue;
    proof.db.close();
    throw AppError.of('store.damaged', { path: file, backup });
  }
  throw AppError.of('store.wrong-passphrase', {});
}

/** Opens a file with every cost the format ever had; null where none fits or its first page is damaged. */
export async function tryOpen(
  file: string,
  passphrase: string,
  readonly: boolean,
): Promise<{ db: Connection; key: Uint8Array } | null> {
  const salt = saltOf(file);
  if (salt === null) return null;
  for (const cost of costs) {
    const key = await deriveKey(passphrase, salt, cost);
    try {
      return { db: openEncrypted(file, key, { salt: null, readonly }), key };
    } catch (error) {
      if (!isUnreadable(error)) throw error;
    }
  }
  return null;
}

function session(file: string, key: Uint8Array, writer: Connection, lock: WriteLock): Session {
  const reader = openEncrypted(file, key, { salt: null, readonly: true });
  return {
    path: file,
    key,
    writer,
    reader,
    close() {
      reader.close();
      writer.pragma('wal_checkpoint(TRUNCATE)');
      writer.close();
      lock.release();
      key.fill(0);
    },
  };
}

/** SQLite writes a plain file without a word where its key was not taken; nothing may stand in such a file. */
function refusePlain(file: string): void {
  const head = saltOf(file);
  if (head !== null && Buffer.from(head).toString('latin1').startsWith('SQLite format 3')) {
    throw new Error('the new file is not encrypted');
  }
}

function disk(file: string, error: unknown): AppError {
  return AppError.of('store.disk', { path: file, detail: error instanceof Error ? error.message : String(error) });
}
