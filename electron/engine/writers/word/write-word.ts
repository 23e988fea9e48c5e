import type { PackDocument } from '../../../../shared/document/pack-document';
import { withRegion } from '../language-tags';
import { compile } from './compile';
import { lintWord } from './lint/lint';
import { mendPackage, packPackage } from './package';
import { mergeTemplate } from './template/merge-template';
import type { HouseTemplate } from './template/merge-template';
import { mergeTheme } from './template/merge-theme';
import { startWriting } from './writing';
import { wordDocument } from './word-document';

export interface WordOptions {
  /** A working copy goes to colleagues and comes back; a clean copy goes to the principal or the other side. */
  copy: 'working' | 'clean';
  /** Anchor (16 letters) by the ids of `shared/document/anchors`; null or absent ids are not anchored. */
  anchors: Readonly<Record<string, string>> | null;
  /** ISO time; every time in the file is this one. */
  at: string;
  author: string | null;
  /** Stands as a custom property of a working copy, so that a returned file names its edition. */
  editionId: string | null;
  /** The ministry's own template that the pages are set in. */
  house?: HouseTemplate | null;
}

/**
 * Writes a pack as a Word file (.docx). Equal input gives equal bytes. The file passes our own lint before it is
 * handed over: throws `export.lint` where it does not.
 */
export async function writeWord(document: PackDocument, options: WordOptions): Promise<Uint8Array<ArrayBuffer>> {
  const clean = options.copy === 'clean';
  const writing = startWriting(document, clean ? null : options.anchors, options.house?.house ?? null);
  const author = clean ? null : options.author;
  const editionId = clean ? null : options.editionId;
  const file = compile(wordDocument(writing, { author, editionId }));
  mendPackage(file, {
    at: options.at,
    author,
    language: document.language,
    complexLanguage: writing.look.complexLanguage,
    rtl: document.dir === 'rtl',
    notes: writing.placed,
  });
  lintWord(file.parts, options.copy);
  if (options.house && document.sections.some(({ cards }) => cards !== undefined)) {
    // Cards are in the template's faces and colours, in rows that have no room for its styles nor for a letterhead.
    mergeTheme(file, options.house.parts.theme);
  } else if (options.house) {
    const language = { value: withRegion(document.language), complex: writing.look.complexLanguage };
    mergeTemplate(file, options.house, writing.words, language);
    lintWord(file.parts, options.copy, 'merged');
  }
  return packPackage(file);
}
