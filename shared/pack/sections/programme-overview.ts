import type { ProgrammeItem } from '../../contract/programme';
import type { BlockOf, DocumentBlock } from '../../document/pack-document';
import { words as plain } from '../../document/pack-document';
import { cell, column, heading } from '../blocks';
import { weekdayTitle } from '../dates';
import type { Section } from '../text-runs';

/** A day of so few lines begins no page: it stands below what is before it. */
const fewLines = 2;

/** Days that begin a page in a programme that is longer than one: all but those of few lines. */
export function daysOfOwnPage(days: readonly string[], items: readonly ProgrammeItem[]): ReadonlySet<string> {
  const long = days.filter((day) => items.filter((item) => item.day === day).length > fewLines);
  return new Set(long.length > 1 ? long : []);
}

/** All days on one page, a line an event. `itemsOf` gives those of a day in the order of time. */
export function overviewBlocks(
  section: Section,
  days: readonly string[],
  itemsOf: (day: string) => readonly ProgrammeItem[],
): DocumentBlock[] {
  const { id, content, words } = section;
  const table: BlockOf<'table'> = {
    kind: 'table',
    id: `${id}/overview`,
    origin: { area: 'visits', id: content.visit.id, at: 'programme' },
    look: 'overview',
    caption: null,
    columns: [
      column(words.programme.day, 0.4),
      column(words.programme.time, 0.12),
      column(words.programme.overviewEvent, 0.48),
    ],
    rows: days.flatMap((day) => itemsOf(day).map((item, at) => row(section, item, at === 0))),
    source: null,
    description: words.programme.overviewDescription,
  };
  return [heading(`${id}/overview-title`, 2, words.programme.overview), table];
}

/** The day is named once; the place stands on the day's own page. */
function row({ id, content }: Section, item: ProgrammeItem, first: boolean): BlockOf<'table'>['rows'][number] {
  return {
    id: `${id}/overview-${item.id}`,
    kind: 'plain',
    changed: false,
    origin: { area: 'visits', id: content.visit.id, at: item.id },
    cells: [
      cell(first ? [plain(weekdayTitle(item.day, content.pack.language), ['strong'])] : ''),
      cell(item.starts ?? ''),
      cell(item.title),
    ],
  };
}
