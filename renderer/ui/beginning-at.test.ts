import { expect, it } from 'vitest';
import { beginningAt } from './beginning-at';

const names = ['Pakistan', 'Peru', 'Belarus', 'Türkiye', 'Panama'];

it('goes to the next name that begins with what is typed', () => {
  expect(beginningAt(names, 'p', 0)).toBe(1);
  expect(beginningAt(names, 'pa', 0)).toBe(0);
  expect(beginningAt(names, 'pan', 0)).toBe(4);
  expect(beginningAt(names, 'turk', 4)).toBe(3);
  expect(beginningAt(names, 'x', 0)).toBeNull();
  expect(beginningAt([], 'x', 0)).toBeNull();
});
