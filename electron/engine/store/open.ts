import BetterSqlite from 'better-sqlite3';
import { Connection } from './database';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** Bytes of the log's file that are kept once all of it has been moved. */
const KEPT_LOG = 16 * 1024 * 1024;

/**
 * Opens an encrypted database. SQLCipher 4 (AES-256, HMAC-SHA512 a page) with a raw key, so that the passphrase's
 * own derivation (`key.ts`) decides. `salt` is given when the file is made and becomes its first 16 bytes.
 * Sorts and temporary tables stay in memory: SQLite would spill them to disk in plain.
 */
export function openEncrypted(
  path: string,
  key: Uint8Array,
  how: { salt: Uint8Array | null; readonly: boolean },
): Connection {
  const raw = new BetterSqlite(path, { readonly: how.readonly, fileMustExist: how.salt === null });
  try {
    raw.pragma(`cipher='sqlcipher'`);
    raw.pragma('legacy=4');
    raw.pragma(`key="x'${hex(key)}${how.salt ? hex(how.salt) : ''}'"`);
    raw.pragma('temp_store=MEMORY');
    // Pages in the cache are decrypted already: 64 MiB hold what a search goes through.
    raw.pragma(`cache_size=-${how.readonly ? 65_536 : 32_768}`);
    raw.pragma('foreign_keys=ON');
    raw.pragma('busy_timeout=5000');
    if (!how.readonly) {
      raw.pragma('journal_mode=WAL');
      raw.pragma('synchronous=FULL');
      // Moving the log into the file is no part of a commit: a thread of its own does it.
      raw.pragma('wal_autocheckpoint=0');
      raw.pragma(`journal_size_limit=${KEPT_LOG}`);
    }
    raw.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    raw.close();
    throw error;
  }
  return new Connection(raw);
}

/** Whether SQLite says that the first page cannot be read: a wrong key, or a damaged file. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof BetterSqlite.SqliteError && (error.code === 'SQLITE_NOTADB' || isCorrupt(error));
}

function isCorrupt(error: InstanceType<typeof BetterSqlite.SqliteError>): boolean {
  return error.code.startsWith('SQLITE_CORRUPT');
}
