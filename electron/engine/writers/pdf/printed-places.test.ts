import { expect, test } from 'vitest';
import { printedPlaces } from './printed-places';

const pdf = (...lines: string[]) => new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));

/** As Chromium writes them: the pages of a long file stand in a tree. */
const pages = [
  '9 0 obj\n<</Type /Pages\n/Count 3\n/Kids [7 0 R 8 0 R]>>\nendobj',
  '7 0 obj\n<</Type /Pages\n/Kids [2 0 R 5 0 R]\n/Parent 9 0 R>>\nendobj',
  '8 0 obj\n<</Type /Pages\n/Kids [3 0 R]\n/Parent 9 0 R>>\nendobj',
];

test('names the page and the height of each place that is linked, in the order of the tree', () => {
  const named = [
    '4 0 obj\n<</part-2 [3 0 R /XYZ 34 764 0]',
    '/end-2 [3 0 R /XYZ 70.5 -2.5 0]',
    '/part-3 [5 0 R /XYZ 34 764.00006 0]>>\nendobj',
  ];
  expect(printedPlaces(pdf(...pages, ...named))).toEqual({
    pages: 3,
    places: new Map([
      ['part-2', { page: 3, left: 34, height: 764 }],
      ['end-2', { page: 3, left: 70.5, height: -2.5 }],
      ['part-3', { page: 2, left: 34, height: 764.00006 }],
    ]),
  });
});

test('says nothing where the file does not', () => {
  expect(printedPlaces(pdf(...pages))).toBeNull();
  expect(printedPlaces(pdf('4 0 obj\n<</part-2 [3 0 R /XYZ 34 764 0]>>\nendobj'))).toBeNull();
});
