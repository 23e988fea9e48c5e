import { useEffect, useRef } from 'react';
import { toast } from '../ui/toast-store';
import { claimFiles } from './files';
import { act } from './queries';
import { say } from './texts/texts';
import { useNavigation } from './use-navigation';

/** Takes Word files that are forms of this store out of what comes from outside: each lands in its slot, which opens. */
export function useReturnedForms(): void {
  const { go } = useNavigation();
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(
    () =>
      claimFiles(async (path) => {
        if (!/\.docx$/i.test(path)) return false;
        // What can't be read is told by whoever reads it as a source.
        const landed = await act('contributions.land', { path, into: null }, { inline: true });
        if (landed === null) return false;
        latest.current({ area: 'visits', id: landed.visitId, tab: 'commissioning', at: landed.id });
        toast(say('meetings.landed', { count: landed.count }));
        return true;
      }),
    [],
  );
}
