import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { paragraph } from '../../../shared/document/rich-text';
import { sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

let engine: SharedEngine;
beforeAll(async () => {
  engine = await sharedEngine();
  return () => engine.end();
});

const get = (id: string) => engine.call('visits.get', { id });
const readiness = async (id: string) =>
  (await get(id)).readiness.filter(({ state }) => state !== 'ok').map(({ code }) => code);

async function made(fields: object = {}): Promise<string> {
  const given = { guest: 'BLR', starts: '2024-11-25', ends: '2024-11-27', ...fields };
  return (await engine.call('visits.create', { title: 'A visit', fields: given })).id;
}

const other = (kind: string) => (kind === 'outgoing' ? { host: 'BLR' } : { guest: 'BLR' });

describe('a kind of visit', () => {
  it('gives a visit its programme, briefs with their forms, and its outline', async () => {
    for (const preset of await engine.call('visits.presets', {})) {
      const { id } = await engine.call('visits.create', {
        title: preset.name,
        fields: { kind: preset.kind, preset: preset.id, ...other(preset.kind), starts: '2024-11-25' },
      });
      const { visit, items, meetings, briefs } = await get(id);
      expect(items).toHaveLength(preset.programme.length);
      expect(items[0]?.day).toBe('2024-11-25');
      expect(visit.ends).toBe(`2024-11-${24 + preset.days}`);
      const ofMeetings = preset.programme.filter(({ kind }) => kind === 'meeting').length;
      expect(meetings.map(({ itemId }) => itemId === null)).toEqual(Array<boolean>(ofMeetings).fill(false));
      expect(briefs).toHaveLength(ofMeetings + preset.briefs.length);
      expect(briefs.every(({ form }) => form !== null && form.parts.length > 0)).toBe(true);
      const [pack] = await engine.call('packs.list', { visitId: id });
      const { outline } = await engine.call('packs.get', { id: pack?.id ?? '' });
      const named = outline.filter(({ content }) => content.kind !== 'brief').map(({ content }) => content.kind);
      expect(named).toEqual(preset.outline.filter((part) => part !== 'steering' && part !== 'briefs'));
      await engine.call('store.undo', {});
      expect((await engine.call('visits.list', {})).some((row) => row.id === id)).toBe(false);
    }
  });

  it('waits with the programme until the first day is known', async () => {
    const { id } = await engine.call('visits.create', { title: 'Later', fields: { preset: 'courtesy-call' } });
    expect((await get(id)).items).toEqual([]);
    await engine.call('visits.update', { id, fields: { starts: '2025-02-03' } });
    const { items, meetings } = await get(id);
    expect(items.map(({ day, title }) => [day, title])).toEqual([['2025-02-03', 'Courtesy call']]);
    expect(meetings[0]?.itemId).toBe(items[0]?.id);
  });

  it('is named in the language of the desk, with its programme and briefs', async () => {
    await engine.call('settings.update', { desk: { language: 'ru' } });
    const call = (await engine.call('visits.presets', {})).find(({ id }) => id === 'courtesy-call');
    expect(call?.name).toBe('Визит вежливости');
    const fields = { preset: 'forum', starts: '2025-02-03' };
    const { items, briefs } = await get((await engine.call('visits.create', { title: 'Форум', fields })).id);
    expect(items[0]?.title).toBe('Регистрация');
    expect(briefs.map(({ title }) => title)).toContain('Компании и отрасли');
    await engine.call('store.undo', {});
    await engine.call('settings.update', { desk: { language: 'en' } });
  });

  it('is changed by the desk and had back as it was shipped', async () => {
    const find = async (name: string) => (await engine.call('visits.presets', {})).find((one) => one.name === name);
    const shipped = await find('Courtesy call');
    if (shipped === undefined) throw new Error('no courtesy call');
    const { id, origin, ...body } = shipped;
    expect(origin).toBe('shipped');
    const saved = await engine.call('visits.savePreset', { id, preset: { ...body, name: 'Call on the Minister' } });
    expect(await find('Courtesy call')).toBeUndefined();
    expect(await find('Call on the Minister')).toMatchObject({ id: saved.id, origin: 'changed' });
    await engine.call('visits.savePreset', { id: null, preset: { ...body, name: 'Ours' } });
    expect(await find('Ours')).toMatchObject({ origin: 'own' });
    await engine.call('visits.removePreset', { id: saved.id });
    expect(await find('Courtesy call')).toMatchObject({ id, origin: 'shipped' });
    await engine.call('store.undo', {});
    expect(await find('Call on the Minister')).toBeDefined();
  });
});

describe('a programme', () => {
  const day = '2024-11-26';

  it('is issued by number, says what changed, and keeps its number while nothing does', async () => {
    const visitId = await made();
    const { id: talks } = await engine.call('visits.addItem', { visitId, day, title: 'Talks', starts: '10:00' });
    const { id: tea } = await engine.call('visits.addItem', { visitId, day, title: 'Tea', starts: '16:00' });
    expect(await engine.call('visits.issueProgramme', { visitId })).toEqual({ number: 1 });
    expect(await engine.call('visits.issueProgramme', { visitId })).toEqual({ number: 1 });
    await engine.call('visits.updateItem', { id: talks, fields: { starts: '10:30' } });
    await engine.call('visits.removeItem', { id: tea });
    const { programme } = await get(visitId);
    expect(programme).toMatchObject({ number: 2, issued: null, replaces: 1 });
    expect(programme.changes.map(({ how, line }) => [how, line.title])).toEqual([
      ['changed', 'Talks'],
      ['gone', 'Tea'],
    ]);
    expect(await readiness(visitId)).toContain('programme-changed');
    await engine.call('visits.issueProgramme', { visitId });
    expect((await get(visitId)).programme).toMatchObject({ number: 2, replaces: 1, changes: [{}, {}] });
    await engine.call('store.undo', {});
    expect((await get(visitId)).programme).toMatchObject({ number: 2, issued: null });
  });

  it('prints the version that it is, bars at changed lines, and what is gone', async () => {
    const visitId = await made();
    const { id } = await engine.call('visits.addItem', { visitId, day, title: 'Talks', starts: '10:00', who: 'Nine' });
    await engine.call('visits.issueProgramme', { visitId });
    await engine.call('visits.updateItem', { id, fields: { theirs: 'Nine', press: 'Pool', dress: 'Dark suit' } });
    const [pack] = await engine.call('packs.list', { visitId });
    const { sections } = await engine.call('packs.compile', { packId: pack?.id ?? '' });
    const text = JSON.stringify(sections.find(({ kind }) => kind === 'programme'));
    expect(text).toMatch(/Programme v2, [^"]+, replaces v1, draft/);
    for (const words of ['Our side: Nine', 'Other side: Nine', 'Press: Pool', 'Dress: Dark suit', '"changed":true']) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Minsk 08:00/);
  });

  it('says where the way takes longer than there is time, also in the pack', async () => {
    const visitId = await made();
    const add = (title: string, starts: string, ends: string, more: object = {}) =>
      engine.call('visits.addItem', { visitId, day, title, starts, ends, place: title, officer: 'Protocol', ...more });
    await add('Ministry', '10:00', '11:00');
    await add('By car', '11:00', '11:10', { kind: 'movement', travel: 20 });
    await add('Hotel', '11:15', '12:00', { travel: 20 });
    await add('Palace', '12:30', '13:00');
    expect(await readiness(visitId)).toEqual(
      expect.arrayContaining(['programme-short-transfer', 'programme-no-travel']),
    );
    const [pack] = await engine.call('packs.list', { visitId });
    const found = await engine.call('packs.check', { packId: pack?.id ?? '' });
    expect(found.filter(({ check }) => check === 'short-transfer').map(({ params }) => params)).toEqual([
      { item: 'By car', after: '', needed: 20, free: 10 },
      { item: 'Hotel', after: 'Ministry', needed: 20, free: 15 },
    ]);
  });

  it('takes along what hangs on an item that moves: its brief comes to its new place in list and pack', async () => {
    const visitId = await made();
    const early = await engine.call('visits.addBilateral', {
      visitId,
      title: 'Early',
      country: 'KAZ',
      day,
      starts: '09:00',
      ends: '09:20',
    });
    const late = await engine.call('visits.addBilateral', {
      visitId,
      title: 'Late',
      country: 'UZB',
      day,
      starts: '11:00',
      ends: '11:20',
    });
    const order = async () => {
      const { briefs, meetings } = await get(visitId);
      const [pack] = await engine.call('packs.list', { visitId });
      const { outline } = await engine.call('packs.get', { id: pack?.id ?? '' });
      const inPack = outline.flatMap(({ content }) => (content.kind === 'brief' ? [content.briefId] : []));
      return { list: briefs.map(({ title }) => title), inPack, linked: meetings.map(({ itemId }) => itemId) };
    };
    expect((await order()).list).toEqual(['Steering brief', 'Early', 'Late']);
    await engine.call('visits.updateItem', { id: early.itemId, fields: { day: '2024-11-27', notes: 'Kept' } });
    const after = await order();
    expect(after.list).toEqual(['Steering brief', 'Late', 'Early']);
    expect(after.inPack.slice(1)).toEqual([late.briefId, early.briefId]);
    expect(after.linked).toEqual(expect.arrayContaining([early.itemId, late.itemId]));
    await engine.call('store.undo', {});
    expect((await order()).list).toEqual(['Steering brief', 'Early', 'Late']);
    await engine.call('visits.shiftProgramme', { visitId, days: 7 });
    expect(new Set((await get(visitId)).items.map((item) => item.day))).toEqual(new Set(['2024-12-03']));
  });
});

describe('sheets', () => {
  it('are written as Word and entered in the register; a programme that goes out is issued', async () => {
    const visitId = await made({ title: 'Sheets' });
    await engine.call('visits.addItem', { visitId, day: '2024-11-25', title: 'Arrival', starts: '10:00' });
    await engine.call('visits.addDelegates', {
      visitId,
      side: 'guest',
      members: ['A. Example', 'B. Example'].map((name) => ({ name, role: '', personId: null })),
    });
    await engine.call('visits.addSigning', { visitId, title: 'Memorandum' });
    const sheets = [
      { kind: 'programme', day: '2024-11-25' },
      { kind: 'programme', day: null },
      { kind: 'delegations' },
      { kind: 'seating' },
      { kind: 'margins' },
      { kind: 'signing' },
    ] as const;
    for (const [i, sheet] of sheets.entries()) {
      const file = path.join(engine.folder, `${i}.docx`);
      const { bytes } = await engine.call('visits.writeSheet', { visitId, sheet, format: 'docx', path: file });
      const written = readFileSync(file);
      expect(written.subarray(0, 2).toString()).toBe('PK');
      expect(written.length).toBe(bytes);
    }
    expect((await get(visitId)).programme).toMatchObject({ number: 1, changes: [] });
    expect((await get(visitId)).programme.issued).not.toBeNull();
    const register = await engine.call('settings.register', {});
    expect(register.slice(0, 6).map(({ subject }) => subject.replace(/^.*: /, ''))).toEqual([
      'To be signed',
      'Meetings by time and by country',
      'Who sits where',
      'Delegations',
      'Programme',
      'Programme',
    ]);
  });
});

describe('a table', () => {
  it('seats one side in another order, and by precedence again', async () => {
    const visitId = await made();
    const members = ['A', 'B', 'C'].map((name) => ({ name, role: '', personId: null }));
    await engine.call('visits.addDelegates', { visitId, side: 'host', members });
    const ids = (await get(visitId)).delegates.map(({ id }) => id);
    const [a = '', b = ''] = ids;
    await engine.call('visits.seat', { visitId, side: 'host', rows: [b, null, a] });
    const seats = async () => (await get(visitId)).delegates.map(({ seat, seated }) => [seat, seated]);
    expect(await seats()).toEqual([
      [2, true],
      [0, true],
      [null, false],
    ]);
    await engine.call('visits.seat', { visitId, side: 'host', rows: null });
    expect(await seats()).toEqual([1, 2, 3].map(() => [null, true]));
  });
});

describe('a visit made from an earlier one', () => {
  it('brings parts, points and outline, marks what is to be confirmed, and says what is unchanged and what was said', async () => {
    const old = await made({ title: 'The first', places: 'Islamabad' });
    const guest = await engine.call('people.create', { name: 'A. Guest', fields: { place: 'BLR' } });
    await engine.call('visits.update', { id: old, fields: { title: 'The first', guestId: guest.id } });
    await engine.call('visits.addDelegate', { visitId: old, side: 'guest', personId: guest.id });
    const { briefId } = await engine.call('visits.addBilateral', {
      visitId: old,
      title: 'Talks',
      country: 'BLR',
      day: '2024-11-26',
      starts: '10:00',
      ends: '11:00',
    });
    const lead = 'Our trade is below its potential.';
    const point = await engine.call('points.create', { kind: 'to-make', lead, language: 'en' });
    const use = await engine.call('visits.addPoint', { briefId, pointId: point.id, weight: 'must' });
    await engine.call('visits.updateUse', { id: use.id, fields: { made: true } });
    await engine.call('visits.addObjective', {
      visitId: old,
      briefId,
      kind: 'obtain',
      text: paragraph('objective-of-copy', 'a date.'),
    });

    const { id } = await engine.call('visits.copy', { id: old, title: 'The second', fields: { starts: '2025-03-10' } });
    const { visit, items, meetings, briefs, objectives, delegates } = await get(id);
    expect(visit).toMatchObject({ copiedFrom: old, ends: '2025-03-12', status: 'planned', reference: '' });
    expect(items.map(({ day, state }) => [day, state])).toEqual([['2025-03-11', 'tbc']]);
    expect(meetings).toMatchObject([{ itemId: items[0]?.id, lastMet: '26\u00a0November\u00a02024' }]);
    expect(delegates).toHaveLength(1);
    expect(objectives).toMatchObject([{ briefId: briefs[1]?.id, met: null }]);
    const { points } = await engine.call('visits.brief', { id: briefs[1]?.id ?? '' });
    expect(points.map((one) => [one.use.weight, one.use.made, one.point.id])).toEqual([['must', null, point.id]]);
    expect(await readiness(id)).toEqual(
      expect.arrayContaining(['carried-people', 'carried-offices', 'carried-dates', 'carried-clearances']),
    );

    const lines = async () => (await engine.call('visits.carried', { visitId: id })).lines;
    const ofUse = (await lines()).find(({ of }) => of === 'use');
    expect(ofUse).toMatchObject({ open: ['clearance'], unchanged: true, title: 'Our trade is below its potential.' });
    const changed = paragraph('lead-of-copy', 'Our trade is half of what it was.');
    await engine.call('points.update', { id: point.id, fields: { lead: changed } });
    expect((await lines()).find(({ of }) => of === 'use')).toMatchObject({ unchanged: false });
    const { said, from } = await engine.call('visits.carried', { visitId: id });
    expect(from).toMatchObject({ id: old, title: 'The first' });
    expect(said).toMatchObject([{ brief: 'Talks', made: true }]);

    await engine.call('visits.confirmCarried', { ids: [ofUse?.id ?? ''], matter: 'clearance', confirmed: true });
    expect((await lines()).find(({ of }) => of === 'use')).toMatchObject({ open: [] });
    await engine.call('visits.updateItem', { id: items[0]?.id ?? '', fields: { state: 'confirmed' } });
    expect((await lines()).find(({ of }) => of === 'programme-item')).toMatchObject({ open: [] });
  });
});

describe('what went out', () => {
  it('is found by its words and leads to its visit', async () => {
    const visitId = await made({ title: 'Found again' });
    const { id } = await engine.call('visits.addItem', { visitId, day: '2024-11-25', title: 'Laying of a wreath' });
    const [pack] = await engine.call('packs.list', { visitId });
    const file = path.join(engine.folder, 'pack.docx');
    const order = {
      packId: pack?.id ?? '',
      format: 'docx',
      copy: 'clean',
      path: file,
      override: 'For a test',
    } as const;
    await engine.call('packs.export', order);
    await engine.call('visits.removeItem', { id });
    const hits = await engine.call('search.find', { text: 'wreath', limit: 10 });
    expect(hits).toMatchObject([{ kind: 'edition' }]);
    expect(await engine.call('packs.editionPlace', { id: hits[0]?.id ?? '' })).toEqual({ visitId, version: 1 });
  });
});
