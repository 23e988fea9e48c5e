import { titleId } from '../../../../shared/document/anchors';
import type { DocumentBlock, PackDocument, Section } from '../../../../shared/document/pack-document';
import { copyFoot, words } from '../../../../shared/document/pack-document';
import type { Look } from '../look/look';
import { withDatesInPlace } from '../direction';
import { boundToLast, isKept, printedBlocks } from '../look/style-of';
import { markingStyle } from '../look/style-ids';
import { blockHtml, titleLevel } from './blocks';
import { cardSheetsHtml } from './cards';
import { startNumbers, titleNumber } from './heading-numbers';
import { escapeHtml, tag } from './markup';
import type { Html } from './markup';
import { runsHtml } from './runs';
import { endName, originAttribute, partName, startShowing, whiteClass } from './showing';
import type { Showing, White } from './showing';
import { paragraphHtml } from './paragraph';

/** A section as one long sheet, and how many notes it holds. */
export interface Sheet {
  html: Html;
  notes: number;
}

/** How the sheets of a document are set. */
export interface SheetSetting {
  look: Look;
  /** What of a ministry's own letterhead stands above and below. */
  frame: { header: Html; footer: Html };
  forPrint: boolean;
  isFile: boolean;
  white: White | null;
}

/**
 * Writes a section as one sheet, its marking above and below. For print the two stand in a table's head and foot,
 * which repeat on every page that the sheet fills; on the screen no page breaks are claimed.
 */
export function sheetHtml(pack: PackDocument, section: Section, firstNote: number, setting: SheetSetting): Sheet {
  const { frame: house, forPrint, isFile, white } = setting;
  const document = { ...pack, language: section.language ?? pack.language, dir: section.dir ?? pack.dir };
  const showing = startShowing(document, section.notes, firstNote, setting);
  startNumbers(section.number, showing);
  const head = sectionHead(section, showing);
  const blocks = printedBlocks(section);
  const content = blocks.map((block) => blockHtml(block, section, showing));
  const notes = notesHtml(showing);
  if (section.cards !== undefined) return { html: cardSheetsHtml(section, section.cards, showing), notes: 0 };
  // The marking is the first thing above and the last below, whatever a letterhead brings.
  const above = marking('top', section) + house.header + running(section) + watermark(document);
  // The printer sets the number of the page at a height of its own, beside the foot: that stands next to the marking.
  const feet = [foot(section, showing), house.footer];
  const below = (forPrint ? feet.toReversed() : feet).join('') + marking('bottom', section);
  const attributes = {
    class: `sheet ${section.kind}${section.page?.landscape === true ? ' wide' : ''}${section.page?.recto === true ? ' recto' : ''}`,
    id: isFile ? partName(document, section.id) : null,
    'data-id': section.id,
    'data-origin': originAttribute(section.origin),
    lang: document.language,
    dir: document.dir,
    'aria-label': section.title,
  };
  const html = forPrint
    ? tag(
        'section',
        attributes,
        frame(above, head + endedTogether(section, blocks, content, lowered(notes, pack, section, white)), below),
        end(pack, section),
      )
    : tag(
        'section',
        attributes,
        tag('div', { class: 'above' }, above),
        tag('div', { class: 'content' }, head, ...content, notes),
        tag('div', { class: 'below' }, below),
      );
  return { html, notes: showing.placed.length };
}

/** The end of a section and its notes stay on one page: neither says anything alone. */
function endedTogether(
  section: Section,
  blocks: readonly DocumentBlock[],
  content: readonly Html[],
  notes: Html,
): Html {
  const bound = boundToLast(section, blocks);
  const from = blocks.findIndex((block, at) => at >= blocks.length - 1 || block === bound);
  // What is long itself goes on overleaf.
  const at = blocks.findIndex((block, place) => place >= from && isKept(block));
  const kept = at < 0 ? content.length : at;
  return content.slice(0, kept).join('') + tag('div', { class: 'last together' }, ...content.slice(kept), notes);
}

/** Notes stand at the foot of their last page, above its own foot. */
function lowered(notes: Html, pack: PackDocument, { id }: Section, white: White | null): Html {
  if (white?.[id] === undefined) return notes;
  return tag('div', { class: `${notes === '' ? '' : 'noted '}${whiteClass(pack, id)}` }, notes);
}

/** What tells in a print where a section ends, and how wide it is. */
function end({ sections }: PackDocument, { id }: Section): Html {
  return tag('div', { class: 'end', id: endName(sections.findIndex((section) => section.id === id)) });
}

/** A table for its repeating head and foot only; readers by ear are told so. */
function frame(above: Html, content: Html, below: Html): Html {
  const part = (name: 'thead' | 'tbody' | 'tfoot', inside: Html): Html =>
    tag(
      name,
      { role: 'presentation' },
      tag(
        'tr',
        { role: 'presentation' },
        tag('td', { role: 'presentation', class: name === 'tbody' ? 'content' : null }, inside),
      ),
    );
  return tag(
    'table',
    { class: 'frame', role: 'presentation' },
    part('thead', above),
    part('tfoot', below),
    part('tbody', content),
  );
}

function marking(place: 'top' | 'bottom', { marking: { label, ink } }: Section): Html {
  return tag('p', { class: markingStyle(place, ink) }, escapeHtml(label));
}

/** For the eye only: those who listen hear the marking on every page. */
function watermark({ watermark: words = '' }: PackDocument): Html {
  return words === '' ? '' : tag('div', { class: 'watermark', 'aria-hidden': 'true' }, escapeHtml(words));
}

function running({ running: { start, end } }: Section): Html {
  if (start === '' && end === '') return '';
  return tag('p', { class: 'Header ends' }, tag('span', {}, escapeHtml(start)), tag('span', {}, escapeHtml(end)));
}

function foot(section: Section, { document }: Showing): Html {
  if (section.kind === 'carrying') return '';
  const number = tag('span', { class: 'CopyNumber' }, escapeHtml(copyFoot(document, section)));
  return tag(
    'p',
    { class: 'Footer ends' },
    tag('span', {}, escapeHtml(withDatesInPlace(document.version, document.dir))),
    number,
    tag('span', {}),
  );
}

function sectionHead(section: Section, showing: Showing): Html {
  if (section.kind === 'cover' || section.kind === 'carrying') return '';
  const name = `h${String(titleLevel(showing))}`;
  if (section.kind === 'contents') return tag(name, { class: 'TOCHeading' }, escapeHtml(section.title));
  const { head } = section;
  if (head === null) return title(section, name, showing);
  const copy = tag('span', { class: 'CopyNumber' }, escapeHtml(showing.document.copy ?? ''));
  return [
    tag('p', { class: 'BriefNumber ends' }, tag('span', {}, escapeHtml(head.reference)), copy),
    line('BriefDate', head.date, showing),
    line('BriefVisit', head.visit, showing),
    title(section, name, showing),
    line('BriefBy', head.by, showing),
  ].join('');
}

function line(style: string, text: string, showing: Showing): Html {
  return text === '' ? '' : paragraphHtml({ style, runs: [words(text)] }, showing);
}

function title(section: Section, name: string, showing: Showing): Html {
  const { words: own } = showing;
  const annex = section.number !== null && /^[A-Z]$/.test(section.number);
  const number = section.number === null ? '' : annex ? `${own.annex} ${section.number}` : section.number;
  const before = number === '' ? '' : tag('span', { class: 'number' }, escapeHtml(titleNumber(number, showing)));
  const attributes = {
    class: annex ? 'AnnexHeading item' : number === '' ? 'Heading1' : 'Heading1 item',
    'data-id': titleId(section.id),
    'data-origin': originAttribute(section.origin),
  };
  return tag(name, attributes, before, escapeHtml(section.title));
}

function notesHtml(showing: Showing): Html {
  if (showing.placed.length === 0) return '';
  // A note can't hold the mark of a further note, so the list is whole when it is written.
  const each = showing.placed.map(({ note, number }) => {
    const mark = tag('sup', { class: 'FootnoteReference' }, String(number));
    return tag(
      'p',
      {
        class: 'FootnoteText',
        'data-id': note.id,
        'data-origin': originAttribute(note.origin ?? null),
        // A name of a sheet holds no line break.
        'data-others': note.others?.map(originAttribute).join('\n') ?? null,
      },
      mark,
      ' ',
      runsHtml(
        note.runs.map((run) => ({ ...run, note: null })),
        showing,
      ),
    );
  });
  return tag('div', { class: 'notes' }, ...each);
}
