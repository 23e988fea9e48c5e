import { fold } from '../../places/fold';
import { headText, lastHead, type ColumnSight } from './columns';
import type { ColumnGuess } from './dimensions';
import { flowIn } from '../words/flow-words';
import { goodsInHead, isSector } from '../words/goods-in-words';
import { servicesIn } from '../words/outside-trade';
import type { ValueGuess } from './values';
import { isGoods, speaksOfGoods } from '../words/goods-services';

/** The columns of a table, and which of them say no more than another by their heads. */
interface Heads {
  dims: readonly ColumnGuess[];
  values: readonly ValueGuess[];
  alike: ReadonlySet<number>;
}

/**
 * The goods that a head names beside its flow ("Crude Oil Exports"), where another column of the flow stands beside it and
 * neither the rows nor the head's own words say of which goods.
 */
export function goodsOf({ alike, dims, values }: Heads, value: ValueGuess): string | null {
  const { facts, column } = value;
  const amount = facts.measure === 'weight' || facts.measure === 'quantity';
  if (facts.product !== null || facts.flow === null || !(amount || facts.measure === null || facts.measure === 'value'))
    return null;
  if (dims.some(({ role }) => role === 'product-code' || role === 'product-name' || role === 'indicator')) return null;
  const beside = values.some(
    (other) => other !== value && other.facts.flow === facts.flow && alike.has(other.column.col),
  );
  const goods = goodsInHead(saying(column));
  const sector = goods !== null && isSector(goods);
  return sector || (!amount && (alike.has(column.col) || beside)) ? goods : null;
}

/** The lowest head that is no mere unit ("$'000" below the name of a series). */
function saying(column: ColumnSight): string {
  const heads = column.heads.map(({ text }) => text);
  return heads.findLast((text) => flowIn(fold(text)).flow !== null) ?? heads.at(-1) ?? '';
}

/** The one column of a flow that names no goods, beside others that do: it is told from them. */
export function besideGoods(parts: Heads, { facts, column }: ValueGuess): boolean {
  const others = parts.values.filter(
    (other) =>
      other.column !== column && other.left === null && other.facts.flow === facts.flow && sameTime(other.facts, facts),
  );
  return others.length > 0 && others.every((other) => goodsOf(parts, other) !== null);
}

/** "Total exports" beside "Textile exports" below a title of textiles: all goods, whatever the title is of. */
export function allBeside(parts: Heads, value: ValueGuess): ValueGuess['facts']['product'] {
  return ALL.test(fold(saying(value.column))) && besideGoods(parts, value) ? { ...NO_CODE, name: null } : null;
}

const ALL = /(?:^| )(?:total|all|overall|totales?|totaux|totais|totali|gesamt|toplam|genel|общий|весь|всего)(?: |$)/;

function sameTime(a: ValueGuess['facts'], b: ValueGuess['facts']): boolean {
  return a.period?.written === b.period?.written && (a.measure ?? 'value') === (b.measure ?? 'value');
}

/**
 * "Total" beside "Goods" and "Services" of one flow is of both together, and not of all goods; "Goods" are all of them, and none of
 * that name.
 */
export function totalsOfBoth(values: readonly ValueGuess[]): ValueGuess[] {
  const goods = values.filter(({ column, facts }) => headsGoods(column) && isNamedSo(column, facts));
  const services = values.filter(({ facts }) => facts.product?.name === 'Services');
  return values.map((value) => {
    const beside = (others: readonly ValueGuess[]) =>
      others.some(({ facts }) => facts.flow === value.facts.flow && sameTime(facts, value.facts));
    if (!beside(services) || !beside(goods)) return value;
    if (goods.includes(value)) return { ...value, facts: { ...value.facts, product: null } };
    return headsAll(value.column) && value.facts.product === null
      ? { ...value, facts: { ...value.facts, product: { ...NO_CODE, name: 'Goods and services' } } }
      : value;
  });
}

/** Goods that nothing but the head of their column names. */
function isNamedSo(column: ColumnSight, { product }: ValueGuess['facts']): boolean {
  return product === null || (product.code === null && product.name === headText(column));
}

/** "Goods", "US monthly goods exports": all goods and no services. */
function headsGoods(column: ColumnSight): boolean {
  const head = fold(lastHead(column));
  return (
    isGoods(head) ||
    (speaksOfGoods(head) && servicesIn(head) === null && goodsInHead(head) === null && flowIn(head).flow !== null)
  );
}

/** "Total", "US monthly total exports", "Trade balance". */
function headsAll(column: ColumnSight): boolean {
  const head = fold(lastHead(column));
  return TOTAL.test(head) || (flowIn(head).flow !== null && !speaksOfGoods(head) && goodsInHead(head) === null);
}

const TOTAL = /^(?:total|всего|gesamt|insgesamt)(?: \d)?$/;
export const NO_CODE = { classification: null, edition: null, code: null };
