import { assertNever } from '../../../../shared/document/assert-never';
import type { BlockOf, DocumentBlock, Section } from '../../../../shared/document/pack-document';
import { headingStyle, itemStyle, paragraphStyle } from '../look/style-of';
import { chartHtml } from './chart';
import { headingNumber } from './heading-numbers';
import { emptyTag, escapeHtml, tag } from './markup';
import type { Html } from './markup';
import { paragraphHtml } from './paragraph';
import { partName } from './showing';
import type { Showing } from './showing';
import { boxHtml, factsHtml, tableHtml } from './tables';

/** The level of a section's title: in the window the sheets stand under the window's own heading. */
export function titleLevel({ forPrint }: Showing): 1 | 2 {
  return forPrint ? 1 : 2;
}

/** A block of the document. */
export function blockHtml(block: DocumentBlock, section: Section, showing: Showing): Html {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, section, showing);
    case 'paragraph': {
      const style = paragraphStyle(block.role);
      return paragraphHtml({ ...shown(block), style, before: pictureHtml(block) }, showing);
    }
    case 'item':
      return itemHtml(block, showing);
    case 'facts':
      return factsHtml(block, section.kind === 'cover', showing);
    case 'table':
      return tableHtml(block, showing);
    case 'box':
      return boxHtml(block, showing);
    case 'chart':
      return chartHtml(block, showing);
    case 'contents':
      return contentsHtml(block, showing);
    case 'card':
      // A card stands only in a section of cards.
      return '';
    default:
      return assertNever(block);
  }
}

function headingHtml(block: BlockOf<'heading'>, section: Section, showing: Showing): Html {
  const name = `h${String(titleLevel(showing) + block.level - 1)}`;
  const style = headingStyle(section, block.level);
  const before = style === 'PersonName' ? '' : headingNumber(block.level, showing);
  const onNewPage = block.newPage === true ? ' new-page' : '';
  return paragraphHtml({ ...shown(block), style: `${style}${onNewPage}`, name, before }, showing);
}

/** What a paragraph of the page takes from its block. */
function shown({ id, origin, dir, runs }: BlockOf<'heading' | 'paragraph' | 'item'>) {
  return { id, origin, dir, runs };
}

/** A picture inside the page, as large as it is printed: 96 dots an inch. */
function pictureHtml({ picture }: BlockOf<'paragraph'>): Html {
  if (picture === undefined) return '';
  const dots = (mm: number) => String(Math.round((mm / 25.4) * 96));
  return emptyTag('img', {
    src: `data:${picture.mime};base64,${picture.data}`,
    alt: picture.description,
    width: dots(picture.widthMm),
    height: dots(picture.heightMm),
  });
}

function itemHtml(block: BlockOf<'item'>, showing: Showing): Html {
  const style = `${itemStyle(block.list)} item level-${String(block.level)}`;
  const before = tag('span', { class: 'number' }, escapeHtml(printed(block, showing)));
  return paragraphHtml({ ...shown(block), style, before }, showing);
}

const signs = { tiret: '–', bullet: '•' } as const;

/** As Word prints it. */
function printed({ list, number, level }: BlockOf<'item'>, { look }: Showing): string {
  if (number === null) return level % 2 === 0 ? signs.bullet : signs.tiret;
  const sign = list === 'point' || list === 'objective' ? look.lists[list] : 'number-stop';
  if (sign === 'tiret' || sign === 'bullet') return signs[sign];
  return sign === 'number' ? String(number) : `${String(number)}.`;
}

function contentsHtml(block: BlockOf<'contents'>, { words, document, isFile }: Showing): Html {
  const entries = block.entries.map((entry) => {
    const page = document.pages?.[entry.section];
    const number =
      entry.number === null ? '' : /^[A-Z]$/.test(entry.number) ? `${words.annexListed} ${entry.number}` : entry.number;
    const link = isFile ? { href: `#${partName(document, entry.section)}` } : {};
    return tag(
      isFile ? 'a' : 'p',
      { class: 'TOC1 entry', ...link, 'data-section': entry.section },
      tag('span', { class: 'number' }, escapeHtml(number)),
      tag('span', { class: 'title' }, escapeHtml(entry.title)),
      ...(page === undefined ? [] : [tag('span', { class: 'dots' }), tag('span', {}, String(page))]),
    );
  });
  return tag('div', { 'data-id': block.id }, ...entries);
}
