import { useState } from 'react';
import type { Variant } from '../../../shared/pack/outline';

/** What was looked at in a pack, kept while the window is open, so that going to a text and back loses no place. */
interface Looked {
  variant: Variant;
  part: string | null;
  /** The text that was opened from the preview. */
  block: string | null;
}

const looked = new Map<string, Looked>();

export interface PackMemory extends Looked {
  remember(change: Partial<Looked>): void;
}

export function usePackMemory(packId: string): PackMemory {
  const [shown, setShown] = useState(() => lookedAt(packId));
  // Noted at once: the screen may be gone before it would be drawn again.
  const remember = (change: Partial<Looked>) => {
    const after = { ...lookedAt(packId), ...change };
    looked.set(packId, after);
    setShown(after);
  };
  return { ...shown, remember };
}

function lookedAt(packId: string): Looked {
  return looked.get(packId) ?? { variant: 'officials', part: null, block: null };
}
