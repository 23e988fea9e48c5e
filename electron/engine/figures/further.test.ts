import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bringIn, sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

/** What a file tells figures apart by besides country, flow, goods and time is seen wherever they are. */
let engine: SharedEngine;

const sea = '{"transport":"Sea"}';

beforeAll(async () => {
  engine = await sharedEngine();
  const rows = ['All modes,300', 'Sea,200', 'Air,100'].map((end) => `Belarus,Pakistan,Export,2019,${end}`);
  const plain = 'Belarus,Pakistan,Export,2018,250';
  await bringIn(
    engine,
    'modes.csv',
    ['Reporter,Partner,Flow,Year,Mode of transport,Value (US$)', ...rows],
    '2024-01-31',
  );
  await bringIn(engine, 'all.csv', ['Reporter,Partner,Flow,Year,Value (US$)', plain], '2024-01-31');
  return () => engine.end();
}, 240_000);

describe('further dimensions', () => {
  it('stand in each row, and narrow, group and search the table', async () => {
    const page = (filter: object) => engine.call('figures.page', { filter, sort: null, offset: 0, limit: 10 });
    const { rows } = await page({});
    expect(rows.map(({ more, value }) => [more['transport'] ?? null, value])).toEqual([
      // All of them together are no further thing.
      [null, 300],
      ['Sea', 200],
      ['Air', 100],
      [null, 250],
    ]);
    expect((await page({ more: sea })).rows.map(({ value }) => value)).toEqual([200]);
    expect((await page({ text: 'sea 2019' })).rows.map(({ value }) => value)).toEqual([200]);
    const groups = await engine.call('figures.groups', { filter: {}, by: 'more' });
    expect(groups.find(({ value }) => value === sea)).toEqual({ value: sea, name: 'Sea', figures: 1 });
    expect(groups.find(({ value }) => value === '{}')?.name).toBe('');
  });

  it('are never added in a pivot, but stand in its rows', async () => {
    const mixed = await engine.call('figures.pivot', { filter: { period: '2019' }, rows: ['partner'] });
    expect(mixed.mixed?.by).toBe('more');
    expect(mixed.mixed?.values).toContain(sea);
    const pivot = await engine.call('figures.pivot', { filter: { period: '2019' }, rows: ['more'] });
    expect(pivot.rows.map(({ names, cells }) => [...names, cells[0]?.value])).toEqual([
      ['', 300],
      ['Air', 100],
      ['Sea', 200],
    ]);
  });

  it('are said of every figure that is offered for a text, the plain one first', async () => {
    const offers = await engine.call('figures.find', { text: 'exports Belarus Pakistan', language: 'en', limit: 12 });
    const labels = offers
      .filter(({ kind }) => kind === 'value')
      .map(({ label, text }) => [label, text.replace('\u00a0', ' ')]);
    expect(labels).toEqual([
      ['Exports, Belarus → Pakistan, 2019', 'US$ 300'],
      ['Exports, Belarus → Pakistan, Sea, 2019', 'US$ 200'],
      ['Exports, Belarus → Pakistan, Air, 2019', 'US$ 100'],
    ]);
  });

  it('make no rivals of parts that one file tells apart', async () => {
    const { rows } = await engine.call('figures.page', { filter: { more: sea }, sort: null, offset: 0, limit: 1 });
    const rivals = await engine.call('figures.rivals', { figureId: rows[0]?.id ?? 0 });
    expect(rivals.rivals).toEqual([]);
    const radar = { kind: 'rivals', order: 'size', place: null, offset: 0, limit: 10 } as const;
    expect((await engine.call('figures.contradictions', radar)).rows).toEqual([]);
  });

  it('are a column of what is exported', async () => {
    const target = path.join(engine.folder, 'out.csv');
    await engine.call('figures.export', { filter: { more: sea }, format: 'csv', path: target });
    const [head = '', row = ''] = readFileSync(target, 'utf8').split('\r\n');
    expect(row.split(',')[head.split(',').indexOf('Further')]).toBe('Sea');
  });
});
