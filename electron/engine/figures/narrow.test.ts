import { describe, expect, it } from 'vitest';
import { narrow, narrowColumns, widen } from './narrow';

const columns = [
  [7, 7, 7, 7, 7],
  [0, 0, 0, 0, 0],
  [3, 255, 0, 9, 1],
  [1000, 1255, 1001, 1002, 1003],
  [65_535, 0, 1, 2, 3],
  [2_000_000_000, 2_000_000_300, 2_000_065_535, 2_000_000_000, 2_000_000_001],
  [2_147_483_647, 0, 5, 70_000, 1],
  [-5, 2_000_000_000, 0, -4, 3],
].map((column) => Int32Array.from(column));

/** What a packed column says, written behind two others. */
function widened(data: Uint8Array): number[][] {
  return narrowColumns(data, columns.length, 5).map((column) => {
    const to = new Int32Array(7).fill(-1);
    widen(column, to, 2, 5);
    expect([...to.subarray(0, 2)]).toEqual([-1, -1]);
    return [...to.subarray(2)];
  });
}

describe('narrow columns', () => {
  it('say what was packed, whatever its range', () => {
    expect(widened(narrow(columns))).toEqual(columns.map((column) => [...column]));
  });

  it('take the bytes that their range needs', () => {
    const bytes = (column: number[]) => narrow([Int32Array.from(column)]).length - 8;
    expect(
      [
        [9, 9, 9, 9],
        [900, 901, 902, 1155],
        [0, 256, 0, 0],
        [0, 65_536],
      ].map(bytes),
    ).toEqual([0, 4, 8, 8]);
  });

  it('are read from bytes that lie anywhere', () => {
    const packed = narrow(columns);
    const within = new Uint8Array(packed.length + 3);
    within.set(packed, 3);
    expect(widened(within.subarray(3))).toEqual(columns.map((column) => [...column]));
  });

  it('may have no numbers', () => {
    const [column] = narrowColumns(narrow([new Int32Array(0)]), 1, 0);
    expect(column).toEqual({ least: 0, above: null });
  });
});
