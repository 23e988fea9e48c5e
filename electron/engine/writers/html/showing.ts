import type { Note, Origin, PackDocument, Run } from '../../../../shared/document/pack-document';
import { runsText } from '../../../../shared/document/pack-document';
import { documentWords } from '../look/document-words';
import type { DocumentWords } from '../look/document-words';
import type { Look } from '../look/look';
import { firstStrong } from '../script-runs';
import type { Attributes } from './markup';

/** What the functions that write one sheet share. */
export interface Showing {
  document: PackDocument;
  look: Look;
  words: DocumentWords;
  forPrint: boolean;
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
  { look, forPrint }: Pick<Showing, 'look' | 'forPrint'>,
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
  return { document, look, words: documentWords(document.language), forPrint, refer, placed, counts: [] };
}

/** Where a click on an element leads: `area:id:at`. */
export function originAttribute(origin: Origin | null): string | null {
  return origin === null ? null : [origin.area, origin.id, ...(origin.at === null ? [] : [origin.at])].join(':');
}

/** Class, id, place of writing and direction of an element of the document. */
export function placed(
  style: string,
  id: string | null,
  origin: Origin | null,
  dir: 'auto' | 'ltr' | 'rtl',
  runs: readonly Run[],
  around: 'ltr' | 'rtl',
): Attributes {
  const direction = dir === 'auto' ? (firstStrong(runsText(runs)) ?? around) : dir;
  return {
    class: style,
    'data-id': id,
    'data-origin': originAttribute(origin),
    dir: direction === around ? null : direction,
  };
}
