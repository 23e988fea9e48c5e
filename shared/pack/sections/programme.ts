import type { ProgrammeItem } from '../../contract/programme';
import type { BlockOf, Cell, DocumentBlock } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { cell, column, heading, line } from '../blocks';
import type { PackContent } from '../content';
import { minutesBetween, stamp, weekdayDate } from '../dates';
import type { Section } from '../text-runs';
import { fill } from '../words';

/** The programme day by day: time, event with place, who, notes, state. */
export function programmeBlocks(section: Section): DocumentBlock[] {
  const { id, content, words } = section;
  if (content.items.length === 0) return [line(`${id}/none`, 'body', [plain(words.noItems, ['not-held'])])];
  const days = [...new Set(content.items.map((item) => item.day))].toSorted();
  const version = `${words.programme.title} v${content.version}, ${stamp(content.at, content.zone, content.pack.language)}`;
  return [line(`${id}/version`, 'version', version), ...days.flatMap((day) => dayBlocks(section, day))];
}

function dayBlocks(section: Section, day: string): DocumentBlock[] {
  const { id, content, words } = section;
  const title = weekdayDate(day, content.pack.language);
  const items = itemsOfDay(content, day);
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${id}/${day}`,
    origin: { area: 'visits', id: content.visit.id, at: day },
    look: 'programme',
    caption: null,
    columns: [
      column(words.programme.time, 0.16),
      column(words.programme.event, 0.31),
      column(words.programme.who, 0.21),
      column(words.programme.notes, 0.18),
      column(words.programme.state, 0.14),
    ],
    rows: items.map((item) => ({
      id: `${id}/item-${item.id}`,
      kind: 'plain',
      changed: false,
      origin: { area: 'visits', id: content.visit.id, at: item.id },
      cells: [
        timeCell(section, item),
        eventCell(item),
        cell(item.who),
        cell(item.notes),
        cell(words.itemState[item.state]),
      ],
    })),
    source: null,
    description: fill(words.programme.description, { day: title }),
  };
  return [heading(`${id}/day-${day}`, 2, title), table];
}

/** In order of time; what has no time yet stands last. */
function itemsOfDay(content: PackContent, day: string): ProgrammeItem[] {
  return content.items
    .filter((item) => item.day === day)
    .toSorted((a, b) => (a.starts ?? '99').localeCompare(b.starts ?? '99') || a.created.localeCompare(b.created));
}

function timeCell({ words }: Section, item: ProgrammeItem): Cell {
  if (item.starts === null) return cell([plain(words.missing, ['not-held'])], 'time');
  const length = minutesBetween(item.starts, item.ends);
  const time = cell(item.ends === null ? item.starts : `${item.starts}–${item.ends}`, 'time');
  if (length === null) return time;
  return { paragraphs: [...time.paragraphs, ...cell([plain(`${length}\u00a0${words.minutes}`)], 'place').paragraphs] };
}

function eventCell(item: ProgrammeItem): Cell {
  const place = [item.place, item.address].filter((w) => w !== '').join(', ');
  const event = cell([plain(item.title, ['strong'])]);
  return place === '' ? event : { paragraphs: [...event.paragraphs, ...cell(place, 'place').paragraphs] };
}
