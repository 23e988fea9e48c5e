import { useState, type KeyboardEvent } from 'react';
import type { BriefPoint, Use } from '../../../../shared/contract/briefs';
import { inlineText } from '../../../../shared/document/rich-text';
import { useAct } from '../../../app/queries';
import { useText } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';
import { useNavigation } from '../../../app/use-navigation';

export interface PointRowActs {
  open(): void;
  move(by: -1 | 1): void;
  takeOut(): void;
  weigh(weight: Use['weight']): void;
  tell(toWhom: string): void;
  /** Whose words are being written in place: the library's, or those of this brief alone. */
  writing: 'library' | 'here' | 'compare' | null;
  write(whose: 'library' | 'here' | 'compare'): void;
  stopWriting(): void;
  /** Back to the library's words. */
  unword(): void;
  /** Whether the row takes the focus back, now that the writing is done. */
  returning: boolean;
  onKeyDown(event: KeyboardEvent): void;
}

const weights: Readonly<Record<string, Use['weight']>> = { m: 'must', s: 'should', c: 'could' };

/**
 * What can be done with a point in its brief, and by which keys on its row: Enter opens it, Alt+Up and Alt+Down move it
 * among those of its kind, F2 writes its words in place (with Shift for this brief alone), M, S and C say how much it
 * matters, W compares the words of this brief with the library's, Delete takes it out.
 */
export function usePointRow(points: readonly BriefPoint[], row: BriefPoint): PointRowActs {
  const t = useText();
  const { go } = useNavigation();
  const moveUse = useAct('visits.moveUse');
  const update = useAct('visits.updateUse');
  const remove = useAct('visits.removeUse');
  const [writing, setWriting] = useState<PointRowActs['writing']>(null);
  const [returning, setReturning] = useState(false);
  const { use, point } = row;
  const at = points.findIndex((one) => one.use.id === use.id);

  const takeOut = async () => {
    if ((await remove.run({ id: use.id })) === null) return;
    undoToast(t('visits.pointTaken', { title: inlineText(point.lead.content) }));
  };

  const acts: Omit<PointRowActs, 'onKeyDown'> = {
    open: () => go({ area: 'points', id: point.id }),
    move(by) {
      const neighbour = points[at + by];
      if (neighbour === undefined) return;
      // Among points of other kinds the place behind the neighbour of the same kind is what is meant.
      const after = by > 0 ? neighbour.use.id : (points[at - 2]?.use.id ?? null);
      void moveUse.run({ id: use.id, after });
    },
    takeOut: () => void takeOut(),
    weigh: (weight) => void update.run({ id: use.id, fields: { weight } }),
    tell: (toWhom) => void update.run({ id: use.id, fields: { toWhom } }),
    writing,
    write: setWriting,
    stopWriting() {
      setReturning(true);
      setWriting(null);
    },
    unword: () => void update.run({ id: use.id, fields: { wording: null } }),
    returning,
  };

  return {
    ...acts,
    onKeyDown(event) {
      if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
      const weight = weights[event.key.toLowerCase()];
      if (event.key === 'Enter') acts.open();
      else if (event.key === 'F2') acts.write(event.shiftKey || use.wording !== null ? 'here' : 'library');
      else if (event.key.toLowerCase() === 'w' && !event.altKey && use.wording !== null) acts.write('compare');
      else if (event.key === 'Delete') acts.takeOut();
      else if (event.altKey && event.key === 'ArrowUp') acts.move(-1);
      else if (event.altKey && event.key === 'ArrowDown') acts.move(1);
      else if (!event.altKey && weight !== undefined && point.kind === 'to-make')
        acts.weigh(weight === use.weight ? null : weight);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
