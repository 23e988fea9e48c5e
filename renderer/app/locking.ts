import { act, answers } from './queries';

/** Why the window shows the passphrase field; said there once. */
export type LockReason = 'asked' | 'idle' | 'engine';

const KEY = 'locked-because';
const savers = new Set<() => Promise<unknown> | void>();

/**
 * A place where typing is saved a moment later registers here, so that locking and what leaves the store save it first.
 * Returns the end of the registration, as an effect wants it.
 */
export function saveBeforeLock(save: () => Promise<unknown> | void): () => void {
  savers.add(save);
  return () => savers.delete(save);
}

/** Saves what is being typed, so that the store knows what is on screen. */
export async function saveTyping(): Promise<void> {
  await Promise.allSettled([...savers].map(async (save) => save()));
}

let locking: Promise<void> | null = null;

/**
 * Saves what is being typed and locks the store; the window shows the passphrase field and drops what it knew. Told again
 * while it does, as by another window that locks too, it has nothing more to do.
 */
export function lockNow(reason: LockReason): Promise<void> {
  locking ??= saveAndLock(reason).finally(() => {
    locking = null;
  });
  return locking;
}

async function saveAndLock(reason: LockReason): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await saveTyping();
  noteLockReason(reason);
  await act('store.lock', {});
  answers.clear();
}

export function noteLockReason(reason: LockReason): void {
  sessionStorage.setItem(KEY, reason);
}

/** Why it is locked; null at the first start. */
export function lockReason(): LockReason | null {
  const reason = sessionStorage.getItem(KEY);
  return reason === 'asked' || reason === 'idle' || reason === 'engine' ? reason : null;
}
