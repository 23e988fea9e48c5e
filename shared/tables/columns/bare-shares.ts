import { fold } from '../../places/fold';
import { flowIn } from '../words/flow-words';
import type { Cell } from '../grid';
import { measureIn } from '../words/measure-words';
import { noFacts } from '../proposal';
import type { Statement } from '../around/lines';
import type { TableFacts } from '../around/table-facts';
import { headText } from './columns';
import type { ValueGuess } from './values';

/**
 * "Exports_GDP" or "Share of exports" in a title or a name, over heads that name neither a measure nor a unit: where all numbers
 * are small and have decimals they are shares, and no money.
 */
export function tellShares(
  { facts, by }: TableFacts,
  statements: readonly Statement[],
  values: readonly ValueGuess[],
  fileName: string,
): readonly ValueGuess[] {
  const named = facts.measure === 'share' && by.measure?.from === 'file';
  const silent = named || (facts.unit === null && (facts.measure === null || facts.measure === 'gdp'));
  if (!silent || !values.every(namesFlowAlone)) return values;
  const file = { ...FILE, text: fileName.replace(/\.\w+$/, '').replaceAll('_', ' ') };
  const said = [...statements, file].find(({ text, from }) => from !== 'note' && namesShare(text));
  const numbers = values.flatMap(({ column }) => column.cells).filter(({ look }) => look === 'number');
  const written = numbers.map(({ cell }) => plain(cell));
  if (said === undefined || written.length < LEAST || !written.every((text) => SMALL.test(text))) return values;
  if (!written.some((text) => (/[.,](\d+)$/.exec(text)?.[1]?.length ?? 3) !== 3)) return values;
  const fractions = written.every((text) => Math.abs(Number(text.replace(',', '.'))) <= 1);
  facts.measure = 'share';
  facts.unit = fractions ? null : '%';
  facts.scale = null;
  by.measure = { ...said, facts: { ...noFacts, measure: 'share', unit: facts.unit } };
  return values.map((value) => ({ ...value, facts: { ...value.facts, measure: null } }));
}

/** Neither a unit nor a measure, but that of the flow alone: "2000 exports". */
function namesFlowAlone({ facts: { measure, unit }, column }: ValueGuess): boolean {
  return unit === null && (measure === null || (measure === 'value' && measureIn(headText(column)) === null));
}

const FILE = { facts: noFacts, where: null, from: 'file', confidence: 0.6 } as const;

const LEAST = 5;
/** Trade is seldom worth more than a few times the domestic product. */
const SMALL = /^[-−]?\d{1,3}(?:[.,]\d+)?(?:e-\d+)?$/i;

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
