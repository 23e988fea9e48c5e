import { useEffect, useRef, useState } from 'react';
import type { Input, Output } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/contract/errors';
import { useAct } from '../../app/queries';
import { useText } from '../../app/texts/texts';
import { toast, toastError } from '../../ui/toast-store';
import { baseName } from './file-name';

export type Exported = Output<'packs.export'>;
export type Order = Omit<Input<'packs.export'>, 'path'>;

export interface Exporting {
  running: boolean;
  error: AppError | null;
  done: Exported | null;
  /** Asks where to save and writes the file there; a person who goes on with other work is told when it is written. */
  start(order: Order, suggested: string): void;
  /** Forgets the last file, for another one. */
  clear(): void;
}

/** Writes files of a pack. `watched`: whether the person sees what comes of it. */
export function useExport(watched: boolean): Exporting {
  const t = useText();
  const { run, running, error, clear } = useAct('packs.export', { inline: true });
  const [done, setDone] = useState<Exported | null>(null);
  const seen = useRef(watched);
  useEffect(() => {
    seen.current = watched;
    return () => {
      seen.current = false;
    };
  }, [watched]);
  useEffect(() => {
    if (error !== null && !seen.current && error.data.code !== 'call.cancelled') toastError(error);
  }, [error]);

  const start = async (order: Order, suggested: string) => {
    const path = await window.chancery.chooseTarget(suggested, order.format);
    if (path === null) return;
    clear();
    const made = await run({ ...order, path }, { subject: baseName(path) });
    setDone(made);
    if (made === null || seen.current) return;
    const showIt = () => window.chancery.showInFolder(made.path);
    toast(t('packs.exportedToast', { file: baseName(made.path) }), {
      label: t('packs.showInFolder'),
      run: showIt,
      keys: null,
    });
  };

  return {
    running,
    error: error?.data.code === 'call.cancelled' ? null : error,
    done,
    start: (order, suggested) => void start(order, suggested),
    clear: () => {
      clear();
      setDone(null);
    },
  };
}
