import { describe, expect, it } from 'vitest';
import { dropAt, rowBefore, stepTo } from './outline-order';

const ids = ['a', 'b', 'c', 'd'];

function moved(id: string, place: { after: string | null } | null): string {
  if (place === null) return ids.join('');
  const rest = ids.filter((one) => one !== id);
  const at = place.after === null ? 0 : rest.indexOf(place.after) + 1;
  return rest.toSpliced(at, 0, id).join('');
}

describe('moving a part by one step', () => {
  it('goes up and down', () => {
    expect(moved('b', stepTo(ids, 'b', -1))).toBe('bacd');
    expect(moved('c', stepTo(ids, 'c', -1))).toBe('acbd');
    expect(moved('b', stepTo(ids, 'b', 1))).toBe('acbd');
    expect(moved('c', stepTo(ids, 'c', 1))).toBe('abdc');
  });

  it('stays at either end, and does nothing with what is not there', () => {
    expect(stepTo(ids, 'a', -1)).toBeNull();
    expect(stepTo(ids, 'd', 1)).toBeNull();
    expect(stepTo(ids, 'x', 1)).toBeNull();
  });
});

describe('letting a part go', () => {
  it('puts it before the row, wherever it came from', () => {
    expect(moved('d', dropAt(ids, 'd', 0))).toBe('dabc');
    expect(moved('a', dropAt(ids, 'a', 4))).toBe('bcda');
    expect(moved('a', dropAt(ids, 'a', 2))).toBe('bacd');
    expect(moved('d', dropAt(ids, 'd', 1))).toBe('adbc');
  });

  it('changes nothing where it stands already', () => {
    expect(dropAt(ids, 'b', 1)).toBeNull();
    expect(dropAt(ids, 'b', 2)).toBeNull();
  });

  it('finds the row by the middles', () => {
    const middles = [14, 42, 70];
    expect([0, 20, 69, 90].map((y) => rowBefore(middles, y))).toEqual([0, 1, 2, 3]);
  });
});
