import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../shared/document/rich-text';
import type { Outline } from '../../../shared/pack/outline';
import { openEngine } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';

const dates = { starts: '2024-11-25', ends: '2024-11-27', guest: 'BLR' };

async function visitWithMeetings(engine: TestEngine) {
  const visit = await engine.call('visits.create', { title: 'A visit', fields: dates });
  const { id: visitId } = visit;
  const day = '2024-11-26';
  const { id: late } = await engine.call('visits.addItem', {
    visitId,
    day,
    title: 'Talks',
    kind: 'meeting',
    starts: '15:00',
    ends: '16:00',
  });
  const { id: early } = await engine.call('visits.addItem', {
    visitId,
    day,
    title: 'Call',
    kind: 'meeting',
    starts: '09:00',
    ends: '10:00',
    place: 'Room 1',
  });
  const talks = await engine.call('visits.addMeeting', { visitId, title: 'Talks', itemId: late });
  const call = await engine.call('visits.addMeeting', { visitId, title: 'Call', itemId: early });
  return { ...visit, visitId, late, early, talks, call };
}

const kinds = (outline: Outline) =>
  outline.map(({ content }) => (content.kind === 'brief' ? content.briefId : content.kind));

async function outlineOf(engine: TestEngine, visitId: string) {
  const { db } = { db: engine };
  const found = await db.call('packs.list', { visitId });
  const first = found[0];
  if (first === undefined) throw new Error('no pack');
  return kinds((await db.call('packs.get', { id: first.id })).outline);
}

describe('a visit', () => {
  it('begins with a steering brief and a pack, and undo takes all of it back', async () => {
    const engine = await openEngine();
    const { id, briefId } = await engine.call('visits.create', { title: 'President of Belarus', fields: dates });
    const got = await engine.call('visits.get', { id });
    expect(got.visit).toMatchObject({ title: 'President of Belarus', host: 'PAK', guest: 'BLR', marking: 'unmarked' });
    expect(got.briefs).toMatchObject([{ id: briefId, kind: 'steering', by: 'Europe, Ministry of Foreign Affairs' }]);
    expect(await outlineOf(engine, id)).toEqual([
      'cover',
      'contents',
      briefId,
      'programme',
      'fact-sheet',
      'delegations',
      'people',
      'sources',
      'names',
    ]);
    await engine.call('store.undo', {});
    expect(await engine.call('visits.list', {})).toEqual([]);
    await expect(engine.call('visits.get', { id })).rejects.toThrow('record.missing');
    await engine.call('store.redo', {});
    expect(await engine.call('visits.list', {})).toMatchObject([{ id }]);
  });

  it('has its briefs and their parts in the order of the programme', async () => {
    const engine = await openEngine();
    const { visitId, briefId, talks, call } = await visitWithMeetings(engine);
    const { briefs } = await engine.call('visits.get', { id: visitId });
    expect(briefs.map((b) => b.id)).toEqual([briefId, call.briefId, talks.briefId]);
    expect((await outlineOf(engine, visitId)).slice(2, 6)).toEqual([briefId, 'programme', call.briefId, talks.briefId]);
    await engine.call('visits.removeMeeting', { id: call.id });
    expect((await outlineOf(engine, visitId)).slice(2, 5)).toEqual([briefId, 'programme', talks.briefId]);
    await engine.call('store.undo', {});
    expect((await outlineOf(engine, visitId)).slice(2, 6)).toEqual([briefId, 'programme', call.briefId, talks.briefId]);
  });

  it('gets the fact sheet of its other side once that is known', async () => {
    const engine = await openEngine();
    const { id } = await engine.call('visits.create', { title: 'A visit' });
    expect(await outlineOf(engine, id)).not.toContain('fact-sheet');
    await engine.call('visits.update', { id, fields: { guest: 'BLR' } });
    expect(await outlineOf(engine, id)).toContain('fact-sheet');
    await engine.call('visits.update', { id, fields: { guest: 'KAZ' } });
    expect((await outlineOf(engine, id)).filter((part) => part === 'fact-sheet')).toHaveLength(1);
  });

  it('keeps the time of both capitals until somebody chooses another', async () => {
    const engine = await openEngine();
    const { id } = await engine.call('visits.create', { title: 'A visit' });
    const zones = async () => {
      const { visit } = await engine.call('visits.get', { id });
      return [visit.zone, visit.otherZone];
    };
    expect(await zones()).toEqual(['Asia/Karachi', 'Asia/Karachi']);
    await engine.call('visits.update', { id, fields: { guest: 'BLR' } });
    expect(await zones()).toEqual(['Asia/Karachi', 'Europe/Minsk']);
    await engine.call('visits.update', { id, fields: { otherZone: 'Asia/Tokyo' } });
    await engine.call('visits.update', { id, fields: { guest: 'KAZ' } });
    expect(await zones()).toEqual(['Asia/Karachi', 'Asia/Tokyo']);
  });

  it('is deleted with everything in it and comes back whole', async () => {
    const engine = await openEngine();
    const { visitId, talks } = await visitWithMeetings(engine);
    await engine.call('visits.addDelegate', { visitId, side: 'guest', name: 'Somebody' });
    await engine.call('visits.addObjective', {
      visitId,
      briefId: talks.briefId,
      kind: 'obtain',
      text: paragraph('b1', 'a date'),
    });
    const before = await engine.call('visits.get', { id: visitId });
    await engine.call('visits.delete', { id: visitId });
    await expect(engine.call('visits.brief', { id: talks.briefId })).rejects.toThrow('record.missing');
    await engine.call('store.undo', {});
    const after = await engine.call('visits.get', { id: visitId });
    expect(after.meetings.map((m) => m.id)).toEqual(before.meetings.map((m) => m.id));
    expect(after.objectives).toHaveLength(1);
    expect(after.delegates).toHaveLength(1);
    expect(after.readiness.map((r) => r.code)).toEqual(before.readiness.map((r) => r.code));
  });

  it('takes edits of one field back together, and those of another apart', async () => {
    const engine = await openEngine();
    const { visitId, late } = await visitWithMeetings(engine);
    const edit = (fields: { place?: string; notes?: string }) => engine.call('visits.updateItem', { id: late, fields });
    for (const place of ['R', 'Ro', 'Room']) await edit({ place });
    await edit({ notes: 'Press at the start' });
    const item = async () => (await engine.call('visits.get', { id: visitId })).items.find((one) => one.id === late);
    await engine.call('store.undo', {});
    expect(await item()).toMatchObject({ place: 'Room', notes: '' });
    await engine.call('store.undo', {});
    expect(await item()).toMatchObject({ place: '', notes: '' });
  });

  it('keeps a meeting whose place in the programme is taken away', async () => {
    const engine = await openEngine();
    const { visitId, late, talks } = await visitWithMeetings(engine);
    await engine.call('visits.removeItem', { id: late });
    const { meetings } = await engine.call('visits.get', { id: visitId });
    expect(meetings.find((m) => m.id === talks.id)?.itemId).toBe(null);
  });

  it('orders delegations by moving one record', async () => {
    const engine = await openEngine();
    const { id: visitId } = await engine.call('visits.create', { title: 'A visit' });
    const ids: string[] = [];
    for (const name of ['A', 'B', 'C']) {
      ids.push((await engine.call('visits.addDelegate', { visitId, side: 'host', name })).id);
    }
    await engine.call('visits.addDelegate', { visitId, side: 'guest', name: 'Other' });
    const [a = '', , c = ''] = ids;
    await engine.call('visits.moveDelegate', { id: c, after: a });
    const names = async () =>
      (await engine.call('visits.get', { id: visitId })).delegates.filter((d) => d.side === 'host').map((d) => d.name);
    expect(await names()).toEqual(['A', 'C', 'B']);
    await engine.call('visits.moveDelegate', { id: c, after: null });
    expect(await names()).toEqual(['C', 'A', 'B']);
    for (let i = 0; i < 120; i++) {
      const order = (await engine.call('visits.get', { id: visitId })).delegates.filter((d) => d.side === 'host');
      await engine.call('visits.moveDelegate', { id: order[2]?.id ?? '', after: order[0]?.id ?? '' });
    }
    expect((await names())[0]).toBe('C');
    await expect(engine.call('visits.moveDelegate', { id: c, after: 'nobody' })).rejects.toThrow('record.missing');
  });

  it('orders objectives and points of a brief', async () => {
    const engine = await openEngine();
    const { visitId, talks } = await visitWithMeetings(engine);
    const { briefId } = talks;
    const objective = (text: string) =>
      engine.call('visits.addObjective', { visitId, briefId, kind: 'convey', text: paragraph(text, text) });
    const first = await objective('first');
    const second = await objective('second');
    await engine.call('visits.moveObjective', { id: second.id, after: null });
    const { objectives } = await engine.call('visits.brief', { id: briefId });
    expect(objectives.map((o) => o.id)).toEqual([second.id, first.id]);
    await engine.call('visits.removeObjective', { id: second.id });
    expect((await engine.call('visits.brief', { id: briefId })).objectives).toHaveLength(1);
  });
});

describe('readiness', () => {
  const codes = async (engine: TestEngine, id: string) =>
    (await engine.call('visits.get', { id })).readiness.filter((r) => r.state !== 'ok').map((r) => r.code);

  it('says what an empty visit lacks', async () => {
    const engine = await openEngine();
    const { id } = await engine.call('visits.create', { title: 'A visit' });
    expect(await codes(engine, id)).toEqual([
      'visit-without-dates',
      'visit-without-objectives',
      'visit-without-principal',
      'programme-empty',
      'delegation-empty',
      'pack-not-exported',
    ]);
    expect(await engine.call('visits.list', {})).toMatchObject([{ open: 6 }]);
  });

  it('names what meetings and the programme lack and leads there', async () => {
    const engine = await openEngine();
    const { visitId, late, talks } = await visitWithMeetings(engine);
    const { readiness } = await engine.call('visits.get', { id: visitId });
    const line = (code: string) => readiness.find((r) => r.code === code);
    expect(line('meeting-without-place')).toMatchObject({
      params: { count: 1, total: 2, title: 'Talks' },
      target: { tab: 'briefs', id: talks.briefId },
    });
    expect(line('meeting-without-counterpart')).toMatchObject({ params: { count: 2 } });
    expect(line('brief-without-points')).toMatchObject({ params: { count: 2 } });
    expect(line('meeting-without-time')).toMatchObject({ state: 'ok' });
    expect(line('programme-overlap')).toMatchObject({ state: 'ok' });
    await engine.call('visits.updateItem', { id: late, fields: { starts: '09:30', day: '2024-11-26' } });
    expect(await codes(engine, visitId)).toContain('programme-overlap');
    await engine.call('visits.updateItem', { id: late, fields: { day: '2024-12-24' } });
    expect(await codes(engine, visitId)).toContain('programme-outside');
  });

  it('sees a meeting in the programme that nobody has written a brief for', async () => {
    const engine = await openEngine();
    const { visitId } = await visitWithMeetings(engine);
    await engine.call('visits.addItem', { visitId, day: '2024-11-25', title: 'One to one', kind: 'meeting' });
    const { readiness } = await engine.call('visits.get', { id: visitId });
    expect(readiness.find((r) => r.code === 'meeting-without-brief')).toMatchObject({
      state: 'warn',
      params: { count: 1, total: 3, title: 'One to one' },
    });
  });
});
