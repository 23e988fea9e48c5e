import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../../../shared/contract/errors';
import type { storeMethods, StoreStatus } from '../../../shared/contract/store';
import type { Methods, Sessions } from '../methods';
import { deskId } from '../settings/queries';
import { abandon } from '../sources/hidden-source';
import { listBackups, makeBackup } from './backup';
import { createRecord } from './records';
import { unfinishedImports } from './queries';
import { createStore, openStore, tryOpen } from './session';
import { nextSteps, redo, undo } from './steps';
import { synchronised } from './synchronised';

export const store: Methods<typeof storeMethods> = {
  'store.status': ({ sessions }) => status(sessions),

  'store.look': (_, { path: file }) => ({
    exists: existsSync(file),
    folder: path.dirname(file),
    synchronised: synchronised(file),
    backups: listBackups(file),
  }),

  async 'store.create'(sliced, { path: file, passphrase, desk }) {
    refuseOpen(sliced.sessions);
    sliced.sessions.open(await createStore(file, passphrase));
    await sliced.commit((writing) => {
      createRecord({ ...writing, author: desk.officer }, 'settings', { value: desk }, deskId);
    });
    return status(sliced.sessions);
  },

  async 'store.unlock'(sliced, { path: file, passphrase }) {
    refuseOpen(sliced.sessions);
    sliced.sessions.prepare();
    sliced.sessions.open(await openStore(file, passphrase, sliced.now));
    for (const left of unfinishedImports(sliced.db)) await abandon(sliced, left, left.whole === 1);
    return status(sliced.sessions);
  },

  async 'store.lock'({ sessions }) {
    await sessions.close();
    return status(sessions);
  },

  'store.undo'(writing) {
    writing.changed(undo(writing));
    return nextSteps(writing.db);
  },

  'store.redo'(writing) {
    writing.changed(redo(writing));
    return nextSteps(writing.db);
  },

  async 'store.backup'({ sessions, now }) {
    const { current } = sessions;
    if (current === null) throw AppError.of('store.locked', {});
    return Promise.resolve(makeBackup(current.writer, current.path, current.key, now));
  },

  async 'store.restore'(sliced, { path: file, backup, passphrase }) {
    refuseOpen(sliced.sessions);
    if (!existsSync(backup)) throw AppError.of('file.missing', { path: backup });
    const proof = await tryOpen(backup, passphrase, true);
    if (proof === null) throw AppError.of('store.wrong-passphrase', {});
    proof.db.close();
    putInPlace(backup, file, sliced.now);
    sliced.sessions.open(await openStore(file, passphrase, sliced.now));
    return status(sliced.sessions);
  },
};

function refuseOpen({ current }: Sessions): void {
  if (current !== null) throw AppError.of('store.already-open', { path: current.path });
}

/** The replaced file stays beside the store under the time at which it was replaced. */
function putInPlace(backup: string, file: string, now: string): void {
  const stamp = now.replaceAll(':', '-').replace('.', '-');
  const aside = `${file}.part`;
  copyFileSync(backup, aside);
  for (const end of ['-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, `${file}.${stamp}${end}`);
  if (existsSync(file)) renameSync(file, `${file}.${stamp}`);
  renameSync(aside, file);
  rmSync(aside, { force: true });
}

function status({ current }: Sessions): StoreStatus {
  if (current === null) return { state: 'locked', path: null, undo: null, redo: null };
  return { state: 'unlocked', path: current.path, ...nextSteps(current.reader) };
}
