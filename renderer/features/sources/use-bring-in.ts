import { useEffect, useRef } from 'react';
import { call } from '../../app/bridge';
import { takeFiles } from '../../app/files';
import { act } from '../../app/queries';
import { say } from '../../app/texts/texts';
import { useNavigation, type Navigation } from '../../app/use-navigation';
import { toast } from '../../ui/toast-store';
import { addWaiting } from './waiting';

/** Takes files that are dropped, chosen or given to the program, wherever one is in the window, and shows the first. */
export function useBringIn(): void {
  const navigation = useNavigation();
  const latest = useRef(navigation);
  useEffect(() => {
    latest.current = navigation;
  });
  useEffect(() => takeFiles((paths) => void bringIn(paths, (place) => latest.current.go(place))), []);
}

async function bringIn(paths: readonly string[], go: Navigation['go']): Promise<void> {
  let shown = false;
  for (const path of paths) {
    const id = await bringInOne(path);
    if (id !== null && !shown) go({ area: 'sources', id });
    shown ||= id !== null;
  }
}

/** Reads one file; gives the id of its source, or null where it could not be read and the person has been told. */
async function bringInOne(path: string): Promise<string | null> {
  const fileName = path.split(/[\\/]/).at(-1) ?? path;
  const read = await act('sources.import', { path }, { subject: fileName });
  if (read === null) return null;
  const { state, source } = await call('sources.get', { id: read.sourceId });
  if (state === 'accepted') toast(say('sources.here'));
  else addWaiting({ id: source.id, fileName: source.fileName });
  return source.id;
}
