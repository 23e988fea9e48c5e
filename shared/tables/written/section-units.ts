import { readPeriod } from '../../periods/read';
import { readUnit } from '../../units/units';
import type { Cell, Grid, Row } from '../grid';
import { measureIn } from '../words/measure-words';

/**
 * Sections of a table of many indicators that say beside their name in what their rows are: "Balance of payments" with "(In millions of
 * U.S. dollars)" merged over the columns of figures. They are read as one heading; the cells below keep their addresses.
 */
export function sectionUnits(grid: Grid): Grid {
  const sections = sectionsIn(grid);
  if (sections.size === 0) return grid;
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to)) yield sections.has(row.row) ? joined(row) : row;
    },
  };
}

const LOOKED_AT = 1024;
/** A unit stands over at least so many columns. */
const WIDE = 3;

/** The rows that name a section and its unit, below heads that name times. */
function sectionsIn(grid: Grid): ReadonlySet<number> {
  const wide = new Map(
    grid.info.merges
      .filter(({ top, bottom, left, right }) => top === bottom && right - left + 1 >= WIDE)
      .map(({ top, left }) => [top, left]),
  );
  const sections = new Set<number>();
  if (wide.size === 0) return sections;
  let timed = false;
  for (const { row, cells } of grid.rows(1, LOOKED_AT)) {
    timed ||= cells.filter(({ shown }) => readPeriod(shown) !== null).length >= WIDE;
    const [name, unit, ...more] = cells;
    if (!timed || name === undefined || unit === undefined || more.length > 0) continue;
    const label = name.type === 'text' && /\p{L}{3}/u.test(name.shown);
    if (label && wide.get(row) === unit.col && namesUnit(unit.shown)) sections.add(row);
  }
  return sections;
}

function namesUnit(shown: string): boolean {
  const text = shown.trim();
  if (!/^\(.*\)$/.test(text)) return false;
  const measure = measureIn(text)?.measure;
  return readUnit(text).unit !== null || measure === 'growth' || measure === 'share';
}

function joined({ row, cells }: Row): Row {
  const [name, unit] = cells;
  if (name === undefined || unit === undefined) return { row, cells };
  const shown = `${name.shown.trim()} ${unit.shown.trim()}`;
  const heading: Cell = { ...name, value: shown, shown };
  return { row, cells: [heading] };
}
