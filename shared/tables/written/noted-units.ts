import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import type { Cell, Grid } from '../grid';
import { cellMark, noteOf } from './marks';

/**
 * Goods of which a note says in what they are counted: "Crude oil*" among amounts of money and "* in '000 tonnes" below them. They are
 * read as "Crude oil ('000 tonnes)"; cells keep their addresses.
 */
export function notedUnits(grid: Grid): Grid {
  if (grid.info.rows > MOST_ROWS) return grid;
  const units = unitsNoted(grid);
  if (units.size === 0) return grid;
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to))
        yield { row: row.row, cells: row.cells.map((cell) => counted(cell, units)) };
    },
  };
}

/** Notes stand below tables that a person reads. */
const MOST_ROWS = 400;

const BEFORE =
  /^(?:(?:figures?|values?|quantity|quantities|volumes?|data|количество|объ[её]м|cantidad(?:es)?|quantités?)\s+)?(?:(?:are|is|given|expressed|shown|данные|в|en|in|em)\s+)*(?=\S)/iu;

/** The units that notes tell by their marks; what tells two is left. */
function unitsNoted(grid: Grid): Map<string, string> {
  const units = new Map<string, string>();
  const twice = new Set<string>();
  for (const { cells } of grid.rows(1, grid.info.rows))
    for (const { shown } of cells) {
      const note = noteOf(shown.replace(/^\s*(?:notes?|примечание|nota|remarque)\s*[:.]\s*/i, ''));
      const unit = note === null ? null : unitIn(note.text);
      if (note === null || unit === null) continue;
      if (units.has(note.mark)) twice.add(note.mark);
      units.set(note.mark, unit);
    }
  for (const mark of twice) units.delete(mark);
  return units;
}

/** The unit that a note is, and nothing more than it; null where it says something else. */
function unitIn(note: string): string | null {
  const text = note.trim().replace(BEFORE, '').replace(/[.;]$/, '');
  const { unit, measure } = readUnit(text);
  const counts = measure === 'weight' || measure === 'quantity' || isCurrency(unit);
  return counts && text.length <= 30 && !/\d{2}(?!\d|['’`]?00)/.test(text.replace(/0{3}/g, '')) ? text : null;
}

function counted(cell: Cell, units: ReadonlyMap<string, string>): Cell {
  const marked = cell.type === 'text' && noteOf(cell.shown) === null ? cellMark(cell.shown) : null;
  const unit = marked === null ? undefined : units.get(marked.mark);
  if (marked === null || unit === undefined || !/\p{L}{3}/u.test(marked.text)) return cell;
  const shown = `${marked.text} (${unit})`;
  return { ...cell, value: shown, shown };
}
