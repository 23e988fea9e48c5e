import { lastHead } from './columns';
import type { ValueGuess } from './values';

/**
 * "Exports, Change, Imports, Change": a change or share under a head that comes again is of the flow right before it, where it stands
 * behind another flow each time.
 */
export function changesBehindFlows(values: readonly ValueGuess[]): ValueGuess[] {
  const before = new Map<ValueGuess, ValueGuess>();
  values.forEach((value, at) => {
    const flow = values[at - 1];
    if (isOpen(value) && flow !== undefined && isFlow(flow)) before.set(value, flow);
  });
  return values.map((value) => {
    const flow = before.get(value);
    if (flow === undefined) return value;
    const alike = values.filter((other) => isOpen(other) && lastHead(other.column) === lastHead(value.column));
    const flows = alike.map((other) => before.get(other)?.facts.flow ?? null);
    if (alike.length < 2 || flows.includes(null) || new Set(flows).size < flows.length) return value;
    const { facts } = value;
    const { flow: own, reporter, partner, product } = flow.facts;
    return {
      ...value,
      facts: {
        ...facts,
        flow: own,
        reporter: facts.reporter ?? reporter,
        partner: facts.partner ?? partner,
        product: facts.product ?? product,
      },
    };
  });
}

/** A change or share that names no flow. */
function isOpen({ left, facts }: ValueGuess): boolean {
  return left === null && facts.flow === null && (facts.measure === 'growth' || facts.measure === 'share');
}

function isFlow({ left, facts }: ValueGuess): boolean {
  return left === null && facts.flow !== null && (facts.measure === 'value' || facts.measure === null);
}
