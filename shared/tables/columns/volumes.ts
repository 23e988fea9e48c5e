import { fold } from '../../places/fold';
import { headText, lastHead, type ColumnSight } from './columns';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** "Volume" over columns, which is how much there was beside "Value", and all trade beside exports and imports. */

const VOLUME = /^(?:trade )?(?:volumes?|volum|volumen|volumi|volumes|обьем|обсяг|hajm)$/;
const VALUE = /^(?:values?|valeurs?|valor(?:es)?|valore|wert|стоимость|вартість|valoare)$/;
const LEAST_ROWS = 3;

/** Gives columns of volumes what they measure; where neither is beside them, they stay what they were. */
export function volumes(values: readonly ValueGuess[]): ValueGuess[] {
  return values.map((value) => {
    if (!VOLUME.test(fold(lastHead(value.column))) || value.facts.unit !== null) return value;
    const valued = values.some(
      (other) => VALUE.test(fold(lastHead(other.column))) && groupOf(other.column) === groupOf(value.column),
    );
    if (valued) return { ...value, left: null, facts: { ...value.facts, measure: 'quantity' } };
    return isBoth(value, values)
      ? { ...value, left: null, confidence: 0.9, facts: { ...value.facts, flow: 'turnover', measure: 'value' } }
      : value;
  });
}

/** What stands over the lowest head. */
function groupOf(column: ColumnSight): string {
  return headText(column).slice(0, -lastHead(column).length);
}

/** Whether in each row it is one column of exports and one of imports added up. */
function isBoth(value: ValueGuess, values: readonly ValueGuess[]): boolean {
  const beside = (flow: 'export' | 'import') => {
    const [one, ...more] = values.filter(({ left, facts }) => left === null && facts.flow === flow);
    return one === undefined || more.length > 0 ? null : numbersOf(one);
  };
  const [sold, bought] = [beside('export'), beside('import')];
  if (sold === null || bought === null) return false;
  const rows = [...numbersOf(value)];
  return (
    rows.length >= LEAST_ROWS &&
    rows.every(([row, sum]) => Math.abs((sold.get(row) ?? 0) + (bought.get(row) ?? 0) - sum) <= Math.abs(sum) * 0.005)
  );
}
