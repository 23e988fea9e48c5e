import type { BriefPoint } from '../contract/briefs';
import type { Contribution } from '../contract/contributions';
import type { PointOut, RecordedMeeting } from '../contract/meeting-records';
import { presentOffice } from '../contract/people';
import type { Person } from '../contract/people';
import type { Desk } from '../contract/store';
import type { Visit } from '../contract/visits';
import { words as plain } from '../document/pack-document';
import type { BlockOf, DocumentBlock, PackDocument, Run } from '../document/pack-document';
import { inlineText } from '../document/rich-text';
import type { MarkingScheme } from '../marking/scheme';
import { cell, column, heading, line } from './blocks';
import { minutesBetween, shortDate, weekdayDate, weekdayTitle } from './dates';
import { editionWords } from './edition-words';
import { meetingWords } from './meeting-words';
import type { MeetingWords } from './meeting-words';
import { commitmentTable } from './sections/commitments';
import { contributionsUsed } from './record-contributions';
import { singleDocument } from './single-document';
import { listed, listedApart } from './listed';
import { fill, packWords } from './words';

/** Everything that a record is written from. */
export interface RecordContent {
  visit: Visit;
  recorded: RecordedMeeting;
  /** What offices gave for the briefs of this meeting. */
  contributions: readonly Contribution[];
  people: ReadonlyMap<string, Person>;
  desk: Desk;
  scheme: MarkingScheme;
  /** ISO time that stands on it. */
  at: string;
}

/** The record of a meeting: what was made, what not, what they raised, what was agreed, and who now owes what. */
export function recordDocument(content: RecordContent): PackDocument {
  const { visit, recorded, desk, scheme, at } = content;
  const words = meetingWords(desk.language).record;
  const markings = [visit.marking, ...recorded.points.map(({ point }) => point.marking)];
  return singleDocument({
    title: `${words.title}: ${recorded.meeting.title}`,
    subject: visit.title,
    reference: visit.reference,
    draft: recorded.record?.state === 'final' ? '' : words.draft,
    desk,
    scheme,
    markings,
    zone: visit.zone,
    at,
    blocks: [
      facts(content),
      ...objectives(content),
      ...made(content, words),
      ...raised(content, words),
      ...agreed(content, words),
      ...commitments(content, words),
      ...contributionsUsed(content.contributions, recorded.points, desk.language),
      ...remarks(content, words),
    ],
  });
}

function facts({ visit, recorded, people, desk }: RecordContent): BlockOf<'facts'> {
  const words = packWords(desk.language);
  const own = meetingWords(desk.language).record;
  const { meeting, item, record } = recorded;
  const value = (text: string): Run[] => [text === '' ? plain(words.notHeld, ['not-held']) : plain(text)];
  const fact = (label: string, text: string) => ({ label, value: value(text) });
  const names = (ids: readonly string[]) =>
    listedApart(
      ids.map((id) => personOf(people.get(id), desk.language)),
      desk.language,
    );
  const rows = [
    [fact(words.with, names(meeting.counterparts)), fact(own.ours, names(meeting.ours))],
    [
      fact(words.when, whenOf(content(item, record), desk.language, words.minutes)),
      fact(words.where, item?.place ?? ''),
    ],
    [
      fact(words.format, meeting.format),
      fact(own.present, record?.present === '' ? own.asForeseen : (record?.present ?? '')),
    ],
  ];
  return {
    kind: 'facts',
    id: 'record/facts',
    origin: { area: 'visits', id: visit.id, at: meeting.id },
    rows: rows.map((pair, i) => ({ id: `record/facts/${i + 1}`, facts: pair })),
  };
}

function content(item: RecordedMeeting['item'], record: RecordedMeeting['record']) {
  return { day: record?.heldOn ?? item?.day ?? null, starts: item?.starts ?? null, ends: item?.ends ?? null };
}

function whenOf(
  { day, starts, ends }: { day: string | null; starts: string | null; ends: string | null },
  language: string,
  minutes: string,
): string {
  const clock = [starts, ends].filter((time) => time !== null).join('–');
  const length = minutesBetween(starts, ends);
  const long = length === null ? '' : ` (${length}\u00a0${minutes})`;
  if (day === null) return `${clock}${long}`;
  return clock === '' ? weekdayTitle(day, language) : listed([`${clock}${long}`, weekdayDate(day, language)], language);
}

function personOf(person: Person | undefined, language: string): string {
  return person === undefined ? '' : listed([person.name, presentOffice(person)?.title], language);
}

function objectives({ recorded, desk }: RecordContent): DocumentBlock[] {
  const words = meetingWords(desk.language).record;
  if (recorded.objectives.length === 0) return [];
  const table = simpleTable(
    'record/objectives',
    [column(words.objective, 0.8), column(words.met, 0.2)],
    recorded.objectives.map(({ id, kind, text, met }) => [
      id,
      [plain(`${packWords(desk.language).objectiveKind[kind]} `, ['objective-kind']), plain(inlineText(text.content))],
      [met === null ? plain(words.notNoted, ['not-held']) : plain(words.metAs[met])],
    ]),
    words.objectivesSay,
  );
  return [heading('record/objectives-title', 2, words.objectives), table];
}

/** Points with the numbers that they have in the brief, so that one can say "point 4". */
function made({ recorded, desk }: RecordContent, words: MeetingWords['record']): DocumentBlock[] {
  const stateOf = ({ use }: BriefPoint) =>
    outWords(
      recorded.out.find(({ useId }) => useId === use.id),
      desk.language,
    );
  const points = recorded.points.filter(({ point }) => point.kind === 'to-make');
  const numbered = points.map((row) => ({
    row,
    number: points.filter(({ use }) => use.briefId === row.use.briefId).indexOf(row) + 1,
  }));
  const part = (id: string, title: string, of: boolean | null): DocumentBlock[] => {
    const own = numbered.filter(({ row }) => row.use.made === of);
    if (own.length === 0) return [];
    return [heading(`record/${id}`, 2, title), ...own.map(({ row, number }) => pointItem(row, number, stateOf(row)))];
  };
  const none = points.length === 0 ? [] : part('open', words.notNotedPoints, null);
  return [...part('made', words.made, true), ...part('not-made', words.notMade, false), ...none];
}

/** `Went out with v7, in the words of 20 Nov 2024; figures as printed: US$ 51.3 million` */
export function outWords(out: PointOut | undefined, language: string): string {
  const { record: words } = editionWords(language);
  if (out === undefined) return words.never;
  const { version, updated, changed, figures } = out;
  const printed = figures.map(({ text, readings }) => {
    const raw = listedApart(
      readings.map((reading) => listed([reading.raw, reading.period], language)),
      language,
    );
    return raw === '' ? text : `${text} (${raw})`;
  });
  const said = [
    fill(words.wentOut, { version, date: shortDate(updated, language) }),
    ...(changed ? [words.changed] : []),
    ...(printed.length === 0 ? [] : [fill(words.figures, { figures: listedApart(printed, language) })]),
  ];
  return listedApart(said, language);
}

function pointItem(row: BriefPoint, number: number, out: string): BlockOf<'item'> {
  const { lead } = row.use.wording ?? row.point;
  return {
    kind: 'item',
    id: `record/point-${row.use.id}`,
    origin: { area: 'points', id: row.point.id, at: null },
    list: 'point',
    level: 0,
    number,
    runs: [
      plain(inlineText(lead.content)),
      ...(row.use.toWhom === '' ? [] : [plain(` (${row.use.toWhom})`, ['quiet'])]),
      plain(`\n${out}`, ['quiet']),
    ],
    dir: lead.dir,
  };
}

/** What they raised: what the brief foresaw and what it did not, with what was said to it. */
function raised({ recorded }: RecordContent, words: MeetingWords['record']): DocumentBlock[] {
  const foreseen = recorded.points
    .filter(({ point, use }) => point.kind === 'if-raised' && use.made === true)
    .map(({ point, use }): [string, string, string] => [
      use.id,
      point.theirPoint,
      inlineText((use.wording ?? point).lead.content),
    ]);
  const others = (recorded.record?.raised ?? []).map(({ id, words: said, answer }): [string, string, string] => [
    id,
    said,
    answer,
  ]);
  const all = [...foreseen, ...others];
  if (all.length === 0) return [];
  const table = simpleTable(
    'record/raised',
    [column(words.theyRaised, 0.45), column(words.weSaid, 0.55)],
    all.map(([id, said, answer]) => [
      id,
      [plain(said)],
      [answer === '' ? plain(words.notNoted, ['not-held']) : plain(answer)],
    ]),
    words.raisedSay,
  );
  return [heading('record/raised-title', 2, words.raised), table];
}

function agreed({ recorded }: RecordContent, words: MeetingWords['record']): DocumentBlock[] {
  const list = recorded.record?.agreed ?? [];
  if (list.length === 0) return [];
  return [
    heading('record/agreed', 2, words.agreed),
    ...list.map(({ id, words: said }, i): BlockOf<'item'> => ({
      kind: 'item',
      id: `record/agreed-${id}`,
      origin: null,
      list: 'number',
      level: 0,
      number: i + 1,
      runs: [plain(said)],
      dir: 'auto',
    })),
  ];
}

function commitments({ recorded, desk, at, visit }: RecordContent, words: MeetingWords['record']): DocumentBlock[] {
  if (recorded.commitments.length === 0) return [];
  const page = { id: 'record', language: desk.language, today: at.slice(0, 10), visitId: visit.id };
  return [heading('record/commitments-title', 2, words.newCommitments), ...commitmentTable(page, recorded.commitments)];
}

function remarks({ recorded }: RecordContent, words: MeetingWords['record']): DocumentBlock[] {
  const text = (recorded.record?.remarks ?? '').trim();
  if (text === '') return [];
  const lines = text.split(/\n+/u);
  return [
    heading('record/remarks', 2, words.remarks),
    ...lines.map((one, i) => line(`record/remark-${i + 1}`, 'body', one)),
  ];
}

function simpleTable(
  id: string,
  columns: BlockOf<'table'>['columns'],
  rows: readonly [id: string, ...cells: Run[][]][],
  description: string,
): BlockOf<'table'> {
  return {
    kind: 'table',
    id,
    origin: null,
    look: 'form',
    caption: null,
    columns,
    rows: rows.map(([rowId, ...cells]) => ({
      id: `${id}/${rowId}`,
      kind: 'plain',
      changed: false,
      origin: null,
      cells: cells.map((runs) => cell(runs)),
    })),
    source: null,
    description,
  };
}
