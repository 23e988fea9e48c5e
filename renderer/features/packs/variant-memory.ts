import { useState } from 'react';
import type { Variant } from '../../../shared/pack/outline';

const chosen = new Map<string, Variant>();

/** The variant that is looked at, kept for each pack while the window is open. */
export function useVariant(packId: string): [Variant, (variant: Variant) => void] {
  const [variant, setVariant] = useState(chosen.get(packId) ?? 'officials');
  return [
    variant,
    (to) => {
      chosen.set(packId, to);
      setVariant(to);
    },
  ];
}
