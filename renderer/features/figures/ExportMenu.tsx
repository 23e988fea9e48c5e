import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import type { Input } from '../../../shared/contract/contract';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { MenuButton } from '../../ui/MenuButton';
import { toast } from '../../ui/toast-store';

/** Writes what the filter leaves to a file, with its sources. */
export function ExportMenu({ filter, sort }: Pick<Input<'figures.export'>, 'filter' | 'sort'>) {
  const t = useText();
  const exporting = useAct('figures.export', { subject: t('figures.list').toLowerCase() });
  const write = async (format: 'xlsx' | 'csv') => {
    const path = await window.chancery.chooseTarget(`${t('figures.fileName')}.${format}`, format);
    if (path === null) return;
    const done = await exporting.run({ filter, sort: sort ?? null, format, path });
    if (done === null) return;
    toast(t('figures.exported', { count: done.figures }), {
      label: t('figures.showInFolder'),
      run: () => window.chancery.showInFolder(path),
      keys: null,
    });
  };
  return (
    <MenuButton
      variant="quiet"
      label={t('figures.export')}
      items={[
        {
          id: 'xlsx',
          label: t('figures.exportXlsx'),
          icon: <IconFileSpreadsheet size={16} stroke={1.5} aria-hidden />,
          run: () => void write('xlsx'),
        },
        {
          id: 'csv',
          label: t('figures.exportCsv'),
          icon: <IconFileText size={16} stroke={1.5} aria-hidden />,
          run: () => void write('csv'),
        },
      ]}
    />
  );
}
