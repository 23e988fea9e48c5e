import { describe, expect, it } from 'vitest';
import { movedIndex } from './move-index';

const press = (key: string) => ({ key, altKey: false, ctrlKey: false, metaKey: false });

describe('moving through a list', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 9, 9],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 0],
    ['PageDown', 2, 6],
    ['PageUp', 2, 0],
    ['Home', 7, 0],
    ['End', 0, 9],
  ])('%s from %i goes to %i', (key, from, to) => {
    expect(movedIndex(press(key), from, 10, 4)).toBe(to);
  });

  it('leaves other keys and empty lists alone', () => {
    expect(movedIndex(press('a'), 0, 10, 4)).toBeNull();
    expect(movedIndex({ ...press('ArrowUp'), altKey: true }, 3, 10, 4)).toBeNull();
    expect(movedIndex(press('ArrowDown'), 0, 0, 4)).toBeNull();
  });
});
