import { useSyncExternalStore } from 'react';
import { onNotice } from './notices';

/** When something was last written to the store in this sitting, ISO; null: nothing yet. */
let savedAt: string | null = null;

export function useSavedAt(): string | null {
  return useSyncExternalStore(subscribe, () => savedAt);
}

function subscribe(listener: () => void): () => void {
  return onNotice('changed', () => {
    savedAt = new Date().toISOString();
    listener();
  });
}
