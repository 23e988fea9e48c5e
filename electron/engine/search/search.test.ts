import { describe, expect, it } from 'vitest';
import { openEngine, resources } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';
import { paragraph } from '../../../shared/document/rich-text';
import { fold, foldQuery } from './fold';
import { lit, snippet } from './lit';
import { wordsSought } from './words-sought';

const leads = [
  'Ёлки и промышленность',
  'اعلیٰ سطحی روابط میں تیزی',
  'التجارة بين البلدين',
  'Łódź, Kraków and Zürich',
  '两国贸易额增长',
  'Exports were US$ 36.7 million in ۲۰۲۰',
  'ประเทศไทย',
  'Trade between our two countries',
  'We trade with Belarus between seasons',
];

async function library(): Promise<TestEngine> {
  const engine = await openEngine();
  for (const lead of leads) await engine.call('points.create', { lead, kind: 'background', language: 'en' });
  return engine;
}

const page = { sort: 'fit', descending: false, offset: 0, limit: 20 } as const;

const written = [
  ['елки', 0],
  ['ПРОМЫШЛ', 0],
  ['اعلى', 1],
  ['تيزي', 1],
  ['روابط مین', 1],
  ['التجاره', 2],
  ['krakow zurich', 3],
  ['贸易', 4],
  ['额', 4],
  ['易额增', 4],
  ['36.7 mill', 5],
  ['2020', 5],
  ['ไทย', 6],
  ['"trade between"', 7],
  ['“trade with Bel', 8],
  ['belarus TRADE', 8],
] as const;

describe('what is written in one way', () => {
  it('is found in another', async () => {
    const engine = await library();
    for (const [typed, expected] of written) {
      const { rows } = await engine.call('points.list', { ...page, filter: { text: typed } });
      expect(
        rows.map((row) => row.lead.replace(/[\ue000\ue001]/g, '')),
        typed,
      ).toEqual([leads[expected]]);
      expect(rows[0]?.lead, typed).toContain('\ue000');
    }
  });

  it('is not found where the words are others, and no sign is a command', async () => {
    const engine = await library();
    for (const typed of ['贸额', '"between trade"', '36.8', 'tradex', 'qk', 'NEAR(trade', 'title:trade', 'a^b']) {
      expect((await engine.call('points.list', { ...page, filter: { text: typed } })).rows, typed).toEqual([]);
    }
    for (const typed of ['"', '-', '*', '()', '“']) {
      expect((await engine.call('points.list', { ...page, filter: { text: typed } })).total, typed).toBe(leads.length);
    }
  });
});

describe('the order of hits', () => {
  it('has those in the lead line before those in the text', async () => {
    const engine = await openEngine();
    const body = [paragraph('b', 'A word about tractors, tractors and tractors.')];
    await engine.call('points.create', { lead: 'Tractors', kind: 'to-make', language: 'en' });
    await engine.call('points.create', { lead: 'Other', kind: 'to-make', language: 'en', fields: { body } });
    const { rows } = await engine.call('points.list', { ...page, filter: { text: 'tractors' } });
    expect(rows.map((row) => row.lead)).toEqual(['\ue000Tractors\ue001', 'Other']);
  });

  it('has the newest first where little is typed', async () => {
    const engine = await openEngine();
    for (const lead of ['ab', 'ab ab ab', 'ac'])
      await engine.call('points.create', { lead, kind: 'press', language: 'en' });
    const { rows } = await engine.call('points.list', { ...page, filter: { text: 'a' } });
    expect(rows.map((row) => row.lead.replace(/[\ue000\ue001]/g, ''))).toEqual(['ac', 'ab ab ab', 'ab']);
  });
});

describe('search over everything', () => {
  it('finds every kind, and forgets what was deleted until it is back', async () => {
    const engine = await openEngine();
    const { id } = await engine.call('points.create', { lead: 'Minsk talks', kind: 'to-make', language: 'en' });
    await engine.call('people.create', { name: 'Person of Minsk' });
    await engine.call('visits.create', { title: 'Minsk visit' });
    const kinds = async () =>
      (await engine.call('search.find', { text: 'minsk', limit: 20 })).map((hit) => hit.kind).toSorted();
    expect(await kinds()).toEqual(expect.arrayContaining(['person', 'point', 'visit']));
    await engine.call('points.delete', { ids: [id] });
    expect(await kinds()).not.toContain('point');
    await engine.call('store.undo', {});
    expect(await kinds()).toContain('point');
    expect(await engine.call('search.find', { text: ' ', limit: 20 })).toEqual([]);
  });
});

describe('cells that a text names', () => {
  it('are found by file, sheet and cell, and by nothing less', async () => {
    const engine = await openEngine();
    const path = `${resources}sample/imf-dots-exports-of-belarus-by-partner.xlsx`;
    const { sourceId } = await engine.call('sources.import', { path, accept: true });
    const cells = async (text: string) =>
      (await engine.call('search.cited', { text })).map((one) => [one.sourceId, one.cell, one.address.col]);
    const file = 'imf-dots-exports-of-belarus-by-partner.xlsx';
    expect(await cells(`1\tUS$ 36.7 million\t${file}, “Exports, FOB”\tAE144`)).toEqual([[sourceId, 'AE144', 31]]);
    expect(await cells(`${file}, Exports, FOB: $AE$144 / AD144 − 1`)).toEqual([
      [sourceId, 'AE144', 31],
      [sourceId, 'AD144', 30],
    ]);
    expect(await cells(`${file}: AE8:AE172`)).toEqual([[sourceId, 'AE8', 31]]);
    expect(await cells(`${file}: ZZ9 and AE9000, CO2e, XAE144`)).toEqual([]);
    expect(await cells('another.xlsx: AE144')).toEqual([]);
    await engine.call('store.undo', {});
    expect(await cells(`${file}: AE144`)).toEqual([]);
  });
});

describe('words sought', () => {
  it('are begun, unless a phrase is closed', () => {
    expect(wordsSought('trade bel')).toEqual([
      { words: ['trade'], begun: true },
      { words: ['bel'], begun: true },
    ]);
    expect(wordsSought('"our trade" x')).toEqual([
      { words: ['our', 'trade'], begun: false },
      { words: ['x'], begun: true },
    ]);
    expect(wordsSought('"our tra')).toEqual([{ words: ['our', 'tra'], begun: true }]);
    expect(wordsSought('– … ()')).toEqual([]);
  });

  it('are folded as the index is', () => {
    expect(fold('١٢٣ ﬁn').trim()).toBe('123 fin');
    expect(fold('贸易额').trim().split(/\s+/)).toEqual(['贸易', '易额', '额']);
    expect(foldQuery('贸易额').trim()).toBe('贸易 易额');
  });
});

describe('hits in their words', () => {
  it('stand between signs, also where folding changes the length', () => {
    expect(lit('Straße ﬁnal', wordsSought('fin'))).toBe('Straße \ue000ﬁnal\ue001');
    expect(lit('اعلیٰ سطحی', wordsSought('اعلى'))).toBe('\ue000اعلیٰ\ue001 سطحی');
    expect(lit('两国贸易额增长', wordsSought('贸易额'))).toBe('两国\ue000贸易额\ue001增长');
  });

  it('are cut out with words around them', () => {
    const text = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`;
    const cut = snippet(text, wordsSought('needle'), 80);
    expect(cut).toContain('\ue000needle\ue001');
    expect(cut.startsWith('… before')).toBe(true);
    expect(cut.endsWith('after …')).toBe(true);
    expect(cut.length).toBeLessThan(110);
  });
});
