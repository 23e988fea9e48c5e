import type { PrintOptions } from '../../../../shared/contract/wire';
import { cardSheet } from '../../../../shared/document/card-sheet';
import type { CardFormat } from '../../../../shared/document/card-sheet';
import type { PackDocument } from '../../../../shared/document/pack-document';
import { escapeHtml } from '../html/markup';
import { faces } from '../html/css';
import { writeHtml } from '../html/write-html';
import { documentWords } from '../look/document-words';
import { isWide } from '../look/card-styles';
import type { House } from '../look/house-look';
import { printFoot } from '../look/look';
import type { Look } from '../look/look';
import { lookOf } from '../look/looks';

/** Chromium draws head and foot of a print a third larger than the page (72 to 96 dots an inch). */
const footScale = 0.75;

/**
 * Makes a PDF of a pack: its HTML, printed by whoever can (`print` gives the bytes of a PDF file). The marking of each
 * section stands in its sheet's repeating head and foot; the number of the page is the printer's.
 */
export async function printPages(
  document: PackDocument,
  print: (html: string, options: PrintOptions) => Promise<Uint8Array>,
  house: House | null = null,
): Promise<Uint8Array> {
  const look = house?.look ?? lookOf(document);
  const { page } = look;
  const cards = document.sections[0]?.cards;
  if (cards !== undefined) return print(writeHtml(document, { forPrint: true, house }), cardPages(document, cards));
  return print(writeHtml(document, { forPrint: true, house }), {
    title: document.title,
    paper: document.paper,
    landscape: isLandscape(look),
    ...(document.sections.some(isWide) ? { pagesDiffer: true } : {}),
    footer: pageFooter(document, look),
    marginsMm: { top: page.header, bottom: printFoot, left: page.side, right: page.end ?? page.side },
  });
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
