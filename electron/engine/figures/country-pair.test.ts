import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { desk, passphrase, resources } from '../../../test/support/engine';
import { headings, productTradeCsv, tradeTotal, tradeValue } from '../../../test/support/product-trade';
import type { Output } from '../../../shared/contract/contract';
import { advantage } from '../../../shared/figures/advantage';
import { complementarity } from '../../../shared/figures/complementarity';
import { concentration } from '../../../shared/figures/concentration';
import { evaluate } from '../../../shared/figures/expression';
import { totalIntraIndustry } from '../../../shared/figures/intra-industry';
import { mirrorGap } from '../../../shared/figures/mirror-gap';
import { valueOf } from '../../../shared/figures/outcome';
import { createEngine } from '../engine';
import type { Engine } from '../engine';

/** One store with trade by product, of made-up numbers, and what must be computed from it. */
let engine: Engine;
let pair: Output<'figures.pair'>;
const folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));

async function imported(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  await engine.call('sources.import', { path: file, accept: true });
}

beforeAll(async () => {
  engine = createEngine({ programVersion: '0.0.0-test', resources, send: () => undefined });
  await engine.call('store.create', { path: path.join(folder, 'a.chancery'), passphrase, desk });
  await imported('trade-by-product.csv', productTradeCsv());
  pair = await engine.call('figures.pair', { place: 'PAK', other: 'BLR' });
  return async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

const measure = (id: string, from: string) => pair.measures.find((one) => one.id === id && one.from === from);
const at = (code: string) => headings.findIndex(([heading]) => heading === code);

describe('a country pair by product', () => {
  it('gives total trade, balance and growth by the place’s own report', () => {
    const row = (key: string) => pair.rows.find((one) => one.key === key)?.cells.at(-1)?.value ?? Number.NaN;
    const [x, m] = [tradeTotal('PAK', 'BLR', 'Export', 2020), tradeTotal('PAK', 'BLR', 'Import', 2020)];
    expect(pair).toMatchObject({ year: 2020, unit: 'USD' });
    expect(row('exports')).toBe(x);
    expect(row('imports')).toBe(m);
    expect(row('total')).toBe(x + m);
    expect(row('balance')).toBe(x - m);
    const before = tradeTotal('PAK', 'BLR', 'Export', 2019) + tradeTotal('PAK', 'BLR', 'Import', 2019);
    expect(row('total-growth')).toBeCloseTo(((x + m) / before - 1) * 100, 9);
    expect(pair.rows.map(({ key }) => key)).not.toContain('both-exports');
  });

  it('lists the top products each way with share and growth', () => {
    const [there, back] = pair.products;
    expect(there).toMatchObject({ way: 'exports', level: '4', from: null, classification: 'HS', edition: '2017' });
    expect(there?.rows.map(({ code }) => code)).toEqual(['5205', '1006', '8704']);
    expect(back).toMatchObject({ way: 'imports', reporter: 'PAK', partner: 'BLR', summed: false });
    const tractors = back?.rows[0];
    const now = tradeValue('PAK', 'BLR', 'Import', at('8701'), 2020) ?? 0;
    const before = tradeValue('PAK', 'BLR', 'Import', at('8701'), 2019) ?? 0;
    expect(tractors).toMatchObject({ code: '8701', name: 'Tractors' });
    expect(tractors?.value.value).toBe(now);
    expect(tractors?.share.value).toBeCloseTo((now / tradeTotal('PAK', 'BLR', 'Import', 2020)) * 100, 9);
    expect(tractors?.growth.value).toBeCloseTo((now / before - 1) * 100, 9);
    expect(tractors?.growth.figureIds).toHaveLength(2);
    const values = headings.map((_, heading) => tradeValue('PAK', 'BLR', 'Import', heading, 2020) ?? 0);
    expect(back?.concentration.value).toBeCloseTo(concentration(values)?.index ?? 0, 12);
  });

  it('finds sectors of potential: an advantage here, imports there, a low share now', () => {
    const there = pair.sectors.find(({ exporter }) => exporter === 'BLR');
    // Tractors and fertilisers go there already, more than the world's weight says.
    expect(there?.rows.map(({ code }) => code)).toEqual(['0402']);
    expect(there?.classification).toBe('HS');
    const milk = there?.rows.find(({ code }) => code === '0402');
    const own = {
      part: tradeValue('BLR', 'WLD', 'Export', at('0402'), 2020) ?? 0,
      whole: tradeTotal('BLR', 'WLD', 'Export', 2020),
    };
    const world = {
      part: tradeValue('WLD', 'WLD', 'Export', at('0402'), 2020) ?? 0,
      whole: tradeTotal('WLD', 'WLD', 'Export', 2020),
    };
    expect(milk?.advantage.value).toBeCloseTo(valueOf(advantage(own, world)) ?? 0, 9);
    const theirs = tradeValue('PAK', 'WLD', 'Import', at('0402'), 2020) ?? 1;
    const bought = tradeValue('PAK', 'BLR', 'Import', at('0402'), 2020) ?? 0;
    expect(milk?.imports.value).toBe(theirs);
    expect(milk?.share.value).toBeCloseTo((bought / theirs) * 100, 9);
    expect(milk?.potential).toBeNull();
  });

  it('computes two-way trade and complementarity over products', () => {
    const products = headings.map((_, heading) => ({
      exports: tradeValue('PAK', 'BLR', 'Export', heading, 2020) ?? 0,
      imports: tradeValue('PAK', 'BLR', 'Import', heading, 2020) ?? 0,
    }));
    expect(measure('intra-industry', 'PAK')?.cell.value).toBeCloseTo(valueOf(totalIntraIndustry(products)) ?? 0, 12);
    const by = (reporter: 'PAK' | 'BLR', flow: 'Export' | 'Import') =>
      new Map<string | null, number>(
        headings.map(([code], heading) => [code, tradeValue(reporter, 'WLD', flow, heading, 2020) ?? 0]),
      );
    const fits = complementarity(by('BLR', 'Export'), by('PAK', 'Import'))?.index ?? 0;
    expect(measure('complementarity', 'BLR')?.cell.value).toBeCloseTo(fits, 9);
    expect(measure('complementarity', 'PAK')?.cell.value).not.toBeCloseTo(fits, 3);
    expect(measure('complementarity', 'BLR')?.level).toBe('4');
  });

  it('sets both reports of a flow against each other', async () => {
    const [there] = pair.mirrors;
    const [x, m] = [tradeTotal('PAK', 'BLR', 'Export', 2020), tradeTotal('BLR', 'PAK', 'Import', 2020)];
    expect(there).toMatchObject({ exporter: 'PAK', importer: 'BLR' });
    expect(there?.gap.value).toBeCloseTo(mirrorGap(x, m).gap, 6);
    const other = await engine.call('figures.pair', { place: 'PAK', other: 'BLR', cifFactor: 1.1 });
    expect(other.mirrors[0]?.expected.value).toBeCloseTo(x * 1.1, 6);
  });

  it('says what each product added to growth, and no unit value where no quantity is there', () => {
    const tractors = pair.products.find(({ way }) => way === 'imports')?.rows[0];
    const [now, before] = ([2020, 2019] as const).map(
      (year) => tradeValue('PAK', 'BLR', 'Import', at('8701'), year) ?? 0,
    );
    const whole = tradeTotal('PAK', 'BLR', 'Import', 2019);
    expect(tractors?.contribution.value).toBeCloseTo((((now ?? 0) - (before ?? 0)) / whole) * 100, 9);
    expect(tractors?.unitValue.value).toBeNull();
  });

  it('drafts sentences of nothing but what its tables show', async () => {
    const draft = await engine.call('figures.draft', { place: 'PAK', other: 'BLR' });
    const figures = draft.flatMap(({ parts }) => parts.flatMap(({ figure }) => figure ?? []));
    const text = (key: string) =>
      (draft.find((one) => one.key === key)?.parts ?? []).map((part) => part.text.replaceAll('\u00a0', ' ')).join('');
    expect(text('headline')).toContain('Pakistan’s imports from Belarus were');
    expect(text('trade')).toContain('Total trade, as Pakistan records it, came to');
    const { id } = await engine.call('settings.setHouseWord', {
      id: null,
      fields: { kind: 'name', word: 'Overall trade', wrong: ['total trade'], language: 'en', reason: '' },
    });
    const worded = await engine.call('figures.draft', { place: 'PAK', other: 'BLR' });
    const trade = worded.find(({ key }) => key === 'trade')?.parts ?? [];
    expect(trade.map((part) => part.text).join('')).toContain('Overall trade, as Pakistan records it');
    expect(worded.map(({ parts }) => parts.flatMap(({ figure }) => figure?.text ?? []))).toEqual(
      draft.map(({ parts }) => parts.flatMap(({ figure }) => figure?.text ?? [])),
    );
    await engine.call('settings.removeHouseWord', { id });
    const goods = pair.products.find(({ way }) => way === 'imports')?.rows.slice(0, 3) ?? [];
    for (const { name } of goods) expect(text('products').toLowerCase()).toContain(name.toLowerCase());
    const shown = new Set(
      [
        ...pair.rows.flatMap(({ cells }) => cells),
        ...pair.mirrors.flatMap(({ exports, imports, relative }) => [exports, imports, relative]),
        ...pair.standings.map(({ share }) => share),
        ...pair.measures.map(({ cell }) => cell),
      ].map(({ value }) => value?.toPrecision(9)),
    );
    const peaks = pair.series.flatMap(({ points }) => points.map(({ value }) => value.toPrecision(9)));
    const numbers = figures.filter(({ expression: { op } }) => !['rank', 'top', 'record'].includes(op));
    expect(numbers.length).toBeGreaterThan(8);
    for (const { expression, readings } of numbers) {
      const value = valueOf(evaluate(expression, readings))?.toPrecision(9) ?? '';
      expect(shown.has(value) || peaks.includes(value), `${expression.op} ${value}`).toBe(true);
    }
  });

  it('keeps what an officer makes of the sentences, over locking and undo', async () => {
    const sheet = { place: 'PAK', other: 'BLR', language: 'en' };
    const said = (words: string) => ({
      text: [
        {
          kind: 'paragraph' as const,
          id: 'a',
          dir: 'auto' as const,
          lang: null,
          portion: null,
          content: [{ kind: 'text' as const, text: words, marks: [] }],
        },
      ],
      bindings: [],
    });
    await engine.call('figures.leaveOut', { ...sheet, key: 'place', out: true });
    await engine.call('figures.writeAnew', { ...sheet, key: 'trade', text: said('Trade g') });
    await engine.call('figures.writeAnew', { ...sheet, key: 'trade', text: said('Trade grows.') });
    await engine.call('store.lock', {});
    await engine.call('store.unlock', { path: path.join(folder, 'a.chancery'), passphrase });
    const kept = { leftOut: ['place'], texts: { trade: said('Trade grows.') } };
    expect(await engine.call('figures.sheetDraft', sheet)).toEqual(kept);
    const untouched = { leftOut: [], texts: {} };
    expect(await engine.call('figures.sheetDraft', { ...sheet, language: 'ru' })).toEqual(untouched);
    // Both saves are one spell of typing.
    await engine.call('store.undo', {});
    expect(await engine.call('figures.sheetDraft', sheet)).toEqual({ leftOut: ['place'], texts: {} });
    await engine.call('store.redo', {});
    expect(await engine.call('figures.sheetDraft', sheet)).toEqual(kept);
    await engine.call('figures.writeAnew', { ...sheet, key: 'trade', text: null });
    await engine.call('figures.leaveOut', { ...sheet, key: 'place', out: false });
    expect(await engine.call('figures.sheetDraft', sheet)).toEqual(untouched);
  });

  it('takes what carriage adds from the desk, in tables and sentences alike', async () => {
    await engine.call('figures.setCifFactor', { factor: 1.1 });
    const set = await engine.call('figures.pair', { place: 'PAK', other: 'BLR' });
    expect(set.cifFactor).toBe(1.1);
    const draft = await engine.call('figures.draft', { place: 'PAK', other: 'BLR' });
    const gaps = draft.flatMap(({ parts }) =>
      parts.flatMap(({ figure }) => (figure?.expression.op === 'mirror-gap' ? [figure] : [])),
    );
    const [gap] = gaps;
    expect(gap === undefined ? null : valueOf(evaluate(gap.expression, gap.readings))).toBeCloseTo(
      set.mirrors.find(({ exporter }) => exporter === gap?.readings[1]?.key.reporter)?.relative.value ?? Number.NaN,
      9,
    );
    await engine.call('figures.setCifFactor', { factor: 1.06 });
  });

  it('says what to bring in for the rest', () => {
    expect(pair.lacks.map(({ code }) => code)).toEqual(['partners', 'partners', 'world', 'gdp', 'gdp', 'tariffs']);
  });
});

describe('what is never mixed', () => {
  const long = (rows: string) => `Reporter,Partner,Flow,Period,Value (US$)\n${rows}`;

  it('keeps fiscal years and parts of years by themselves', async () => {
    await imported(
      'fiscal.csv',
      long(
        'Pakistan,Kenya,Export,FY2018-19,100\nPakistan,Kenya,Export,FY2019-20,150\nPakistan,Kenya,Export,2019,400\n',
      ),
    );
    const years = await engine.call('figures.pair', { place: 'PAK', other: 'KEN' });
    expect(years.tracks.map(({ example }) => example.kind)).toEqual(['year', 'fiscal-year']);
    // A table has no years before the first that is reported, and one year no growth.
    expect(years.rows.map(({ key }) => key)).toEqual(['exports']);
    expect(years.rows[0]?.cells.map(({ value }) => value)).toEqual([400]);
    const fiscal = await engine.call('figures.pair', { place: 'PAK', other: 'KEN', track: years.tracks[1]?.id });
    expect(fiscal.columns.at(-1)?.period.written).toBe('FY2019-20');
    expect(fiscal.rows[0]?.cells.map(({ value }) => value)).toEqual([100, 150]);
    expect(fiscal.rows[1]?.cells.at(-1)?.value).toBeCloseTo(50, 9);
  });

  it('shows a sum that lacks a term as at least, and computes no growth of it', async () => {
    const rows = ['Export,2018,100', 'Export,2019,110', 'Export,2020,120', 'Import,2019,40', 'Import,2020,50'];
    await imported('turkey.csv', long(rows.map((row) => `Pakistan,Turkey,${row}\n`).join('')));
    const sums = await engine.call('figures.pair', { place: 'PAK', other: 'TUR' });
    const row = (key: string) => sums.rows.find((one) => one.key === key)?.cells ?? [];
    expect(row('total').map(({ value, atLeast }) => [value, atLeast])).toEqual([
      [100, true],
      [150, false],
      [170, false],
    ]);
    expect(row('total-growth').map(({ value }) => value === null)).toEqual([true, true, false]);
    expect(row('balance').map(({ value }) => value)).toEqual([null, 70, 70]);
  });

  it('gives an average unit value of reported quantities alone, by the same source', async () => {
    const rows = [
      'H5,2020,Import,Pakistan,PAK,Japan,JPN,TOTAL,"All Commodities",5900000,0,false',
      'H5,2020,Import,Pakistan,PAK,Japan,JPN,0902,"Tea",5000000,2000000,false',
      'H5,2020,Import,Pakistan,PAK,Japan,JPN,0603,"Cut flowers",900000,0,false',
    ];
    const head =
      'Classification,Year,Trade Flow,Reporter,Reporter ISO,Partner,Partner ISO,Commodity Code,Commodity,Trade Value (US$),Netweight (kg),Is Net Weight Estimated';
    await imported('weights.csv', `${[head, ...rows].join('\n')}\n`);
    const [goods] = (await engine.call('figures.pair', { place: 'PAK', other: 'JPN' })).products;
    const [tea, flowers] = goods?.rows ?? [];
    expect(tea).toMatchObject({ code: '0902', quantityUnit: 'kg' });
    expect(tea?.unitValue.value).toBeCloseTo(2.5, 12);
    expect(tea?.unitValue.figureIds).toHaveLength(2);
    expect(flowers?.unitValue).toMatchObject({ value: null, missing: 'quantity-unsure' });
  });

  it('refuses growth over two sources, and computes it once a person allows it with a reason', async () => {
    await imported('early.csv', long('Pakistan,Nepal,Export,2018,100\n'));
    await imported('late.csv', long('Pakistan,Nepal,Export,2019,130\n'));
    const asked = { place: 'PAK', other: 'NPL', year: 2019 } as const;
    const growthOf = ({ rows }: Output<'figures.pair'>) =>
      rows.find(({ key }) => key === 'exports-growth')?.cells.at(-1);
    const refused = growthOf(await engine.call('figures.pair', asked));
    expect(refused).toMatchObject({ value: null, missing: 'other-source' });
    expect(refused?.figureIds).toHaveLength(2);
    // Years of two sources have no peak together.
    await imported('earliest.csv', long('Pakistan,Nepal,Export,2017,500\n'));
    const drafted = await engine.call('figures.draft', asked);
    const words = drafted.flatMap(({ parts }) => parts.map(({ text }) => text)).join('');
    expect(words).toContain('Pakistan’s exports to Nepal');
    expect(words).not.toContain('peak');
    const reason = 'One office, two releases.';
    const allowed = growthOf(
      await engine.call('figures.pair', { ...asked, allowed: [{ row: 'exports-growth', reason }] }),
    );
    expect(allowed).toMatchObject({ allowed: reason, missing: null });
    expect(allowed?.value).toBeCloseTo(30, 9);
  });
});

describe('a list of some partners', () => {
  const listed = ['Belarus,4', 'Uganda,30', 'Malta,6'].map((end) => end.split(','));
  const rows = (year: number, more: string[][] = []) =>
    [...listed, ...more].map(([partner, value]) => `Kenya,${partner},Export,${year},${value}`);
  const head = 'Reporter,Partner,Flow,Year,Value (US$)';
  const standing = async () => (await engine.call('figures.pair', { place: 'KEN', other: 'BLR' })).standings[0];
  const offered = async (year: number) =>
    (await engine.call('figures.find', { text: `exports kenya belarus ${year}` })).map(({ kind }) => kind);

  it('tells neither share nor rank nor concentration of the whole', async () => {
    await imported('some-partners.csv', [head, ...rows(2020)].join('\n'));
    const { standings, measures, lacks } = await engine.call('figures.pair', { place: 'KEN', other: 'BLR' });
    expect([standings, measures.filter(({ id }) => id === 'markets')]).toEqual([[], []]);
    expect(lacks).toContainEqual({ code: 'partners', reporter: 'KEN', partner: null, flow: 'export' });
    expect(await offered(2020)).toContain('value');
    expect(await offered(2020)).not.toContain('share');
    expect(await offered(2020)).not.toContain('rank');
  });

  it('tells the share of a total that stands beside it, and the rank where it makes up that total', async () => {
    await imported('with-world.csv', [head, ...rows(2021, [['World', '400']])].join('\n'));
    expect(await standing()).toMatchObject({ year: 2021, rank: null, share: { value: 1 }, summed: false });
    await imported('years.csv', [head, ...[2015, 2016, 2017, 2018, 2019].flatMap((year) => rows(year))].join('\n'));
    const { measures } = await engine.call('figures.pair', { place: 'KEN', other: 'BLR', year: 2019 });
    expect(measures.find(({ id }) => id === 'trend')).toMatchObject({ since: 2015, of: 5 });
    await imported('whole.csv', [head, ...rows(2022, [['World', '42']])].join('\n'));
    expect(await standing()).toMatchObject({ year: 2022, rank: 3, of: 3, whole: { value: 42 } });
  });

  it('names the source of every total, also of one that is in no other table', async () => {
    const file = path.join(folder, 'bank.csv');
    writeFileSync(file, [head, 'Kenya,World,Export,2022,50'].join('\n'));
    const { sourceId } = await engine.call('sources.import', { path: file });
    await engine.call('sources.accept', { sourceId, fields: { publisher: 'Central Bank' } });
    const { totals, sources } = await engine.call('figures.pair', { place: 'KEN', other: 'BLR' });
    expect(totals.flatMap(({ entries }) => entries.map(({ cell }) => cell.value))).toEqual([42, 50]);
    expect(sources.map(({ publisher, reporters }) => [publisher, reporters])).toContainEqual(['Central Bank', []]);
  });
});
