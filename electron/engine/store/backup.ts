import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../../shared/contract/errors';
import type { Backup } from '../../../shared/contract/store';
import type { Connection } from './database';
import { openEncrypted } from './open';
import { sql } from './sql';

/** How many backups of one store are kept. */
const kept = 10;

export function backupFolder(store: string): string {
  return `${store}.backups`;
}

/** The backups of a store, newest first. */
export function listBackups(store: string): Backup[] {
  const folder = backupFolder(store);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.chancery'))
    .map((file) => path.join(folder, file))
    .map((file) => ({ path: file, at: statSync(file).mtime.toISOString(), bytes: statSync(file).size }))
    .toSorted((a, b) => (a.path < b.path ? 1 : -1));
}

/**
 * Copies the open store into one encrypted file with the same key, opens the copy to prove it, and only then gives
 * it its name; the oldest beyond ten go.
 * @throws AppError `store.backup-failed`
 */
export function makeBackup(db: Connection, store: string, key: Uint8Array, now: string): Backup {
  const folder = backupFolder(store);
  const target = path.join(folder, `${now.replaceAll(':', '-').replace('.', '-')}.chancery`);
  const aside = `${target}.part`;
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(aside, { force: true });
    db.run(sql`VACUUM INTO ${aside}`);
    const proof = openEncrypted(aside, key, { salt: null, readonly: true });
    const sound = proof.pragma('quick_check');
    proof.close();
    if (sound !== 'ok') throw new Error(String(sound));
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw AppError.of('store.backup-failed', { path: target, detail: error instanceof Error ? error.message : '' });
  }
  for (const old of listBackups(store).slice(kept)) rmSync(old.path);
  return { path: target, at: now, bytes: statSync(target).size };
}
