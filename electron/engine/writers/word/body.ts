import { assertNever } from '../../../../shared/document/assert-never';
import { PageOrientation, SectionType, Table } from 'docx';
import type { FileChild, ISectionOptions, Paragraph } from 'docx';
import type { BlockOf, DocumentBlock, ParagraphRole, Section } from '../../../../shared/document/pack-document';
import { isWide } from '../look/card-styles';
import { pageSize, twips } from '../look/look';
import { boxBlock } from './box';
import { cardSections } from './cards';
import { chartBlock } from './chart';
import { contentsBlock } from './contents';
import { coverFactsBlock, factsBlock } from './facts';
import { sectionFooter, sectionHeader } from './head-foot';
import { plainParagraph, styledParagraph } from './paragraphs';
import { sectionHead } from './section-head';
import { boundToLast, endsNote, headingStyle, itemStyle, paragraphStyle, printedBlocks } from '../look/style-of';
import { tableBlock } from './table';
import { inSection } from './writing';
import type { Writing } from './writing';

/** What a section of the pack is in Word: one section, or of cards one for each sheet of paper. */
export function wordSections(section: Section, writing: Writing): ISectionOptions[] {
  if (section.cards !== undefined) return cardSections(section, section.cards, inSection(writing, section));
  return [wordSection(section, writing)];
}

/** A section of the pack as a section of Word, on a new page, with its own marking: it can be pulled out alone. */
function wordSection(section: Section, document: Writing): ISectionOptions {
  const wide = isWide(section);
  const writing = wide ? { ...document, page: pageSize(document.look, document.document.paper, true) } : document;
  const { look, page } = writing;
  const side = twips(look.page.side);
  return {
    properties: {
      type: section.page?.recto === true ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE,
      page: {
        // The library turns them for a page that lies.
        size: {
          width: page.width,
          height: page.height,
          ...(wide && page.height > page.width ? { orientation: PageOrientation.LANDSCAPE } : {}),
        },
        margin: {
          top: twips(look.page.top),
          bottom: twips(look.page.bottom),
          left: side,
          right: twips(look.page.end ?? look.page.side),
          header: twips(look.page.header),
          footer: twips(look.page.footer),
        },
      },
    },
    headers: { default: sectionHeader(section, writing) },
    footers: { default: sectionFooter(section, writing) },
    children: sectionChildren(section, inSection(writing, section)),
  };
}

function sectionChildren(section: Section, writing: Writing): FileChild[] {
  const children: FileChild[] = sectionHead(section, writing);
  const blocks = printedBlocks(section);
  const bound = boundToLast(section, blocks);
  let before: DocumentBlock | null = null;
  for (const [at, block] of blocks.entries()) {
    const keeps = block === bound || endsNote(section, blocks[at + 1]);
    const written = blockChildren(block, section, writing, keeps);
    const gap = needsGap(children.at(-1), written[0], block) || followsSource(before, block);
    if (gap) children.push(plainParagraph('TableGap', [], writing));
    children.push(...written);
    before = block;
  }
  const last = children.at(-1);
  // Word keeps a section's page in its last paragraph.
  if (last === undefined || !isParagraph(last)) children.push(plainParagraph('EndOfTable', [], writing));
  return children;
}

/** Two tables that touch become one in Word; text without space above it would stick to the table. */
function needsGap(before: FileChild | undefined, after: FileChild | undefined, block: DocumentBlock): boolean {
  if (!(before instanceof Table) || after === undefined) return false;
  return (
    after instanceof Table || block.kind === 'item' || (block.kind === 'paragraph' && !hasSpaceAbove.has(block.role))
  );
}

/** A sentence that follows the source of a table or chart would read as if it were part of it. */
function followsSource(before: DocumentBlock | null, block: DocumentBlock): boolean {
  const sourced = (before?.kind === 'table' || before?.kind === 'chart') && before.source !== null;
  return sourced && block.kind === 'paragraph' && block.role === 'body';
}

const hasSpaceAbove: ReadonlySet<ParagraphRole> = new Set<ParagraphRole>([
  'press-line',
  'sample-notice',
  'table-note',
  'cover-kicker',
]);

function isParagraph(child: FileChild): child is Paragraph {
  return 'addSectionProperties' in child;
}

/** `bound`: a block that stays with what follows. */
function blockChildren(block: DocumentBlock, section: Section, writing: Writing, bound: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, section, writing)];
    case 'paragraph':
      return [paragraph(block, writing, bound)];
    case 'item':
      return [item(block, writing, bound)];
    case 'facts':
      return section.kind === 'cover' ? coverFactsBlock(block, writing) : factsBlock(block, writing);
    case 'table':
      return tableBlock(block, writing, bound);
    case 'box':
      return boxBlock(block, writing, bound);
    case 'chart':
      return chartBlock(block, writing);
    case 'contents':
      return contentsBlock(block, writing);
    case 'card':
      // A card stands only in a section of cards.
      return [];
    default:
      return assertNever(block);
  }
}

function heading(block: BlockOf<'heading'>, section: Section, writing: Writing): Paragraph {
  return styledParagraph(
    {
      style: headingStyle(section, block.level),
      runs: block.runs,
      dir: block.dir,
      id: block.id,
      newPage: block.newPage,
    },
    writing,
  );
}

function paragraph(block: BlockOf<'paragraph'>, writing: Writing, keepNext: boolean): Paragraph {
  return styledParagraph(
    {
      style: block.picture === undefined ? paragraphStyle(block.role) : 'ChartHolder',
      runs: block.runs,
      dir: block.dir,
      id: block.id,
      picture: block.picture,
      keepNext,
    },
    writing,
  );
}

function item(block: BlockOf<'item'>, writing: Writing, keepNext: boolean): Paragraph {
  return styledParagraph(
    {
      style: itemStyle(block.list),
      runs: block.runs,
      dir: block.dir,
      id: block.id,
      list: writing.lists.places.get(block.id),
      keepNext,
    },
    writing,
  );
}
