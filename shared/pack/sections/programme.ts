import type { Delegate } from '../../contract/delegations';
import type { ProgrammeItem } from '../../contract/programme';
import type { BlockOf, Cell, DocumentBlock } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { timeElsewhere, zoneCity } from '../../visits/other-time';
import { cell, column, heading, line } from '../blocks';
import type { PackContent } from '../content';
import { minutesBetween, weekdayTitle } from '../dates';
import type { Section } from '../text-runs';
import { listed, listedApart } from '../listed';
import { fill } from '../words';
import { sideName } from './delegations';
import { daysOfOwnPage, overviewBlocks } from './programme-overview';
import { programmeVersionWords } from './programme-version';

type Role = Cell['paragraphs'][number]['role'];

/**
 * The programme day by day, or one day of it (ISO): time here and in the other capital, event with place, who attends,
 * notes, officer. A bar stands at lines that changed since the version before. Where it fills several pages all of it stands
 * on the first, and each day begins a page.
 */
export function programmeBlocks(section: Section, day: string | null): DocumentBlock[] {
  const { id, content, words } = section;
  const shown = content.items.filter((item) => day === null || item.day === day);
  const gone = content.programme.changes.filter(({ how, line: was }) => how === 'gone' && (day ?? was.day) === was.day);
  if (shown.length === 0 && gone.length === 0) {
    return [line(`${id}/none`, 'body', [plain(words.noItems, ['not-held'])])];
  }
  const days = [...new Set([...shown, ...gone.map(({ line: was }) => was)].map((item) => item.day))].toSorted();
  const version = line(`${id}/version`, 'version', programmeVersionWords(content, words));
  const own = daysOfOwnPage(days, shown);
  const overview = own.size === 0 ? [] : overviewBlocks(section, days, (one) => itemsOfDay(content, one));
  return [version, ...overview, ...days.flatMap((one) => dayBlocks(section, one, own.has(one)))];
}

function dayBlocks(section: Section, day: string, newPage: boolean): DocumentBlock[] {
  const { id, content, words } = section;
  const title = weekdayTitle(day, content.pack.language);
  const items = itemsOfDay(content, day);
  const changed = new Set(content.programme.changes.map((change) => change.id));
  const withOfficer = content.variant !== 'other-side';
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${id}/${day}`,
    origin: { area: 'visits', id: content.visit.id, at: day },
    look: 'programme',
    caption: null,
    columns: [
      column(words.programme.time, 0.175),
      column(words.programme.event, 0.28),
      column(words.programme.who, 0.205),
      column(words.programme.notes, 0.2),
      ...(withOfficer ? [column(words.programme.officer, 0.14)] : []),
    ],
    rows: items.map((item) => ({
      id: `${id}/item-${item.id}`,
      kind: 'plain',
      changed: changed.has(item.id),
      origin: { area: 'visits', id: content.visit.id, at: item.id },
      cells: [
        timeCell(section, item),
        eventCell(section, item),
        whoCell(section, item),
        notesCell(section, item),
        ...(withOfficer ? [officerCell(section, item)] : []),
      ],
    })),
    source: null,
    description: fill(words.programme.description, { day: title }),
  };
  const head = { ...heading(`${id}/day-${day}`, 2, title), ...(newPage ? { newPage } : {}) };
  return [head, ...(items.length === 0 ? [] : [table]), ...goneLine(section, day)];
}

/** What stood in the version before and is no longer there. */
function goneLine({ id, content, words }: Section, day: string): DocumentBlock[] {
  const gone = content.programme.changes.filter(({ how, line: was }) => how === 'gone' && was.day === day);
  if (gone.length === 0) return [];
  const items = listedApart(
    gone.map(({ line: was }) => [was.starts ?? '', was.title].join(' ').trim()),
    content.pack.language,
  );
  return [line(`${id}/gone-${day}`, 'table-note', fill(words.programme.gone, { items }))];
}

/** In order of time; what has no time yet stands last. */
function itemsOfDay(content: PackContent, day: string): ProgrammeItem[] {
  return content.items
    .filter((item) => item.day === day)
    .toSorted((a, b) => (a.starts ?? '99').localeCompare(b.starts ?? '99') || a.created.localeCompare(b.created));
}

/** A cell of several lines; what is empty is left out. */
function lines(...parts: readonly [text: string, role: Role][]): Cell {
  const held = parts.filter(([text]) => text !== '');
  return held.length === 0 ? cell('') : { paragraphs: held.map(([text, role]) => ({ role, runs: [plain(text)] })) };
}

function timeCell({ words, content }: Section, item: ProgrammeItem): Cell {
  if (item.starts === null) return cell([plain(words.missing, ['not-held'])], 'time');
  const length = minutesBetween(item.starts, item.ends);
  return lines(
    [item.ends === null ? item.starts : `${item.starts}–${item.ends}`, 'time'],
    [length === null ? '' : `${length}\u00a0${words.minutes}`, 'place'],
    [timeThere(content, item.day, item.starts), 'place'],
  );
}

/** `Minsk 09:00`, with the days by which it is another date; empty where the clocks agree. */
function timeThere({ visit }: PackContent, day: string, starts: string): string {
  const there = timeElsewhere(day, starts, visit.zone, visit.otherZone);
  if (there === null || (there.clock === starts && there.days === 0)) return '';
  const days = there.days === 0 ? '' : ` (${there.days > 0 ? '+' : '−'}${Math.abs(there.days)})`;
  return `${zoneCity(visit.otherZone)} ${there.clock}${days}`;
}

function eventCell({ content, words }: Section, item: ProgrammeItem): Cell {
  const place = listed([item.place, item.address], content.pack.language);
  const cars = item.vehicles === '' ? '' : fill(words.programme.vehicles, { words: item.vehicles });
  const way = [item.distance, cars].filter((w) => w !== '').join(' · ');
  const { paragraphs } = cell([plain(item.title, ['strong'])]);
  const below = [place, way].filter((w) => w !== '').flatMap((text) => cell(text, 'place').paragraphs);
  return { paragraphs: [...paragraphs, ...below] };
}

/** Where only one side is named it needs no heading. To the other side it is they who are "our side": there countries are named. */
function whoCell({ content, words }: Section, { who, theirs }: ProgrammeItem): Cell {
  if (theirs === '') return cell(who);
  const own = content.visit.guest === content.desk.country ? 'guest' : 'host';
  const named = content.variant === 'other-side';
  const label = (side: Delegate['side'], heading: string) =>
    named ? `${sideName({ content, words }, side)}: {words}` : heading;
  return lines(
    [who === '' ? '' : fill(label(own, words.programme.ours), { words: who }), 'text'],
    [fill(label(own === 'host' ? 'guest' : 'host', words.programme.theirs), { words: theirs }), 'text'],
  );
}

function notesCell(section: Section, item: ProgrammeItem): Cell {
  const { programme } = section.words;
  const labelled = (label: string, words: string) => (words === '' ? '' : fill(label, { words }));
  return lines(
    [item.notes, 'text'],
    [labelled(programme.press, item.press), 'text'],
    [labelled(programme.dress, item.dress), 'text'],
    [labelled(programme.language, item.language), 'text'],
    [briefNumber(section, item), 'text'],
    // Where no officer is named, the state has no place of its own.
    [section.content.variant === 'other-side' && item.state === 'tbc' ? section.words.itemState.tbc : '', 'text'],
  );
}

/** `Brief 4`: the number that the brief of the meeting has in this pack. */
function briefNumber({ content, words, numbers }: Section, item: ProgrammeItem): string {
  const meeting = content.meetings.find((one) => one.itemId === item.id);
  const brief = meeting && content.briefs.find((one) => one.meetingIds.includes(meeting.id));
  const number = brief && numbers.get(brief.id);
  return number === undefined ? '' : fill(words.programme.brief, { number });
}

function officerCell({ words }: Section, item: ProgrammeItem): Cell {
  return lines([item.officer, 'text'], [item.state === 'tbc' ? words.itemState.tbc : '', 'place']);
}
