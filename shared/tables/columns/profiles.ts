import { headText } from './columns';
import type { ValueGuess } from './values';

/** What only a country as a whole has. */
const OF_COUNTRY = new Set(['gdp', 'population']);

/**
 * Profiles of countries: their product or people beside several other kinds of figures. What a head there measures it says, and one
 * that says nothing but a year and words that are not known ("Water_Stress_2022") is no money.
 */
export function withoutUnmeasured(values: readonly ValueGuess[]): ValueGuess[] {
  const taken = values.filter(({ left }) => left === null);
  const measures = new Set(taken.map(({ facts }) => facts.measure).filter((measure) => measure !== null));
  if (measures.size < 3 || ![...measures].some((measure) => OF_COUNTRY.has(measure))) return [...values];
  return values.map((value) =>
    value.left === null && isUnmeasured(value) ? { ...value, left: 'ignore.unclear' } : value,
  );
}

function isUnmeasured({ column, facts: { measure, flow, partner, reporter, product } }: ValueGuess): boolean {
  const said = [measure, flow, partner, reporter, product].some((fact) => fact !== null);
  return !said && /\p{L}/u.test(headText(column));
}
