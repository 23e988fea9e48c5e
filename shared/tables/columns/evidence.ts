import { writtenBefore } from '../../periods/years';
import type { PlaceIndex } from '../../places/place-index';
import type { ProductIndex } from '../../products/product-index';
import { isSumLabel } from '../../products/codes';
import { headText } from './columns';
import type { ColumnGuess } from './dimensions';
import type { FoundTable } from '../finding/find-tables';
import type { Sheet } from '../finding/look';
import type { Guess } from '../proposal';
import { amountsOf } from './repeats';
import { headAddress, type ValueGuess } from './values';

/**
 * What the numbers of a table say of how it is read: whether its balances are exports less imports, its changes those of the
 * amounts beside them, its totals the sums of their parts, its codes those of an edition. Nothing is changed by it.
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

/** A rule holds where it holds in so many of the rows, of which there are at least so many. */
const MOST = 0.9;
const LEAST = 3;

export function evidenceOf(ground: Ground): Guess[] {
  return [...balances(ground), ...changes(ground), ...sums(ground), ...editions(ground)];
}

const taken = ({ values }: Ground) => values.filter(({ left }) => left === null);
const isAmount = ({ facts, total }: ValueGuess) => !total && (facts.measure === null || facts.measure === 'value');
const about = ({ facts, part }: ValueGuess) =>
  JSON.stringify([facts.period?.written, part, facts.partner?.code, facts.reporter?.code, facts.product, facts.unit]);

function said(
  { sheet, index }: Ground,
  { column }: Pick<ValueGuess, 'column'>,
  told: Pick<Guess, 'code' | 'field' | 'confidence'>,
  params: Record<string, string> = {},
): Guess {
  const where = headAddress(column, sheet.grid.info.name);
  return { ...told, params: { header: headText(column), ...params }, table: index, col: column.col, where };
}

/** Of the rows that all columns have, the part in which `holds`; 0 where there are too few. */
function holding(columns: readonly ValueGuess[], holds: (numbers: readonly number[]) => boolean): number {
  const [first, ...others] = columns.map(amountsOf);
  if (first === undefined) return 0;
  let all = 0;
  let held = 0;
  for (const [row, number] of first) {
    const rest = others.map((amounts) => amounts.get(row));
    const whole = rest.filter((other) => other !== undefined);
    if (whole.length < rest.length) continue;
    all += 1;
    if (holds([number, ...whole])) held += 1;
  }
  return all < LEAST ? 0 : held / all;
}

/** Equal as far as sums of rounded numbers can be. */
function near(a: number, b: number, scale: number): boolean {
  return Math.abs(a - b) <= Math.max(scale * 1.6, Math.max(Math.abs(a), Math.abs(b)) * 1e-3);
}

function balances(ground: Ground): Guess[] {
  const amounts = taken(ground).filter(isAmount);
  return amounts
    .filter(({ facts }) => facts.flow === 'balance')
    .flatMap((balance): Guess[] => {
      const beside = (flow: string) =>
        amounts.find((other) => other.facts.flow === flow && about(other) === about(balance));
      const [exports, imports] = [beside('export'), beside('import')];
      if (exports === undefined || imports === undefined) return [];
      const scale = balance.facts.scale ?? 1;
      const columns = [balance, exports, imports];
      if (holding(columns, ([b = 0, x = 0, m = 0]) => near(x - m, b, scale)) >= MOST)
        return [said(ground, balance, { code: 'evidence.balance', field: 'flow', confidence: 0.97 })];
      const turned = holding(columns, ([b = 0, x = 0, m = 0]) => near(m - x, b, scale) && !near(x - m, b, scale));
      if (turned < MOST) return [];
      return [said(ground, balance, { code: 'evidence.balance-turned', field: 'flow', confidence: 0.35 })];
    });
}

/** Changes: `growth` is of its own time on the same of the year before. */
function changes(ground: Ground): Guess[] {
  const all = taken(ground);
  return all
    .filter(({ facts }) => facts.measure === 'growth' && facts.period !== null)
    .flatMap((growth): Guess[] => {
      const last = growth.facts.period?.written ?? '';
      const first = writtenBefore(last, 1);
      const of = (which: string) =>
        all.filter(
          (other) =>
            isAmount(other) &&
            other.facts.period?.written === which &&
            (growth.facts.flow === null || other.facts.flow === growth.facts.flow),
        );
      const [now, ...more] = of(last);
      const [before, ...others] = of(first);
      if (now === undefined || before === undefined || more.length + others.length > 0) return [];
      const change = (from: number, to: number, given: number) =>
        Math.abs((to / from - 1) * 100 - given) < 0.11 || Math.abs((to / from) * 100 - given) < 0.11;
      const columns = [growth, before, now];
      const params = { first, last };
      if (holding(columns, ([g = 0, a = 0, b = 0]) => change(a, b, g)) >= 0.8)
        return [said(ground, growth, { code: 'evidence.growth', field: 'period', confidence: 0.97 }, params)];
      if (holding(columns, ([g = 0, a = 0, b = 0]) => change(b, a, g)) < 0.8) return [];
      return [said(ground, growth, { code: 'evidence.growth-turned', field: 'period', confidence: 0.4 }, params)];
    });
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
    const amounts = amountsOf(value);
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
