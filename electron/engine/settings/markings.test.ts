import { describe, expect, it } from 'vitest';
import { highest, rank } from '../../../shared/marking/scheme';
import { openEngine, openSample } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';

const schemeOf = async (engine: TestEngine) => (await engine.call('settings.get', {})).scheme;

/** The present scheme with other words for some of its levels. */
async function written(engine: TestEngine, words: Readonly<Record<string, string>>) {
  const { id: _, foreign: __, levels, ...scheme } = await schemeOf(engine);
  return { ...scheme, name: 'Ours', levels: levels.map((one) => ({ ...one, label: words[one.id] ?? one.label })) };
}

describe('the markings of a ministry', () => {
  it('are its own in every pack, and what was marked before keeps its level', async () => {
    const engine = await openSample();
    const { packId } = await engine.call('visits.createSample', {});
    const scheme = await written(engine, { restricted: 'ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ' });
    await engine.call('markings.setScheme', { scheme });
    expect(await schemeOf(engine)).toMatchObject({ id: 'own', name: 'Ours' });
    const { sections } = await engine.call('packs.preview', { packId, variant: 'officials' });
    expect(sections.map(({ marking }) => marking.label)).toContain('ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ');
    await engine.call('store.undo', {});
    expect(await schemeOf(engine)).toMatchObject({ id: 'generic' });
  });

  it('lose no level that something bears, and have no two alike', async () => {
    const engine = await openEngine();
    const lead = 'We say it only among us.';
    await engine.call('points.create', { lead, kind: 'to-make', language: 'en', fields: { marking: 'internal' } });
    const scheme = await written(engine, {});
    const without = (id: string) => ({ ...scheme, levels: scheme.levels.filter((one) => one.id !== id) });
    await expect(engine.call('markings.setScheme', { scheme: without('internal') })).rejects.toMatchObject({
      data: { code: 'marking.in-use', params: { label: 'INTERNAL', count: 1 } },
    });
    await engine.call('markings.setScheme', { scheme: { ...scheme, copyOnPagesFrom: 'secret' } });
    expect(await schemeOf(engine)).toMatchObject({ copyOnPagesFrom: 'secret' });
    // Without the level from which copies bear their number they bear it at every one.
    await engine.call('markings.setScheme', { scheme: { ...without('secret'), copyOnPagesFrom: 'secret' } });
    expect((await schemeOf(engine)).levels.map(({ id }) => id)).not.toContain('secret');
    expect(await schemeOf(engine)).not.toHaveProperty('copyOnPagesFrom');
    const twice = await written(engine, { internal: 'Restricted' });
    await expect(engine.call('markings.setScheme', { scheme: twice })).rejects.toMatchObject({
      data: { code: 'marking.twice', params: { label: 'RESTRICTED' } },
    });
  });

  it('rank those of another scheme above all until the desk has said how they are handled', async () => {
    const engine = await openEngine();
    const lead = 'We say it only among us.';
    await engine.call('points.create', { lead, kind: 'to-make', language: 'en', fields: { marking: 'internal' } });
    expect(await engine.call('markings.foreign', {})).toEqual([]);
    await engine.call('settings.update', { desk: { scheme: 'uk' } });
    expect(await engine.call('markings.foreign', {})).toEqual([{ written: 'internal', count: 1, as: null }]);
    expect(highest(await schemeOf(engine), ['top-secret', 'internal'])).toBe('internal');
    await engine.call('markings.mapForeign', { written: 'internal', as: 'official' });
    expect(await engine.call('markings.foreign', {})).toEqual([{ written: 'internal', count: 1, as: 'official' }]);
    const scheme = await schemeOf(engine);
    expect(rank(scheme, 'internal')).toBe(rank(scheme, 'official'));
    expect(highest(scheme, ['secret', 'internal'])).toBe('secret');
    await engine.call('markings.mapForeign', { written: 'internal', as: null });
    expect(rank(await schemeOf(engine), 'internal')).toBe(scheme.levels.length);
  });
});
