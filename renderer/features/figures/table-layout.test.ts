import { describe, expect, it } from 'vitest';
import { groupedLayout, linesOf, partsBetween, plainLayout, stretchAt } from './table-layout';

const groups = [
  { value: 'BLR', name: 'Belarus', figures: 3 },
  { value: 'PAK', name: 'Pakistan', figures: 5 },
  { value: null, name: '', figures: 2 },
];

describe('the lines of the table', () => {
  it('are the figures alone where nothing is grouped', () => {
    const layout = plainLayout({}, 7);
    expect(linesOf(layout)).toBe(7);
    expect(partsBetween(layout, 2, 3)).toEqual([{ filter: {}, offset: 2, limit: 2 }]);
  });

  it('are a head a group, and the figures of those that are open', () => {
    const layout = groupedLayout(
      groups,
      (value) => value !== 'PAK',
      (value) => ({ reporter: [value] }),
    );
    expect(linesOf(layout)).toBe(3 + 3 + 2);
    expect(stretchAt(layout, 0)).toMatchObject({ kind: 'group', value: 'BLR', open: true });
    expect(stretchAt(layout, 3)).toMatchObject({ kind: 'rows', start: 1 });
    expect(stretchAt(layout, 4)).toMatchObject({ kind: 'group', value: 'PAK', open: false });
    expect(stretchAt(layout, 5)).toMatchObject({ kind: 'group', value: null });
    expect(stretchAt(layout, 8)).toBeNull();
  });

  it('give the figures between two lines without the heads', () => {
    const layout = groupedLayout(
      groups,
      () => true,
      (value) => ({ reporter: [value] }),
    );
    expect(partsBetween(layout, 2, 6)).toEqual([
      { filter: { reporter: ['BLR'] }, offset: 1, limit: 2 },
      { filter: { reporter: ['PAK'] }, offset: 0, limit: 2 },
    ]);
  });
});
