import { cellMark, noteOf } from './marks';
import type { Cell, Grid } from '../grid';
import { partOf, type TimePart } from '../words/time-parts';

/**
 * Years of which a note says that they are not whole: "2024*" over or beside figures and "* January to September" below them, or
 * "Note: 2024 figures are for January to September". They are read as `2024-01/2024-09`.
 */
export function notedTimes(grid: Grid): Grid {
  if (grid.info.rows > MOST_ROWS) return grid;
  const parts = partsNoted(grid);
  if (parts.size === 0) return grid;
  const isTime = timesOf(grid);
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to))
        yield { row: row.row, cells: row.cells.map((cell) => (isTime(cell) ? timed(cell, parts) : cell)) };
    },
  };
}

/** Whether a cell's year stands among others, the one before or after it in its row or its column: alone it may be an amount. */
function timesOf(grid: Grid): (cell: Cell) => boolean {
  const years = new Map<string, Set<number>>();
  const along = ({ row, col }: Cell) => [`row ${row}`, `col ${col}`];
  for (const { cells } of grid.rows(1, grid.info.rows))
    for (const cell of cells) {
      const year = yearIn(cell);
      if (year !== null) for (const line of along(cell)) years.set(line, (years.get(line) ?? new Set()).add(year));
    }
  return (cell) => {
    const year = yearIn(cell);
    const beside = (by: number) => along(cell).some((line) => years.get(line)?.has((year ?? 0) + by) === true);
    return year !== null && (beside(1) || beside(-1));
  };
}

function yearIn({ shown }: Cell): number | null {
  const found = /^\s*((?:19|20)\d\d)(?:\s*[-/–]\s*\d{2,4})?(?![\d.,])/.exec(shown);
  return found === null || shown.length > 40 ? null : Number(found[1]);
}

/** Notes stand below tables that a person reads. */
const MOST_ROWS = 400;

/** The parts of a year that notes tell, by their marks or by the year; what tells two is left. */
function partsNoted(grid: Grid): Map<string, TimePart> {
  const parts = new Map<string, TimePart>();
  const twice = new Set<string>();
  for (const { cells } of grid.rows(1, grid.info.rows))
    for (const shown of cells.flatMap(notesIn)) {
      const note = yearNoted(shown) ?? noteOf(shown);
      const part = note === null ? null : partNoted(note.text);
      if (note === null || part === null || part.kind === 'year') continue;
      if (parts.has(note.mark)) twice.add(note.mark);
      parts.set(note.mark, part);
    }
  for (const mark of twice) parts.delete(mark);
  return parts;
}

/** The part of a year that a note tells, which may say it in two languages ("Ocak-Ekim dönemi / January-October"). */
function partNoted(text: string): TimePart | null {
  const whole = partOf(bare(text));
  if (whole !== null) return whole;
  const parts = text.split(/[\s.]*\s[/|]\s+/).flatMap((one) => partOf(bare(one)) ?? []);
  const [only = null] = parts;
  return parts.every((one) => JSON.stringify(one) === JSON.stringify(only)) ? only : null;
}

/** The notes of a cell; one may stand behind the source ("Source: TurkStat   * January-July"). */
function notesIn({ shown }: Cell): string[] {
  return shown.length > 240 ? [] : shown.split(/(?<=\S)[\s;]+(?=\(?(?:\*{1,3}|[†‡§])\)?\s*[:.–-]?\s*\p{L})/u);
}

const BEFORE =
  /^(?:(?:data|figures?|values?|statistics|trade|данные|datos|donnees|données) )?(?:(?:are|is|cover(?:s|ing)?|for|of|from|only|за|для|pour|para|de) )*(?:the )?(?:period )?/i;
const BEHIND = /(?:[\s,]*(?:only|period|dönemi|период|provisional|\(?p\)?|(?:of )?(?:19|20)\d\d))*[\s.]*$/i;
const UP_TO = /^(?:up ?to|till|until|through|по|hasta|jusqu'?à|jusqu'en) (?:end[ -](?:of )?)?(?=\p{L}+$)/iu;

/** "Note: 2024 figures are for January to September", "Данные за 2024 год – январь–сентябрь": the year stands for a mark. */
function yearNoted(shown: string): { mark: string; text: string } | null {
  const found = shown.length > 120 ? null : OF_YEAR.exec(shown);
  return found === null ? null : { mark: found[1] ?? '', text: found[2] ?? '' };
}

const OF_YEAR =
  /^(?=.*(?:data|figures?|values?|notes?:|данные|примечание:))\s*(?:\p{L}+:\s*)?(?:the )?(?:data|figures?|values?|данные)?\s*(?:for|of|in|за)?\s*((?:19|20)\d\d)\s*(?:data|figures?|values?|год|г\.)?\s*(?:are|is|covers?|refers? to|relates? to|[-–—:])\s*(.+)$/iu;

function bare(text: string): string {
  const whole = text.trim().replace(BEFORE, '').replace(BEHIND, '');
  return UP_TO.test(whole) ? `January-${whole.replace(UP_TO, '')}` : whole;
}

function timed(cell: Cell, parts: ReadonlyMap<string, TimePart>): Cell {
  const written = cell.shown.trim();
  const marked = cell.type === 'text' ? cellMark(written) : null;
  const part = parts.get(marked?.mark ?? written);
  const shown = part === undefined ? null : within(marked?.text ?? written, part);
  return shown === null ? cell : { ...cell, type: 'text', value: shown, shown };
}

/** The part of a calendar or a fiscal year as it is written; null where the text is neither. */
function within(text: string, part: TimePart): string | null {
  const [, first, second] = /^((?:19|20)\d\d)(?:\s*[-/–]\s*((?:19|20)?\d\d))?$/.exec(text) ?? [];
  if (first === undefined) return null;
  const year = Number(first);
  if (second === undefined) {
    if (part.kind === 'months' && part.from <= part.to) return months(year, part.from, year, part.to);
    return part.kind === 'quarter'
      ? `${year}-Q${part.number}`
      : part.kind === 'half'
        ? `${year}-H${part.number}`
        : null;
  }
  if (Number(second) % 100 !== (year + 1) % 100 || part.kind !== 'months') return null;
  // The months of a fiscal year begin in the first of its two years, but for those of its end.
  const begins = part.from >= 4 ? year : year + 1;
  return months(begins, part.from, part.to < part.from ? begins + 1 : begins, part.to);
}

function months(fromYear: number, from: number, toYear: number, to: number): string {
  const two = (month: number) => String(month).padStart(2, '0');
  return `${fromYear}-${two(from)}/${toYear}-${two(to)}`;
}
