import { fold } from '../../places/fold';
import { flowIn } from '../words/flow-words';
import type { Cell } from '../grid';
import { measureIn } from '../words/measure-words';
import { noFacts } from '../proposal';
import type { Statement } from '../around/statements';
import type { TableFacts } from '../around/table-facts';
import type { ValueGuess } from './values';

/**
 * "Exports_GDP" or "Share of exports" in a title or a name, over heads that name neither a measure nor a unit: where all numbers
 * are small and have decimals they are shares, and no money.
 */
export function tellShares(
  { facts, by }: TableFacts,
  statements: readonly Statement[],
  values: readonly ValueGuess[],
): void {
  const silent = facts.unit === null && (facts.measure === null || facts.measure === 'gdp');
  if (!silent || values.some((value) => value.facts.measure !== null || value.facts.unit !== null)) return;
  const said = statements.find(({ text, from }) => from !== 'note' && namesShare(text));
  const numbers = values.flatMap(({ column }) => column.cells).filter(({ look }) => look === 'number');
  const written = numbers.map(({ cell }) => plain(cell));
  if (said === undefined || written.length < LEAST || !written.every((text) => SMALL.test(text))) return;
  if (!written.some((text) => (/[.,](\d+)$/.exec(text)?.[1]?.length ?? 3) !== 3)) return;
  const fractions = written.every((text) => Math.abs(Number(text.replace(',', '.'))) <= 1);
  facts.measure = 'share';
  facts.unit = fractions ? null : '%';
  facts.scale = null;
  by.measure = { ...said, facts: { ...noFacts, measure: 'share', unit: facts.unit } };
}

const LEAST = 5;
/** Trade is seldom worth more than a few times the domestic product. */
const SMALL = /^[-−]?\d{1,3}(?:[.,]\d+)?$/;

/** A number as its cell writes it, without a sign for hundredths. */
export function plain({ type, value, shown }: Cell): string {
  return (type === 'number' ? String(value) : shown).trim().replace(/\s*%$/, '');
}

function namesShare(text: string): boolean {
  const measure = measureIn(text)?.measure ?? null;
  if (measure === 'share') return true;
  const { flow, both } = flowIn(fold(text.replaceAll('_', ' ')));
  return measure === 'gdp' && (flow !== null || both || OF_PRODUCT.test(fold(text.replaceAll('_', ' '))));
}

/** What is told as a part of the domestic product, beside what is traded: "cab_gdp", "FDI to GDP". */
const OF_PRODUCT =
  /(?:^| )(?:trade|commerce|comercio|cab|bop|current accounts?|cuenta corriente|fdi|remittances?|remesas|debts?|deuda|dette)(?: |$)/;
