import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/contract/findings';
import { paragraph } from '../../../shared/document/rich-text';
import { sharedEngine } from '../../../test/support/figure-files';
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
});
