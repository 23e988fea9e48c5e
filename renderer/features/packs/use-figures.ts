import type { Pack } from '../../../shared/contract/packs';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { toast } from '../../ui/toast-store';
import { baseName, plainFileName } from './file-name';

/** Writes the figures of a pack with their sources to a workbook that the person chooses. */
export function useFigures(pack: Pick<Pack, 'id' | 'title'>) {
  const t = useText();
  const { run } = useAct('packs.exportFigures');
  const write = async () => {
    const suggested = plainFileName(t('packs.figuresFile', { title: pack.title }), 'xlsx');
    const path = await window.chancery.chooseTarget(suggested, 'xlsx');
    if (path === null) return;
    const made = await run({ packId: pack.id, path }, { subject: baseName(path) });
    if (made === null) return;
    toast(t('packs.figuresWritten', { count: made.figures, file: baseName(made.path) }), {
      label: t('packs.showInFolder'),
      run: () => window.chancery.showInFolder(made.path),
      keys: null,
    });
  };
  return { write };
}
