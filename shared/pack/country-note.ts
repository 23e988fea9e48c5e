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
import { linesOfNote, linesTaken, shortened } from './note-room';
import type { PartContent } from './outline';
import { commitmentTable } from './sections/commitments';
import { factSheetBlocks, shownInFactSheet } from './sections/fact-sheet';
import { singleDocument } from './single-document';
import type { Section } from './text-runs';
import { packWords } from './words';
import { fullStop, listed, listedApart } from './listed';

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

/** How much of everything stands on the page. */
interface Fit {
  contacts: number;
  commitments: number;
  people: number;
  points: number;
  raised: number;
  /** Whether points stand with more than their lead line. */
  bodies: boolean;
  /** Letters of a text at most. */
  letters: number | null;
}

const whole: Fit = { contacts: 2, commitments: 3, people: 3, points: 3, raised: 2, bodies: true, letters: null };
const fewer = { contacts: 1, commitments: 2, people: 2, points: 2, raised: 1, bodies: false };
/** From the whole to the shortest: the first that one page holds is taken. */
const fits: readonly [Fit, ...Fit[]] = [
  whole,
  { ...whole, bodies: false },
  { ...fewer, letters: null },
  { ...whole, bodies: false, letters: 320 },
  { ...fewer, letters: 200 },
  { ...fewer, letters: 110 },
];

/**
 * One page to telephone by: figures of today, last contact, what is still owed, what to say, what they may raise. What
 * would run over the page is shortened, and the page says so.
 */
export function countryNote(content: NoteContent): PackDocument {
  const { pack, name } = content;
  const words = meetingWords(pack.desk.language).note;
  const section: Section = {
    id: 'single',
    content: pack,
    words: packWords(pack.desk.language),
    citations: numberCitations(content.trade === null ? [] : shownInFactSheet(pack, 'single', content.trade)),
    annex: null,
    numbers: new Map(),
    notes: [],
  };
  const trade =
    content.trade === null
      ? [line('single/trade/none', 'body', [plain(words.noTrade, ['not-held'])])]
      : factSheetBlocks(section, content.trade);
  const fit =
    fits.find((one) => linesTaken(blocksOf(content, trade, one), section.notes) <= linesOfNote) ?? fits.at(-1) ?? whole;
  const points = [...content.toMake.slice(0, fit.points), ...content.raised.slice(0, fit.raised)];
  return singleDocument({
    title: `${words.title}: ${name}`,
    subject: words.subject,
    reference: '',
    draft: '',
    desk: pack.desk,
    scheme: pack.scheme,
    markings: [...owedOf(content, fit), ...points].map(({ marking }) => marking),
    zone: pack.zone,
    at: pack.at,
    blocks: blocksOf(content, trade, fit),
    notes: section.notes,
  });
}

const owedOf = ({ commitments }: NoteContent, fit: Fit) => commitments.filter(isOpen).slice(0, fit.commitments);

function blocksOf(content: NoteContent, trade: readonly DocumentBlock[], fit: Fit): DocumentBlock[] {
  const { pack, toMake, raised } = content;
  const { language } = pack.desk;
  const words = meetingWords(language).note;
  const page = { id: 'single', language, today: pack.at.slice(0, 10), visitId: '' };
  // Where each was agreed stands in the pack; here it would take a line each.
  const owed = owedOf(content, fit).map((one) => ({
    ...one,
    what: shortened(one.what, fit.letters),
    line: shortened(one.line, fit.letters),
    visit: null,
    meeting: null,
    agreedOn: null,
  }));
  return [
    ...people(content, words.theirPeople, fit),
    ...lastContact(content, fit),
    heading('single/trade', 2, words.trade),
    ...trade,
    heading('single/owed', 2, meetingWords(language).commitments.stillOpen),
    ...commitmentTable(page, owed),
    ...pointBlocks(toMake.slice(0, fit.points), words.toMake, fit),
    ...raisedBlocks(raised.slice(0, fit.raised), words, fit),
    ...(fit === whole ? [] : [line('single/shortened', 'release-note', words.shortened)]),
  ];
}

function people({ people: all, pack }: NoteContent, title: string, fit: Fit): DocumentBlock[] {
  if (all.length === 0) return [];
  const { language } = pack.desk;
  const said = all.slice(0, fit.people).map((person) => {
    const office = presentOffice(person)?.title ?? '';
    const say = person.names.find(({ form }) => form === 'say')?.text ?? '';
    const spoken = say === '' ? '' : ` (${packWords(language).people.say.replace('{name}', say).replace(/\.$/u, '')})`;
    return `${listed([person.name, office], language)}${spoken}`;
  });
  return [heading('single/people', 2, title), line('single/people/names', 'body', listedApart(said, language))];
}

function lastContact({ contacts, pack }: NoteContent, fit: Fit): DocumentBlock[] {
  const { language } = pack.desk;
  const words = meetingWords(language).note;
  const title = heading('single/contact', 2, words.lastContact);
  if (contacts.length === 0)
    return [title, line('single/contact/none', 'body', [plain(words.noContact, ['not-held'])])];
  return [
    title,
    ...contacts.slice(0, fit.contacts).map((contact): BlockOf<'item'> => {
      // The sign between the two, and the day.
      const when = listed([contact.title, dateSpan(contact.starts, contact.ends, language)], language);
      const agreed =
        contact.agreed.length === 0
          ? ''
          : ` ${words.agreed}: ${shortened(listedApart(contact.agreed, language), fit.letters)}${fullStop(language)}`;
      return {
        kind: 'item',
        id: `single/contact-${contact.id}`,
        origin: { area: 'visits', id: contact.id, at: null },
        list: 'bullet',
        level: 0,
        number: null,
        runs: [
          plain(contact.title, ['strong']),
          plain(`${when.slice(contact.title.length)}${fullStop(language)}${agreed}`),
        ],
        dir: 'auto',
      };
    }),
  ];
}

function pointBlocks(points: readonly Point[], title: string, { bodies, letters }: Fit): DocumentBlock[] {
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
        plain(shortened(inlineText(point.lead.content), letters), ['point-lead']),
        ...(point.body.length === 0 || !bodies
          ? []
          : [plain(` ${plainText(point.body.slice(0, 1)).replace(/\s+/gu, ' ')}`)]),
      ],
      dir: point.lead.dir,
    })),
  ];
}

function raisedBlocks(
  points: readonly Point[],
  words: ReturnType<typeof meetingWords>['note'],
  { bodies, letters }: Fit,
): DocumentBlock[] {
  if (points.length === 0) return [];
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: 'single/raised/table',
    origin: null,
    look: 'form',
    caption: null,
    columns: [column(words.they, 0.4), column(words.we, 0.6)],
    rows: points.map((point) => {
      const told = plainText([point.lead, ...point.body.slice(0, bodies ? 1 : 0)]).trim();
      const answer = shortened(told, letters);
      return {
        id: `single/raised-${point.id}`,
        kind: 'plain',
        changed: false,
        origin: { area: 'points', id: point.id, at: null },
        cells: [
          cell(shortened(point.theirPoint, letters)),
          cell(answer === '' ? [plain(words.noAnswer, ['not-held'])] : answer),
        ],
      };
    }),
    source: null,
    description: words.raisedSay,
  };
  return [heading('single/raised', 2, words.raised), table];
}
