import { fold } from '../../places/fold';
import { lastHead } from './columns';
import type { ColumnGuess } from './dimensions';

/** What the heads of the two ends of a trade end with. */
const ENDS: readonly (readonly [string, string])[] = [
  ['a', 'b'],
  ['1', '2'],
  ['i', 'j'],
];

/** `country_a` and `country_b`: the first trades with the second, where no other column says who reports. */
export function pairedPlaces(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const open = guesses.filter(({ role, words }) => role === 'partner' && words === 'place');
  if (guesses.some(({ role, words }) => role === 'reporter' || (role === 'partner' && words === 'partner')))
    return [...guesses];
  const firsts = new Set(open.filter((guess) => ENDS.some(([one, other]) => hasOther(guess, one, other, open))));
  return guesses.map((guess) => (firsts.has(guess) ? { ...guess, role: 'reporter', confidence: 0.7 } : guess));
}

function hasOther(guess: ColumnGuess, one: string, other: string, all: readonly ColumnGuess[]): boolean {
  const head = headOf(guess);
  const stem = head.slice(0, -one.length);
  return head.endsWith(` ${one}`) && all.some((second) => headOf(second) === stem + other);
}

function headOf({ column }: ColumnGuess): string {
  return fold(lastHead(column).replaceAll('_', ' '));
}
