import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Holder, KeptEdition } from '../../../shared/contract/editions';
import type { Edition, Pack } from '../../../shared/contract/packs';
import type { Variant } from '../../../shared/pack/outline';
import { isGuarded } from '../../../shared/pack/variants';
import { useAct, useAnswer } from '../../app/queries';
import { today } from '../../app/texts/dates';
import { useText } from '../../app/texts/texts';
import { toast } from '../../ui/toast-store';
import { beside, fileName } from './file-name';

export type WrittenCopies = Output<'editions.exportCopies'>;

export interface CopiesOf {
  pack: Pack;
  visit: Output<'visits.get'>;
  kept: readonly KeptEdition[];
  variant: Variant;
}

/** What is written for whom. */
interface CopiesOrder {
  format: Edition['format'];
  holders: Holder[];
  override?: string;
}

/** Writes numbered copies of a pack into a folder that the person chooses, and says which edition they are of. */
export function useCopies({ pack, visit, kept, variant }: CopiesOf) {
  const t = useText();
  const next = useAnswer('editions.next', { packId: pack.id, variant }, { keepBefore: true }).data ?? null;
  const write = useAct('editions.exportCopies', { inline: true });
  const [done, setDone] = useState<WrittenCopies | null>(null);

  const start = async (order: CopiesOrder) => {
    const values = {
      reference: visit.visit.reference,
      // The name of a pack is for colleagues.
      title: isGuarded(variant) ? visit.visit.title : pack.title,
      variant: t(`packs.${variant}`),
      version: next?.version ?? 1,
      date: today(),
      copy: '',
    };
    const name = fileName(pack.fileName, values, 'x').replace(/\.x$/, '').slice(0, 160);
    const folder = await window.chancery.chooseFolder(beside(kept[0]?.copies[0]?.path ?? null, ''));
    if (folder === null) return;
    const made = await write.run(
      { ...order, packId: pack.id, copy: 'clean', variant, folder, name },
      { subject: pack.title },
    );
    if (made === null) return;
    setDone(made);
    const first = made.copies[0]?.path ?? folder;
    const show = { label: t('packs.showInFolder'), run: () => window.chancery.showInFolder(first), keys: null };
    toast(t('editions.copiesToast', { count: made.copies.length }), show);
  };

  return {
    next,
    done,
    running: write.running,
    error: write.error?.data.code === 'call.cancelled' ? null : write.error,
    start: (order: CopiesOrder) => void start(order),
  };
}
