import { describe, expect, it } from 'vitest';
import { understand } from '../tables/reading';
import { figures } from '../tables/read-lines';
import { writtenGrid } from '../tables/written-grid';

/** Parts of flows and of years on the sheets of desks: they are no wholes. */

describe('goods below turnover', () => {
  it('are parts of it', () => {
    const found = figures([
      ['NERACA PERDAGANGAN INDONESIA DENGAN PAKISTAN (Juta US$)'],
      ['Uraian', '2022', '2023'],
      ['TOTAL PERDAGANGAN', 4302, 3302],
      ['MIGAS', 2, 1],
      ['NON MIGAS', 4300, 3301],
      ['EKSPOR', 4101, 3012],
      ['IMPOR', 201, 290],
      ['NERACA', 3900, 2722],
    ]);
    expect(found.filter((_, at) => at % 2 === 0).map((one) => [one[3], one[4]])).toEqual([
      ['turnover', null],
      ['turnover', 'MIGAS'],
      ['turnover', 'NON MIGAS'],
      ['export', null],
      ['import', null],
      ['balance', null],
    ]);
  });
});

describe('exports of one of the goods by weight, and all exports in other money', () => {
  it('are told apart', () => {
    const found = understand(
      writtenGrid([
        ['Kenya – Pakistan trade, 2024'],
        ['Month', 'Tea exports (MT)', 'Tea exports (USD ‘000)', 'All exports (KSh mn)'],
        ['Jan', 9012, 22_331, 3501],
        ['Feb', 8801, 21_112, 3402],
        ['Mar', 9902, 24_012, 3812],
      ]),
    ).figures;
    expect(found.slice(0, 3).map(({ key }) => [key.product.name, key.measure, key.unit])).toEqual([
      ['Tea', 'weight', 't'],
      ['Tea', 'value', 'USD'],
      [null, 'value', 'KES'],
    ]);
  });
});

describe('Roman numerals behind a year', () => {
  it('are no year as a whole', () => {
    const { figures: found, proposal } = understand(
      writtenGrid([
        ['Trade of Georgia with Pakistan, thousand USD'],
        ['', '2022', '2023', '2023 I-II', '2024* I-II'],
        ['Exports', 1203, 2012, 902, 1303],
        ['Imports', 30_112, 34_012, 16_012, 17_002],
      ]),
    );
    expect(found.map(({ period }) => period.written)).toEqual(['2022', '2023', '2022', '2023']);
    expect(proposal.left.map(({ code }) => code)).toContain('ignore.unclear');
  });
});

describe('a fiscal year up to a month', () => {
  it('is its first months', () => {
    const found = figures([
      ['Bilateral trade between Pakistan and Sri Lanka (US$ million)'],
      ['Year', 'Exports', 'Imports'],
      ['2021-22', 375, 86],
      ['2022-23', 287, 56],
      ['2023-24 (upto Feb)', 210, 40],
    ]);
    expect(found.at(-1)?.slice(5)).toEqual(['2023-07/2024-02', 'value', 40e6]);
  });
});
