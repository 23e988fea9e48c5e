import type { Holder, KeptEdition } from '../../../shared/contract/editions';
import type { Edition, Pack } from '../../../shared/contract/packs';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { toast } from '../../ui/toast-store';
import { baseName, beside, fileName } from './file-name';

export interface Again {
  edition: KeptEdition;
  format: Edition['format'];
  copy: Edition['copy'];
  holder: Holder | null;
}

/** Writes an edition, or one holder's copy of it, once more as it was. */
export function useExportAgain(pack: Pack): (again: Again) => void {
  const t = useText();
  const { run } = useAct('editions.exportAgain');
  const write = async ({ edition, format, copy, holder }: Again) => {
    const { id, version, variant, at, copies } = edition;
    const values = {
      reference: '',
      title: pack.title,
      variant: t(`packs.${variant}`),
      version,
      date: at.slice(0, 10),
      copy: t(copy === 'working' ? 'packs.working' : 'packs.clean'),
    };
    const name = fileName(pack.fileName.replace('{reference}', ''), values, format);
    const path = await window.chancery.chooseTarget(beside(copies[0]?.path ?? null, name), format);
    if (path === null) return;
    const made = await run({ id, format, copy, holder, path }, { subject: baseName(path) });
    if (made === null) return;
    const show = { label: t('packs.showInFolder'), run: () => window.chancery.showInFolder(path), keys: null };
    toast(t('editions.writtenAgain', { file: baseName(path), version }), show);
  };
  return (again) => void write(again);
}
