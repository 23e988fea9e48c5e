import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/errors';
import { readDocx } from '../../../test/documents/read-docx';
import { sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

/** One pack that goes out, changes, and is called back: each test goes on where the one before it ended. */

const holders = [
  { number: 1, name: 'A. Minister', office: 'Minister’s office' },
  { number: 2, name: 'B. Secretary', office: '' },
  { number: 3, name: '', office: 'Embassy in Minsk' },
];

describe('the editions of a pack', () => {
  let engine: SharedEngine;
  let visitId: string;
  let packId: string;
  let pointId: string;
  let meetingId: string;
  beforeAll(async () => {
    engine = await sharedEngine();
    const fields = { guest: 'BLR', host: 'PAK', starts: '2026-11-25', ends: '2026-11-27', reference: 'BLR(26)' };
    visitId = (await engine.call('visits.create', { title: 'A visit', fields })).id;
    const { id: itemId } = await engine.call('visits.addItem', {
      visitId,
      day: '2099-11-26',
      title: 'Talks',
      kind: 'meeting',
      starts: '11:00',
      ends: '11:45',
    });
    const made = await engine.call('visits.addMeeting', { visitId, title: 'Talks', itemId });
    meetingId = made.id;
    ({ id: pointId } = await engine.call('points.create', {
      lead: 'We welcome a date in March.',
      kind: 'to-make',
      language: 'en',
    }));
    await engine.call('visits.addPoint', { briefId: made.briefId, pointId });
    packId = (await engine.call('packs.list', { visitId }))[0]?.id ?? '';
    return () => engine.end();
  });

  const text = async (file: string) => JSON.stringify(await readDocx(new Uint8Array(readFileSync(file))));
  const folder = (name: string) => path.join(engine.folder, name);
  const order = (name: string) => ({
    packId,
    format: 'docx' as const,
    copy: 'clean' as const,
    variant: 'officials' as const,
    folder: folder(name),
    name: 'Pack v1',
  });
  const failsWith = (code: string) => (error: unknown) => error instanceof AppError && error.data.code === code;
  const changePoint = (lead: string) =>
    engine.call('points.get', { id: pointId }).then(({ point }) =>
      engine.call('points.update', {
        id: pointId,
        fields: { lead: { ...point.lead, content: [{ kind: 'text', text: lead, marks: [] }] } },
      }),
    );

  it('goes out as numbered copies, each with number and holder, each in the register', async () => {
    const made = await engine.call('editions.exportCopies', { ...order('out'), holders });
    expect(made).toMatchObject({ version: 1, copies: holders });
    expect(readdirSync(folder('out')).toSorted()).toEqual([
      'Pack v1 - copy 1 - A. Minister.docx',
      'Pack v1 - copy 2 - B. Secretary.docx',
      'Pack v1 - copy 3 - Embassy in Minsk.docx',
    ]);
    const second = await text(path.join(folder('out'), 'Pack v1 - copy 2 - B. Secretary.docx'));
    expect(second).toContain('Copy no. 2');
    expect(second).toContain('B. Secretary');
    expect(second).not.toContain('A. Minister');
    const register = await engine.call('settings.register', {});
    expect(new Set(register.map(({ params }) => params['number']))).toEqual(new Set([1, 2, 3]));
  });

  it('keeps a number for who holds it', async () => {
    const other = [{ number: 2, name: 'C. Other', office: '' }];
    await expect(engine.call('editions.exportCopies', { ...order('no'), holders: other })).rejects.toSatisfy(
      failsWith('copy.taken'),
    );
    const twice = [
      { number: 7, name: 'C. Other', office: '' },
      { number: 7, name: 'D. Other', office: '' },
    ];
    await expect(engine.call('editions.exportCopies', { ...order('no'), holders: twice })).rejects.toSatisfy(
      failsWith('copy.taken'),
    );
    expect(existsSync(folder('no'))).toBe(false);
  });

  it('leaves no file and no line where one of the files cannot stand, and what stood there stays', async () => {
    mkdirSync(folder('part'));
    writeFileSync(path.join(folder('part'), 'Pack v1 - copy 1 - A. Minister.docx'), 'earlier');
    const before = (await engine.call('settings.register', {})).length;
    const cancel = new AbortController();
    const stopped = engine.call('editions.exportCopies', { ...order('part'), holders }, { signal: cancel.signal });
    cancel.abort();
    await expect(stopped).rejects.toSatisfy(failsWith('call.cancelled'));
    expect(readdirSync(folder('part'))).toEqual(['Pack v1 - copy 1 - A. Minister.docx']);
    expect(readFileSync(path.join(folder('part'), 'Pack v1 - copy 1 - A. Minister.docx'), 'utf8')).toBe('earlier');
    expect((await engine.call('settings.register', {})).length).toBe(before);
  });

  it('says what changed since, word by word and by section', async () => {
    const [first] = await engine.call('editions.list', { packId });
    const id = first?.id ?? '';
    expect((await engine.call('editions.changes', { id })).sections).toEqual([]);
    expect(await engine.call('editions.next', { packId, variant: 'officials' })).toEqual({ version: 1, known: true });
    await changePoint('We welcome a date in April.');
    const { sections } = await engine.call('editions.changes', { id });
    expect(sections).toMatchObject([
      { kind: 'changed', title: 'Talks', units: [{ kind: 'changed', what: 'point', number: 1 }] },
    ]);
    expect(sections[0]?.units[0]?.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'March' },
      { kind: 'added', text: 'April' },
    ]);
    expect(await engine.call('editions.next', { packId, variant: 'officials' })).toEqual({ version: 2, known: false });
  });

  it('is opened as it was, and goes out again with the same content', async () => {
    const [first] = await engine.call('editions.list', { packId });
    const id = first?.id ?? '';
    const shown = await engine.call('editions.preview', { id });
    expect(shown.sections.map(({ html }) => html).join('')).toContain('in March');
    expect(shown.version).toBe(1);
    const again = path.join(engine.folder, 'again.docx');
    const holder = { number: 2, name: 'B. Secretary', office: '' };
    await engine.call('editions.exportAgain', { id, format: 'docx', copy: 'clean', path: again, holder });
    const [, was] = first?.copies ?? [];
    expect(readFileSync(again).equals(readFileSync(was?.path ?? ''))).toBe(true);
  });

  it('has an addendum of what changed and nothing else, and the next one begins where it ends', async () => {
    const [first] = await engine.call('editions.list', { packId });
    const editionId = first?.id ?? '';
    const preview = await engine.call('editions.previewAddendum', { editionId, reason: 'Date moved' });
    expect(preview).toMatchObject({ number: 1, changes: 1, long: false });
    const made = await engine.call('editions.exportAddendum', {
      editionId,
      reason: 'Date moved',
      format: 'docx',
      path: folder('addendum'),
      each: true,
    });
    expect(made).toMatchObject({ number: 1, version: 1, copies: [{ number: 1 }, { number: 2 }, { number: 3 }] });
    const page = await text(made.copies[0]?.path ?? '');
    for (const words of ['Addendum 1 to v1', 'Copies 1–3 of v1', 'Date moved', 'in March.', 'April', 'Copy no. 1']) {
      expect(page).toContain(words);
    }
    const rest = { editionId, reason: '', format: 'docx', path: folder('none.docx'), each: false } as const;
    await expect(engine.call('editions.exportAddendum', rest)).rejects.toSatisfy(failsWith('addendum.empty'));
    await changePoint('We welcome a date in May.');
    const second = await engine.call('editions.exportAddendum', {
      ...rest,
      path: path.join(engine.folder, 'two.docx'),
    });
    expect(second.number).toBe(2);
    const two = await text(path.join(engine.folder, 'two.docx'));
    expect(two).toContain('in April.');
    expect(two).not.toContain('March');
  });

  it('calls back the copies of a version that gave way, and notes what became of them', async () => {
    expect(await engine.call('editions.recall', { packId })).toEqual([]);
    await engine.call('packs.export', {
      packId,
      format: 'docx',
      copy: 'clean',
      path: path.join(engine.folder, 'v2.docx'),
    });
    const out = await engine.call('editions.recall', { packId });
    expect(out.map(({ number, replacedBy, fate }) => [number, replacedBy, fate])).toEqual([
      [1, 2, null],
      [2, 2, null],
      [3, 2, null],
    ]);
    const fate = { kind: 'destroyed', on: '2026-11-28', by: 'A. Sample' } as const;
    await engine.call('editions.setFate', { copyIds: [out[0]?.copyId ?? ''], fate });
    const [two, three, one] = await engine.call('editions.recall', { packId });
    expect([two?.number, three?.number, one?.fate]).toEqual([2, 3, fate]);
    const register = await engine.call('settings.register', {});
    expect(register.find(({ params }) => params['copyId'] === one?.copyId)?.params).toMatchObject({
      fate: 'destroyed',
      fateBy: 'A. Sample',
    });
    const list = path.join(engine.folder, 'recall.docx');
    await engine.call('editions.exportRecall', { packId, format: 'docx', path: list });
    const page = await text(list);
    for (const words of ['Recall list', 'Embassy in Minsk', 'Destroyed 28']) expect(page).toContain(words);
    await engine.call('store.undo', {});
    expect((await engine.call('editions.recall', { packId })).every((row) => row.fate === null)).toBe(true);
  });

  it('tells the record of a meeting in which state each point went out', async () => {
    const [talks] = await engine.call('records.list', { visitId });
    expect(talks?.out).toMatchObject([{ version: 2, lead: 'We welcome a date in May.', changed: false }]);
    await changePoint('We welcome a date in June.');
    const [later] = await engine.call('records.list', { visitId });
    expect(later?.out).toMatchObject([{ version: 2, changed: true }]);
    const file = path.join(engine.folder, 'record.docx');
    await engine.call('records.export', { meetingId, path: file, format: 'docx' });
    expect(await text(file)).toContain('Went out with v2');
  });

  it('is another edition for other readers, and calls back nothing of theirs', async () => {
    const principal = { ...order('principal'), variant: 'principal' as const, name: 'Pack v3' };
    const made = await engine.call('editions.exportCopies', { ...principal, holders: holders.slice(0, 1) });
    expect(made.version).toBe(3);
    expect((await engine.call('editions.recall', { packId })).every(({ replacedBy }) => replacedBy === 2)).toBe(true);
  });
});
