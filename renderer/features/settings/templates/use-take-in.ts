import { useCallback, useMemo } from 'react';
import type { AppError } from '../../../../shared/contract/errors';
import { useAct } from '../../../app/queries';
import { say } from '../../../app/texts/texts';
import { undoToast } from '../../../app/undo-toast';

/** Whether a file may be a template by its name; what it is its bytes tell. */
export function isWordFile(path: string): boolean {
  return /\.(?:do[ct][xm]?)$/i.test(path);
}

export interface TakeIn {
  /** Takes a file in; gives the template's id, null where it could not be read: `error` says why. */
  from: (path: string, replaces?: string) => Promise<string | null>;
  /** The same for a file that the person chooses. */
  choose: (replaces?: string) => Promise<string | null>;
  error: AppError | null;
}

/** Takes templates in. */
export function useTakeIn(): TakeIn {
  const { run, error } = useAct('templates.add', { inline: true });
  const from = useCallback(
    async (path: string, replaces?: string) => {
      const made = await run({ path, ...(replaces === undefined ? {} : { replaces }) });
      if (made === null) return null;
      undoToast(say(replaces === undefined ? 'templates.added' : 'templates.replaced', { name: made.name }));
      return made.id;
    },
    [run],
  );
  const choose = useCallback(
    async (replaces?: string) => {
      const [path] = await window.chancery.chooseFiles();
      return path === undefined ? null : from(path, replaces);
    },
    [from],
  );
  return useMemo(() => ({ from, choose, error }), [from, choose, error]);
}
