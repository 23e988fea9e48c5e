import { describe, expect, it } from 'vitest';
import { lastPosition, positionAfter } from './position';

const list = [
  { id: 'a', position: 1 },
  { id: 'b', position: 2 },
  { id: 'c', position: 3 },
];

describe('a position', () => {
  it('is the middle between the new neighbours', () => {
    expect(positionAfter(list, 'a')).toBe(1.5);
    expect(positionAfter(list, 'c')).toBe(4);
    expect(positionAfter(list, null)).toBe(0);
    expect(positionAfter([], null)).toBe(1);
    expect(lastPosition(list)).toBe(4);
    expect(lastPosition([])).toBe(1);
  });

  it('is none where no number is left between two', () => {
    const close = [
      { id: 'a', position: 1 },
      { id: 'b', position: 1 + Number.EPSILON },
    ];
    expect(positionAfter(close, 'a')).toBe(null);
  });
});
