import type { DocumentBlock, Origin } from '../document/pack-document';
import { written } from './blocks';
import { cellsOf } from './cells-of';
import { citationKey, noteText } from './citations';
import type { Citation } from './citations';
import type { OwnText } from './outline';
import { addNote } from './text-runs';
import type { Section } from './text-runs';

/**
 * A paragraph of a fact sheet: a note for each of its ten numbers would fill the page, so one at the end of each block
 * names the series of them all and their numbers in the annex.
 */
export function citedText(
  section: Section,
  prefix: string,
  { text, bindings }: OwnText,
  { role, origin, lead }: { role: 'headline' | 'body'; origin: Origin; lead: string },
): DocumentBlock[] {
  const by = new Map(bindings.map((binding) => [binding.id, binding]));
  return text.flatMap((block) => {
    const [made] = written(section, prefix, [block], [], role, origin);
    if (made === undefined) return [];
    const citations = block.content.flatMap((part): Citation[] => {
      const binding = part.kind === 'figure' ? by.get(part.binding) : undefined;
      if (part.kind !== 'figure' || binding === undefined) return [];
      const citation = section.citations.byKey.get(citationKey(binding, part.text));
      return citation === undefined ? [] : [citation];
    });
    const last = 'runs' in made ? made.runs.at(-1) : undefined;
    const cells = cellsOf(citations.flatMap(({ binding }) => binding.readings));
    if (citations.length > 0 && last !== undefined)
      last.note = addNote(section, lead + noteText(citations, section), cells);
    return [{ ...made, origin }];
  });
}
