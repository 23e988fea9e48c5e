import { expect, it } from 'vitest';
import type { Grid } from '../../../shared/pack/fact-sheet-grid';
import { stepOfCell as stepOf } from './pair-trail';

const stepOfCell = (grid: Grid, rowId: string, col: number) => stepOf(grid, rowId, col, (made) => `by ${made}`);

const row = (id: string, cells: readonly [text: string, figureIds: number[]][]): Grid['rows'][number] => ({
  id,
  label: id,
  kind: 'plain',
  flag: null,
  cells: cells.map(([text, figureIds]) => ({
    text,
    align: 'end',
    cell: { value: 1, missing: null, figureIds, atLeast: false, allowed: null },
  })),
});

const years = (growthOn: number[]): Grid => ({
  id: 'years',
  title: '',
  head: ['', '2019', '2020'],
  labelWidth: 0.4,
  strong: 1,
  notes: [],
  rows: [
    row('exports', [
      ['35.1', [1]],
      ['36.7', [2]],
    ]),
    row('imports', [
      ['10.0', [3]],
      ['9.0', [4]],
    ]),
    row('total', [
      ['45.1', [1, 3]],
      ['45.7', [2, 4]],
    ]),
    row('total-growth', [
      ['–', []],
      ['+1.3', growthOn],
    ]),
  ],
});

const figure = (figureId: number) => ({ kind: 'figure', figureId, reading: null });

it('shows growth of a sum as both sums, and each as its parts', () => {
  expect(stepOfCell(years([2, 4, 1, 3]), 'total-growth', 1)).toEqual({
    kind: 'derived',
    formula: '45.7 / 45.1 − 1',
    value: '+1.3',
    parts: [
      { kind: 'derived', formula: '36.7 + 9.0', value: '45.7', parts: [figure(2), figure(4)] },
      { kind: 'derived', formula: '35.1 + 10.0', value: '45.1', parts: [figure(1), figure(3)] },
    ],
  });
});

it('claims no formula over numbers that a ratio does not rest on, and shows nothing behind a gap', () => {
  expect(stepOfCell(years([7, 8]), 'total-growth', 1)).toEqual({
    kind: 'derived',
    formula: null,
    value: null,
    parts: [figure(7), figure(8)],
  });
  expect(stepOfCell(years([]), 'total-growth', 1)).toBeNull();
  expect(stepOfCell(years([]), 'exports', 0)).toEqual(figure(1));
});

it('shows the share of a product as its value over that of all, each with its cell', () => {
  const products: Grid = {
    ...years([]),
    id: 'products exports',
    rows: [
      row('8701', [
        ['12.5', [1]],
        ['34.2', [1, 9]],
        ['+4.6', [1, 5]],
      ]),
      row('all', [
        ['36.7', [9]],
        ['', []],
        ['', []],
      ]),
    ],
  };
  expect(stepOfCell(products, '8701', 1)).toEqual({
    kind: 'derived',
    formula: '12.5 / 36.7 × 100',
    value: '34.2',
    parts: [figure(1), figure(9)],
  });
  expect(stepOfCell(products, '8701', 0)).toEqual(figure(1));
  expect(stepOfCell(products, '8701', 2)).toMatchObject({ formula: null, parts: [figure(1), figure(5)] });
});

it('shows the growth of a product as its value over that of the year before, whose cell stands nowhere in the table', () => {
  const tractors = row('8701', [
    ['12.5', [1, 2]],
    ['34.2', [1, 9]],
    ['+4.6', [1, 2, 5]],
  ]);
  const cells = tractors.cells.map((cell, col) => (col === 2 ? { ...cell, base: '11.9' } : cell));
  const products: Grid = { ...years([]), id: 'products exports', rows: [{ ...tractors, cells }] };
  expect(stepOfCell(products, '8701', 2)).toEqual({
    kind: 'derived',
    formula: '12.5 / 11.9 − 1',
    value: '+4.6',
    parts: [{ kind: 'derived', formula: null, value: null, parts: [figure(1), figure(2)] }, figure(5)],
  });
});

it('says in words how a number was computed whose parts stand in no cell beside it', () => {
  const share = row('PAK export', [['0.2', [1, 9]]]);
  const places: Grid = {
    ...years([]),
    id: 'places',
    rows: [{ ...share, cells: share.cells.map((cell) => ({ ...cell, made: 'share' as const })) }],
  };
  expect(stepOfCell(places, 'PAK export', 0)).toEqual({
    kind: 'derived',
    formula: 'by share',
    value: '0.2',
    parts: [figure(1), figure(9)],
  });
});
