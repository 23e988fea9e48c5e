import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import type { Cell } from '../grid';
import type { SeenCell, SeenRow, Sheet } from './look';
import { headerRole } from '../words/role-words';

/** Header rows are looked for no further up than this. */
export const MOST_HEADERS = 4;

/** What a row of a sheet is when it is seen beside its neighbours. */

/** A row that numbers the columns: 1 2 3 4, (1) (2) (3), A B C. */
export function isCount({ cells }: SeenRow): boolean {
  if (cells.length < 3) return false;
  const texts = cells.map(({ cell }) => cell.shown.trim().replace(/^\((.*)\)$/, '$1'));
  const first = texts[0] ?? '';
  if (!/^[AaА]$/.test(first)) return runsOn(texts) && Number(/^\d{1,2}/.exec(first)?.[0]) <= 2;
  const alphabet = first === 'А' ? 'абвгдежзиклмнопрст' : 'abcdefghijklmnopqrstuvwxyz';
  const letters = texts.findIndex((text, at) => text.toLowerCase() !== alphabet[at]);
  // "A B C 1 2 3": letters over the labels, numbers over the figures.
  const numbers = letters === -1 ? [] : texts.slice(letters);
  return numbers.length === 0 || (numbers.length > 1 && numbers[0] === '1' && runsOn(numbers));
}

/** 1, 2, 3=1+2, 4 … one after the other; where there are five or more, one may be left out. */
function runsOn(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/^\d{1,2}(?==)|^\d{1,2}$/.exec(text)?.[0] ?? Number.NaN));
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  const left = steps.filter((step) => step === 2).length;
  return (
    !Number.isNaN(numbers[0]) &&
    steps.every((step) => step === 1 || step === 2) &&
    left <= (numbers.length >= 5 ? 1 : 0)
  );
}

/**
 * A row of units between the heads and the body, each in the middle of the columns that it is of ("Million $", "Percent"); a
 * short word may stand beside them.
 */
export function isUnitRow({ cells }: SeenRow, above: SeenRow | undefined): boolean {
  if (above === undefined || above.numbers > 0 || above.cells.length < cells.length * 2 + 1) return false;
  const units = cells.filter(namesUnit).length;
  return units > cells.length / 2 && cells.every(({ cell, look }) => look === 'text' && cell.shown.trim().length <= 40);
}

/**
 * A currency alone at the right edge over heads that name no unit, with figures to its left as well: it is merged to have room, and is
 * of all of them.
 */
export function isUnitAtEdge(sheet: Sheet, { row, cells }: SeenRow, heads: SeenRow, body: SeenRow): boolean {
  const [only] = cells;
  const last = heads.cells.at(-1)?.cell.col ?? 0;
  if (only === undefined || cells.length > 1 || heads.cells.length < 3) return false;
  const merge = sheet.mergeAt(row, only.cell.col);
  if ((merge?.right ?? only.cell.col) < last || !isCurrency(readUnit(only.cell.shown).unit)) return false;
  const units = heads.cells.map(({ cell }) => readUnit(cell.shown)).filter(({ unit }) => unit !== '%');
  if (only.cell.shown.trim().length > 40 || units.some(({ unit, scale }) => unit !== null || scale !== null))
    return false;
  const figures = body.cells.filter(({ look }) => look === 'number' || look === 'missing').slice(1);
  return figures.some(({ cell }) => cell.col < only.cell.col);
}

/** Whether a cell is a unit or a scale. */
export function namesUnit({ cell, look }: SeenCell): boolean {
  const { unit, scale } = look === 'text' ? readUnit(cell.shown) : { unit: null, scale: null };
  return unit !== null || scale !== null;
}

/**
 * Whether the row at a place, right above the first one with numbers, is part of the body all the same: it has a time and labels
 * in the same columns and nothing where the numbers stand, or amounts there that look like years (1993, 2014).
 */
export function belongsToBody(rows: readonly SeenRow[], at: number, body: SeenRow): boolean {
  const row = rows[at];
  const above = rows[at - 1];
  if (row === undefined || row.numbers > 0 || row.cells.length < 2) return false;
  if (row.periods === 0) return isRowWithout(row, body, timesOver(rows, at));
  const looks = new Map(body.cells.map(({ cell, look }) => [cell.col, look]));
  if (isBelowYears(row, above) && row.cells[0]?.look === 'text' && looks.get(row.cells[0].cell.col) === 'text')
    return true;
  const amounts = amountsLikeYears(row, (col) => looks.get(col) === 'number');
  if (amounts.size > 0 && !isHeaded(row, body, above)) return false;
  return row.cells.every(
    (seen) => seen.look === 'missing' || looks.get(seen.cell.col) === seen.look || amounts.has(seen),
  );
}

/** "GDP per head, USD", 2099, 1950 right below years: amounts that look like such, and do not follow one another. */
function isBelowYears({ row, cells }: SeenRow, above: SeenRow | undefined): boolean {
  const over = new Set(above?.cells.filter(({ look }) => look === 'year').map(({ cell }) => cell.col));
  const numbers = cells.filter(({ look }) => look === 'year').map(({ cell }) => Number(cell.shown));
  const under = cells.slice(1).every(({ cell, look }) => over.has(cell.col) && (look === 'year' || look === 'missing'));
  const apart = numbers.some((year, at) => at > 0 && Math.abs(year - (numbers[at - 1] ?? year)) > 1);
  return above !== undefined && row - above.row === 1 && numbers.length > 1 && under && apart;
}

/** The heads with times over rows of labels alone that follow one another; null where something else stands over them. */
function timesOver(rows: readonly SeenRow[], from: number): SeenRow | null {
  for (let at = from - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row === undefined || row.numbers > 0 || (rows[at + 1]?.row ?? 0) - row.row !== 1) return null;
    if (row.periods >= 2) return row;
    if (row.periods > 0 || row.cells.length < 2) return null;
  }
  return null;
}

/**
 * A row of labels without a figure, under times that head the columns of figures: not all of them are heads, each stands under
 * one and over a label of the next row, and one is the same as there or stands under a head that says what it is
 * ("Afghanistan, AFG" over "Albania, ALB" and under "Country, Code").
 */
function isRowWithout(row: SeenRow, body: SeenRow, times: SeenRow | null): boolean {
  if (times === null) return false;
  const heads = new Map(times.cells.map(({ cell, look }) => [cell.col, look === 'text' ? cell.shown : null]));
  const labels = new Map(body.cells.map(({ cell, look }) => [cell.col, look === 'text' ? cell.shown : null]));
  const labelled = row.cells.every(
    ({ cell, look }) =>
      look === 'missing' ||
      (look === 'text' && typeof heads.get(cell.col) === 'string' && typeof labels.get(cell.col) === 'string'),
  );
  const texts = row.cells.filter(({ look }) => look === 'text').map(({ cell }) => cell);
  const isTold = ({ col, shown }: Cell) => labels.get(col) === shown || headerRole(heads.get(col) ?? '') !== null;
  // "REPORTER (Labels)" and "PARTNER (Labels)" under "TIME" are the heads of the labels.
  const heading = texts.every(({ shown }) => headerRole(shown) !== null);
  return (
    labelled && !heading && texts.some(isTold) && texts.every((cell) => isTold(cell) || headerRole(cell.shown) === null)
  );
}

/** Whether heads stand over the row already: its own time, or words above each of its cells. */
function isHeaded(row: SeenRow, body: SeenRow, above: SeenRow | undefined): boolean {
  const times = new Set(
    body.cells.filter(({ look }) => look === 'year' || look === 'period').map(({ cell }) => cell.col),
  );
  if (row.cells.some(({ cell, look }) => (look === 'year' || look === 'period') && times.has(cell.col))) return true;
  if (above === undefined || row.row - above.row !== 1 || above.texts !== above.cells.length) return false;
  const over = new Set(above.cells.map(({ cell }) => cell.col));
  const label = above.cells[0];
  return (
    label !== undefined && headerRole(label.cell.shown) !== null && row.cells.every(({ cell }) => over.has(cell.col))
  );
}

/**
 * The cells of a row that look like years and are amounts: under columns of numbers, behind a label that is no head, and not
 * one year after the other.
 */
export function amountsLikeYears(row: SeenRow, isNumeric: (col: number) => boolean): ReadonlySet<SeenCell> {
  const years = row.cells.filter(({ cell, look }) => look === 'year' && isNumeric(cell.col));
  const label = row.cells.find(({ look, cell }) => look === 'text' && cell.col < (years[0]?.cell.col ?? 0));
  const unit = label !== undefined && namesUnit(label) && !label.cell.shown.includes('(');
  if (label === undefined || headerRole(label.cell.shown) !== null || unit) return new Set();
  const numbers = years.map(({ cell }) => Number(cell.shown));
  const run =
    numbers.length > 1 && numbers.every((year, at) => at === 0 || Math.abs(year - (numbers[at - 1] ?? 0)) === 1);
  return run ? new Set() : new Set(years);
}

/** A row of a body: with numbers, or with labels, a time and signs for what is missing. */
export function isData(row: SeenRow): boolean {
  return row.numbers > 0 || (row.periods === 1 && row.texts > 0 && row.missing > 0);
}

/** How far one row is below another, hidden rows aside. */
export function seenBetween({ grid }: Sheet, upper: number, lower: number): number {
  return lower - upper - grid.info.hiddenRows.filter((row) => row > upper && row < lower).length;
}

/** Whether a cell of the row is merged over several columns beyond the first of the sheet's. */
export function spans(sheet: Sheet, row: SeenRow): boolean {
  return row.cells.some(({ cell }) => {
    const merge = sheet.mergeAt(row.row, cell.col);
    return merge !== null && merge.right > merge.left && cell.col > (row.cells.length === 1 ? 1 : 0);
  });
}
