import type { Cell, Grid } from '../grid';
import { headerRole, type HeaderRole } from '../words/role-words';

/**
 * Extracts that write codes and labels as one, in heads as in cells: `REF_AREA: Reference area` over `TUR: Türkiye`. They are read by their
 * labels; multipliers by their codes, goods by both.
 */
export function codedLabels(grid: Grid): Grid {
  const roles = rolesOf(grid);
  if (roles === null) return grid;
  return {
    ...grid,
    *rows(from, to) {
      for (const row of grid.rows(from, to))
        yield {
          row: row.row,
          cells: row.cells.map((cell) => (roles.has(cell.col) ? labelled(cell, roles.get(cell.col) ?? null) : cell)),
        };
    },
  };
}

/** So many heads of the first row have to be written so. */
const LEAST = 3;

const HEAD = /^[A-Z][A-Z0-9_]+:\s+(\S.*)$/;
const CELL = /^([\w.+-]{1,30}):\s+(\S.*)$/;

/** What the labels of such heads say, by column; null where the sheet is written otherwise. */
function rolesOf(grid: Grid): Map<number, HeaderRole | null> | null {
  for (const { cells } of grid.rows(1, 1)) {
    const heads = cells.flatMap(({ col, shown }) => {
      const label = HEAD.exec(shown.trim())?.[1];
      return label === undefined ? [] : [[col, headerRole(label)] as const];
    });
    return heads.length < LEAST ? null : new Map(heads);
  }
  return null;
}

function labelled(cell: Cell, role: HeaderRole | null): Cell {
  if (cell.type !== 'text') return cell;
  const [, code = '', label = ''] = CELL.exec(cell.shown.trim()) ?? [];
  if (code === '') return cell;
  const both = role === 'product' && /^\d+$/.test(code) ? `${code} ${label}` : label;
  const text = cell.row > 1 && role === 'scale' ? code : cell.row > 1 ? both : label;
  return { ...cell, value: text, shown: text };
}
