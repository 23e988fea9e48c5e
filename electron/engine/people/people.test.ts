import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEngine, temporaryFolder } from '../../../test/support/engine';

/** One dot, as a PNG. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const photo = { mime: 'image/png' as const, data: dot, width: 1, height: 1, source: 'Own', asOf: '2024-10-01' };

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
        facts: [{ kind: 'interests', when: '', text: 'Plays bandy', asOf: '2024-10-01', source: 'Post' }],
      },
    });
    await engine.call('people.create', { name: 'Somebody Else', fields: { place: 'PAK' } });
    const find = async (text: string, place: string | null = null) =>
      (await engine.call('people.list', { text, place })).map((p) => p.name);
    expect(await find('')).toEqual(['Maxim Example', 'Somebody Else']);
    for (const text of ['maks', 'примЕр', 'example foreign', 'exam', 'bandy'])
      expect(await find(text)).toEqual(['Maxim Example']);
    expect(await find('', 'PAK')).toEqual(['Somebody Else']);
    expect(await find('nobody')).toEqual([]);
    await engine.call('people.update', { id, fields: { noteAsOf: '2024-11-01' } });
    expect((await engine.call('people.get', { id })).person).toMatchObject({ noteAsOf: '2024-11-01', place: 'BLR' });

    await engine.call('people.setPhoto', { id, photo });
    expect((await engine.call('people.get', { id })).photo).toEqual(photo);
    const noPicture = { ...photo, data: btoa('words') };
    await expect(engine.call('people.setPhoto', { id, photo: noPicture })).rejects.toThrow('photo.unreadable');
    await engine.call('people.setPhoto', { id, photo: null });
    expect((await engine.call('people.get', { id })).photo).toBe(null);
    await engine.call('store.undo', {});
    expect((await engine.call('people.get', { id })).photo).toEqual(photo);

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

  it('under two spellings are found and made one, with all that spoke of either; one undo parts them', async () => {
    const engine = await openEngine();
    const make = async (name: string, fields: object = {}) => (await engine.call('people.create', { name, fields })).id;
    const keep = await make('Maxim Ryzhenkov', { place: 'BLR' });
    const drop = await make('Максим Рыженков', {
      offices: [{ title: 'Foreign Minister', organisation: '', since: '2024-06-27', until: null }],
    });
    const other = await make('Maksim Ryzhankou', { place: 'BLR' });
    await make('Maxim Ryzhenkov', { place: 'PAK' });
    const pairs = await engine.call('people.alike', { of: null });
    expect(pairs.map(({ a, b }) => [a.id, b.id].toSorted())).toContainEqual([keep, drop].toSorted());
    expect((await engine.call('people.alike', { of: keep })).map(({ b }) => b.id).toSorted()).toEqual(
      [drop, other].toSorted(),
    );
    await engine.call('people.apart', { a: other, b: keep });
    expect((await engine.call('people.alike', { of: keep })).map(({ b }) => b.id)).toEqual([drop]);

    const { id: visitId } = await engine.call('visits.create', { title: 'A visit', fields: { guestId: drop } });
    await engine.call('visits.addDelegate', { visitId, side: 'guest', personId: drop, role: 'Head' });
    const { id: meetingId } = await engine.call('visits.addMeeting', {
      visitId,
      title: 'Talks',
      counterparts: [drop, keep],
    });
    await engine.call('records.save', {
      meetingId,
      fields: {
        raised: [{ id: 'r', words: 'Visas for drivers', answer: '' }],
        agreed: [{ id: 'a', words: 'Experts meet in May' }],
      },
    });
    const wish = { theirPoint: 'More tractors', places: ['BLR'] };
    await engine.call('points.create', { lead: '', kind: 'if-raised', language: 'en', fields: wish });
    await engine.call('people.setPhoto', { id: drop, photo });
    await engine.call('people.merge', { keep, drop });
    const { person, visits, encounters, wishes, photo: kept } = await engine.call('people.get', { id: keep });
    expect(person.names).toMatchObject([{ form: 'alias', text: 'Максим Рыженков' }]);
    expect(person.offices).toMatchObject([{ title: 'Foreign Minister', since: '2024-06-27' }]);
    expect(visits).toMatchObject([{ id: visitId, role: 'Head' }]);
    expect(encounters).toMatchObject([
      { title: 'Talks', visit: 'A visit', raised: ['Visas for drivers'], agreed: ['Experts meet in May'] },
    ]);
    expect(wishes).toMatchObject([{ words: 'More tractors', answered: false }]);
    expect(kept).toEqual(photo);
    expect((await engine.call('visits.get', { id: visitId })).meetings[0]?.counterparts).toEqual([keep]);
    await expect(engine.call('people.get', { id: drop })).rejects.toThrow('record.missing');

    await engine.call('store.undo', {});
    expect((await engine.call('people.get', { id: keep })).person.names).toEqual([]);
    const parted = await engine.call('people.get', { id: drop });
    expect([parted.visits.length, parted.photo]).toEqual([1, photo]);
  });

  it('come from a pasted list or a table, reviewed, in one step; who is known gets what is new', async () => {
    const engine = await openEngine();
    const { id } = await engine.call('people.create', { name: 'Maxim Ryzhenkov', fields: { place: 'BLR' } });
    const list = await engine.call('people.readList', {
      text: 'Delegation of Belarus\n1. H.E. Mr Maksim Ryzhankou (Максим Рыженков), Foreign Minister\n2. Ms Anna Sample, Head of Protocol\n\nThe list is not final.',
    });
    expect(list.people).toMatchObject([
      { name: 'Maksim Ryzhankou', ownScript: 'Максим Рыженков', place: 'BLR', known: { id } },
      { name: 'Anna Sample', office: 'Head of Protocol', place: 'BLR', known: null },
    ]);
    expect(list.left).toEqual([{ line: 5, words: 'The list is not final.' }]);
    expect(await engine.call('people.takeList', { people: list.people, source: '' })).toEqual({ made: 1, added: 1 });
    expect((await engine.call('people.get', { id })).person).toMatchObject({
      names: [{ text: 'Maksim Ryzhankou' }, { form: 'own-script' }],
      offices: [{ title: 'Foreign Minister' }],
    });
    await engine.call('store.undo', {});
    expect(await engine.call('people.list', { text: '', place: null })).toHaveLength(1);

    const file = path.join(temporaryFolder(), 'guests.csv');
    writeFileSync(file, 'No.;Name;Country;Position\n1;Jam Example;Pakistan;Minister of Commerce\n2;;;\n');
    const table = await engine.call('people.readList', { path: file });
    expect(table).toMatchObject({ source: 'guests.csv', left: [{ words: '2' }] });
    expect(table.people).toMatchObject([{ name: 'Jam Example', place: 'PAK', office: 'Minister of Commerce' }]);
  });
});
