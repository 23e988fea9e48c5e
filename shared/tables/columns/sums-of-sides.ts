import type { Flow } from '../../figures/figure';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** Fewer rows may agree by chance. */
const LEAST_ROWS = 3;
const NEAR = 1e-3;

/**
 * Columns beside exports and imports whose heads say nothing that is known ("Corrente"), and whose every amount is what the two of
 * its row come to together, or the one less the other: turnover and balance.
 */
export function sumsOfSides(values: readonly ValueGuess[]): ValueGuess[] {
  const unclear = values.filter(isUnclear);
  if (unclear.length === 0) return [...values];
  const pairs = pairsIn(values);
  const told = new Map(unclear.map((value) => [value, toldBy(value, pairs)]));
  return values.map((value) => told.get(value) ?? value);
}

interface Pair {
  exports: ValueGuess;
  imports: ValueGuess;
}

function isUnclear({ left, facts, column }: ValueGuess): boolean {
  return left === 'ignore.unclear' && facts.flow === null && facts.measure === null && column.filled >= LEAST_ROWS;
}

/** Each column of exports with the only one of imports that differs from it in nothing else. */
function pairsIn(values: readonly ValueGuess[]): Pair[] {
  const amounts = values.filter(
    ({ left, facts }) => left === null && (facts.measure === null || facts.measure === 'value'),
  );
  const of = (flow: Flow) => amounts.filter(({ facts }) => facts.flow === flow);
  return of('export').flatMap((exports) => {
    const [imports, ...others] = of('import').filter((other) => rest(other) === rest(exports));
    return imports === undefined || others.length > 0 ? [] : [{ exports, imports }];
  });
}

function rest({ facts }: ValueGuess): string {
  const { flow: _, valuation: __, ...others } = facts;
  return JSON.stringify(others);
}

function toldBy(value: ValueGuess, pairs: readonly Pair[]): ValueGuess | null {
  const own = asWritten(value);
  const fitting = pairs.flatMap(({ exports, imports }) => {
    const [sold, bought] = [asWritten(exports), asWritten(imports)];
    const flow = all(own, sold, bought, 1) ? 'turnover' : all(own, sold, bought, -1) ? 'balance' : null;
    return flow === null ? [] : [{ flow, exports } as const];
  });
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) return null;
  return { ...value, left: null, facts: { ...only.exports.facts, flow: only.flow, valuation: null } };
}

type Amounts = ReadonlyMap<number, number>;

/** Whether every number is the first and the second of its row, or the first less the second; of none that is nought. */
function all(own: Amounts, first: Amounts, second: Amounts, sign: 1 | -1): boolean {
  const rows = [...own].filter(([row]) => (first.get(row) ?? 0) !== 0 && (second.get(row) ?? 0) !== 0);
  return (
    rows.length >= LEAST_ROWS &&
    rows.every(([row, number]) => {
      const [one, other] = [first.get(row) ?? 0, second.get(row) ?? 0];
      return Math.abs(one + sign * other - number) <= (Math.abs(one) + Math.abs(other)) * NEAR;
    })
  );
}

function asWritten(value: ValueGuess): Amounts {
  return numbersOf({ ...value, facts: { ...value.facts, scale: 1 } });
}
