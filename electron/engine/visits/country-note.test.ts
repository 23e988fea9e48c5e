import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../../test/documents/read-docx';
import { pagesByLibreOffice } from '../../../test/documents/validators';
import { twoVintages } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

describe('the call note of a country', () => {
  let engine: SharedEngine;
  beforeAll(async () => {
    engine = await twoVintages();
    return () => engine.end();
  }, 120_000);

  it('says where the store knows nothing', async () => {
    const { title, html } = await engine.call('notes.preview', { place: 'KAZ' });
    expect(title).toBe('Call note: Kazakhstan');
    expect(html).toContain('No visit with this country is on record.');
    expect(html).toContain('No commitment with this country is on record.');
  });

  it('holds the figures of today, the last contact and what is still owed, and goes out as Word', async () => {
    const fields = { guest: 'BLR', starts: '2024-03-01', ends: '2024-03-02' };
    const { id: visitId } = await engine.call('visits.create', { title: 'The first visit', fields });
    const { id: meetingId } = await engine.call('visits.addMeeting', { visitId, title: 'Talks' });
    await engine.call('records.save', { meetingId, fields: { agreed: [{ id: 'a', words: 'to meet each spring' }] } });
    await engine.call('commitments.add', { what: 'Send the draft', visitId, line: 'It is on its way.' });
    const file = path.join(engine.folder, 'note.docx');
    await engine.call('notes.export', { place: 'BLR', path: file, format: 'docx' });
    const text = JSON.stringify(await readDocx(new Uint8Array(readFileSync(file))));
    for (const words of ['The first visit', 'to meet each spring', 'Send the draft', 'It is on its way.', '2019'])
      expect(text).toContain(words);
    const [entry] = await engine.call('settings.register', {});
    expect(entry).toMatchObject({ subject: 'Call note: Belarus', params: { what: 'note' } });
  });

  it('keeps to its page where points are long, and says that it shortened them', async () => {
    const long = `We want more trade. ${'We ask for the opening of the market to our goods of every kind. '.repeat(60)}`;
    for (const lead of ['One', 'Two', 'Three']) {
      const raised = { theirPoint: `${lead}: ${long}`, places: ['BLR'] };
      await engine.call('points.create', {
        lead: `${lead}: ${long}`,
        kind: 'if-raised',
        language: 'en',
        fields: raised,
      });
    }
    const { html } = await engine.call('notes.preview', { place: 'BLR' });
    expect(html).toContain('Shortened to fit one page');
    expect(html).toContain('We want more trade.');
    const file = path.join(engine.folder, 'long.docx');
    await engine.call('notes.export', { place: 'BLR', path: file, format: 'docx' });
    expect(await pagesByLibreOffice(new Uint8Array(readFileSync(file)))).toHaveLength(1);
  });
});
