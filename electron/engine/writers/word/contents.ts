import { InternalHyperlink, Paragraph, Tab, TextRun } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { BlockOf } from '../../../../shared/document/pack-document';
import { hasRightToLeft, scriptRuns } from '../script-runs';
import { Element } from './anchors';
import type { Writing } from './writing';

type ContentsBlock = BlockOf<'contents'>;
type Entry = ContentsBlock['entries'][number];

/** Collects the headings of level 1, in which every section's title stands. */
const instruction = 'TOC \\h \\o "1-1" \\u';

/** The hidden bookmark around the title of a section, to which its entry leads. */
export function titleBookmark(writing: Writing, section: string): string {
  const at = writing.document.sections.findIndex((each) => each.id === section);
  return `_Toc${String(at + 1).padStart(4, '0')}`;
}

/**
 * A field of contents that is already filled, so that Word asks nothing on opening. Its last column holds the page of
 * each section, or nothing where nobody knows it: a wrong number is worse than none. Once somebody updates the field in
 * Word, page numbers stand there.
 */
export function contentsBlock(block: ContentsBlock, writing: Writing): FileChild[] {
  const last = block.entries.length - 1;
  const paragraphs = block.entries.map((entry, at) => {
    const before = at === 0 ? [fieldStart()] : [];
    const after = at === last ? [fieldPart('end')] : [];
    return entryParagraph([...before, link(entry, writing), ...after], writing);
  });
  if (paragraphs.length === 0) return [];
  const part = new Element('w:docPartObj', {}, [
    new Element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
    new Element('w:docPartUnique', {}),
  ]);
  const alias = new Element('w:alias', { 'w:val': writing.words.contents });
  return [
    new Element('w:sdt', {}, [new Element('w:sdtPr', {}, [alias, part]), new Element('w:sdtContent', {}, paragraphs)]),
  ];
}

function entryParagraph(children: ParagraphChild[], writing: Writing): Paragraph {
  const rtl = writing.document.dir === 'rtl' ? { bidirectional: true } : {};
  return new Paragraph({ style: 'TOC1', ...rtl, children });
}

function link(entry: Entry, writing: Writing): InternalHyperlink {
  const rtl = writing.document.dir === 'rtl' ? { rightToLeft: true } : {};
  const number = entry.number === null ? '' : printedNumber(entry.number, writing);
  const anchor = titleBookmark(writing, entry.section);
  const at = writing.document.pages?.[entry.section];
  const page = at === undefined ? [] : [new Tab(), String(at)];
  if (writing.document.dir === 'rtl' || !hasRightToLeft(entry.title)) {
    const text = new TextRun({ ...rtl, children: [number, new Tab(), entry.title, ...page] });
    return new InternalHyperlink({ anchor, children: [text] });
  }
  // The title of a section in a language of its own.
  const title = scriptRuns(entry.title, 'ltr').map(
    (piece) => new TextRun({ text: piece.text, rightToLeft: piece.rtl }),
  );
  const before = new TextRun({ children: [number, new Tab()] });
  return new InternalHyperlink({ anchor, children: [before, ...title, new TextRun({ children: page })] });
}

/** `A` is printed as an annex, other numbers as they are. */
export function printedNumber(number: string, writing: Writing): string {
  return /^[A-Z]$/.test(number) ? `${writing.words.annexListed} ${number}` : number;
}

function fieldStart(): TextRun {
  const code = new Element('w:instrText', { 'xml:space': 'preserve' }, [instruction]);
  return new TextRun({ children: [fieldChar('begin'), code, fieldChar('separate')] });
}

function fieldPart(kind: 'end'): TextRun {
  return new TextRun({ children: [fieldChar(kind)] });
}

function fieldChar(kind: 'begin' | 'separate' | 'end'): Element {
  return new Element('w:fldChar', { 'w:fldCharType': kind });
}
