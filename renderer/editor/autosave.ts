import { useCallback, useEffect, useRef } from 'react';
import type { ErrorCode } from '../../shared/contract/errors';
import { asAppError } from '../app/bridge';
import { saveBeforeLock } from '../app/locking';
import { onNotice } from '../app/notices';
import { toastError } from '../ui/toast-store';

/**
 * Typing is saved a moment after it rests, and at once when one leaves, locks or closes. What could not be saved, as when
 * the engine died, is kept here, outlives the screen, and is tried again when the store is open.
 */

/** How long typing rests before it is saved, in ms. */
const restMs = 400;

interface Draft {
  fields: Readonly<Record<string, unknown>>;
  save: (fields: Readonly<Record<string, unknown>>) => Promise<unknown>;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** The save that is under way. */
  saving: Promise<void> | null;
}

const drafts = new Map<string, Draft>();

/** Trouble that passes: the words wait for the store to be there again. */
const passing: readonly ErrorCode[] = ['engine.stopped', 'engine.busy', 'store.locked', 'store.disk', 'call.failed'];

export interface Autosave<F> {
  /** Notes changed fields; they are saved soon. */
  change(fields: Partial<F>): void;
  /** Saves now what waits. */
  flush(): Promise<void>;
}

/**
 * Saves fields of the record `id` as they are typed. `save` calls the engine and throws its `AppError`. Fields that change
 * several times before a save are saved once, as they are last.
 */
export function useAutosave<F extends object>(id: string, save: (fields: Partial<F>) => Promise<unknown>): Autosave<F> {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const change = useCallback((fields: Partial<F>) => note(id, fields, latest.current as Draft['save']), [id]);
  const flush = useCallback(() => flushDraft(id), [id]);
  useEffect(() => () => void flushDraft(id), [id]);
  return { change, flush };
}

/** Saves all that waits; when it resolves, nothing waits but what could not be saved. */
async function flushAll(): Promise<void> {
  await Promise.all([...drafts.keys()].map(flushDraft));
}

function note(id: string, fields: Draft['fields'], save: Draft['save']): void {
  watch();
  const draft = drafts.get(id) ?? { fields: {}, save, timer: undefined, saving: null };
  drafts.set(id, draft);
  clearTimeout(draft.timer);
  draft.fields = { ...draft.fields, ...fields };
  draft.save = save;
  draft.timer = setTimeout(() => void flushDraft(id), restMs);
}

async function flushDraft(id: string): Promise<void> {
  const draft = drafts.get(id);
  if (draft === undefined) return;
  clearTimeout(draft.timer);
  draft.saving ??= saveDraft(draft);
  await draft.saving;
  draft.saving = null;
  if (Object.keys(draft.fields).length === 0) drafts.delete(id);
}

/** Saves until nothing is left, with what is typed meanwhile; stops where the words must wait. */
async function saveDraft(draft: Draft): Promise<void> {
  while (Object.keys(draft.fields).length > 0) {
    const { fields } = draft;
    draft.fields = {};
    try {
      await draft.save(fields);
    } catch (error) {
      const { data } = asAppError(error);
      const waits = passing.includes(data.code);
      if (data.code !== 'engine.stopped' && data.code !== 'store.locked') toastError(asAppError(error));
      if (!waits) continue;
      draft.fields = { ...fields, ...draft.fields };
      return;
    }
  }
}

let watching = false;

/** Watches for all that ends typing: locking, leaving, and the engine coming back. */
function watch(): void {
  if (watching) return;
  watching = true;
  saveBeforeLock(flushAll);
  window.addEventListener('pagehide', () => void flushAll());
  onNotice('engine', ({ state: engine }) => {
    if (engine === 'back') void flushAll();
  });
  // Unlocking the store is a change of it.
  onNotice('changed', ({ kinds }) => {
    if (kinds.includes('store') && drafts.size > 0) void flushAll();
  });
}
