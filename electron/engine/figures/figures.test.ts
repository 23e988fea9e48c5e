import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createEngine } from '../engine';
import type { Engine } from '../engine';
import { desk, passphrase, resources } from '../../../test/support/engine';
import expected from '../../../test/corpus/sample-expected.json' with { type: 'json' };
import type { FigureOffer } from '../../../shared/contract/figure-offers';

/** One store with the sample's files for all tests here that only look. */
let engine: Engine;
const folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));

const files = [
  'imf-dots-exports-of-belarus-by-partner.xlsx',
  'imf-dots-exports-of-pakistan-by-partner.xlsx',
  'imf-dots-world-totals-extract.csv',
];

beforeAll(async () => {
  engine = createEngine({ programVersion: '0.0.0-test', resources, send: () => undefined });
  await engine.call('store.create', { path: path.join(folder, 'a.chancery'), passphrase, desk });
  for (const file of files) {
    await engine.call('sources.import', { path: path.join(resources, 'sample', file), accept: true });
  }
  return async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
}, 60_000);

/** Hard spaces shown as `_`. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', '_') ?? null;

describe('the table of figures', () => {
  it('pages through what a filter leaves, in any order', async () => {
    const filter = { reporter: 'BLR', partner: 'PAK' };
    const first = await engine.call('figures.page', { filter, sort: null, offset: 0, limit: 10 });
    expect(first.total).toBe(29);
    expect(first.rows).toHaveLength(10);
    expect(first.rows[0]).toMatchObject({ period: '1992', superseded: false, fileName: files[0] });
    const sort = { by: 'value', descending: true } as const;
    const largest = await engine.call('figures.page', { filter, sort, offset: 0, limit: 1 });
    expect(largest.rows[0]).toMatchObject({ period: '2009', value: 112_473_900 });
  });

  it('finds names of places, and takes signs of SQL as they are', async () => {
    const page = async (text: string) =>
      (await engine.call('figures.page', { filter: { text }, sort: null, offset: 0, limit: 1 })).total;
    expect(await page('pakist')).toBeGreaterThan(5000);
    expect(await page('%')).toBe(0);
    expect(await page("' OR 1=1 --")).toBe(0);
  });

  it('counts by a column', async () => {
    const groups = await engine.call('figures.groups', { filter: {}, by: 'reporter' });
    expect(groups.map(({ value }) => value)).toEqual(['PAK', 'BLR', 'WLD']);
    expect(groups[0]?.name).toBe('Pakistan');
  });

  it('names the places', async () => {
    const places = await engine.call('figures.places', {});
    expect(places.find(({ code }) => code === 'BLR')).toMatchObject({ name: 'Belarus', reports: true });
    expect(places.find(({ code }) => code === 'FRA')).toMatchObject({ name: 'France', reports: false });
  });
});

describe('a country pair', () => {
  it('shows both sides’ exports of five years, growth, sum and balance', async () => {
    const pair = await engine.call('figures.pair', { place: 'PAK', other: 'BLR' });
    expect(pair).toMatchObject({ year: 2020, unit: 'USD', scale: { word: 'million' } });
    expect(pair.years).toEqual([2016, 2017, 2018, 2019, 2020]);
    const row = (key: string) => pair.rows.find((r) => r.key === key)?.cells.at(-1)?.value ?? Number.NaN;
    expect(row('exports')).toBe(1_056_653);
    expect(row('other-exports')).toBe(36_683_300);
    expect(row('other-exports-growth')).toBeCloseTo(4.6157400013689065, 9);
    expect(row('exports-growth')).toBeCloseTo(1.1346690939301407, 9);
    expect(row('both-exports')).toBe(37_739_953);
    expect(row('exports-balance')).toBe(-35_626_647);
    expect(pair.series.find(({ key }) => key === 'other-exports')?.points).toHaveLength(29);
  });

  it('gives the place of each among the other’s markets', async () => {
    const { standings, measures } = await engine.call('figures.pair', { place: 'PAK', other: 'BLR' });
    const [pakistan, belarus] = standings;
    expect(belarus).toMatchObject({ reporter: 'BLR', partner: 'PAK', rank: 47, of: 165, summed: true });
    expect(belarus?.share.value).toBeCloseTo(expected.share_pct_2020.PAK_in_BLR, 9);
    expect(belarus?.whole.value).toBeCloseTo(expected.sum_of_partners_2020.BLR * 1e6, 0);
    expect(pakistan).toMatchObject({ reporter: 'PAK', partner: 'BLR', rank: 134, of: 191 });
    expect(pakistan?.share.value).toBeCloseTo(expected.share_pct_2020.BLR_in_PAK, 9);
    const value = (id: string, from: string) =>
      measures.find((measure) => measure.id === id && measure.from === from)?.cell.value ?? Number.NaN;
    expect(value('intensity', 'BLR')).toBeCloseTo(expected.trade_intensity_2020.BLR_to_PAK, 9);
    expect(value('intensity', 'PAK')).toBeCloseTo(expected.trade_intensity_2020.PAK_to_BLR, 9);
    expect(value('gap-to-weight', 'BLR') / 1e6).toBeCloseTo(41.27, 2);
    expect(value('average', 'BLR')).toBeCloseTo(expected.cagr_pct.BLR_to_PAK_2015_2020, 9);
    expect(value('markets', 'BLR')).toBeCloseTo(expected.herfindahl_markets_2020.BLR, 9);
    expect(value('markets', 'PAK')).toBeCloseTo(expected.herfindahl_markets_2020.PAK, 9);
    const markets = measures.find(({ id, from }) => id === 'markets' && from === 'BLR');
    expect(markets?.normalised).toBeCloseTo(expected.herfindahl_markets_2020.BLR_normalised, 9);
  });

  it('says what is missing, and is empty where nothing is known', async () => {
    const early = await engine.call('figures.pair', { place: 'PAK', other: 'BLR', year: 1995 });
    // Nothing is reported of 1991.
    expect(early.columns.map(({ year }) => year)).toEqual([1992, 1993, 1994, 1995]);
    const exports = early.rows.find(({ key }) => key === 'exports');
    expect(exports?.cells[0]).toMatchObject({ value: null, missing: 'missing', figureIds: [] });
    // One year alone has no growth, and the row of it is left out.
    expect(early.rows.map(({ key }) => key)).not.toContain('exports-growth');
    const none = await engine.call('figures.pair', { place: 'FRA', other: 'DEU' });
    expect(none).toMatchObject({ year: null, years: [], sources: [] });
  });
});

describe('where a figure comes from', () => {
  it('is file, sheet, cell, the path of its value and the cells around it', async () => {
    const { rows } = await engine.call('figures.page', {
      filter: { reporter: 'BLR', partner: 'PAK', period: '2020' },
      sort: null,
      offset: 0,
      limit: 1,
    });
    const source = await engine.call('figures.source', { figureId: rows[0]?.id ?? 0 });
    expect(source).toMatchObject({
      read: 36.6833,
      scale: 1_000_000,
      scaleCell: 'B5',
      scaleText: 'US Dollars, Millions',
      supersededBy: null,
      address: { sheet: 'Exports, FOB', row: 144, col: 31 },
      source: { fileName: files[0] },
    });
    expect(source.around.cols).toEqual([2, 29, 30, 31]);
    expect(source.around.rows.map(({ row }) => row)).toEqual([7, 143, 144, 145]);
    expect(source.around.rows[2]?.cells[0]?.shown).toBe('Pakistan');
  });
});

describe('what can be put into a text', () => {
  const find = (text: string): Promise<FigureOffer[]> => engine.call('figures.find', { text });

  it('is found by flow, place and year', async () => {
    const offers = await find('exports Belarus Pakistan 2020');
    const said = offers.map(({ label, text }) => [label, plain(text)]);
    expect(said.slice(0, 2)).toEqual([
      ['Exports, Belarus → Pakistan, 2020', 'US$_36.7_million'],
      ['Exports, Belarus → Pakistan, 2020, growth on 2019', 'up 4.6_%'],
    ]);
    expect(offers.some(({ kind, text }) => kind === 'both' && plain(text) === 'US$_37.7_million')).toBe(true);
  });

  it('is found while a name is being typed, the own country first', async () => {
    const [first] = await find('exp bela');
    expect(first?.label).toMatch(/Belarus → Pakistan, 2020|Pakistan → Belarus, 2020/);
    expect(await find('zzzz')).not.toHaveLength(0);
  });

  it('is of the sides that words before places say', async () => {
    const labels = async (text: string) => (await find(text)).map(({ label }) => label);
    expect((await labels('exports to Belarus 2020'))[0]).toMatch(/→ Belarus, 2020$/);
    expect((await labels('exports from Pakistan to Belarus from 2015 to 2020'))[0]).toBe(
      'Exports, Pakistan → Belarus, 2020',
    );
    expect((await labels('экспорт из Пакистана в Беларусь 2020'))[0]).toBe('Exports, Pakistan → Belarus, 2020');
    expect((await labels('exports BLR→PAK 2020'))[0]).toBe('Exports, Belarus → Pakistan, 2020');
    expect((await labels('exports PAK->BLR 2020'))[0]).toBe('Exports, Pakistan → Belarus, 2020');
    // “to” is not the beginning of a country's name.
    expect((await labels('exp belar to pak 2020'))[0]).toBe('Exports, Belarus → Pakistan, 2020');
  });

  it('is no trade where something else is named', async () => {
    const file = path.join(folder, 'gdp.csv');
    writeFileSync(
      file,
      'GDP (current US$)\n\nCountry,2019,2020\nPakistan,320000000000,300000000000\nFrance,2700000000000,2600000000000\n',
    );
    await engine.call('sources.import', { path: file, accept: true });
    expect((await find('gdp Pakistan 2020'))[0]?.label).toBe('GDP, Pakistan, current prices, 2020');
    expect(await find('population Pakistan 2020')).toEqual([]);
    await engine.call('store.undo', {});
  });

  it('tells GDP at the prices of its year from GDP at those of another', async () => {
    for (const [name, prices, value] of [
      ['constant', 'constant 2010 US$', 280_000_000_000],
      ['current', 'current US$', 300_000_000_000],
    ] as const) {
      const file = path.join(folder, `gdp-${name}.csv`);
      writeFileSync(file, `GDP (${prices})\n\nCountry,2019,2020\nPakistan,1,${value}\nFrance,1,2600000000000\n`);
      await engine.call('sources.import', { path: file, accept: true });
    }
    const offers = await find('gdp Pakistan 2020');
    const said = offers.filter(({ kind }) => kind === 'value').map(({ label, text }) => [label, plain(text)]);
    expect(said).toEqual([
      ['GDP, Pakistan, current prices, 2020', 'US$_300.0_billion'],
      ['GDP, Pakistan, constant 2010 prices, 2020', 'US$_280.0_billion'],
    ]);
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});
  });

  it('puts the kind that is named first', async () => {
    const [first] = await find('growth exports Belarus Pakistan 2009');
    expect(plain(first?.text)).toBe('up 168_%');
  });

  it('can be read again as a binding, and tells when the store holds newer data', async () => {
    const [, growth] = await find('exports Belarus Pakistan 2020');
    if (growth === undefined) throw new Error('no offer');
    const { expression, selectors, wording, readings } = growth;
    const binding = { expression, selectors, wording, readings };
    expect(await engine.call('figures.read', { binding })).toMatchObject({ text: 'up 4.6\u00a0%', newer: false });
    const newer = path.join(folder, 'newer.csv');
    const lines = [
      '"Exports, FOB to Partner Countries"',
      '"Belarus, Rep. of"',
      '"US Dollars, Millions"',
      '',
      ',2018,2019,2020',
      'Pakistan,39.4,35.0,42.0',
      'France,59.4,55.0,62.0',
      'Germany,69.4,65.0,72.0',
    ];
    writeFileSync(newer, lines.join('\n'));
    await engine.call('sources.import', { path: newer, accept: true });
    const after = await engine.call('figures.read', { binding });
    expect(after).toMatchObject({ newer: true });
    expect(plain(after.text)).toBe('up 20_%');
    const { rows } = await engine.call('figures.page', {
      filter: { reporter: 'BLR', partner: 'PAK', period: '2020' },
      sort: null,
      offset: 0,
      limit: 5,
    });
    expect(rows.map(({ superseded }) => superseded)).toEqual([true, false]);
    await engine.call('store.undo', {});
    expect(await engine.call('figures.read', { binding })).toMatchObject({ newer: false });
  });
});
