import type { Note, Origin, PackDocument } from '../../../../shared/document/pack-document';
import { documentWords } from '../look/document-words';
import type { DocumentWords } from '../look/document-words';
import type { Look } from '../look/look';

/** What the functions that write one sheet share. */
export interface Showing {
  document: PackDocument;
  look: Look;
  words: DocumentWords;
  forPrint: boolean;
  /** Whether it leaves the window: there links lead from the contents to the parts. */
  isFile: boolean;
  /** Number of a note, counted through the pack as Word does; null where there is no such note. */
  refer: (id: string) => number | null;
  placed: { note: Note; number: number }[];
  /** The number of the section where it is one of a brief, and how many headings of each level were counted since. */
  counts: number[];
}

/** Begins a sheet whose notes are counted from `firstNote`. */
export function startShowing(
  document: PackDocument,
  notes: readonly Note[],
  firstNote: number,
  { look, forPrint, isFile }: Pick<Showing, 'look' | 'forPrint' | 'isFile'>,
): Showing {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const placed: Showing['placed'] = [];
  const refer = (id: string): number | null => {
    const note = byId.get(id);
    if (note === undefined) return null;
    const number = firstNote + placed.length;
    placed.push({ note, number });
    return number;
  };
  return { document, look, words: documentWords(document.language), forPrint, isFile, refer, placed, counts: [] };
}

/** The name of a section within a file, for links to it: `part-3`. */
export function partName({ sections }: PackDocument, id: string): string {
  return `part-${String(sections.findIndex((section) => section.id === id) + 1)}`;
}

/** The name of the place behind a section, by its place in the document. */
export function endName(at: number): string {
  return `end-${String(at + 1)}`;
}

/** Millimetres that stay white on the last page of sections, by their ids: so much lower stand their notes and their foot. */
export type White = Readonly<Record<string, number>>;

/** The class of what takes up the white of a section. */
export function whiteClass({ sections }: PackDocument, id: string): string {
  return `white-${String(sections.findIndex((section) => section.id === id) + 1)}`;
}

/** Where a click on an element leads: `area:id:at`. */
export function originAttribute(origin: Origin | null): string | null {
  return origin === null ? null : [origin.area, origin.id, ...(origin.at === null ? [] : [origin.at])].join(':');
}
