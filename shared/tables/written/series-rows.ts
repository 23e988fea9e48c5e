import { fold } from '../../places/fold';
import type { Cell, Grid, Row } from '../grid';

/**
 * Time series of statistical offices have rows about each series between its name and its figures: unit, type, frequency, first and
 * last month, number. Names, types and units are read as the rows of heads right above the figures, the others not at all. A
 * cell that is moved keeps its address.
 */
export function withoutSeriesRows(grid: Grid): Grid {
  const block = blockIn([...grid.rows(1, LOOKED_AT)]);
  if (block === null) return grid;
  const { heads, first, last } = block;
  return {
    ...grid,
    *rows(from = 1, to = grid.info.rows) {
      for (const row of grid.rows(from, Math.min(to, first - 1))) yield row;
      for (const head of heads) if (head.row >= from && head.row <= to) yield head;
      for (const row of grid.rows(Math.max(from, last + 1), to)) yield row;
    },
  };
}

interface Block {
  heads: Row[];
  first: number;
  last: number;
}

const LOOKED_AT = 40;

const TITLE = /^(?:title|series name|series title|description|series description|titulo)$/;
const UNIT = /^(?:units?|unit of measure|unidad|unidade)$/;
const CURRENCY = /^(?:preunit|pre unit|currency)$/;
const TYPE = /^(?:series type|adjustment|adjustment type|seasonal adjustment)$/;
const OTHER =
  /^(?:data type|frequency|collection month|series start|series end|no obs|number of observations|series id|cdid|source dataset id|release date|next release|important notes?|last updated?|source|periodo disponible|periodicidad|cifra|base|aviso|tipo de informacion|fecha)$/;
/** What hardly stands in a row of anything else. */
const TELLING = /^(?:series id|cdid|series type|no obs|collection month|periodo disponible|periodicidad)$/;

function blockIn(top: readonly Row[]): Block | null {
  const labels = top.map((row) => fold(row.cells[0]?.col === 1 ? row.cells[0].shown : ''));
  const about = (label: string | undefined) =>
    label !== undefined && [TITLE, UNIT, CURRENCY, TYPE, OTHER].some((words) => words.test(label));
  const begin = labels.findIndex((label, at) => about(label) && about(labels[at + 1]) && about(labels[at + 2]));
  if (begin === -1) return null;
  let end = begin;
  while (about(labels[end + 1])) end += 1;
  const rows = top.slice(begin, end + 1);
  const own = labels.slice(begin, end + 1);
  if (!own.some((label) => TELLING.test(label))) return null;
  const of = (words: RegExp) => rows[own.findIndex((label) => words.test(label))];
  const titled = of(TITLE);
  const names = titled ?? top[begin - 1];
  if (names === undefined) return null;
  const type = of(TYPE);
  const found = [
    titled === undefined ? names.cells : withoutLabel(names),
    ...(type === undefined || !varies(type) ? [] : [withoutLabel(type)]),
    ...unitsOf(of(UNIT), of(CURRENCY)),
  ];
  const last = rows.at(-1)?.row ?? 0;
  return {
    heads: found.map((cells, at) => ({ row: last - found.length + 1 + at, cells })),
    first: titled === undefined ? names.row : (rows[0]?.row ?? 1),
    last,
  };
}

function withoutLabel({ cells }: Row): readonly Cell[] {
  return cells.filter(({ col }) => col > 1);
}

function varies(row: Row): boolean {
  return new Set(withoutLabel(row).map(({ shown }) => shown.trim())).size > 1;
}

/** `£` above `m` are one unit. */
function unitsOf(unit: Row | undefined, currency: Row | undefined): (readonly Cell[])[] {
  if (unit === undefined) return currency === undefined ? [] : [withoutLabel(currency)];
  const before = new Map((currency?.cells ?? []).map(({ col, shown }) => [col, shown.trim()]));
  return [
    withoutLabel(unit).map((cell) => {
      const money = before.get(cell.col);
      const text = money === undefined ? cell.shown : `${money} ${cell.shown}`;
      return { ...cell, value: text, shown: text };
    }),
  ];
}
