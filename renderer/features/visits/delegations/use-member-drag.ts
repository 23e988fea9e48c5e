import { useState, type DragEvent } from 'react';
import type { Delegate } from '../../../../shared/contract/delegations';

export interface RowDrag {
  /** Whether what is in hand would be dropped before this row. */
  over: boolean;
  handlers: {
    draggable: true;
    onDragStart: (event: DragEvent) => void;
    onDragOver: (event: DragEvent) => void;
    onDragEnd: () => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** Reorders the members of one delegation by the pointer: what is dropped on a row stands before it. */
export function useMemberDrag(
  members: readonly Delegate[],
  onMove: (id: string, after: string | null) => void,
): { of: (id: string) => RowDrag } {
  const [inHand, setInHand] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const end = () => {
    setInHand(null);
    setOver(null);
  };
  return {
    of: (id) => ({
      over: over === id && inHand !== null && inHand !== id,
      handlers: {
        draggable: true,
        onDragStart: (event) => {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setData('application/x-chancery-member', id);
          setInHand(id);
        },
        onDragOver: (event) => {
          if (inHand === null) return;
          event.preventDefault();
          setOver(id);
        },
        onDragEnd: end,
        onDrop: (event) => {
          event.preventDefault();
          const others = members.filter((member) => member.id !== inHand);
          const at = others.findIndex((member) => member.id === id);
          if (inHand !== null && inHand !== id && at >= 0) onMove(inHand, others[at - 1]?.id ?? null);
          end();
        },
      },
    }),
  };
}
