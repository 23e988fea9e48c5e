import { isDeepStrictEqual } from 'node:util';
import type { PrintOptions } from '../../../../shared/contract/wire';
import { cardSheet } from '../../../../shared/document/card-sheet';
import type { CardFormat } from '../../../../shared/document/card-sheet';
import type { PackDocument } from '../../../../shared/document/pack-document';
import { escapeHtml } from '../html/markup';
import { faces, namedFaces, naturalLine } from '../html/css-values';
import { endName, partName } from '../html/showing';
import type { White } from '../html/showing';
import { documentWords } from '../look/document-words';
import { isWide } from '../look/card-styles';
import type { House } from '../look/house-look';
import { printFoot } from '../look/look';
import type { Look } from '../look/look';
import { lookOf } from '../look/looks';
import { paragraphStyles } from '../look/paragraph-styles';
import { printedPlaces } from './printed-places';

/** Chromium draws head and foot of a print a third larger than the page (72 to 96 dots an inch). */
const footScale = 0.75;

/** Gives the bytes of a PDF file. */
type Print = (html: string, options: PrintOptions) => Promise<Uint8Array>;

/** What one print tells that the next one needs. */
interface Told {
  /** Pages of the file, and the page on which each section ends. */
  pages: number;
  ends: readonly number[];
  /** The page on which each section begins that the contents list, by its id. */
  begins: Record<string, number>;
  /** Millimetres that stay white on the last page of each section, by its id. */
  white: White;
}

/**
 * Millimetres that are left white all the same: less, where a print can be told to a dot, and more, where it then breaks
 * its pages elsewhere.
 */
const spares = [0.4, 3] as const;

/**
 * Makes a PDF of a pack: its HTML, printed by whoever can. The marking of each section stands in its sheet's repeating head
 * and foot; the number of the page is the printer's. All but cards are printed twice: only the first print tells on which pages
 * parts begin, and how far above the foot of its page each ends. Where no second print agrees with the first, no page is named
 * and the feet stand where the text ends.
 */
export async function printPages(
  document: PackDocument,
  print: Print,
  house: House | null = null,
): Promise<Uint8Array> {
  const { writeHtml } = await import('../html/write-html');
  const options = printOptions(document, house?.look ?? lookOf(document));
  const printed = (pages: Told['begins'] | null, white: White | null) =>
    print(writeHtml(pages === null ? document : { ...document, pages }, { forPrint: true, house, white }), options);
  if (document.sections.some(({ cards }) => cards !== undefined)) return printed(null, null);
  const wide = document.sections.findIndex(isWide);
  // The numbers stand for others of as many figures, so that no line breaks elsewhere later.
  const numbers = Object.fromEntries(document.sections.map(({ id }, at) => [id, at + 1]));
  const draft = await printed(hasContents(document) ? numbers : null, {});
  if (wide >= 0 && !isPrintedWide(draft, wide, options)) return printPages(upright(document), print, house);
  const first = told(document, draft, options);
  for (const spare of first === null ? [] : spares) {
    const white = Object.entries(first?.white ?? {}).map(([id, height]) => [id, Math.max(0, height - spare)] as const);
    const whole = await printed(first?.begins ?? null, Object.fromEntries(white));
    if (agrees(first, told(document, whole, options))) return whole;
  }
  return printed(null, null);
}

/** Older printers turn the paper of a page that lies, and not what stands on it: its foot would be cut off. */
function isPrintedWide(pdf: Uint8Array, wide: number, { paper }: PrintOptions): boolean {
  const end = printedPlaces(pdf)?.places.get(endName(wide));
  return end === undefined || end.left > (paper === 'A4' ? 595 : 612);
}

function upright(document: PackDocument): PackDocument {
  const sections = document.sections.map((section) =>
    section.page === undefined ? section : { ...section, page: { ...section.page, landscape: false } },
  );
  return { ...document, sections };
}

function hasContents({ sections }: PackDocument): boolean {
  return sections.some(({ kind }) => kind === 'contents');
}

function agrees(one: Told | null, other: Told | null): boolean {
  const pagesOf = (of: Told | null) => of && [of.pages, of.ends, of.begins];
  return isDeepStrictEqual(pagesOf(one), pagesOf(other));
}

/** What a printed document tells; null where it does not tell all. */
function told(document: PackDocument, pdf: Uint8Array, { marginsMm }: PrintOptions): Told | null {
  const found = printedPlaces(pdf);
  const ends: number[] = [];
  const white: Record<string, number> = {};
  for (const [at, { id }] of document.sections.entries()) {
    const end = found?.places.get(endName(at));
    if (end === undefined) return null;
    ends.push(end.page);
    white[id] = round((end.height / 72) * 25.4 - marginsMm.bottom);
  }
  const begins: Told['begins'] = {};
  for (const { section } of listed(document)) {
    const begin = found?.places.get(partName(document, section));
    if (begin === undefined) return null;
    begins[section] = begin.page;
  }
  return { pages: found?.pages ?? 0, ends, begins, white };
}

/** What the contents of a document list. */
function listed({ sections }: PackDocument) {
  return sections.flatMap(({ kind, blocks }) =>
    kind === 'contents' ? blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])) : [],
  );
}

const round = (millimetres: number) => Math.round(millimetres * 100) / 100;

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

/**
 * The number of the page, at the height of the line of version and copy, which stands above the marking. The printer's foot has
 * no styles of the page; the printer's own space below it is taken back.
 */
function pageFooter(document: PackDocument, look: Look): string {
  const { language, dir } = document;
  const { page, inks } = look;
  const [before, between, after] = documentWords(language).page;
  const hangs = look.nastaliq === true;
  const size = hangs ? 10 : 8.5;
  const face = `${hangs ? `${namedFaces(look.faces.complex)},` : ''}${faces(look.faces.head)}`;
  const mm = (millimetres: number) => `${(millimetres * footScale).toFixed(2)}mm`;
  const bottom = printFoot + (markingHeight(look) / 72) * 25.4;
  const style = [
    `width:100%;margin-bottom:-0.4cm;padding:0 ${mm(page.end ?? page.side)} ${mm(bottom)} ${mm(page.side)}`,
    `font:${String(size * footScale)}pt/1.17 ${face};color:#${inks.grey};text-align:end`,
  ].join(';');
  const current = '<span class="pageNumber"></span>';
  const total = '<span class="totalPages"></span>';
  return `<div dir="${dir}" style="${style}">${escapeHtml(before)}${current}${escapeHtml(between)}${total}${escapeHtml(after)}</div>`;
}

/** Points that the marking takes at the foot of a page. */
function markingHeight(look: Look): number {
  const styles = paragraphStyles(look, 0, []);
  const style = (name: string) => styles.find(({ id }) => id === name);
  const { size = 12, line = 1, exact = size * line * naturalLine } = style('Marking') ?? {};
  return exact + (style('MarkingBottom')?.before ?? 0);
}
