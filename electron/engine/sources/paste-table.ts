import { createHash } from 'node:crypto';
import { AppError } from '../../../shared/contract/errors';
import type { Output, Parsed } from '../../../shared/contract/contract';
import { isTableHtml, isTableText } from '../../../shared/tables/pasted';
import type { Sliced } from '../methods';
import { importBytes } from './import-file';
import type { FileBytes } from './read-file';

/**
 * Keeps what was copied from Excel, Word or a page as a source: the table as marked up where there is one that can be
 * read, else the text with its tabs.
 * @throws AppError `paste.no-table`, and what reading throws
 */
export async function pasteTable(
  sliced: Sliced,
  { name, html, text }: Parsed<'sources.paste'>,
): Promise<Output<'sources.paste'>> {
  const given = [...(isTableHtml(html) ? [html] : []), ...(isTableText(text) ? [text] : [])];
  let trouble = AppError.of('paste.no-table', {});
  for (const content of given) {
    try {
      const { sourceId, figures } = await importBytes(sliced, asFile(name, content), false);
      return { sourceId, figures };
    } catch (error) {
      if (!(error instanceof AppError) || !error.data.code.startsWith('source.')) throw error;
      trouble = error;
    }
  }
  throw trouble;
}

function asFile(fileName: string, content: string): FileBytes {
  const bytes = new TextEncoder().encode(content);
  return { fileName, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
