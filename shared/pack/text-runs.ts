import type { Block, Inline } from '../document/rich-text';
import type { Note, Origin, Run, RunRole } from '../document/pack-document';
import type { Binding } from '../figures/binding';
import { cellsOf } from './cells-of';
import { citationKey, noteText } from './citations';
import type { Citations } from './citations';
import type { PackContent } from './content';
import type { PackWords } from './words';

/** What the parts of one section share: the words, the pack's numbered figures, and the notes made so far. */
export interface Section {
  content: PackContent;
  words: PackWords;
  citations: Citations;
  /** Name of the annex of sources, or null where this variant has none. */
  annex: string | null;
  /** The number that each brief has in this document, by its id. */
  numbers: ReadonlyMap<string, string>;
  notes: Note[];
  /** Prefix of every id in the section. */
  id: string;
}

/** Marks that stand before a note's mark rather than after it. */
const closing = /^[.,;:!?…)\]”’»،؛؟۔]+/;

/** A block's words as runs; each live figure gets a footnote with its source, after the punctuation that follows it. */
export function textRuns(
  section: Section,
  block: Pick<Block, 'content' | 'lang'>,
  bindings: readonly Binding[],
  roles: readonly RunRole[] = [],
): Run[] {
  const runs: Run[] = [];
  let pending: string | null = null;
  const place = () => {
    const last = runs.at(-1);
    if (pending !== null && last !== undefined) last.note = pending;
    pending = null;
  };
  for (const part of block.content) {
    if (part.kind === 'note') {
      place();
      const note = addNote(section, part.text);
      const last = runs.at(-1);
      if (last !== undefined && last.note === null) last.note = note;
      else runs.push({ ...plainRun(apart, block.lang, roles), note });
      continue;
    }
    if (part.kind === 'text' && pending !== null) {
      const [mark] = closing.exec(part.text) ?? [''];
      if (mark !== '') runs.push(run(mark, part, block.lang, roles));
      place();
      const rest = part.text.slice(mark.length);
      if (rest !== '') runs.push(run(rest, part, block.lang, roles));
      continue;
    }
    place();
    runs.push(run(part.kind === 'break' ? '\n' : part.text, part, block.lang, roles));
    if (part.kind === 'figure') pending = cite(section, part, bindings);
  }
  place();
  return runs;
}

/** Between two marks of notes, that 1 and 2 be not read as 12. */
const apart = '\u2009';

function plainRun(text: string, lang: string | null, roles: readonly RunRole[]): Run {
  return { text, roles: [...roles], lang, dir: null, href: null, note: null };
}

function run(text: string, part: Inline, lang: string | null, roles: readonly RunRole[]): Run {
  const marks = part.kind === 'text' ? part.marks : [];
  const own = marks.flatMap((m): RunRole[] =>
    m.kind === 'bold' ? ['strong'] : m.kind === 'italic' ? ['emphasis'] : [],
  );
  const link = marks.find((m) => m.kind === 'link');
  return { text, roles: [...roles, ...own], lang, dir: null, href: link?.href ?? null, note: null };
}

/** Adds the note of a figure to its section; null where the figure has no reading to name. */
function cite(
  section: Section,
  chip: Extract<Inline, { kind: 'figure' }>,
  bindings: readonly Binding[],
): string | null {
  const binding = bindings.find((b) => b.id === chip.binding);
  const citation = binding && section.citations.byKey.get(citationKey(binding, chip.text));
  if (citation === undefined) return null;
  const text = noteText(citation, section.content, section.words, section.annex);
  return addNote(section, text, cellsOf(citation.binding.readings));
}

/** Adds a note; `cells` are those that it is about. */
export function addNote(section: Section, text: string, [origin, ...others]: readonly Origin[] = []): string {
  const id = `${section.id}/note-${section.notes.length + 1}`;
  section.notes.push({
    id,
    runs: [{ text, roles: [], lang: null, dir: null, href: null, note: null }],
    ...(origin && { origin }),
    ...(others.length > 0 && { others }),
  });
  return id;
}
