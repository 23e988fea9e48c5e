import type { DocumentBlock, Origin } from '../document/pack-document';
import { written } from './blocks';
import { cellsOf } from './cells-of';
import { citationKey, seriesText } from './citations';
import type { Citation } from './citations';
import type { OwnText } from './outline';
import { addNote } from './text-runs';
import type { Section } from './text-runs';
import { fill } from './words';

/** What a note under several figures says beside their series. */
export interface CitedWords {
  lead: string;
  annex: string;
  annexMany: string;
  allowed: string;
}

/**
 * A paragraph of a fact sheet: a note for each of its ten numbers would fill the page, so one at the end of each block
 * names the series of them all and their numbers in the annex.
 */
export function citedText(
  section: Section,
  prefix: string,
  { text, bindings }: OwnText,
  { role, origin, words }: { role: 'headline' | 'body'; origin: Origin; words: CitedWords },
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
      last.note = addNote(section, noteOf(citations, section, words), cells);
    return [{ ...made, origin }];
  });
}

function noteOf(citations: readonly Citation[], { content, words, annex }: Section, own: CitedWords): string {
  const readings = citations.flatMap(({ binding }) => binding.readings);
  const said = own.lead + seriesText(readings, content, words);
  const numbers = [...new Set(citations.map(({ number }) => number))].toSorted((a, b) => a - b);
  const reasons = [...new Set(citations.flatMap(({ binding }) => binding.allowed ?? []))];
  const allowed = reasons.map((reason) => ` ${fill(own.allowed, { reason: reason.replace(/[.\s]+$/, '') })}`).join('');
  if (annex === null) return `${said}.${allowed}`;
  const place =
    numbers.length === 1
      ? fill(own.annex, { annex, number: numbers[0] ?? '' })
      : fill(own.annexMany, { annex, numbers: ranges(numbers) });
  return `${said}.${allowed} ${place}`;
}

/** `1–4, 7` */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
