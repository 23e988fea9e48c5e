import { isDeepStrictEqual } from 'node:util';
import type { PrintOptions } from '../../../../shared/contract/wire';
import { cardSheet } from '../../../../shared/document/card-sheet';
import type { CardFormat } from '../../../../shared/document/card-sheet';
import type { PackDocument } from '../../../../shared/document/pack-document';
import { escapeHtml } from '../html/markup';
import { faces } from '../html/css';
import { partName } from '../html/showing';
import { writeHtml } from '../html/write-html';
import { documentWords } from '../look/document-words';
import { isWide } from '../look/card-styles';
import type { House } from '../look/house-look';
import { printFoot } from '../look/look';
import type { Look } from '../look/look';
import { lookOf } from '../look/looks';
import { partPages } from './part-pages';

/** Chromium draws head and foot of a print a third larger than the page (72 to 96 dots an inch). */
const footScale = 0.75;

/** The page on which sections begin, by their ids. */
type Pages = Record<string, number>;

/** Gives the bytes of a PDF file. */
type Print = (html: string, options: PrintOptions) => Promise<Uint8Array>;

/**
 * Makes a PDF of a pack: its HTML, printed by whoever can. The marking of each section stands in its sheet's repeating head
 * and foot; the number of the page is the printer's. Contents are printed twice: only the first print tells on which pages
 * their parts begin. Where the second disagrees no page is named.
 */
export async function printPages(
  document: PackDocument,
  print: Print,
  house: House | null = null,
): Promise<Uint8Array> {
  const options = printOptions(document, house?.look ?? lookOf(document));
  const printed = (pages: Pages | null) =>
    print(writeHtml(pages === null ? document : { ...document, pages }, { forPrint: true, house }), options);
  if (!document.sections.some(({ kind }) => kind === 'contents')) return printed(null);
  // The numbers stand for others of as many figures, so that no line breaks elsewhere later.
  const pages = beginnings(
    document,
    await printed(Object.fromEntries(document.sections.map(({ id }, at) => [id, at + 1]))),
  );
  if (pages === null) return printed(null);
  const whole = await printed(pages);
  return isDeepStrictEqual(beginnings(document, whole), pages) ? whole : printed(null);
}

/** The page on which each section of a printed document begins; null where that can't be told of every one. */
function beginnings(document: PackDocument, pdf: Uint8Array): Pages | null {
  const found = partPages(pdf);
  const listed = document.sections.flatMap(({ kind, blocks }) =>
    kind === 'contents' ? blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])) : [],
  );
  const pages: Pages = {};
  for (const { section } of listed) {
    const page = found?.get(partName(document, section));
    if (page === undefined) return null;
    pages[section] = page;
  }
  return pages;
}

function printOptions(document: PackDocument, look: Look): PrintOptions {
  const { page } = look;
  const cards = document.sections[0]?.cards;
  if (cards !== undefined) return cardPages(document, cards);
  return {
    title: document.title,
    paper: document.paper,
    landscape: isLandscape(look),
    ...(document.sections.some(isWide) ? { pagesDiffer: true } : {}),
    footer: pageFooter(document, look),
    marginsMm: { top: page.header, bottom: printFoot, left: page.side, right: page.end ?? page.side },
  };
}

/** Cards fill their sheets of paper; nothing stands in the foot. */
function cardPages({ title, paper }: PackDocument, format: CardFormat): PrintOptions {
  const { landscape, margin } = cardSheet(paper, format);
  const marginsMm = { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side };
  return { title, paper, landscape, footer: '<span></span>', marginsMm };
}

function isLandscape({ house }: Look): boolean {
  return house !== undefined && house.sheet.paper === null && house.sheet.width > house.sheet.height;
}

/** The printer's foot has no styles of the page: its own stand in it. */
function pageFooter(document: PackDocument, look: Look): string {
  const { language, dir } = document;
  const { page, inks } = look;
  const [before, between, after] = documentWords(language).page;
  const style = `width:100%;padding:0 ${String(page.side * footScale)}mm;font:${String(8.5 * footScale)}pt ${faces(look.faces.head)};color:#${inks.grey};text-align:end`;
  const current = '<span class="pageNumber"></span>';
  const total = '<span class="totalPages"></span>';
  return `<div dir="${dir}" style="${style}">${escapeHtml(before)}${current}${escapeHtml(between)}${total}${escapeHtml(after)}</div>`;
}
