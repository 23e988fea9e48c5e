import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/contract/findings';
import { paragraph } from '../../../shared/document/rich-text';
import { bringIn, sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

describe('the checks on the sample visit', () => {
  let engine: SharedEngine;
  let visitId: string;
  let packId: string;
  beforeAll(async () => {
    engine = await sharedEngine();
    ({ visitId, packId } = await engine.call('visits.createSample', {}));
    return () => engine.end();
  }, 60_000);

  const found = (variant: 'officials' | 'principal' = 'officials') => engine.call('packs.check', { packId, variant });
  const of = async (check: string): Promise<Finding[]> => (await found()).filter((one) => one.check === check);

  it.each(['officials', 'principal'] as const)(
    'find for %s that an office has not answered, and nothing else',
    async (variant) => {
      const checks = (await found(variant)).map(({ check }) => check);
      expect(new Set(checks)).toEqual(new Set(['awaiting-clearance']));
    },
  );

  it('are mended in one click and one step: words, and the marking of the pack', async () => {
    const { briefs } = await engine.call('visits.get', { id: visitId });
    const { id: pointId } = await engine.call('points.create', {
      lead: 'Our loan of US$ 5 million stands.',
      kind: 'to-make',
      language: 'en',
    });
    const [brief] = briefs;
    await engine.call('visits.addPoint', { briefId: brief?.id ?? '', pointId });
    const [breaking] = await of('breaking-space');
    if (breaking?.fix === null || breaking?.fix === undefined) throw new Error('no fix');
    expect(await engine.call('packs.fix', { packId, fix: breaking.fix })).toEqual({ places: 1 });
    expect(await of('breaking-space')).toEqual([]);
    await engine.call('store.undo', {});
    expect(await of('breaking-space')).toHaveLength(1);

    await engine.call('packs.update', { id: packId, fields: { marking: 'unmarked' } });
    const [below] = await of('marking-below');
    expect(below).toMatchObject({ severity: 'error', fix: { kind: 'mark', partId: null } });
    if (below?.fix === null || below?.fix === undefined) throw new Error('no fix');
    await engine.call('packs.fix', { packId, fix: below.fix });
    expect(await of('marking-below')).toEqual([]);
  });

  it('are taken as they are with a reason, until what they speak of changes', async () => {
    const [unsourced] = await of('unsourced-number');
    if (unsourced === undefined) throw new Error('nothing to accept');
    const { key, content } = unsourced;
    await engine.call('packs.accept', { packId, key, content, reason: 'Told by the Treasury' });
    expect(await of('unsourced-number')).toMatchObject([{ accepted: { reason: 'Told by the Treasury' } }]);
    await engine.call('store.undo', {});
    expect(await of('unsourced-number')).toMatchObject([{ accepted: null }]);
    await engine.call('packs.accept', { packId, key, content, reason: 'Told by the Treasury' });
    const id = unsourced.target?.id ?? '';
    const lead = paragraph('lead', 'Our loan of US$ 5 million stands firm.');
    await engine.call('points.update', { id, fields: { lead } });
    expect(await of('unsourced-number')).toMatchObject([{ accepted: null }]);
  });

  it('name the cell of a file that does not fit the others, wherever a figure rests on it', async () => {
    const years = [2018, 2019, 2020, 2021, 2022];
    const [exports, imports] = [
      [40, 52, 61, 73, 80],
      [10, 12, 15, 17, 20],
    ];
    // In 2021 the balance is 56.
    const balance = years.map((_, at) => (at === 3 ? 65 : (exports[at] ?? 0) - (imports[at] ?? 0)));
    const row = (name: string, values: readonly number[]) => [name, ...values].join(',');
    const lines = [
      'Trade of Kenya with Malta (US$ million)',
      row('', years),
      row('Exports', exports),
      row('Imports', imports),
      row('Balance', balance),
    ];
    const sourceId = await bringIn(engine, 'kenya.csv', lines, '2024-01-31');
    const figures = await engine.call('figures.list', { sourceId });
    const inCell = (name: string) => figures.find(({ cell }) => cell === name)?.id ?? 0;
    const doubt = async (name: string) => (await engine.call('figures.source', { figureId: inCell(name) })).doubt;
    const said = {
      code: 'evidence.balance-differs',
      params: { cell: 'E5', by: 'E3, E4', given: '65', reckoned: '56' },
    };
    expect(await doubt('E5')).toMatchObject(said);
    expect(await doubt('E3')).toMatchObject(said);
    expect(await doubt('D3')).toBeNull();

    const [offer] = await engine.call('figures.find', { text: 'exports kenya malta 2021' });
    if (offer === undefined) throw new Error('nothing was offered');
    const { expression, selectors, wording, readings } = offer;
    const { id } = await engine.call('points.create', { lead: 'Exports', kind: 'to-make', language: 'en' });
    const lead = { ...paragraph('lead', ''), content: [{ kind: 'figure' as const, binding: 'b1', text: offer.text }] };
    const bindings = [{ id: 'b1', expression, selectors, wording, readings }];
    await engine.call('points.update', { id, fields: { lead, bindings } });
    const { briefs } = await engine.call('visits.get', { id: visitId });
    await engine.call('visits.addPoint', { briefId: briefs[0]?.id ?? '', pointId: id });
    expect(await of('doubted-figure')).toMatchObject([
      {
        severity: 'warning',
        params: { cell: 'E5', given: '65', reckoned: '56', file: 'kenya.csv' },
        target: { area: 'sources', id: sourceId, at: '!E5' },
      },
    ]);
  });
});
