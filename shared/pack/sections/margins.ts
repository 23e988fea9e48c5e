import type { BlockOf, Cell, DocumentBlock } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { meetingMatrix, usualCountry } from '../../visits/meeting-matrix';
import type { CountryRow, MeetingMatrix, PlacedMeeting } from '../../visits/meeting-matrix';
import { cell, column, heading, line } from '../blocks';
import { shortDate } from '../dates';
import type { Section } from '../text-runs';
import { listed } from '../listed';

/** All meetings twice: by time, and by country with a column a day. */
export function marginsBlocks(section: Section): DocumentBlock[] {
  const { id, content, words } = section;
  const placeOf = (personId: string) => content.people.get(personId)?.place ?? null;
  const nameOf = (code: string) => content.places.get(code) ?? code;
  const matrix = meetingMatrix(
    content.meetings,
    content.items,
    placeOf,
    nameOf,
    usualCountry(content.visit, content.desk.country),
  );
  if (matrix.byTime.length === 0) return [line(`${id}/none`, 'body', [plain(words.margins.none, ['not-held'])])];
  return [
    heading(`${id}/by-time-title`, 2, words.margins.byTime),
    byTime(section, matrix),
    heading(`${id}/by-country-title`, 2, words.margins.byCountry),
    byCountry(section, matrix),
  ];
}

function byTime(section: Section, { byTime: meetings }: MeetingMatrix): BlockOf<'table'> {
  const { id, content, words } = section;
  const { margins } = words;
  const withBriefs = section.numbers.size > 0;
  return {
    kind: 'table',
    id: `${id}/by-time`,
    origin: { area: 'visits', id: content.visit.id, at: 'margins' },
    look: 'data',
    caption: null,
    columns: [
      column(words.programme.time, 0.2),
      column(margins.country, 0.2),
      column(margins.counterpart, 0.3),
      column(margins.place, withBriefs ? 0.18 : 0.3),
      ...(withBriefs ? [column(margins.brief, 0.12)] : []),
    ],
    rows: meetings.map((placed) => ({
      id: `${id}/meeting-${placed.meeting.id}`,
      kind: 'plain',
      changed: false,
      origin: { area: 'visits', id: content.visit.id, at: placed.item?.id ?? placed.meeting.id },
      cells: [
        whenCell(section, placed),
        cell(countryWords(section, placed.country)),
        counterpartCell(section, placed),
        cell(placed.item?.place ?? ''),
        ...(withBriefs ? [cell(briefNumber(section, placed))] : []),
      ],
    })),
    source: null,
    description: margins.timeDescription,
  };
}

function byCountry(section: Section, { days, countries }: MeetingMatrix): BlockOf<'table'> {
  const { id, content, words } = section;
  const width = days.length === 0 ? 0.5 : 0.68 / days.length;
  const row = ({ country, byDay }: CountryRow) => ({
    id: `${id}/country-${country ?? 'none'}`,
    kind: 'plain' as const,
    changed: false,
    origin: null,
    cells: [cell(countryWords(section, country)), ...byDay.map((meetings) => timesCell(meetings))],
  });
  return {
    kind: 'table',
    id: `${id}/by-country`,
    origin: { area: 'visits', id: content.visit.id, at: 'margins' },
    look: 'data',
    caption: null,
    columns: [
      column(words.margins.country, 0.32),
      ...days.map((day) => column(shortDate(day, content.pack.language), width)),
    ],
    rows: countries.map(row),
    source: null,
    description: words.margins.countryDescription,
  };
}

function timesCell(meetings: readonly PlacedMeeting[]): Cell {
  const times = meetings.map(({ item, meeting }) => timeOf(item) || meeting.title);
  return times.length === 0 ? cell('') : { paragraphs: times.flatMap((time) => cell(time).paragraphs) };
}

function timeOf(item: PlacedMeeting['item']): string {
  return [item?.starts ?? null, item?.ends ?? null].filter((time) => time !== null).join('–');
}

function whenCell({ content, words }: Section, { item }: PlacedMeeting): Cell {
  if (item === null || item.starts === null) return cell([plain(words.missing, ['not-held'])]);
  const day = shortDate(item.day, content.pack.language);
  return { paragraphs: [...cell(timeOf(item)).paragraphs, ...cell(day, 'place').paragraphs] };
}

function countryWords({ content, words }: Section, code: string | null): string {
  return code === null ? words.margins.unknownCountry : (content.places.get(code) ?? code);
}

function counterpartCell({ content }: Section, { meeting }: PlacedMeeting): Cell {
  const names = meeting.counterparts.flatMap((id) => content.people.get(id)?.name ?? []);
  const { paragraphs } = cell(names.length === 0 ? meeting.title : listed(names, content.pack.language));
  return meeting.format === ''
    ? { paragraphs }
    : { paragraphs: [...paragraphs, ...cell(meeting.format, 'place').paragraphs] };
}

function briefNumber({ content, numbers }: Section, { meeting }: PlacedMeeting): string {
  const brief = content.briefs.find(({ meetingIds }) => meetingIds.includes(meeting.id));
  return (brief && numbers.get(brief.id)) ?? '';
}
