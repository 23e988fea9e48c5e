import { Footer, Header, PageNumber, Tab, TextRun } from 'docx';
import type { ParagraphChild, Paragraph } from 'docx';
import { copyFoot } from '../../../../shared/document/pack-document';
import type { Section } from '../../../../shared/document/pack-document';
import { TextWatermark } from 'docx/watermarks';
import { withDatesInPlace } from '../direction';
import { scriptRuns } from '../script-runs';
import { isWide } from '../look/card-styles';
import { plainParagraph } from './paragraphs';
import { markingStyle } from '../look/style-ids';
import type { Writing } from './writing';

/** Marking and running heads of a section's pages. */
export function sectionHeader(section: Section, writing: Writing): Header {
  const { start, end } = section.running;
  const heads =
    start === '' && end === ''
      ? []
      : [
          plainParagraph(
            isWide(section) ? 'HeaderWide' : 'Header',
            [...text(start, writing), tab(), ...text(end, writing)],
            writing,
          ),
        ];
  return new Header({ children: [marking('top', section, writing, watermark(writing)), ...heads] });
}

/** Version, copy and page, then the marking again; on a carrying sheet that alone. */
export function sectionFooter(section: Section, writing: Writing): Footer {
  const below = marking('bottom', section, writing);
  if (section.kind === 'carrying') return new Footer({ children: [below] });
  const { document, words } = writing;
  const foot = copyFoot(document, section);
  const copy = foot === '' ? [] : text(foot, writing, 'CopyNumber');
  const [before, between, after] = words.page;
  const page = [
    ...text(before, writing, 'PageNumber'),
    field(PageNumber.CURRENT),
    ...text(between, writing, 'PageNumber'),
    field(PageNumber.TOTAL_PAGES),
    ...text(after, writing, 'PageNumber'),
  ];
  const style = isWide(section) ? 'FooterWide' : 'Footer';
  const line = plainParagraph(style, [...text(document.version, writing), tab(), ...copy, tab(), ...page], writing);
  return new Footer({ children: [line, below] });
}

/** The marking is text, so that nobody loses it with a picture or a colour. */
function marking(
  place: 'top' | 'bottom',
  { marking: { label, ink } }: Section,
  writing: Writing,
  behind: ParagraphChild[] = [],
): Paragraph {
  return plainParagraph(markingStyle(place, ink), [...text(label, writing), ...behind], writing);
}

/** The words that lie across the page stand in its header, where Word's own command finds and removes them. */
function watermark({ document, look }: Writing): ParagraphChild[] {
  const words = document.watermark ?? '';
  return words === '' ? [] : [new TextWatermark({ text: words, font: look.faces.head })];
}

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] });
}

function field(what: (typeof PageNumber)['CURRENT' | 'TOTAL_PAGES']): ParagraphChild {
  return new TextRun({ style: 'PageNumber', children: [what] });
}

function text(
  words: string,
  { document }: Writing,
  style: 'CopyNumber' | 'PageNumber' | null = null,
): ParagraphChild[] {
  return scriptRuns(withDatesInPlace(words, document.dir), document.dir).map(
    (piece) =>
      new TextRun({
        text: piece.text,
        ...(piece.rtl ? { rightToLeft: true } : {}),
        ...(style === null ? {} : { style }),
      }),
  );
}
