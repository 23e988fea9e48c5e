import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { MenuButton } from '../../ui/MenuButton';
import { toast } from '../../ui/toast-store';

/** The list as a sheet: Word or PDF, for one office or all. */
export function ClearingSheet({ office, empty }: { office: string | null; empty: boolean }) {
  const t = useText();
  const writing = useAct('library.writeClearing');
  const reason = empty ? t('library.nothingToClear') : null;
  const write = async (format: 'docx' | 'pdf') => {
    const name = fileSafe(office === null ? t('library.clearing') : `${t('library.clearing')} ${office}`);
    const path = await window.chancery.chooseTarget(`${name}.${format}`, format);
    if (path === null || (await writing.run({ office, path, format }, { subject: `${name}.${format}` })) === null)
      return;
    toast(t('library.sheetWritten', { file: `${name}.${format}` }), {
      label: t('library.openFile'),
      run: () => window.chancery.openFile(path),
      keys: null,
    });
  };
  return (
    <MenuButton
      label={t('library.sheet')}
      items={[
        { id: 'docx', label: t('library.asWord'), reason, run: () => void write('docx') },
        { id: 'pdf', label: t('library.asPdf'), reason, run: () => void write('pdf') },
      ]}
    />
  );
}

/** What no file system takes becomes a blank. */
function fileSafe(name: string): string {
  return name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 100);
}
