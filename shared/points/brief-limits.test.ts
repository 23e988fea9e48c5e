import { expect, it } from 'vitest';
import { limitsOf, wordsOfPage } from './brief-limits';

const counts = { words: 900, points: 7, raised: 2 };

it('a brief is limited by its form, and in length always', () => {
  const form = { parts: [], pages: 2, points: 6, raised: null };
  expect(limitsOf({ kind: 'meeting', form }, counts)).toEqual([
    { of: 'words', count: 900, most: 2 * wordsOfPage, over: true },
    { of: 'points', count: 7, most: 6, over: true },
  ]);
  expect(limitsOf({ kind: 'meeting', form: null }, counts)).toEqual([
    { of: 'words', count: 900, most: 4 * wordsOfPage, over: false },
  ]);
});
