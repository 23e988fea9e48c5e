import { isOpen } from '../commitments/standing';
import type { CommitmentRow } from '../contract/commitments';
import { presentOffice } from '../contract/people';
import type { Person } from '../contract/people';
import type { Point } from '../contract/points';
import { words as plain } from '../document/pack-document';
import type { BlockOf, DocumentBlock, PackDocument } from '../document/pack-document';
import { inlineText, plainText } from '../document/rich-text';
import { cell, column, heading, line } from './blocks';
import { numberCitations } from './citations';
import type { PackContent } from './content';
import { dateSpan } from './dates';
import { meetingWords } from './meeting-words';
import type { PartContent } from './outline';
import { commitmentTable } from './sections/commitments';
import { factSheetBlocks, shownInFactSheet } from './sections/fact-sheet';
import { singleDocument } from './single-document';
import type { Section } from './text-runs';
import { packWords } from './words';

/** A visit with the country, and what was agreed at its meetings. */
export interface Contact {
  id: string;
  title: string;
  starts: string | null;
  ends: string | null;
  agreed: string[];
}

/** Everything that the call note of a country is written from; what there is too much of is cut for one page. */
export interface NoteContent {
  place: string;
  name: string;
  /** As of a pack that holds nothing but the fact sheet. */
  pack: PackContent;
  /** Null: the desk's own country is not known, so there is no trade between two. */
  trade: Extract<PartContent, { kind: 'fact-sheet' }> | null;
  contacts: readonly Contact[];
  commitments: readonly CommitmentRow[];
  people: readonly Pick<Person, 'name' | 'names' | 'offices'>[];
  toMake: readonly Point[];
  raised: readonly Point[];
}

/** What fits one page. */
const most = { contacts: 2, commitments: 3, people: 3, points: 3, raised: 2 };

/** One page to telephone by: figures of today, last contact, what is still owed, what to say, what they may raise. */
export function countryNote(content: NoteContent): PackDocument {
  const { pack, name, commitments, toMake, raised } = content;
  const words = meetingWords(pack.desk.language).note;
  const owed = commitments.filter(isOpen).slice(0, most.commitments);
  const points = [...toMake.slice(0, most.points), ...raised.slice(0, most.raised)];
  const section: Section = {
    id: 'single',
    content: pack,
    words: packWords(pack.desk.language),
    citations: numberCitations(content.trade === null ? [] : shownInFactSheet(pack, 'single', content.trade)),
    annex: null,
    numbers: new Map(),
    notes: [],
  };
  const page = { id: 'single', language: pack.desk.language, today: pack.at.slice(0, 10), visitId: '' };
  const blocks = [
    ...people(content, words.theirPeople),
    ...lastContact(content),
    heading('single/trade', 2, words.trade),
    ...(content.trade === null
      ? [line('single/trade/none', 'body', [plain(words.noTrade, ['not-held'])])]
      : factSheetBlocks(section, content.trade)),
    heading('single/owed', 2, meetingWords(page.language).commitments.stillOpen),
    // Where each was agreed stands in the pack; here it would take a line each.
    ...commitmentTable(
      page,
      owed.map((one) => ({ ...one, visit: null, meeting: null, agreedOn: null })),
    ),
    ...pointBlocks(toMake.slice(0, most.points), words.toMake),
    ...raisedBlocks(raised.slice(0, most.raised), words),
  ];
  return singleDocument({
    title: `${words.title}: ${name}`,
    subject: words.subject,
    reference: '',
    draft: '',
    desk: pack.desk,
    scheme: pack.scheme,
    markings: [...owed.map((one) => one.marking), ...points.map((one) => one.marking)],
    zone: pack.zone,
    at: pack.at,
    blocks,
    notes: section.notes,
  });
}

function people({ people: all, pack }: NoteContent, title: string): DocumentBlock[] {
  if (all.length === 0) return [];
  const said = all.slice(0, most.people).map((person) => {
    const office = presentOffice(person)?.title ?? '';
    const say = person.names.find(({ form }) => form === 'say')?.text ?? '';
    const spoken =
      say === '' ? '' : ` (${packWords(pack.desk.language).people.say.replace('{name}', say).replace(/\.$/u, '')})`;
    return `${person.name}${office === '' ? '' : `, ${office}`}${spoken}`;
  });
  return [heading('single/people', 2, title), line('single/people/names', 'body', said.join('; '))];
}

function lastContact({ contacts, pack }: NoteContent): DocumentBlock[] {
  const { language } = pack.desk;
  const words = meetingWords(language).note;
  const title = heading('single/contact', 2, words.lastContact);
  if (contacts.length === 0)
    return [title, line('single/contact/none', 'body', [plain(words.noContact, ['not-held'])])];
  return [
    title,
    ...contacts.slice(0, most.contacts).map((contact): BlockOf<'item'> => {
      const when = dateSpan(contact.starts, contact.ends, language);
      const agreed = contact.agreed.length === 0 ? '' : ` ${words.agreed}: ${contact.agreed.join('; ')}.`;
      return {
        kind: 'item',
        id: `single/contact-${contact.id}`,
        origin: { area: 'visits', id: contact.id, at: null },
        list: 'bullet',
        level: 0,
        number: null,
        runs: [plain(contact.title, ['strong']), plain(`${when === '' ? '' : `, ${when}`}.${agreed}`)],
        dir: 'auto',
      };
    }),
  ];
}

function pointBlocks(points: readonly Point[], title: string): DocumentBlock[] {
  if (points.length === 0) return [];
  return [
    heading('single/points', 2, title),
    ...points.map((point, i): BlockOf<'item'> => ({
      kind: 'item',
      id: `single/point-${point.id}`,
      origin: { area: 'points', id: point.id, at: null },
      list: 'point',
      level: 0,
      number: i + 1,
      runs: [
        plain(inlineText(point.lead.content), ['point-lead']),
        ...(point.body.length === 0 ? [] : [plain(` ${plainText(point.body.slice(0, 1)).replace(/\s+/gu, ' ')}`)]),
      ],
      dir: point.lead.dir,
    })),
  ];
}

function raisedBlocks(points: readonly Point[], words: ReturnType<typeof meetingWords>['note']): DocumentBlock[] {
  if (points.length === 0) return [];
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: 'single/raised/table',
    origin: null,
    look: 'form',
    caption: null,
    columns: [column(words.they, 0.4), column(words.we, 0.6)],
    rows: points.map((point) => {
      const answer = plainText([point.lead, ...point.body.slice(0, 1)]).trim();
      return {
        id: `single/raised-${point.id}`,
        kind: 'plain',
        changed: false,
        origin: { area: 'points', id: point.id, at: null },
        cells: [cell(point.theirPoint), cell(answer === '' ? [plain(words.noAnswer, ['not-held'])] : answer)],
      };
    }),
    source: null,
    description: words.raisedSay,
  };
  return [heading('single/raised', 2, words.raised), table];
}
