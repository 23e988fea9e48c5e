import { Tab, TextRun } from 'docx';
import type { FileChild, Paragraph } from 'docx';
import { titleId } from '../../../../shared/document/anchors';
import type { Run, Section } from '../../../../shared/document/pack-document';
import { words } from '../../../../shared/document/pack-document';
import { printedNumber, titleBookmark } from './contents';
import { sectionNumbering } from './numbering';
import { isWide } from '../look/card-styles';
import { plainParagraph, styledParagraph } from './paragraphs';
import { runChildren } from './runs';
import type { ParagraphStyle } from '../look/style-ids';
import type { Writing } from './writing';

/** What opens a section: on the first page of a brief its number, date, visit, title and author. */
export function sectionHead(section: Section, writing: Writing): FileChild[] {
  if (section.kind === 'cover' || section.kind === 'carrying') return [];
  if (section.kind === 'contents') return [line('TOCHeading', section.title, writing)];
  const { head } = section;
  if (head === null) return [title(section, writing)];
  return [
    ...reference(head.reference, isWide(section) ? 'BriefNumberWide' : 'BriefNumber', writing),
    ...optional('BriefDate', head.date, writing),
    ...optional('BriefVisit', head.visit, writing),
    title(section, writing),
    ...optional('BriefBy', head.by, writing),
  ];
}

function reference(number: string, style: ParagraphStyle, writing: Writing): Paragraph[] {
  const { copy, dir } = writing.document;
  if (number === '' && copy === null) return [];
  const right: Run[] = copy === null ? [] : [words(copy, ['copy-number'])];
  const children = [
    ...runChildren([words(number)], dir, writing),
    new TextRun({ children: [new Tab()] }),
    ...runChildren(right, dir, writing),
  ];
  return [plainParagraph(style, children, writing)];
}

function optional(style: ParagraphStyle, text: string, writing: Writing): Paragraph[] {
  return text === '' ? [] : [line(style, text, writing)];
}

function line(style: ParagraphStyle, text: string, writing: Writing): Paragraph {
  return styledParagraph({ style, runs: [words(text)], dir: 'auto', id: null }, writing);
}

function title(section: Section, writing: Writing): Paragraph {
  const numbered = sectionNumbering(section);
  // A number that Word can't count to (`3a`) stands in the words.
  const plain = numbered === null && section.number !== null ? `${printedNumber(section.number, writing)} ` : '';
  return styledParagraph(
    {
      style: numbered?.list === 'annex' ? 'AnnexHeading' : 'Heading1',
      runs: [words(`${plain}${section.title}`)],
      dir: 'auto',
      id: titleId(section.id),
      list: writing.lists.places.get(section.id),
      bookmark: titleBookmark(writing, section.id),
    },
    writing,
  );
}
