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
  show(variant: Variant): void;
  /** Notes the part that is looked at; going on to another one forgets the text that was opened. */
  read(part: string): void;
  /** Notes the text that is opened, for the way back. */
  leave(part: string, block: string | null): void;
}

export function usePackMemory(packId: string): PackMemory {
  const [shown, setShown] = useState(() => lookedAt(packId));
  // Noted at once: the screen may be gone before it would be drawn again.
  const note = (change: (before: Looked) => Looked) => {
    const after = change(lookedAt(packId));
    looked.set(packId, after);
    setShown(after);
  };
  return {
    ...shown,
    show: (variant) => note((before) => ({ ...before, variant })),
    read: (part) => note((before) => (before.part === part ? before : { ...before, part, block: null })),
    leave: (part, block) => note((before) => ({ ...before, part, block })),
  };
}

function lookedAt(packId: string): Looked {
  return looked.get(packId) ?? { variant: 'officials', part: null, block: null };
}
