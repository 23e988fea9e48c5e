import { expect, it } from 'vitest';
import type { HouseWord } from '../contract/house-words';
import { inHouseWords, miswritten } from './house-words';

const house = (word: string, wrong: string[], language: string | null = null): HouseWord => ({
  id: word,
  kind: 'name',
  word,
  wrong,
  language,
  reason: '',
});

it('finds whole words in any case that the desk writes otherwise, the longest first', () => {
  const words = [house('Belarus', ['Byelorussia', 'White Russia']), house('', ['clearly'])];
  const text = 'Clearly, WHITE  Russia and Byelorussian trade with Byelorussia.';
  expect(miswritten(text, words, 'en').map(({ written, instead }) => [written, instead])).toEqual([
    ['Clearly', ''],
    ['WHITE  Russia', 'Belarus'],
    ['Byelorussia', 'Belarus'],
  ]);
  expect(inHouseWords(text, words, 'en')).toBe('Clearly, Belarus and Byelorussian trade with Belarus.');
});

it('leaves the right form alone where it holds the wrong one, and words of another language', () => {
  const words = [house('Republic of Belarus', ['Belarus']), house('Беларусь', ['Белоруссия'], 'ru')];
  expect(miswritten('The Republic of Belarus and Белоруссия.', words, 'en')).toEqual([]);
  expect(inHouseWords('Belarus; Белоруссия', words, 'ru')).toBe('Republic of Belarus; Беларусь');
  expect(inHouseWords('Белоруссия', words, null)).toBe('Беларусь');
});
