import { beforeAll, describe, expect, it } from 'vitest';
import type { FigureFilter } from '../../../shared/contract/figures';
import { twoVintages } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

type Sort = { by: 'value' | 'partner' | 'period'; descending: boolean };

let engine: SharedEngine;

beforeAll(async () => {
  engine = await twoVintages();
  return () => engine.end();
}, 120_000);

const page = (filter: FigureFilter, sort: Sort | null = null) =>
  engine.call('figures.page', { filter, sort, offset: 0, limit: 100 });
const values = async (filter: FigureFilter) => (await page(filter)).rows.map(({ value }) => value);

describe('the table of figures', () => {
  it('takes one value of a filter or several, ranges of periods, and leaves out what is superseded', async () => {
    expect((await page({})).total).toBe(8);
    expect(await values({ reporter: 'PAK' })).toEqual([-5]);
    expect(await values({ partner: ['IND', 'BLR'], flow: 'export', to: '2018' })).toEqual([10]);
    expect(await values({ from: '2019-01-01', flow: ['import'] })).toEqual([7]);
    expect(await values({ superseded: true })).toEqual([200, 40]);
    expect((await page({ superseded: false })).total).toBe(6);
    expect(await values({ text: 'exports india 2018' })).toEqual([10]);
    expect(await values({ unit: null })).toEqual([]);
  });

  it('finds places by whatever they are called, in any language', async () => {
    expect(await values({ text: 'Индия 2018' })).toEqual([10]);
    expect(await values({ text: 'Inde 2018' })).toEqual([10]);
    // A short word is a name of its own or nothing.
    expect(await values({ text: 'РБ' })).toEqual(await values({ text: 'Беларусь' }));
    expect(await values({ text: 'Индий' })).toEqual([]);
  });

  it('sorts by numbers with their signs, and by names', async () => {
    const up = (await page({}, { by: 'value', descending: false })).rows.map(({ value }) => value);
    expect(up).toEqual([-5, 7, 10, 40, 40, 100.5, 200, 220]);
    const down = (await page({}, { by: 'value', descending: true })).rows.map(({ value }) => value);
    expect(down).toEqual(up.toReversed());
    const named = (await page({ period: '2018' }, { by: 'partner', descending: false })).rows;
    expect(named.map(({ partnerName }) => partnerName)).toEqual(['India', 'Pakistan']);
  });

  it('counts by any dimension', async () => {
    const groups = await engine.call('figures.groups', { filter: { superseded: false }, by: 'partner' });
    expect(groups).toEqual([
      { value: 'PAK', name: 'Pakistan', figures: 3 },
      { value: 'IND', name: 'India', figures: 2 },
      { value: 'BLR', name: 'Belarus', figures: 1 },
    ]);
    const files = await engine.call('figures.groups', { filter: {}, by: 'source' });
    expect(files.map(({ name, figures }) => [name, figures])).toEqual([
      ['first.csv', 6],
      ['second.csv', 2],
    ]);
  });

  it('sees an import that is undone no more', async () => {
    // The answer about the day, then the import itself.
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});
    expect((await page({ superseded: false })).total).toBe(6);
    expect(await values({ partner: 'PAK', flow: 'export', period: '2019' })).toEqual([200]);
    await engine.call('store.redo', {});
    await engine.call('store.redo', {});
    expect(await values({ partner: 'PAK', flow: 'export', period: '2019', superseded: false })).toEqual([220]);
  });
});

describe('a pivot', () => {
  it('has periods across, with the present reading of each', async () => {
    const pivot = await engine.call('figures.pivot', { filter: { reporter: 'BLR' }, rows: ['partner', 'flow'] });
    expect(pivot).toMatchObject({ mixed: null, unit: 'USD', measure: 'value', periods: ['2018', '2019'], total: 3 });
    const rows = pivot.rows.map(({ names, cells }) => [...names, ...cells.map((cell) => cell?.value ?? null)]);
    expect(rows).toEqual([
      ['India', 'export', 10, 40],
      ['Pakistan', 'export', 100.5, 220],
      ['Pakistan', 'import', null, 7],
    ]);
    const largest = await engine.call('figures.pivot', {
      filter: { reporter: 'BLR' },
      rows: ['partner', 'flow'],
      order: 'value',
      limit: 1,
    });
    expect(largest.rows[0]?.names).toEqual(['Pakistan', 'export']);
    expect(largest.total).toBe(3);
  });

  it('adds figures of one kind, and refuses to add exports and imports', async () => {
    const sum = await engine.call('figures.pivot', { filter: { flow: 'export' }, rows: ['reporter'] });
    expect(sum.rows.map(({ names, cells }) => [names[0], cells[1]?.value, cells[1]?.figures])).toEqual([
      ['Belarus', 260, 2],
      ['Pakistan', -5, 1],
    ]);
    const refused = await engine.call('figures.pivot', { filter: {}, rows: ['reporter'] });
    expect(refused.mixed).toEqual({ by: 'flow', values: ['export', 'import'] });
    expect(refused.rows).toEqual([]);
  });
});
