import { useSyncExternalStore } from 'react';
import type { SourceDetail } from '../../../shared/contract/sources';
import type { AppError } from '../../../shared/contract/errors';
import { asAppError, call } from '../../app/bridge';
import { say } from '../../app/texts/texts';
import { beginWork } from '../../app/work';
import { formOf, isKnownOrTable } from './text-or-table';
import { addWaiting } from './waiting';

/** Several files that are brought in at once, one after another, and what became of each. */

export type Fate =
  | { state: 'waiting' | 'reading' | 'stopped' }
  | { state: 'proposed' | 'here'; detail: SourceDetail }
  | { state: 'text'; sourceId: string }
  | { state: 'refused'; error: AppError };

export interface BatchFile {
  path: string;
  fileName: string;
  fate: Fate;
}

let files: readonly BatchFile[] = [];
const listeners = new Set<() => void>();

export function useBatch(): readonly BatchFile[] {
  return useSyncExternalStore(subscribe, () => files);
}

/** Reads files one after another under one progress, and gives them; what was refused or stopped can be tried again. */
export async function readBatch(paths: readonly string[]): Promise<readonly BatchFile[]> {
  const fresh = paths.filter((path) => !files.some((file) => file.path === path));
  const kept = files.filter(({ path }) => paths.includes(path));
  change([...kept, ...fresh.map((path) => ({ path, fileName: nameOf(path), fate: { state: 'waiting' as const } }))]);
  await readAll(paths);
  return files;
}

export async function readAgain(paths: readonly string[]): Promise<void> {
  await readAll(paths);
}

async function readAll(paths: readonly string[]): Promise<void> {
  const stop = new AbortController();
  const subject = say('sources.manyFiles', { count: paths.length });
  const work = beginWork({ method: 'sources.import', subject, cancel: () => stop.abort() });
  try {
    for (const [at, path] of paths.entries()) {
      work.progress({ stage: 'read', done: at, total: paths.length });
      if (stop.signal.aborted) settle(path, { state: 'stopped' });
      else await readOne(path, stop.signal);
    }
  } finally {
    work.end();
  }
}

async function readOne(path: string, signal: AbortSignal): Promise<void> {
  settle(path, { state: 'reading' });
  try {
    settle(path, (await readTable(path, signal)) ?? (await readText(path, signal)));
  } catch (thrown) {
    const error = asAppError(thrown);
    settle(path, error.data.code === 'call.cancelled' ? { state: 'stopped' } : { state: 'refused', error });
  }
}

/** Null where the file is a text. */
async function readTable(path: string, signal: AbortSignal): Promise<Fate | null> {
  const form = formOf(nameOf(path));
  if (form === 'text') return null;
  try {
    const read = await call('sources.import', { path }, { signal });
    if (form === 'either' && !(await isKnownOrTable(read))) {
      await call('sources.discard', { sourceId: read.sourceId });
      return null;
    }
    const detail = await call('sources.get', { id: read.sourceId });
    if (detail.source.format === 'text') return { state: 'text', sourceId: read.sourceId };
    if (detail.state === 'proposed') addWaiting({ id: read.sourceId, fileName: detail.source.fileName });
    return { state: detail.state === 'proposed' ? 'proposed' : 'here', detail };
  } catch (thrown) {
    if (form === 'table' || signal.aborted) throw thrown;
    return null;
  }
}

async function readText(path: string, signal: AbortSignal): Promise<Fate> {
  const { sourceId } = await call('texts.import', { path }, { signal });
  return { state: 'text', sourceId };
}

/** The texts among the files, in their order; files that are one and the same are one text. */
export function textsAmong(batch: readonly BatchFile[]): string[] {
  return [...new Set(batch.flatMap(({ fate }) => (fate.state === 'text' ? [fate.sourceId] : [])))];
}

/** A file that nothing keeps from being imported: it has figures, and no question but the day on which it was taken. */
export function isUnderstood({ fate }: BatchFile): boolean {
  return (
    fate.state === 'proposed' &&
    fate.detail.figures > 0 &&
    fate.detail.source.questions.every(({ field }) => field === 'taken-on')
  );
}

function settle(path: string, fate: Fate): void {
  change(files.map((file) => (file.path === path ? { ...file, fate } : file)));
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function change(to: readonly BatchFile[]): void {
  files = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
