import { describe, expect, it } from 'vitest';
import { chooseAll, chooseRow, extendTo, nothingChosen, toggleRow } from './table-selection';

const order = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: { chosen: ReadonlySet<string> }) => [...selection.chosen].toSorted();

describe('choosing rows', () => {
  it('extends from where the choice began, both ways, and shrinks again', () => {
    const down = extendTo(chooseRow('c'), 'e', order);
    expect(ids(down)).toEqual(['c', 'd', 'e']);
    const up = extendTo(down, 'a', order);
    expect(ids(up)).toEqual(['a', 'b', 'c']);
    expect(ids(extendTo(up, 'b', order))).toEqual(['b', 'c']);
  });

  it('adds and removes single rows but never leaves the cursor on nothing', () => {
    const two = toggleRow(chooseRow('a'), 'c');
    expect(ids(two)).toEqual(['a', 'c']);
    expect(ids(toggleRow(two, 'a'))).toEqual(['c']);
    expect(ids(toggleRow(chooseRow('a'), 'a'))).toEqual(['a']);
  });

  it('chooses all and nothing', () => {
    expect(ids(chooseAll(nothingChosen, order))).toEqual(order);
    expect(chooseAll(nothingChosen, order).cursor).toBe('a');
    expect(chooseRow(null)).toBe(nothingChosen);
  });

  it('starts anew where the choice began on a row that is gone', () => {
    expect(ids(extendTo(chooseRow('gone'), 'b', order))).toEqual(['b']);
  });
});
