import type { PlaceIndex } from '../../places/place-index';
import type { ProductIndex } from '../../products/product-index';
import { isSumLabel } from '../../products/codes';
import { headText } from '../columns/columns';
import type { ColumnGuess } from '../columns/dimensions';
import type { FoundTable } from '../finding/find-tables';
import type { Sheet } from '../finding/look';
import type { Guess } from '../proposal';
import { numbersOf } from '../columns/repeats';
import { headAddress, type ValueGuess } from '../columns/values';

/**
 * What the columns of a table say of how it is read: whether its totals are the sums of their parts, its codes those of an
 * edition. Nothing is changed by it. What its figures say of each other is in `laws.ts`.
 */

interface Ground {
  sheet: Sheet;
  table: FoundTable;
  index: number;
  dims: readonly ColumnGuess[];
  values: readonly ValueGuess[];
  /** Rows that are but headings: a table with parts of its own. */
  headed: boolean;
  products: ProductIndex;
  places: PlaceIndex;
}

export function toldByColumns(ground: Ground): Guess[] {
  return [...sums(ground), ...editions(ground)];
}

const taken = ({ values }: Ground) => values.filter(({ left }) => left === null);
const isAmount = ({ facts, total }: ValueGuess) => !total && (facts.measure === null || facts.measure === 'value');

function said(
  { sheet, index }: Ground,
  { column }: Pick<ValueGuess, 'column'>,
  told: Pick<Guess, 'code' | 'field' | 'confidence'>,
  params: Record<string, string> = {},
): Guess {
  const where = headAddress(column, sheet.grid.info.name);
  return { ...told, params: { header: headText(column), ...params }, table: index, col: column.col, where };
}

const LABELS = new Set<ColumnGuess['role']>([
  'partner',
  'reporter',
  'product-name',
  'product-code',
  'flow',
  'group',
  'more',
]);

/** A total at the head or the foot of a plain list that is less than its parts, or nearly but not quite their sum. */
function sums(ground: Ground): Guess[] {
  const { sheet, table, dims, headed } = ground;
  const labels = dims.filter(({ role }) => LABELS.has(role));
  const [label] = labels;
  if (label === undefined || labels.length > 1 || headed || table.bottom > sheet.lookedAt) return [];
  if (label.role !== 'partner' && label.role !== 'product-name') return [];
  const rows = label.column.cells.map(({ cell }) => cell);
  const totals = rows.filter(({ shown }) => isSumLabel(shown));
  const [total] = totals;
  const atEdge = total !== undefined && (total === rows[0] || total === rows.at(-1));
  // Groups stand beside their members: the same money twice.
  if (rows.some(({ shown }) => ground.places.byName(shown)?.level === 'group')) return [];
  if (total === undefined || totals.length > 1 || !atEdge || rows.length < 4) return [];
  for (const value of taken(ground).filter(isAmount)) {
    const amounts = numbersOf(value);
    const whole = amounts.get(total.row);
    if (whole === undefined || whole <= 0) continue;
    const parts = rows.filter((row) => row !== total).map(({ row }) => amounts.get(row) ?? 0);
    const sum = parts.reduce((all, part) => all + part, 0);
    const cell = value.column.cells.find((seen) => seen.cell.row === total.row)?.cell;
    const slack = Math.max(whole * 1e-3, parts.length * stepOf(value) * 0.51);
    const over = sum - whole > slack && sum < whole * 1.1;
    const close = Math.abs(sum - whole) > slack && Math.abs(sum - whole) < whole * 0.03;
    if (cell === undefined || (!over && !close)) continue;
    const code = over ? 'evidence.sum-over' : 'evidence.sum-differs';
    const shown = String(Number((sum / (value.facts.scale ?? 1)).toPrecision(12)));
    const guess = said(
      ground,
      value,
      { code, field: 'rows', confidence: 0.5 },
      { total: cell.shown.trim(), sum: shown },
    );
    return [{ ...guess, where: { sheet: sheet.grid.info.name, row: cell.row, col: cell.col } }];
  }
  return [];
}

/** What the last digit of a column stands for, in base units. */
function stepOf({ column, facts }: ValueGuess): number {
  const decimals = column.cells.map(({ cell }) => /[.,](\d{1,2})$/.exec(cell.shown.trim())?.[1]?.length ?? 0);
  return (facts.scale ?? 1) * 10 ** -Math.max(0, ...decimals);
}

/** Codes of six digits that the edition at hand lacks are of another; which one is not known. */
function editions(ground: Ground): Guess[] {
  const { dims, products } = ground;
  const column = dims.find(({ role }) => role === 'product-code')?.column;
  if (column === undefined) return [];
  const codes = column.distinct
    .map((text) => text.replace(/[.\s'’]/g, ''))
    .filter((code) => /^\d{6}$/.test(code) && !/^(?:77|98|99)|0000$/.test(code));
  const missing = codes.filter((code) => !products.has(code));
  const [example] = missing;
  if (example === undefined || codes.length < 10 || missing.length > codes.length * 0.3) return [];
  const params = { example, count: String(missing.length), of: String(codes.length), edition: products.edition };
  return [said(ground, { column }, { code: 'evidence.edition', field: 'product', confidence: 0.6 }, params)];
}
