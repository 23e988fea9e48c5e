import type { Pack } from '../../../shared/contract/packs';
import type { Part, PartContent, Variant } from '../../../shared/pack/outline';
import { canHave, hasPart, withReader } from '../../../shared/pack/variants';
import type { BriefKinds } from '../../../shared/pack/variants';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { undoToast } from '../../app/undo-toast';
import type { Place } from './outline-order';

/** What is done to the parts of a pack. Each is one step that undo takes back. */
export interface PartActions {
  /** Includes a part in a variant, or leaves it out; nothing where that reader cannot have it. */
  toggle(part: Part, variant: Variant): void;
  move(partId: string, place: Place): void;
  change(part: Part): void;
  /** Takes a part out of the pack; `title` is what the person is told. */
  remove(part: Part, title: string): void;
  /** Puts in a part behind another one; gives the new part's id, or null when it failed. */
  add(content: PartContent, after: string | null): Promise<string | null>;
}

export function usePartActions(pack: Pack, briefs: BriefKinds): PartActions {
  const t = useText();
  const { id } = pack;
  const setPart = useAct('packs.setPart');
  const movePart = useAct('packs.movePart');
  const addPart = useAct('packs.addPart');
  const removePart = useAct('packs.removePart');
  const change = (part: Part) => void setPart.run({ id, part });
  const remove = async (part: Part, title: string) => {
    if ((await removePart.run({ id, partId: part.id })) !== null) undoToast(t('packs.removed', { part: title }));
  };
  return {
    change,
    toggle: (part, variant) => {
      if (canHave(variant, part, briefs)) change(withReader(variant, part, !hasPart(variant, part, briefs), briefs));
    },
    move: (partId, { after }) => void movePart.run({ id, partId, after }),
    remove: (part, title) => void remove(part, title),
    add: async (content, after) => {
      const part = { title: null, content, leftOut: [], marking: null };
      return (await addPart.run({ id, part, after }))?.partId ?? null;
    },
  };
}
