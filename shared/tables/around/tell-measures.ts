import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { headText } from '../columns/columns';
import type { ColumnGuess } from '../columns/dimensions';
import type { ValueGuess } from '../columns/values';
import { measureIn } from '../words/measure-words';
import type { TableFacts } from './table-facts';

/** What is said around a table of what it measures, where its heads name no more than a flow. */

/**
 * What a table gives in barrels and nowhere in money is no value, and neither are its index numbers. Gives the columns back, those whose
 * heads name no more than a flow without a measure of their own.
 */
export function tellMeasures(
  known: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
): readonly ValueGuess[] {
  return tellIndices(known, tellAmounts(known, dims, values));
}

function tellAmounts(
  { facts }: TableFacts,
  dims: readonly ColumnGuess[],
  values: readonly ValueGuess[],
): readonly ValueGuess[] {
  const { measure } = facts.unit === null || isCurrency(facts.unit) ? { measure: null } : readUnit(facts.unit);
  if (measure !== 'quantity' && measure !== 'weight') return values;
  if (facts.measure !== null && facts.measure !== measure) return values;
  const told = dims.some(({ role }) => role === 'unit' || role === 'indicator');
  if (told || values.some((value) => isCurrency(value.facts.unit))) return values;
  facts.measure = measure;
  return withoutMeasure(values);
}

/** "Price indices of exports and imports" over columns of both. */
function tellIndices({ facts }: TableFacts, values: readonly ValueGuess[]): readonly ValueGuess[] {
  if (facts.measure !== 'index' || isCurrency(facts.unit)) return values;
  return values.some((value) => isCurrency(value.facts.unit)) ? values : withoutMeasure(values);
}

function withoutMeasure(values: readonly ValueGuess[]): ValueGuess[] {
  return values.map((value) =>
    value.facts.measure === 'value' && measureIn(headText(value.column)) === null
      ? { ...value, facts: { ...value.facts, measure: null } }
      : value,
  );
}
