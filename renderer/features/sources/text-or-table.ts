import { call } from '../../app/bridge';

/** What a file is by its name: letters and plain text are texts, a page or a Word file may be either. */
export function formOf(fileName: string): 'text' | 'table' | 'either' {
  if (/\.(?:txt|eml)$/i.test(fileName)) return 'text';
  return /\.(?:html?|docx)$/i.test(fileName) ? 'either' : 'table';
}

/** Whether a page or a Word file that was read as a table is one: it has figures, or is in the store already. */
export async function isKnownOrTable(read: { sourceId: string; figures: number }): Promise<boolean> {
  return read.figures > 0 || (await call('sources.get', { id: read.sourceId })).state === 'accepted';
}
