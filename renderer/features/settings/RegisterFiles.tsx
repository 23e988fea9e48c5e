import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { Button } from '../../ui/Button';
import { toast } from '../../ui/toast-store';

/** Writes the register to a file, as Word or as PDF. */
export function RegisterFiles() {
  const t = useText();
  const { run, running } = useAct('packs.exportRegister');
  const write = async (format: 'docx' | 'pdf') => {
    const file = `${t('settings.registerFile')}.${format}`;
    const path = await window.chancery.chooseTarget(file, format);
    if (path === null || (await run({ format, path }, { subject: file })) === null) return;
    toast(
      t('settings.registerWritten', { file: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) }),
      {
        label: t('settings.showRegister'),
        run: () => window.chancery.showInFolder(path),
        keys: null,
      },
    );
  };
  const reason = running ? '' : null;
  return (
    <>
      <Button small reason={reason} onClick={() => void write('docx')}>
        {t('settings.registerWord')}
      </Button>
      <Button small reason={reason} onClick={() => void write('pdf')}>
        {t('settings.registerPdf')}
      </Button>
    </>
  );
}
