import type { Block, Inline } from '../document/rich-text';
import type { Note, Origin, Run, RunRole } from '../document/pack-document';
import type { Binding } from '../figures/binding';
import { cellsOf } from './cells-of';
import { citationKey, noteText, seriesOf } from './citations';
import type { Citation, Citations } from './citations';
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

/**
 * A block's words as runs; live figures get a footnote with their source, after the punctuation that follows. Figures of one
 * series in one sentence share a note behind the last: `US$ 1.06 million, up 1.1 %¹`.
 */
export function textRuns(
  section: Section,
  block: Pick<Block, 'content' | 'lang'>,
  bindings: readonly Binding[],
  roles: readonly RunRole[] = [],
): Run[] {
  const runs: Run[] = [];
  let pending: string | null = null;
  const cited = citedTogether(section, block, bindings);
  const place = () => {
    const last = runs.at(-1);
    if (pending !== null && last !== undefined) last.note = pending;
    pending = null;
  };
  for (const [at, part] of block.content.entries()) {
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
    const citations = cited.get(at);
    if (citations !== undefined) pending = cite(section, citations);
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

const endOfSentence = /[.!?…؟۔](?:\s|$)/u;

/** The figures that one note names, by the place of the last of them. What has no reading to name has none. */
function citedTogether(
  { citations }: Section,
  { content }: Pick<Block, 'content'>,
  bindings: readonly Binding[],
): ReadonlyMap<number, Citation[]> {
  const groups: { last: number; of: Citation[] }[] = [];
  let open: { last: number; of: Citation[] } | null = null;
  for (const [at, part] of content.entries()) {
    if (part.kind !== 'figure') {
      if (part.kind !== 'text' || endOfSentence.test(part.text)) open = null;
      continue;
    }
    const binding = bindings.find((b) => b.id === part.binding);
    const citation = binding && citations.byKey.get(citationKey(binding, part.text));
    if (citation === undefined) continue;
    const [first] = open?.of ?? [];
    if (open !== null && first !== undefined && seriesOf(first.binding) === seriesOf(citation.binding)) {
      open.last = at;
      open.of.push(citation);
    } else {
      open = { last: at, of: [citation] };
      groups.push(open);
    }
  }
  return new Map(groups.map(({ last, of }) => [last, of]));
}

/** Adds the note of some figures to their section. */
function cite(section: Section, citations: readonly Citation[]): string {
  const cells = cellsOf(citations.flatMap(({ binding }) => binding.readings));
  return addNote(section, noteText(citations, section), cells);
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
