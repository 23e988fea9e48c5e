import { expect, it } from 'vitest';
import { unitWords } from './reasons';

it.each([
  ['USD', '1000', 'thousand US dollars'],
  ['DOLLAR', '1000000', 'million dollars'],
  ['RS', '1', 'rupees'],
  ['XDR', '1', 'XDR'],
])('words a unit as people say it: %s × %s', (unit, scale, words) => {
  expect(unitWords(unit, scale)).toBe(words);
});
