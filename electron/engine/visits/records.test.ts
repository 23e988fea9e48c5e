import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { paragraph } from '../../../shared/document/rich-text';
import { sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';
import { readDocx } from '../../../test/documents/read-docx';

describe('the record of a meeting', () => {
  let engine: SharedEngine;
  let visitId: string;
  let meetingId: string;
  let briefId: string;
  beforeAll(async () => {
    engine = await sharedEngine();
    const fields = { guest: 'BLR', starts: '2024-11-25', ends: '2024-11-27' };
    visitId = (await engine.call('visits.create', { title: 'A visit', fields })).id;
    const item = {
      visitId,
      day: '2024-11-26',
      title: 'Talks',
      kind: 'meeting' as const,
      starts: '11:00',
      ends: '11:45',
    };
    const { id: itemId } = await engine.call('visits.addItem', item);
    ({ id: meetingId, briefId } = await engine.call('visits.addMeeting', { visitId, title: 'Talks', itemId }));
    return () => engine.end();
  });

  const recorded = async () => {
    const [first] = await engine.call('records.list', { visitId });
    if (first === undefined) throw new Error('no meeting');
    return first;
  };
  const addPoint = async (lead: string, kind: 'to-make' | 'if-raised', theirPoint = '') => {
    const { id } = await engine.call('points.create', { lead, kind, language: 'en', fields: { theirPoint } });
    return (await engine.call('visits.addPoint', { briefId, pointId: id })).id;
  };

  it('is missed once the meeting is over', async () => {
    const { readiness } = await engine.call('visits.get', { id: visitId });
    expect(readiness.find(({ code }) => code === 'meeting-without-record')).toMatchObject({
      state: 'warn',
      target: { tab: 'record', id: meetingId },
    });
  });

  it('knows the words that were told, and forgets them by undo', async () => {
    const said = await addPoint('We welcome a date for the commission.', 'to-make');
    await addPoint('We would buy more tractors.', 'to-make');
    await engine.call('records.tell', { useId: said, made: true });
    const { points } = await recorded();
    expect(points.map(({ use }) => use.made)).toEqual([true, null]);
    expect(points[0]?.use.told).toBe(points[0]?.point.revision);
    await engine.call('store.undo', {});
    expect((await recorded()).points[0]?.use).toMatchObject({ made: null, told: null });
    await engine.call('records.tell', { useId: said, made: true });
  });

  it('holds objectives, what was raised and agreed, and who owes what', async () => {
    const text = paragraph('o', 'agree a date for the commission');
    const { id } = await engine.call('visits.addObjective', { visitId, briefId, kind: 'obtain', text });
    await engine.call('visits.updateObjective', { id, fields: { met: 'partly' } });
    const raised = await addPoint('We are looking into it.', 'if-raised', 'Your duties are too high.');
    await engine.call('records.tell', { useId: raised, made: true });
    await engine.call('records.save', {
      meetingId,
      fields: {
        raised: [{ id: 'r', words: 'The air link', answer: '' }],
        agreed: [{ id: 'a', words: 'To meet in March' }],
      },
    });
    await engine.call('commitments.add', { what: 'Name a date', visitId, meetingId, side: 'ours' });
    const { record, objectives, commitments } = await recorded();
    expect(record).toMatchObject({ state: 'draft', agreed: [{ words: 'To meet in March' }] });
    expect(objectives).toMatchObject([{ met: 'partly' }]);
    expect(commitments).toMatchObject([{ what: 'Name a date', place: 'BLR', meeting: 'Talks' }]);
    expect(
      (await engine.call('visits.get', { id: visitId })).readiness.find((l) => l.code === 'meeting-without-record'),
    ).toMatchObject({ state: 'ok' });
  });

  it('is written as a Word file that the register knows of', async () => {
    const { id } = await engine.call('contributions.add', {
      visitId,
      briefId,
      title: 'Duties on tractors',
      office: 'Customs',
      form: 'checklist',
      state: 'asked',
    });
    await engine.call('contributions.update', { id, fields: { used: 'no' } });
    const file = path.join(engine.folder, 'record.docx');
    await engine.call('records.export', { meetingId, path: file, format: 'docx' });
    const text = JSON.stringify(await readDocx(new Uint8Array(readFileSync(file))));
    for (const words of [
      'Record: Talks',
      'Points made',
      'We welcome a date for the commission.',
      'Points not noted yet',
      'Your duties are too high.',
      'The air link',
      'To meet in March',
      'Name a date',
      'Partly',
      'Duties on tractors',
      'Not used',
    ]) {
      expect(text).toContain(words);
    }
    const [entry] = await engine.call('settings.register', {});
    expect(entry).toMatchObject({ action: 'export', subject: 'Record: Talks', params: { what: 'record' } });
  });
});
