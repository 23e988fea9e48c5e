import type { Note, PackDocument, Section } from '../../../../shared/document/pack-document';
import { documentWords } from '../look/document-words';
import type { DocumentWords } from '../look/document-words';
import { pageSize } from '../look/look';
import type { Look, PageSize } from '../look/look';
import type { House } from '../look/house-look';
import { lookOf } from '../look/looks';
import { Numbers } from './anchors';
import type { Anchor } from './anchors';
import { planLists } from './numbering';
import type { ListPlan } from './numbering';

/** A footnote in the order of its mark. */
export interface PlacedNote {
  note: Note;
  anchor: Anchor | null;
}

/** What the functions that write one file share: its look, and the counters that must not give a number twice. */
export interface Writing {
  /** As the section that is written speaks: its language and direction may be its own. */
  document: PackDocument;
  /** The language that the styles of the file name. */
  packLanguage: string;
  look: Look;
  page: PageSize;
  words: DocumentWords;
  lists: ListPlan;
  /** Anchor of an id; null in a clean copy. */
  anchor: (id: string) => Anchor | null;
  /** Places a note where its mark is written and gives its number. */
  refer: (id: string) => number | null;
  placed: PlacedNote[];
}

/** Everything needed to write `document`; with `anchors` null nothing is anchored. */
export function startWriting(
  document: PackDocument,
  anchors: Readonly<Record<string, string>> | null,
  house: House | null = null,
): Writing {
  const look = house?.look ?? lookOf(document);
  const controls = new Numbers();
  const anchor = (id: string): Anchor | null => {
    const name = anchors?.[id];
    return name === undefined ? null : { name, control: controls.next() };
  };
  const notes = new Map(document.sections.flatMap((section) => section.notes).map((note) => [note.id, note]));
  const placed: PlacedNote[] = [];
  const refer = (id: string): number | null => {
    const note = notes.get(id);
    if (note === undefined) return null;
    const again = placed.some((other) => other.note.id === id);
    placed.push({ note, anchor: again ? null : anchor(id) });
    return placed.length;
  };
  return {
    document,
    packLanguage: document.language,
    look,
    page: pageSize(look, document.paper),
    words: documentWords(document.language),
    lists: planLists(document, look),
    anchor,
    refer,
    placed,
  };
}

/** The writing of one section, in its own language and direction where it has them. */
export function inSection(writing: Writing, { language, dir }: Section): Writing {
  const { document } = writing;
  if (language === undefined && dir === undefined) return writing;
  return { ...writing, document: { ...document, language: language ?? document.language, dir: dir ?? document.dir } };
}
