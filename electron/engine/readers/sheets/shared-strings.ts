import { AppError } from '../../../../shared/contract/errors';
import { limits, within } from '../limits';
import type { Archive } from '../zip';
import { readXml } from './xml';

/**
 * The texts that cells refer to by number. Runs of rich text are joined, phonetic guides left out.
 * @throws AppError `source.damaged`, `source.limit`
 */
export async function readSharedStrings(archive: Archive, part: string | null): Promise<string[]> {
  const strings: string[] = [];
  if (part === null) return strings;
  let current = '';
  let inText = false;
  let phonetic = 0;
  let characters = 0;
  await readXml(part, archive.read(part), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text(text) {
      if (!inText) return;
      current += text;
      if (current.length > limits.cellCharacters * 8) within('cellCharacters', current.length);
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        const text = unescaped(current);
        within('cellCharacters', text.length);
        characters += text.length;
        within('sharedCharacters', characters);
        strings.push(text);
      }
    },
    pause: () => Promise.resolve(),
  });
  return strings;
}

/** The text of shared string `index`. @throws AppError `source.damaged` when there is none */
export function sharedString(strings: readonly string[], index: string, part: string): string {
  const text = strings[Number(index)];
  if (text === undefined || index.trim() === '') throw AppError.of('source.damaged', { part });
  return text;
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
