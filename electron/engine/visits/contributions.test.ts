import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';
import { filledForm } from '../../../test/support/filled-form';

describe('contributions', () => {
  let engine: SharedEngine;
  let visitId: string;
  let briefId: string;
  let id: string;
  let form: string;
  beforeAll(async () => {
    engine = await sharedEngine();
    visitId = (await engine.call('visits.create', { title: 'A visit', fields: { guest: 'BLR', reference: 'BLR(24)' } }))
      .id;
    briefId = (await engine.call('visits.addMeeting', { visitId, title: 'Talks' })).briefId;
    const fields = { visitId, title: 'Trade', office: 'Commerce', briefId, form: 'full' as const, due: '2020-01-01' };
    ({ id } = await engine.call('contributions.add', fields));
    form = path.join(engine.folder, 'form.docx');
    return () => engine.end();
  });

  const only = async () => {
    const [first] = await engine.call('contributions.list', { visitId });
    if (first === undefined) throw new Error('no contribution');
    return first;
  };

  it('have serial numbers that are never given twice', async () => {
    const second = await engine.call('contributions.add', { visitId, title: 'Visas' });
    await engine.call('contributions.remove', second);
    const third = await engine.call('contributions.add', { visitId, title: 'Visas' });
    const list = await engine.call('contributions.list', { visitId });
    expect(list.map(({ number }) => number)).toEqual([1, 3]);
    await engine.call('contributions.remove', third);
  });

  it('are asked for by a form, and overdue once their day has gone by', async () => {
    await engine.call('contributions.writeForm', { id, path: form });
    expect(await only()).toMatchObject({ state: 'asked' });
    const { readiness } = await engine.call('visits.get', { id: visitId });
    expect(readiness.find(({ code }) => code === 'contribution-overdue')).toMatchObject({
      state: 'bad',
      params: { count: 1, title: 'Trade' },
      target: { tab: 'commissioning', id },
    });
  });

  it('come back in their form, are looked at, and enter only when taken', async () => {
    const back = path.join(engine.folder, 'back.docx');
    await filledForm(form, back, {
      Point: ['Open the market for beef.', 'the Minister'],
      'They may raise': ['Lower your duties.', 'certain', 'They are under review.', ''],
      Date: ['May 2024', 'Stocks are low.'],
    });
    expect(await engine.call('contributions.land', { path: back, into: null })).toEqual({ id, visitId, count: 3 });
    const { returned, state } = await only();
    expect(state).toBe('returned');
    expect((await engine.call('visits.brief', { id: briefId })).points).toEqual([]);
    await engine.call('contributions.take', { id, items: returned.map((item) => item.id).slice(0, 2) });
    const { points } = await engine.call('visits.brief', { id: briefId });
    expect(points.map(({ point, use }) => [point.kind, point.theirPoint, use.toWhom])).toEqual([
      ['to-make', '', 'the Minister'],
      ['if-raised', 'Lower your duties.', ''],
    ]);
    await engine.call('records.tell', { useId: points[0]?.use.id ?? '', made: true });
    expect(await only()).toMatchObject({ state: 'taken', made: 1 });
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});
    expect(await only()).toMatchObject({ state: 'returned' });
    expect((await engine.call('visits.brief', { id: briefId })).points).toEqual([]);
  });

  it('are told from other files', async () => {
    const other = path.join(engine.folder, 'other.docx');
    const { packId } = await engine.call('visits.create', { title: 'Another' });
    await engine.call('packs.export', { packId, format: 'docx', copy: 'clean', path: other, override: 'A test' });
    expect(await engine.call('contributions.land', { path: other, into: null })).toBe(null);
  });
});
