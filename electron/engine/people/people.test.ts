import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../test/support/engine';

describe('people', () => {
  it('are made, found under every form of their name in any script, changed and deleted', async () => {
    const engine = await openEngine();
    const { id } = await engine.call('people.create', {
      name: 'Maxim Example',
      fields: {
        place: 'BLR',
        names: [
          { form: 'own-script', text: 'Максим Пример', lang: 'ru' },
          { form: 'alias', text: 'Maksim Exámple', lang: null },
        ],
        offices: [{ title: 'Foreign Minister', organisation: '', since: null, until: null }],
      },
    });
    await engine.call('people.create', { name: 'Somebody Else', fields: { place: 'PAK' } });
    const find = async (text: string, place: string | null = null) =>
      (await engine.call('people.list', { text, place })).map((p) => p.name);
    expect(await find('')).toEqual(['Maxim Example', 'Somebody Else']);
    for (const text of ['maks', 'примЕр', 'example foreign', 'exam'])
      expect(await find(text)).toEqual(['Maxim Example']);
    expect(await find('', 'PAK')).toEqual(['Somebody Else']);
    expect(await find('nobody')).toEqual([]);
    await engine.call('people.update', { id, fields: { noteAsOf: '2024-11-01' } });
    expect((await engine.call('people.get', { id })).person).toMatchObject({ noteAsOf: '2024-11-01', place: 'BLR' });
    await engine.call('people.delete', { id });
    expect(await find('')).toEqual(['Somebody Else']);
    await engine.call('store.undo', {});
    expect(await find('maks')).toEqual(['Maxim Example']);
  });

  it('who belong to a visit are shown with it, and stay while they do', async () => {
    const engine = await openEngine();
    const { id } = await engine.call('people.create', { name: 'Maxim Example' });
    const { id: visitId } = await engine.call('visits.create', { title: 'A visit', fields: { guestId: id } });
    expect((await engine.call('people.get', { id })).visits).toMatchObject([{ id: visitId, role: 'guest' }]);
    const { id: delegateId } = await engine.call('visits.addDelegate', {
      visitId,
      side: 'guest',
      personId: id,
      role: 'Head',
    });
    expect((await engine.call('people.get', { id })).visits).toMatchObject([{ title: 'A visit', role: 'Head' }]);
    await expect(engine.call('people.delete', { id })).rejects.toThrow('record.in-use');
    await engine.call('visits.removeDelegate', { id: delegateId });
    await engine.call('visits.update', { id: visitId, fields: { guestId: null } });
    await engine.call('people.delete', { id });
    expect(await engine.call('people.list', { text: '', place: null })).toEqual([]);
  });
});
