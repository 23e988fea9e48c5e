import { expect, it } from 'vitest';
import { weighable, wordsSought } from './words-sought';

it('weighs what tells hits apart: long words, of a phrase with short ones its long ones, else all', () => {
  const weighed = (typed: string) =>
    weighable(wordsSought(typed)).map(({ words, begun }) => `${words.join(' ')}${begun ? '…' : ''}`);
  expect(weighed('trade of')).toEqual(['trade…']);
  expect(weighed('"the foreign minister')).toEqual(['foreign', 'minister…']);
  expect(weighed('"foreign minister"')).toEqual(['foreign minister']);
  expect(weighed('36.7')).toEqual(['36 7…']);
  expect(weighed('贸易额')).toEqual(['贸易 易额…']);
});
