import type { VisitSheet } from '../../../shared/contract/sheets';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { MenuButton } from '../../ui/MenuButton';
import { toast } from '../../ui/toast-store';

export interface NamedSheet {
  sheet: VisitSheet;
  label: string;
}

/** Sheets of a visit that go out by themselves, each as Word and as PDF. */
export function SheetMenu({ visit, sheets }: { visit: { id: string; title: string }; sheets: readonly NamedSheet[] }) {
  const t = useText();
  const write = useAct('visits.writeSheet');
  const run = async ({ sheet, label }: NamedSheet, format: 'docx' | 'pdf') => {
    const suggested = `${fileSafe(t('visitWork.sheetFile', { visit: visit.title, sheet: label }))}.${format}`;
    const path = await window.chancery.chooseTarget(suggested, format);
    if (path === null) return;
    const made = await write.run({ visitId: visit.id, sheet, format, path }, { subject: baseName(path) });
    if (made === null) return;
    toast(t('visitWork.sheetWritten', { file: baseName(made.path) }), {
      label: t('visitWork.showInFolder'),
      run: () => window.chancery.showInFolder(made.path),
      keys: null,
    });
  };
  return (
    <MenuButton
      small
      label={t('visitWork.sheets')}
      items={sheets.flatMap((one, at) => [
        {
          id: `${one.label} docx`,
          label: t('visitWork.sheetWord', { sheet: one.label }),
          separated: at > 0,
          run: () => void run(one, 'docx'),
        },
        {
          id: `${one.label} pdf`,
          label: t('visitWork.sheetPdf', { sheet: one.label }),
          run: () => void run(one, 'pdf'),
        },
      ])}
    />
  );
}

/** What no file system takes becomes a hyphen. */
function fileSafe(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').slice(0, 120);
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
