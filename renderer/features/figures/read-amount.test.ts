import { expect, it } from 'vitest';
import { readAmount } from './read-amount';

it('reads amounts with their word of scale, and nothing else', () => {
  expect(readAmount('33 million')).toBe(33e6);
  expect(readAmount('1,250.5')).toBe(1250.5);
  expect(readAmount('2.5bn')).toBe(2.5e9);
  expect(readAmount('about 33')).toBeNull();
  expect(readAmount('33 tonnes')).toBeNull();
  expect(readAmount('')).toBeNull();
});
