import { readPeriod } from '../../periods/read';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';

/** The columns, without the sentences behind columns of times: remarks on their rows, though they speak of exports. */
export function withoutRemarks(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const times = guesses.filter(({ role, column }) => role === 'value' && readPeriod(lastHead(column)) !== null);
  const last = Math.max(...times.map(({ column }) => column.col));
  const labelled = guesses.some(({ column }) => column.col < last && column.counts.text > column.filled * 0.6);
  if (times.length < 2 || !labelled) return [...guesses];
  return guesses.map((guess) =>
    guess.role === 'indicator' && guess.words === null && guess.column.col > last
      ? { ...guess, role: 'ignore', name: null, confidence: 0.9, reason: 'ignore.remarks' }
      : guess,
  );
}
