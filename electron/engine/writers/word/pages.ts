import { createHash } from 'node:crypto';
import { layoutDocument } from 'docx/layout';
import type { PageLayout } from 'docx/layout';
import { isMeasurable } from '../../../../shared/checks/measurable';
import type { PackDocument, Section } from '../../../../shared/document/pack-document';
import type { Look } from '../look/look';
import { isShippedLook } from '../look/looks';
import { goesOn } from '../look/style-of';
import { wordDocument } from './word-document';
import type { DocumentFacts } from './word-document';
import { startWriting } from './writing';
import type { Writing } from './writing';

/** A face that takes the place of another where that is missing, in its four cuts. */
export interface StandIn {
  face: string;
  data: Buffer;
  bold: Buffer;
  italic: Buffer;
  boldItalic: Buffer;
}

/**
 * The document with the page on which each section begins, as Word and LibreOffice lay it out; as it is where that is
 * not certain. Each section is laid out alone, since it begins a page: with the widths of its own faces and a little less
 * room, and with those of `standIn`, which is narrower than the face it stands for, and a little more. Where the two give
 * different numbers of pages a reader could see either, so none is claimed. A section laid out before is not laid out again.
 */
export function withPages(document: PackDocument, standIn: StandIn): PackDocument {
  const hasContents = document.sections.some(({ kind }) => kind === 'contents');
  if (!hasContents || !isShippedLook(document.template)) return document;
  const starts: Record<string, number> = {};
  let page = 1;
  for (const section of document.sections) {
    const pages = countedPages({ ...document, sections: [section] }, section, standIn);
    if (pages === null) return document;
    if (section.page?.recto === true && page % 2 === 0) page += 1;
    starts[section.id] = page;
    page += pages;
  }
  return { ...document, pages: starts };
}

const counted = new Map<string, number | null>();
const countedAtMost = 2000;

/** Pages of a document of one section; null where they cannot be told. */
function countedPages(document: PackDocument, section: Section, standIn: StandIn): number | null {
  // Neither the time nor the copy moves a line.
  const key = createHash('sha256')
    .update(JSON.stringify({ ...document, version: '', copy: document.copy === null ? null : '' }))
    .digest('base64');
  const before = counted.get(key);
  if (before !== undefined) return before;
  const pages = isMeasurable(section) ? agreedPages(document, standIn) : null;
  if (counted.size >= countedAtMost) counted.clear();
  counted.set(key, pages);
  return pages;
}

/**
 * So many millimetres more or less on each page must change nothing. Of 200 parts laid out so, all that were certain had in
 * LibreOffice the pages that were counted; without this room one in a hundred had not.
 */
const roomForDoubt = 3;

function agreedPages(document: PackDocument, standIn: StandIn): number | null {
  const least = laidOut(document, -roomForDoubt, null);
  // LibreOffice keeps a table whole whose first row stays with the second.
  if (least !== 1 && document.sections.some(hasTextInRows)) return null;
  // What has room to spare on one page has it in a narrower face too.
  if (least === null || least === 1) return least;
  return laidOut(document, roomForDoubt, standIn) === least ? least : null;
}

/** Pages in a text that is higher by so many millimetres, in the narrower face where there is one; null where they cannot be told. */
function laidOut(document: PackDocument, higher: number, standIn: StandIn | null): number | null {
  const writing = startWriting(document, null);
  const { page, faces } = writing.look;
  const look = { ...writing.look, page: { ...page, bottom: page.bottom - higher } };
  if (standIn === null || !Object.values(faces).includes(standIn.face)) return certainPages({ ...writing, look }, []);
  // Under a name of its own, for the library knows the widths of the face itself.
  const name = `Instead of ${standIn.face}`;
  return certainPages({ ...writing, look: inFace(look, standIn.face, name) }, [{ ...standIn, name }]);
}

function hasTextInRows({ blocks }: Section): boolean {
  return blocks.some((block) => block.kind === 'table' && goesOn(block));
}

function inFace(look: Look, face: string, name: string): Look {
  const { body, head, complex } = look.faces;
  const other = (own: string) => (own === face ? name : own);
  return { ...look, faces: { body: other(body), head: other(head), complex } };
}

/** What the layout may guess without a doubt about the number of pages: a letter of another script now and then. */
const harmless = "a character whose width in its font isn't known";

function certainPages(writing: Writing, fonts: NonNullable<DocumentFacts['fonts']>): number | null {
  const parts = wordDocument(writing, { author: null, editionId: null, ...(fonts.length > 0 ? { fonts } : {}) });
  const { pages, stoppedAt } = layoutDocument(parts, { guess: true });
  if (stoppedAt !== undefined) return null;
  const guesses = new Set(pages.flatMap((page) => page.guesses ?? []));
  if (guesses.size === 0) return pages.length;
  const last = pages.at(-1);
  const sure = [...guesses].every((guess) => guess === harmless) && last !== undefined && isRoomy(last);
  return sure ? pages.length : null;
}

/** Whether some lines more or fewer would neither fill a page nor empty it. */
function isRoomy(page: PageLayout): boolean {
  const filled = filledOf(page);
  return filled > 0.2 && filled < 0.8;
}

/** How far down a page is filled, as a share of its height. */
function filledOf({ body, height }: PageLayout): number {
  const ends = body.flatMap((block) =>
    block.type === 'table'
      ? block.rows.map((row) => row.y + row.height)
      : block.lines.map((line) => line.y + line.height),
  );
  return Math.max(0, ...ends) / height;
}
