import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../test/support/engine';

describe('house words and what is copied out', () => {
  it('are kept, changed and removed, each with undo; the register keeps what was copied', async () => {
    const engine = await openEngine();
    const fields = { kind: 'name' as const, word: 'Belarus', wrong: ['Byelorussia'], language: null, reason: '' };
    const { id } = await engine.call('settings.setHouseWord', { id: null, fields });
    await engine.call('settings.setHouseWord', { id, fields: { ...fields, reason: 'As in the agreement.' } });
    expect(await engine.call('settings.houseWords', {})).toEqual([{ id, ...fields, reason: 'As in the agreement.' }]);
    await engine.call('settings.removeHouseWord', { id });
    expect(await engine.call('settings.houseWords', {})).toEqual([]);
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});
    expect(await engine.call('settings.houseWords', {})).toEqual([{ id, ...fields }]);
    await engine.call('settings.copiedOut', { subject: 'A point', marking: 'Restricted' });
    expect(await engine.call('settings.register', {})).toMatchObject([
      { action: 'copy-out', subject: 'A point', who: 'A. Sample', params: { marking: 'Restricted' } },
    ]);
    expect((await engine.call('store.status', {})).undo?.name).toBe('settings.setHouseWord');
  });
});
