import { isCurrency } from '../../units/currencies';
import { guessReading } from '../../numbers/guess';
import { readCell } from '../../numbers/read';
import { fold } from '../../places/fold';
import { isTotalProduct } from '../../products/codes';
import { flowIn, isDomestic } from '../words/flow-words';
import { goodsInHead, isSector } from '../words/goods-in-words';
import { measureIn } from '../words/measure-words';
import { headText, lastHead } from './columns';
import type { ValueGuess } from './values';

/** How a column of figures stands to another that is about the same thing. */
export interface Repeat {
  col: number;
  of: number;
  /** The same amounts throughout: nothing is lost when it is not taken. */
  always: boolean;
}

/**
 * Finds columns that give the same money again: in another scale or currency, or as FOB and CIF beside the value itself.
 * Only the amounts settle it; heads that say the same are but the reason to look. `alike`: columns that say the same and
 * are not, so that something else must tell their figures apart.
 */
export function findRepeats(values: readonly ValueGuess[]): { repeats: Repeat[]; alike: Set<number> } {
  const taken = values.filter(({ left }) => left === null);
  const groups = new Map<string, ValueGuess[]>();
  for (const value of taken) {
    const key = topic(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  const repeats: Repeat[] = [];
  const alike = new Set<number>();
  for (const group of groups.values()) {
    const [main, ...others] = group.toSorted((a, b) => weight(b) - weight(a));
    if (main === undefined) continue;
    for (const other of others) {
      const same = sameAmounts(main, other);
      if (same > 0.5 && MONEY.has(other.facts.measure)) {
        repeats.push({ col: other.column.col, of: main.column.col, always: same > 0.999 });
        // Where they differ they are two things of one name.
        if (same <= 0.999 && sameMoney(main, other)) alike.add(other.column.col);
      } else if (MONEY.has(other.facts.measure) && inOtherCurrency(main, other))
        repeats.push({ col: other.column.col, of: main.column.col, always: true });
      else if (other.facts.valuation === null || other.facts.valuation === main.facts.valuation)
        alike.add(other.column.col);
    }
    if (
      MONEY.has(main.facts.measure) &&
      others.some((other) => alike.has(other.column.col) && partsOfHead(main, other))
    )
      alike.add(main.column.col);
    // Of several changes or shares none is the first: of what each is, its head alone tells.
    if (!MONEY.has(main.facts.measure) && others.some(({ column }) => alike.has(column.col)))
      alike.add(main.column.col);
  }
  return { repeats, alike };
}

/**
 * Leaves columns out whose heads are word for word the same (each year twice: an amount and its money), where nothing tells which
 * of the two is which.
 */
export function withoutTwins(values: readonly ValueGuess[], alike: ReadonlySet<number>): ValueGuess[] {
  const heads = new Map<string, ValueGuess[]>();
  for (const value of values) {
    if (value.left !== null || value.facts.period === null) continue;
    const head = headText(value.column);
    heads.set(head, [...(heads.get(head) ?? []), value]);
  }
  const twins = [...heads.values()].filter(
    (group) => group.length === 2 && group.some(({ column }) => alike.has(column.col)),
  );
  if (twins.length < 2 || twins.length < heads.size * 0.8) return [...values];
  const left = new Set(twins.flat());
  return values.map((value) => (left.has(value) ? { ...value, left: 'ignore.twin' } : value));
}

/**
 * Heads that differ in the one above the last, which says nothing of what is measured: harbours of a country by months, "Sea" and "Air"
 * over values.
 */
function partsOfHead(a: ValueGuess, b: ValueGuess): boolean {
  const [one, two] = [a, b].map(({ column }) => column.heads.map(({ text }) => text.trim()));
  if (one === undefined || two === undefined || one.length < 2 || one.length !== two.length) return false;
  const apart = one.filter((text, at) => text !== two[at]);
  const [text] = apart;
  const first = one.length > 2 && text === one[0];
  if (apart.length !== 1 || text === undefined || first || text === one.at(-1)) return false;
  return !isTotalProduct(text) && measureIn(text) === null && flowIn(fold(text)).flow === null;
}

/** In one valuation, unit and scale. */
function sameMoney(a: ValueGuess, b: ValueGuess): boolean {
  return a.facts.valuation === b.facts.valuation && a.facts.unit === b.facts.unit && a.facts.scale === b.facts.scale;
}

const MONEY = new Set<ValueGuess['facts']['measure']>([null, 'value', 'quantity', 'weight']);

function topic({ facts, part, column }: ValueGuess): string {
  const { reporter, partner, flow, product, period, measure } = facts;
  // "Tea exports" in dollars and "All exports" in shillings are not the same money.
  const goods = goodsInHead(lastHead(column));
  const parts = [
    reporter?.code,
    partner?.code,
    flow,
    product?.code ?? product?.name ?? (goods !== null && isSector(goods) ? goods : null),
    period?.written,
    part,
    measure === null ? 'value' : measure,
  ];
  return JSON.stringify(parts);
}

/** Amounts in two currencies that keep about one rate to each other, as far as rates move over years. */
function inOtherCurrency(a: ValueGuess, b: ValueGuess): boolean {
  const [one, two] = [a.facts.unit, b.facts.unit];
  if (!isCurrency(one) || !isCurrency(two) || one === two) return false;
  const amounts = numbersOf(a);
  const rates: number[] = [];
  for (const [row, amount] of numbersOf(b)) {
    const other = amounts.get(row);
    if (other !== undefined && other * amount > 0) rates.push(amount / other);
  }
  const sorted = rates.toSorted((x, y) => x - y);
  const [low, high] = [sorted[Math.floor(sorted.length * 0.1)], sorted[Math.ceil(sorted.length * 0.9) - 1]];
  return low !== undefined && high !== undefined && sorted.length > 1 && high / low < 3;
}

/** The column that the money is taken from: US dollars, no valuation, whole units, many cells. */
function weight({ facts, column }: ValueGuess): number {
  return (
    (facts.unit === 'USD' || facts.unit === 'DOLLAR' ? 8 : 0) +
    (facts.valuation === null ? 4 : 0) +
    ((facts.scale ?? 1) === 1 ? 2 : 0) +
    // Exports of the country's own goods are a part of all exports.
    (isDomestic(lastHead(column)) ? -16 : 0) +
    (column.heads.some(({ text }) => isTotalProduct(text)) ? 1 : 0) +
    column.filled / (column.filled + 1) -
    column.col / 100_000
  );
}

/** The part of the rows with both amounts where they are equal, scales considered; 0 when there are none. */
function sameAmounts(a: ValueGuess, b: ValueGuess): number {
  const amounts = numbersOf(a);
  let both = 0;
  let equal = 0;
  let rounded = 0;
  const others = numbersOf(b);
  const [steps, otherSteps] = [stepsOf(a), stepsOf(b)];
  const coarser = Math.max(finest(a, steps), finest(b, otherSteps));
  const cut = coarser === 1 && cutsDecimals(amounts, others);
  // Nothing but zeros beside amounts: not filled in.
  if (others.size > 0 && [...others].every(([row, amount]) => amount === 0 && (amounts.get(row) ?? 0) !== 0)) return 1;
  for (const [row, amount] of others) {
    const other = amounts.get(row);
    if (other === undefined || (amount === 0 && other !== 0)) continue;
    both += 1;
    if (equalAmounts(amount, other, coarser) || (cut && Math.abs(amount - other) < 1)) equal += 1;
    else if (equalAmounts(amount, other, Math.max(steps.get(row) ?? 0, otherSteps.get(row) ?? 0))) rounded += 1;
  }
  // "113.96" added by hand below numbers with all their decimals.
  const same = equal > both * 0.9 ? equal + rounded : equal;
  return both === 0 ? 0 : same / both;
}

/** Whether one of two columns has whole numbers where the other has decimals, in amounts so large that these are cents of them. */
function cutsDecimals(amounts: ReadonlyMap<number, number>, others: ReadonlyMap<number, number>): boolean {
  const pairs = [...others].map(([row, amount]) => [amount, amounts.get(row) ?? 0] as const);
  const whole = (at: 0 | 1) => pairs.every((pair) => Number.isInteger(pair[at]));
  const large = pairs.filter((pair) => Math.max(...pair.map(Math.abs)) >= LARGE).length;
  return whole(0) !== whole(1) && large > pairs.length / 2;
}

const LARGE = 1000;

/** What the last digit of each number of a column is worth, in base units, by rows: trillions with six decimals are told to a million. */
function stepsOf({ column, facts }: ValueGuess): Map<number, number> {
  const numbers = column.cells.filter(({ look }) => look === 'number').map(({ cell }) => cell);
  const { reading } = guessReading(numbers.filter(({ type }) => type === 'text').map(({ shown }) => shown));
  return new Map(
    numbers.map(({ row, type, shown, value }) => {
      const [, behind = ''] = type === 'number' ? String(value).split('.') : shown.trim().split(reading.decimal);
      const decimals = /^\d*/.exec(behind)?.[0].length ?? 0;
      return [row, (facts.scale ?? 1) * 10 ** -Math.min(MOST_DECIMALS, decimals)];
    }),
  );
}

function finest({ facts }: ValueGuess, steps: ReadonlyMap<number, number>): number {
  return [...steps.values()].reduce((least, step) => Math.min(least, step), facts.scale ?? 1);
}

/** More of them come from reckoning. */
const MOST_DECIMALS = 6;

/** Equal as far as the coarser scale can show. */
export function equalAmounts(a: number, b: number, scale: number): boolean {
  const slack = scale > 1 ? scale * 0.51 : 0;
  return Math.abs(a - b) <= Math.max(slack, Math.abs(a) * 1e-9);
}

/** The amounts of a column in base units, by row. */
export function numbersOf({ column, facts }: Pick<ValueGuess, 'column' | 'facts'>): Map<number, number> {
  const texts = column.cells.filter(({ cell }) => cell.type === 'text').map(({ cell }) => cell.shown);
  const { reading } = guessReading(texts);
  const amounts = new Map<number, number>();
  for (const { cell } of column.cells) {
    const read = typeof cell.value === 'number' ? cell.value : numberOf(cell.shown, reading);
    if (read !== null) amounts.set(cell.row, read * (facts.scale ?? 1));
  }
  return amounts;
}

function numberOf(text: string, reading: ReturnType<typeof guessReading>['reading']): number | null {
  const read = readCell(text, reading);
  return read.kind === 'number' ? read.value : null;
}
