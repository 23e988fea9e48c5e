import { copyFileSync, existsSync, openSync, readFileSync, readdirSync, writeSync, closeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import { AppError } from '../../../shared/contract/errors';
import type { ErrorCode } from '../../../shared/contract/errors';
import { bareEngine, desk, openEngine, passphrase, temporaryFolder } from '../../../test/support/engine';
import { passphrase as prepared } from '../../../test/e2e/desk';
import { deriveKey, saltOf } from './key';
import { openEncrypted } from './open';
import { createStore, tryOpen } from './session';
import { sql } from './sql';

async function code(call: Promise<unknown>): Promise<ErrorCode | null> {
  try {
    await call;
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.data.code;
    throw error;
  }
}

describe('a store', () => {
  it('is made, locked and unlocked', async () => {
    const engine = await openEngine();
    expect(await engine.call('store.status', {})).toMatchObject({ state: 'unlocked', path: engine.storePath });
    await engine.call('store.lock', {});
    expect(await code(engine.call('settings.get', {}))).toBe('store.locked');
    await engine.call('store.unlock', { path: engine.storePath, passphrase });
    expect((await engine.call('settings.get', {})).desk).toEqual(desk);
  });

  it('has the key that scrypt gives at the cost of the file format', async () => {
    const file = path.join(inject('preparedStores'), 'empty.chancery');
    const key = await deriveKey(prepared, saltOf(file) ?? new Uint8Array(), { N: 2 ** 17, r: 8, p: 1 });
    const db = openEncrypted(file, key, { salt: null, readonly: true });
    expect(db.get(z.object({ there: z.number() }), sql`SELECT 1 AS there FROM setting LIMIT 1`)).toEqual({ there: 1 });
    db.close();
  });

  it('refuses a wrong passphrase, a short one and a second store in the same place', async () => {
    const engine = await openEngine();
    await engine.call('store.lock', {});
    expect(await code(engine.call('store.unlock', { path: engine.storePath, passphrase: 'wrong' }))).toBe(
      'store.wrong-passphrase',
    );
    expect(await code(engine.call('store.create', { path: engine.storePath, passphrase, desk }))).toBe('store.exists');
    const other = path.join(engine.folder, 'other.chancery');
    expect(await code(engine.call('store.create', { path: other, passphrase: 'short', desk }))).toBe(
      'store.weak-passphrase',
    );
    expect(existsSync(other)).toBe(false);
  });

  it('has one writer', async () => {
    const engine = await openEngine();
    const second = bareEngine(engine.folder);
    expect(await code(second.call('store.unlock', { path: engine.storePath, passphrase }))).toBe('store.in-use');
    await engine.call('store.lock', {});
    expect(await code(second.call('store.unlock', { path: engine.storePath, passphrase }))).toBe(null);
  });

  it('tells a damaged first page from a wrong passphrase by its backups, and gives them back', async () => {
    const engine = await openEngine();
    const backup = await engine.call('store.backup', {});
    await engine.call('settings.update', { desk: { desk: 'Asia' } });
    await engine.call('store.lock', {});
    damage(engine.storePath);
    const { storePath: file } = engine;
    expect(await code(engine.call('store.unlock', { path: file, passphrase }))).toBe('store.damaged');
    expect(await code(engine.call('store.unlock', { path: file, passphrase: 'wrong one' }))).toBe(
      'store.wrong-passphrase',
    );
    const { backups } = await engine.call('store.look', { path: file });
    expect(backups.map((b) => b.path)).toEqual([backup.path]);
    await engine.call('store.restore', { path: file, backup: backup.path, passphrase });
    expect((await engine.call('settings.get', {})).desk.desk).toBe('Europe');
    expect(readdirSync(engine.folder).filter((f) => f.startsWith('europe.chancery.2')).length).toBeGreaterThan(0);
  });

  it('of a newer program is refused by name', async () => {
    const engine = await openEngine();
    await engine.call('store.lock', {});
    const opened = await tryOpen(engine.storePath, passphrase, false);
    opened?.db.script('PRAGMA user_version = 99990');
    opened?.db.close();
    expect(await code(engine.call('store.unlock', { path: engine.storePath, passphrase }))).toBe('store.newer');
  });

  it('lies nowhere in plain text: not in its files, not in the log, not where sorts would spill', async () => {
    const engine = await openEngine();
    const temporary = temporaryFolder();
    for (const name of ['TMPDIR', 'SQLITE_TMPDIR']) vi.stubEnv(name, temporary);
    const secret = 'Zzyzx-Words-That-Stand-Nowhere-Else';
    await engine.call('settings.update', { desk: { ministry: secret } });
    const store = await createStore(path.join(engine.folder, 'sorted.chancery'), passphrase);
    const spilled = store.reader.all(
      z.object({ n: z.number(), words: z.string() }),
      sql`WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 60000)
        SELECT n, ${secret} || printf('%0200d', n) AS words FROM many ORDER BY words DESC`,
    );
    store.close();
    vi.unstubAllEnvs();
    expect(spilled[0]?.n).toBe(60_000);
    expect(readdirSync(temporary)).toEqual([]);
    for (const file of readdirSync(engine.folder)) {
      const bytes = readFileSync(path.join(engine.folder, file));
      expect(bytes.includes(secret), file).toBe(false);
      expect(bytes.includes('CREATE TABLE'), file).toBe(false);
    }
    expect(readFileSync(engine.storePath).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(existsSync(`${engine.storePath}-wal`)).toBe(true);
  });

  it('copied beside itself opens with the same passphrase', async () => {
    const engine = await openEngine();
    await engine.call('store.lock', {});
    const copy = path.join(temporaryFolder(), 'copy.chancery');
    copyFileSync(engine.storePath, copy);
    const other = bareEngine();
    await other.call('store.unlock', { path: copy, passphrase });
    expect((await other.call('settings.get', {})).desk.desk).toBe('Europe');
  });
});

describe('undo', () => {
  it('takes a step back and does it again, also after a restart', async () => {
    const engine = await openEngine();
    await engine.call('settings.update', { desk: { desk: 'Asia' } });
    expect((await engine.call('store.status', {})).undo).toMatchObject({ name: 'settings.update' });
    await engine.call('store.lock', {});
    await engine.call('store.unlock', { path: engine.storePath, passphrase });
    const after = await engine.call('store.undo', {});
    expect(after).toMatchObject({ undo: null, redo: { name: 'settings.update' } });
    expect((await engine.call('settings.get', {})).desk.desk).toBe('Europe');
    await engine.call('store.redo', {});
    expect((await engine.call('settings.get', {})).desk.desk).toBe('Asia');
    expect(await code(engine.call('store.redo', {}))).toBe('redo.nothing');
  });
});

/** Overwrites the middle of the first page, leaving the salt. */
function damage(file: string): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(512, 0x55), 0, 512, 512);
  closeSync(handle);
}
