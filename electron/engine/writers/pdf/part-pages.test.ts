import { expect, test } from 'vitest';
import { partPages } from './part-pages';

const pdf = (...lines: string[]) => new Uint8Array(Buffer.from(lines.join('\n'), 'latin1'));

/** As Chromium writes them: the pages of a long file stand in a tree. */
const pages = [
  '9 0 obj\n<</Type /Pages\n/Count 3\n/Kids [7 0 R 8 0 R]>>\nendobj',
  '7 0 obj\n<</Type /Pages\n/Kids [2 0 R 5 0 R]\n/Parent 9 0 R>>\nendobj',
  '8 0 obj\n<</Type /Pages\n/Kids [3 0 R]\n/Parent 9 0 R>>\nendobj',
];

test('names the page on which each part begins, in the order of the tree', () => {
  const places = '4 0 obj\n<</part-2 [3 0 R /XYZ 34 764 0]\n/part-3 [5 0 R /XYZ 34 764.00006 0]>>\nendobj';
  expect(partPages(pdf(...pages, places))).toEqual(
    new Map([
      ['part-2', 3],
      ['part-3', 2],
    ]),
  );
});

test('says nothing where the file does not', () => {
  expect(partPages(pdf(...pages))).toBeNull();
  expect(partPages(pdf('4 0 obj\n<</part-2 [3 0 R /XYZ 34 764 0]>>\nendobj'))).toBeNull();
});
