import { assertNever } from '../../../../shared/document/assert-never';
import type { BlockOf, DocumentBlock, Section } from '../../../../shared/document/pack-document';
import { headingStyle, itemStyle, paragraphStyle } from '../look/style-of';
import { chartHtml } from './chart';
import { headingNumber } from './heading-numbers';
import { emptyTag, escapeHtml, tag } from './markup';
import type { Html } from './markup';
import { runsHtml } from './runs';
import { placed } from './showing';
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
      const attributes = placed(
        paragraphStyle(block.role),
        block.id,
        block.origin,
        block.dir,
        block.runs,
        showing.document.dir,
      );
      return tag('p', attributes, pictureHtml(block), runsHtml(block.runs, showing));
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
  const attributes = placed(style, block.id, block.origin, block.dir, block.runs, showing.document.dir);
  const number = style === 'PersonName' ? '' : headingNumber(block.level, showing);
  return tag(name, attributes, number, runsHtml(block.runs, showing));
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
  const attributes = placed(style, block.id, block.origin, block.dir, block.runs, showing.document.dir);
  const number = tag('span', { class: 'number' }, escapeHtml(printed(block, showing)));
  return tag('p', attributes, number, runsHtml(block.runs, showing));
}

const signs = { tiret: '–', bullet: '•' } as const;

/** As Word prints it. */
function printed({ list, number, level }: BlockOf<'item'>, { look }: Showing): string {
  if (number === null) return level % 2 === 0 ? signs.bullet : signs.tiret;
  const sign = list === 'point' || list === 'objective' ? look.lists[list] : 'number-stop';
  if (sign === 'tiret' || sign === 'bullet') return signs[sign];
  return sign === 'number' ? String(number) : `${String(number)}.`;
}

function contentsHtml(block: BlockOf<'contents'>, { words, document: { pages } }: Showing): Html {
  const entries = block.entries.map((entry) => {
    const page = pages?.[entry.section];
    const number =
      entry.number === null ? '' : /^[A-Z]$/.test(entry.number) ? `${words.annex} ${entry.number}` : entry.number;
    return tag(
      'p',
      { class: 'TOC1 entry', 'data-section': entry.section },
      tag('span', { class: 'number' }, escapeHtml(number)),
      tag('span', { class: 'title' }, escapeHtml(entry.title)),
      ...(page === undefined ? [] : [tag('span', { class: 'dots' }), tag('span', {}, String(page))]),
    );
  });
  return tag('div', { 'data-id': block.id }, ...entries);
}
