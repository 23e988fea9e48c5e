import { describe, expect, it } from 'vitest';
import { figures } from '../tables/read-lines';

/** Places near to those that say who reports and who is traded with, and that say it otherwise. */

describe('a head that names both ends of the trade', () => {
  it('is one of partners where no places stand across', () => {
    const found = figures([
      ['Trade of Pakistan, 2023, US dollars'],
      ['Country of origin / destination', 'Exports', 'Imports'],
      ['Belarus', 41, 43],
      ['China', 86, 11],
      ['Kenya', 17, 12],
    ]);
    expect(found[0]?.slice(0, 4)).toEqual([3, 'PAK', 'BLR', 'export']);
    expect(found[1]?.slice(0, 4)).toEqual([3, 'PAK', 'BLR', 'import']);
  });
});

describe('a place alone over a table', () => {
  it('reports where the title names whom the trade is with', () => {
    const found = figures([
      ['Exports to Pakistan, US dollars'],
      ['KENYA'],
      ['Product', '2022', '2023'],
      ['Tea', 41, 43],
      ['Sisal', 86, 11],
    ]);
    expect(found[0]?.slice(0, 4)).toEqual([4, 'KEN', 'PAK', 'export']);
  });
});
