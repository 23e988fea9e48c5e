import { useEffect, useRef } from 'react';
import { call } from '../../app/bridge';
import { takeFiles } from '../../app/files';
import type { Target } from '../../app/navigation';
import { act } from '../../app/queries';
import { say } from '../../app/texts/texts';
import { useNavigation, type Navigation } from '../../app/use-navigation';
import { toast } from '../../ui/toast-store';
import { readBatch, textsAmong } from './batch';
import { formOf, isKnownOrTable } from './text-or-table';
import { addWaiting } from './waiting';

/**
 * Takes files that are dropped, chosen or given to the program, wherever one is in the window: one is shown, several
 * texts are looked at as one list, other files get a report.
 */
export function useBringIn(): void {
  const navigation = useNavigation();
  const latest = useRef(navigation);
  useEffect(() => {
    latest.current = navigation;
  });
  useEffect(() => takeFiles((paths) => void bringIn(paths, () => latest.current)), []);
}

async function bringIn(paths: readonly string[], navigation: () => Navigation): Promise<void> {
  const { go } = navigation();
  const [only] = paths;
  if (only !== undefined && paths.length === 1) {
    const id = await bringInOne(only);
    if (id !== null) go({ area: 'sources', id });
    return;
  }
  go({ area: 'sources', view: 'report' });
  const files = await readBatch([...new Set(paths)]);
  const texts = textsAmong(files);
  if (texts.length > 1 && files.every(({ fate }) => fate.state === 'text') && isReport(navigation().target))
    go({ area: 'sources', texts });
}

/** Whoever went elsewhere meanwhile is left there. */
const isReport = (place: Target) => place.area === 'sources' && place.view === 'report';

/** Reads one file; gives the id of its source, or null where it could not be read and the person has been told. */
async function bringInOne(path: string): Promise<string | null> {
  const fileName = path.split(/[\\/]/).at(-1) ?? path;
  const form = formOf(fileName);
  if (form === 'text') return bringInText(path, fileName);
  const read = await act('sources.import', { path }, { subject: fileName, inline: form === 'either' });
  if (form === 'table') return read === null ? null : noteRead(read.sourceId);
  if (read !== null && (await isKnownOrTable(read))) return noteRead(read.sourceId);
  // A page or a Word file without figures is a text.
  if (read !== null) await act('sources.discard', { sourceId: read.sourceId });
  return bringInText(path, fileName);
}

async function bringInText(path: string, fileName: string): Promise<string | null> {
  const read = await act('texts.import', { path }, { subject: fileName });
  return read?.sourceId ?? null;
}

/** Notes a source that has just been read: it waits, or was here already. Gives its id. */
export async function noteRead(id: string): Promise<string> {
  const { state, source } = await call('sources.get', { id });
  if (state === 'accepted') toast(say('sources.here'));
  else addWaiting({ id: source.id, fileName: source.fileName });
  return source.id;
}
