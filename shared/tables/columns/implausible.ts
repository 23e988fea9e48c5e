import type { TableFacts } from '../around/table-facts';
import type { ColumnGuess } from './dimensions';
import { plain } from './bare-shares';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** What the numbers of a column cannot be, whatever its head, a title or the name of a file says: what they are is not told. */
export function withoutImplausible(
  values: readonly ValueGuess[],
  dims: readonly ColumnGuess[],
  known: TableFacts,
): ValueGuess[] {
  // Rows that say themselves what they measure are no product for what a title says.
  const own = dims.some(({ role }) => role === 'indicator');
  return own ? withoutHugeParts(values) : withoutProductBelowZero(withoutHugeParts(values), known);
}

/** Figures below zero are no domestic product. */
function withoutProductBelowZero(values: readonly ValueGuess[], { facts }: TableFacts): ValueGuess[] {
  if (facts.measure !== 'gdp') return [...values];
  return values.map((value) => {
    const silent = value.left === null && value.facts.measure === null && value.facts.flow === null;
    const below = value.column.cells.some(({ look, cell }) => look === 'number' && /^[-−]\d/.test(plain(cell)));
    return silent && below ? { ...value, left: 'ignore.unclear' } : value;
  });
}

/** A change of more than this happens; most changes of a column are less. */
const HUGE = 1000;
const LEAST = 3;

/** Numbers of thousands are neither changes nor shares: "Total YoY" over amounts since January. */
function withoutHugeParts(values: readonly ValueGuess[]): ValueGuess[] {
  return values.map((value) => {
    const { measure } = value.facts;
    if (value.left !== null || (measure !== 'growth' && measure !== 'share')) return value;
    const numbers = [...numbersOf(value).values()].filter((number) => number !== 0);
    const huge = numbers.filter((number) => Math.abs(number) > HUGE * (value.facts.scale ?? 1));
    return numbers.length >= LEAST && huge.length > numbers.length * 0.6
      ? { ...value, left: 'ignore.too-large' }
      : value;
  });
}
