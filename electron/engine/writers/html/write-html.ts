import type { PackDocument } from '../../../../shared/document/pack-document';
import type { House } from '../look/house-look';
import { lookOf } from '../look/looks';
import { pageCss } from './css';
import { letterheadOf } from './letterhead';
import { emptyTag, escapeHtml, tag } from './markup';
import type { Html } from './markup';
import { sheetHtml } from './sheet';
import { endName } from './showing';
import type { White } from './showing';

export interface HtmlOptions {
  /** For paper: each sheet begins a page, its marking repeats on every page. */
  forPrint: boolean;
  /** The ministry's own template that the pages are set in. */
  house?: House | null;
  /** What is left white on the last page of each section, where a print has told. */
  white?: White | null;
}

/** A document's styles and its sheets, for who frames them: the window puts them into a shadow root. */
export interface HtmlParts {
  /** To go into a style element with a nonce or a constructed style sheet; the sheets need no other. */
  css: string;
  sheets: { section: string; html: Html }[];
}

/**
 * Writes a pack as HTML that looks as its Word pages do. All text is escaped; there are no scripts, no style
 * attributes and nothing that is fetched. Every element that stands for a thing of the document bears its id in
 * `data-id` and the place where it is written in `data-origin` (`area:id:at`).
 */
export function htmlParts(document: PackDocument, options: HtmlOptions): HtmlParts {
  return written(document, options, false);
}

function written(
  document: PackDocument,
  { forPrint, house = null, white = null }: HtmlOptions,
  isFile: boolean,
): HtmlParts {
  const look = house?.look ?? lookOf(document);
  const letterhead = letterheadOf(house);
  let notes = 0;
  const sheets = document.sections.map((section, at) => {
    const setting = { look, frame: letterhead.frameOf(at), forPrint, isFile, white };
    const sheet = sheetHtml(document, section, notes + 1, setting);
    notes += sheet.notes;
    return { section: section.id, html: sheet.html };
  });
  return { css: `${pageCss(document, forPrint, look, white)}\n${letterhead.css}`, sheets };
}

/** Of what a link leads to a printed file says where it stands; nobody sees these. */
function linksToEnds({ sections }: PackDocument): Html {
  return tag('div', { hidden: '' }, ...sections.map((_, at) => tag('a', { href: `#${endName(at)}` })));
}

/** What leads from the window to where something is written means nothing to who gets the file, and is not theirs to see. */
const inner = / data-(?:id|origin|others|section|note)="[^"]*"/g;

/** A pack as one HTML file that stands by itself: its contents lead to its parts, and it holds none of our ids. */
export function writeHtml(document: PackDocument, options: HtmlOptions): string {
  const { css, sheets } = written(document, options, true);
  const head = [
    emptyTag('meta', { charset: 'utf-8' }),
    emptyTag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    }),
    emptyTag('meta', { name: 'viewport', content: 'width=device-width' }),
    tag('title', {}, escapeHtml(document.title)),
    `<style>${css}</style>`,
  ];
  const body = tag(
    'main',
    { class: options.forPrint ? 'pack print' : 'pack' },
    ...sheets.map(({ html }) => html.replaceAll(inner, '')),
    options.forPrint ? linksToEnds(document) : '',
  );
  const html = tag(
    'html',
    { lang: document.language, dir: document.dir },
    tag('head', {}, ...head),
    tag('body', {}, body),
  );
  return `<!doctype html>\n${html}\n`;
}
