import { expect, it } from 'vitest';
import { piecesOf } from './pieces';

it('cuts a line where marks, the cursor and lit words begin and end', () => {
  const pieces = piecesOf(
    { start: 10, end: 30 },
    {
      marks: [{ start: 12, end: 15, kind: 'person', means: 'p1' }],
      cursor: { start: 0, end: 20 },
      lit: [{ start: 14, end: 18 }],
      taken: [{ start: 12, end: 15 }],
    },
  );
  expect(pieces.map(({ start, end }) => [start, end])).toEqual([
    [10, 12],
    [12, 14],
    [14, 15],
    [15, 18],
    [18, 20],
    [20, 30],
  ]);
  expect(pieces.map(({ mark, lit, cursor, taken }) => [mark, lit, cursor, taken])).toEqual([
    [null, false, true, false],
    ['person', false, true, false],
    ['person', true, true, true],
    [null, true, true, false],
    [null, false, true, false],
    [null, false, false, false],
  ]);
});
