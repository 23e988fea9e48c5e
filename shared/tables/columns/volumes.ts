import { fold } from '../../places/fold';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { flowIn } from '../words/flow-words';
import { numbersOf } from './repeats';
import type { ValueGuess } from './values';

/** "Volume" over columns, which is how much there was beside "Value", and all trade beside exports and imports. */

const VOLUME = /^(?:trade )?(?:volumes?|volum|volumen|volumi|volumes|объем|обсяг|hajm)$/;
const VALUE =
  /^(?:values?|amounts?|valeurs?|montants?|valor(?:es)?|montos?|importes?|valore|wert|стоимость|сумма|вартість|valoare)(?: |$)/;
const LEAST_ROWS = 3;

/** Gives columns of volumes what they measure; where neither is beside them, they stay what they were. */
export function volumes(values: readonly ValueGuess[]): ValueGuess[] {
  return values.map((value) => {
    const around = headsBeside(value, (text) => VOLUME.test(fold(text)));
    if (around === null || value.facts.unit !== null) return value;
    const valued = values.some((other) => other !== value && headsBeside(other, isWorth) === around && !isPrice(other));
    if (valued) return { ...value, left: null, facts: { ...value.facts, measure: 'quantity' } };
    return isBoth(value, values)
      ? { ...value, left: null, confidence: 0.9, facts: { ...value.facts, flow: 'turnover', measure: 'value' } }
      : value;
  });
}

/** The heads of a column over and below the one that says it; null where none does. */
function headsBeside({ column }: ValueGuess, says: (text: string) => boolean): string | null {
  const at = column.heads.findIndex(({ text }) => says(text));
  return at < 0 ? null : column.heads.flatMap(({ text }, other) => (other === at ? [] : [text])).join(' / ');
}

/** "Value", or "US$ million" alone. */
function isWorth(text: string): boolean {
  return VALUE.test(fold(text)) || (isCurrency(readUnit(text).unit) && flowIn(fold(text)).flow === null);
}

function isPrice({ facts }: ValueGuess): boolean {
  return facts.measure === 'rate';
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
