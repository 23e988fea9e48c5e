import type { Edition } from '../../../shared/contract/packs';
import type { TextKey } from '../../app/texts/texts';

/** What a file is called by its format and kind of copy. */
export function formatWords({ format, copy }: Pick<Edition, 'format' | 'copy'>): TextKey {
  if (format === 'docx') return copy === 'working' ? 'packs.wordWorking' : 'packs.wordClean';
  return format === 'pdf' ? 'packs.pdf' : 'packs.html';
}
