import { nameGoods } from '../words/goods-in-words';
import { DATED, GOODS, type Role } from '../proposal';
import { labelPeriod } from '../words/time-parts';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';

/** What labels are where the columns beside them tell it. */

/** Under "Series" stand goods, where hardly any of them names a measure and another column gives the flow. */
export function namedSeries(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const flows = guesses.some(({ role, content }) => role === 'flow' && content.flows > 0.9);
  const goods = guesses.some(
    ({ role, confidence }) => role === 'product-code' || (role === 'product-name' && confidence > 0.5),
  );
  if (!flows || goods) return [...guesses];
  return guesses.map((guess) =>
    guess.role === 'indicator' && guess.content.indicators < 0.4 && guess.column.variety >= 3
      ? { ...guess, role: 'product-name', confidence: 0.7, reason: 'role.content' }
      : guess,
  );
}

/** Numbers that are all different, first in a row before the names of goods, are the codes of those where no head says more. */
export function leadingCodes(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const [first, second] = guesses;
  const told = first === undefined || first.role !== 'value' || second?.role !== 'product-name';
  if (told || guesses.some(({ role }) => role === 'product-code')) return [...guesses];
  const { column, words, content } = first;
  const timed = words === 'period' || words === 'year' || lastHead(column) === '';
  const counted = column.cells.every(({ cell }, at) => Number(cell.shown) === at + 1);
  if (!timed || counted || content.codes < 0.7 || column.variety < column.filled || column.filled < 4)
    return [...guesses];
  return [{ ...first, role: 'product-code', confidence: 0.7, reason: 'role.content' }, ...guesses.slice(1)];
}

/**
 * "Exports 2021", "Imports 2021": where no column gives the time, labels of the flow or of what is measured give it too if
 * each of them names one.
 */
export function datedLabels(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const timed = guesses.some(({ role }) => TIMES.has(role));
  return guesses.map((guess) => {
    const { role, name, column } = guess;
    const labels = (role === 'flow' && name === null) || role === 'indicator';
    return !timed && labels && column.distinct.every((text) => text === '' || labelPeriod(text) !== null)
      ? { ...guess, name: DATED }
      : namesGoods(guess, guesses)
        ? { ...guess, name: GOODS }
        : guess;
  });
}

/** Labels of what is measured that tell goods apart where no other column names them. */
function namesGoods({ role, column }: ColumnGuess, all: readonly ColumnGuess[]): boolean {
  const goods = all.some((other) => other.role === 'product-code' || other.role === 'product-name');
  return role === 'indicator' && !goods && nameGoods(column.distinct);
}

const TIMES: ReadonlySet<Role> = new Set(['period', 'year', 'month', 'quarter']);
