import { classificationIn, classificationOf } from '../../products/codes';
import { isMoney } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { type ColumnSight, headText } from './columns';
import type { ColumnGuess } from './dimensions';
import { bare, guess, leftOf, type MappedColumns, type MappingParts, matchOf } from './mapped';
import { CODED, type ColumnMapping, noFacts, type Role, SECTIONED } from '../proposal';

/** Writes a column that holds a part of the record, such as the partner or the product. */
export function addDimension(out: MappedColumns, parts: MappingParts, dim: ColumnGuess, rows: number): void {
  const { column } = dim;
  const header = headText(column);
  const role = dim.role === 'more' && !varies(dim) ? 'ignore' : dim.role;
  const name = role === 'unit' ? unitsOf(column) : role === 'ignore' ? null : dim.name;
  const classification = role === 'product-code' || name === CODED ? classificationIn(header) : null;
  const mapped: ColumnMapping = {
    ...bare(column, header),
    role,
    name,
    match: matchOf(header, role),
    facts: classification === null ? noFacts : { ...noFacts, product: { ...classification, code: null, name: null } },
    carry: carries(parts, column, role, rows),
    zeros: role === 'product-code' && name !== SECTIONED && lostZeros(parts, column, header),
  };
  out.columns.push(mapped);
  if (role === 'ignore') {
    if (column.filled > 0) out.left.push(leftOf(parts, column, dim.role === 'more' ? 'ignore.technical' : dim.reason));
    return;
  }
  out.guesses.push(
    guess(parts, column, { code: dim.reason, params: { role, header }, field: 'role', confidence: dim.confidence }),
  );
  if (mapped.zeros) {
    const example = column.distinct.find((text) => /^\d+$/.test(text) && text.length % 2 === 1) ?? '';
    out.guesses.push(
      guess(parts, column, {
        code: 'codes.zeros',
        params: { header, example, restored: `0${example}` },
        field: 'product',
        confidence: 0.9,
      }),
    );
  }
}

/** A dimension that is the same in every row, or says "all", tells nothing apart. */
function varies({ column }: ColumnGuess): boolean {
  const telling = column.distinct.filter((text) => !/^(?:0|-1|C00|W00|world|total.*|all.*|n\/a)?$/i.test(text));
  return telling.length > 0 && column.variety > 1;
}

/** What a column of units is of: money, other amounts, or both by turns; `unread`: none of them is known. */
function unitsOf(column: ColumnSight): 'money' | 'amount' | 'both' | 'unread' {
  const units = column.distinct.map((text) => readUnit(text).unit).filter((unit) => unit !== null);
  const currencies = units.filter(isMoney).length;
  if (units.length === 0) return 'unread';
  if (currencies === 0) return 'amount';
  return currencies === units.length ? 'money' : 'both';
}

/** How many rows hold figures. */
export function dataRows({ values }: MappingParts): number {
  return Math.max(0, ...values.map(({ column }) => column.filled));
}

const CARRIED: ReadonlySet<Role> = new Set([
  'reporter',
  'partner',
  'origin',
  'destination',
  'flow',
  'product-code',
  'product-name',
  'period',
  'year',
  'quarter',
  'month',
  'indicator',
  'group',
  'classification',
  'unit',
]);

/** A label stands for the rows below it when it is merged over them, or is written on few of the rows and never again. */
function carries({ sheet, table, dims }: MappingParts, column: ColumnSight, role: Role, rows: number): boolean {
  if (!CARRIED.has(role)) return false;
  const merged = sheet.grid.info.merges.some(
    ({ left, right, top, bottom }) =>
      left <= column.col && right >= column.col && bottom > top && top >= table.bodyTop && bottom <= table.bottom,
  );
  if (!merged && namedWithout(column, role, dims)) return false;
  const first = column.cells[0]?.cell.row === table.bodyTop;
  // The same in all rows but those of their sums: a total of what they are of.
  const same = column.variety === 1 && column.filled >= 2 && column.filled < rows;
  return merged || (first && (same || column.filled <= rows * 0.6));
}

/**
 * Whether rows without this label have another in its place: goods without a code ("Others", "Total"), or a text where the rows
 * are numbered. What stands above is not theirs.
 */
function namedWithout({ cells, col }: ColumnSight, role: Role, dims: readonly ColumnGuess[]): boolean {
  const own = new Set(cells.map(({ cell }) => cell.row));
  const top = cells[0]?.cell.row ?? 0;
  const others = dims.filter((dim) =>
    role === 'product-code' ? dim.role === 'product-name' : dim.column.col < col && NO_LABELS.has(dim.role),
  );
  return others.some(({ column }) =>
    column.cells.some(({ cell, look }) => look === 'text' && !own.has(cell.row) && cell.row > top),
  );
}

/** Columns of running numbers, before they are told from figures and after. */
const NO_LABELS: ReadonlySet<Role> = new Set(['value', 'ignore']);

/** Codes kept as numbers have lost the zero at their front when some are of uneven length and none begins with one. */
function lostZeros({ dims }: MappingParts, column: ColumnSight, header: string): boolean {
  const classification = classificationIn(header)?.classification ?? 'HS';
  const beside = dims.find(({ role }) => role === 'classification')?.column.distinct ?? [];
  const others = beside.some((text) => (classificationOf(text)?.classification ?? 'HS') !== 'HS');
  if (classification !== 'HS' || others) return false;
  const codes = column.distinct.filter((text) => /^\d+$/.test(text));
  // Digits alone are the sections of another classification, where neither the head nor the names beside them tell this one.
  const digits = codes.every((code) => code.length === 1) && classificationIn(header) === null;
  const sections = digits && !namesChapters(dims, column);
  return (
    !sections &&
    codes.some((code) => code.length % 2 === 1) &&
    !codes.some((code) => code.startsWith('0')) &&
    codes.every((code) => code.length <= 10) &&
    haveHeadings(codes)
  );
}

/** What the first nine chapters of the Harmonized System are called, and no section of another classification under the same digit. */
const CHAPTERS = [
  /animal/i,
  /meat/i,
  /fish|crustacean/i,
  /dairy/i,
  /animal/i,
  /plant|trees/i,
  /vegetable/i,
  /fruit/i,
  /coffee|tea/i,
];

/** Whether the names beside codes of one digit are those of chapters: `2` "Meat and edible meat offal". */
function namesChapters(dims: readonly ColumnGuess[], { cells }: ColumnSight): boolean {
  const names = dims.find(({ role }) => role === 'product-name')?.column.cells ?? [];
  const byRow = new Map(names.map(({ cell }) => [cell.row, cell.shown]));
  return (
    cells.length > 0 && cells.every(({ cell }) => CHAPTERS[Number(cell.shown) - 1]?.test(byRow.get(cell.row) ?? ''))
  );
}

/** How many headings chapters 1 to 9 of the Harmonized System have had at most. */
const HEADINGS = [6, 10, 9, 10, 11, 4, 14, 14, 10];

/** Whether codes are those of headings once their zero is restored: 27861 is none of them, and of another classification. */
function haveHeadings(codes: readonly string[]): boolean {
  const restored = codes.filter((code) => code.length % 2 === 1 && code.length >= 3);
  const known = restored.filter((code) => Number(code.slice(1, 3)) <= (HEADINGS[Number(code[0]) - 1] ?? 0));
  return known.length >= restored.length * 0.5;
}
