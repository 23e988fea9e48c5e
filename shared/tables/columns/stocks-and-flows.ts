import { fold } from '../../places/fold';
import type { TableFacts } from '../around/table-facts';
import { isOutside, stockOf } from '../words/outside-trade';
import { lastHead } from './columns';
import type { ValueGuess } from './values';

const STOCK = /^(?:(?:fdi|inward|outward|inward fdi|outward fdi) )?(?:stocks?|positions?)$/;
const FLOW = /^(?:(?:fdi|inward|outward|inward fdi|outward fdi) )?flows?$/;

/** "Stock" and "Flow" in a table of investment: what has come together until then, and what came in the time. */
export function stocksAndFlows(values: readonly ValueGuess[], { facts }: TableFacts): ValueGuess[] {
  const name = facts.product?.name?.split(',')[0] ?? null;
  if (name === null || !isOutside(facts.product)) return [...values];
  return values.map((value) => {
    const head = fold(lastHead(value.column));
    const [stock, flow] = [STOCK.test(head), FLOW.test(head)];
    if (!stock && !flow) return value;
    const product = { classification: null, edition: null, code: null, name: stock ? stockOf(name) : name };
    return { ...value, left: null, confidence: 0.8, facts: { ...value.facts, product } };
  });
}
