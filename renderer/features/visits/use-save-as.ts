import type { Input } from '../../../shared/contract/contract';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { toast } from '../../ui/toast-store';

type Writer = 'records.export' | 'contributions.writeForm' | 'notes.export';

/** Asks where to save, writes a document there, and says where it is. */
export function useSaveAs<M extends Writer>(method: M) {
  const t = useText();
  const { run, running } = useAct(method);
  const start = async (name: string, format: string, order: (path: string) => Input<M>) => {
    const path = await window.chancery.chooseTarget(name, format);
    if (path === null || (await run(order(path), { subject: name })) === null) return;
    toast(t('meetings.written', { file: name }), {
      label: t('meetings.openFile'),
      run: () => window.chancery.openFile(path),
      keys: null,
    });
  };
  return {
    running,
    save: (name: string, format: string, order: (path: string) => Input<M>) => void start(name, format, order),
  };
}

/** A name for a file: what no file system takes is left out. */
export function savedAs(words: string, extension: string): string {
  const clean = words
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 100);
  return `${clean}.${extension}`;
}
