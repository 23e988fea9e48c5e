import { describe, expect, it } from 'vitest';
import { paragraph } from '../../../shared/document/rich-text';
import type { Block } from '../../../shared/document/rich-text';
import type { Input } from '../../../shared/contract/contract';
import { openEngine } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';

const all = { filter: {}, sort: 'fit', descending: false, offset: 0, limit: 50 } as const;

async function made(engine: TestEngine, lead: string, more: Partial<Input<'points.create'>> = {}): Promise<string> {
  return (await engine.call('points.create', { lead, kind: 'to-make', language: 'en', ...more })).id;
}

const found = async (engine: TestEngine, text: string) =>
  (await engine.call('points.list', { ...all, filter: { text } })).rows.map((row) =>
    row.lead.replace(/[\ue000\ue001]/g, ''),
  );

const bold = (block: Block): Block => ({
  ...block,
  content: block.content.map((part) => (part.kind === 'text' ? { ...part, marks: [{ kind: 'bold' }] } : part)),
});

describe('a point', () => {
  it('is made from plain words and read back, with the desk’s lowest marking', async () => {
    const engine = await openEngine();
    const id = await made(engine, 'We welcome the momentum.', { fields: { topics: ['Political'], places: ['BLR'] } });
    const { point, state } = await engine.call('points.get', { id });
    expect(point).toMatchObject({ kind: 'to-make', topics: ['Political'], places: ['BLR'], author: 'A. Sample' });
    expect(point.marking).not.toBe('');
    expect(point).not.toHaveProperty('fingerprint');
    expect(state).toEqual({ clearance: 'draft', since: null, usedIn: [], newer: [] });
  });

  it('is saved as one step while somebody types, and as another when something is chosen', async () => {
    const engine = await openEngine();
    const id = await made(engine, 'First');
    const { point } = await engine.call('points.get', { id });
    for (const words of ['First w', 'First wo', 'First words'])
      await engine.call('points.update', { id, fields: { lead: paragraph(point.lead.id, words) } });
    await engine.call('points.update', { id, fields: { kind: 'press' } });
    expect((await engine.call('store.status', {})).undo?.params).toEqual({ title: 'First words' });
    await engine.call('store.undo', {});
    expect((await engine.call('points.get', { id })).point).toMatchObject({ kind: 'to-make' });
    expect(await found(engine, 'words')).toEqual(['First words']);
    await engine.call('store.undo', {});
    expect(await found(engine, 'words')).toEqual([]);
    expect(await found(engine, 'first')).toEqual(['First']);
    await engine.call('store.redo', {});
    expect(await found(engine, 'words')).toEqual(['First words']);
  });

  it('keeps its history', async () => {
    const engine = await openEngine();
    const id = await made(engine, 'One');
    const { point } = await engine.call('points.get', { id });
    await engine.call('points.update', { id, fields: { lead: paragraph(point.lead.id, 'Two') } });
    const history = await engine.call('points.history', { id });
    expect(history.map(({ lead }) => lead)).toEqual(['Two', 'One']);
    expect((await engine.call('points.get', { id })).point.revision).toBe(history[0]?.revision);
  });

  it('has its past told apart word by word, and gets earlier words back with their clearance', async () => {
    const engine = await openEngine();
    const id = await made(engine, 'As cleared', { fields: { topics: ['Trade'] } });
    const { askId } = await engine.call('points.ask', { id, office: 'Press', person: '', due: null });
    await engine.call('points.answer', { id, askId, answer: 'ok' });
    const { lead, revision } = (await engine.call('points.get', { id })).point;
    for (const words of ['As c', 'As changed'])
      await engine.call('points.update', { id, fields: { lead: paragraph(lead.id, words) } });
    await engine.call('points.update', { id, fields: { topics: ['New'] } });
    const history = await engine.call('points.history', { id });
    expect(history.map(({ lead: words, changed }) => [words, ...changed])).toEqual([
      ['As changed', 'topics'],
      ['As changed', 'words'],
      ['As cleared', 'clearance'],
      ['As cleared', 'clearance'],
      ['As cleared'],
    ]);
    const compared = await engine.call('points.compare', { id, from: revision, to: null });
    expect(compared.from?.fields).toMatchObject({ topics: ['Trade'], lead });
    expect(compared.to).toMatchObject({ revision: history[0]?.revision, author: 'A. Sample' });
    expect(
      (await engine.call('points.compare', { id, from: null, to: history[0]?.revision ?? '' })).from,
    ).toMatchObject({ revision: history[1]?.revision });
    await engine.call('points.restore', { id, revision });
    const { point, state } = await engine.call('points.get', { id });
    expect(point).toMatchObject({ lead, topics: ['Trade'], asks: [{ answer: 'ok' }] });
    expect(state.clearance).toBe('cleared');
    await engine.call('store.undo', {});
    expect((await engine.call('points.get', { id })).point.topics).toEqual(['New']);
    await expect(engine.call('points.restore', { id, revision: 'none' })).rejects.toMatchObject({
      data: { code: 'record.missing' },
    });
  });

  it('is cleared for its words: form may change, words may not', async () => {
    const engine = await openEngine();
    const id = await made(engine, 'Our trade is below what it could be.');
    const { askId } = await engine.call('points.ask', { id, office: 'Commerce', person: '', due: '2030-01-01' });
    const clearance = async () => (await engine.call('points.get', { id })).state.clearance;
    expect(await clearance()).toBe('in-clearance');
    await engine.call('points.answer', { id, askId, answer: 'ok' });
    expect(await clearance()).toBe('cleared');
    const { lead } = (await engine.call('points.get', { id })).point;
    await engine.call('points.update', { id, fields: { lead: bold(lead) } });
    expect(await clearance()).toBe('cleared');
    await engine.call('points.update', { id, fields: { lead: paragraph(lead.id, 'Our trade is far below.') } });
    expect(await clearance()).toBe('lapsed');
    await engine.call('store.undo', {});
    expect(await clearance()).toBe('cleared');
    await engine.call('points.update', { id, fields: { validUntil: '2001-01-01' } });
    expect(await clearance()).toBe('lapsed');
    const lapsed = await engine.call('points.list', { ...all, filter: { clearances: ['lapsed'] } });
    expect(lapsed).toMatchObject({ total: 1, rows: [{ clearance: 'lapsed', since: '2001-01-01' }] });
    expect((await engine.call('points.list', { ...all, filter: { clearances: ['cleared'] } })).total).toBe(0);
    expect((await engine.call('points.facets', {})).clearances).toEqual([{ value: 'lapsed', count: 1 }]);
  });

  it('is copied with ids of its own and without its clearance', async () => {
    const engine = await openEngine();
    const id = await made(engine, 'Copied');
    await engine.call('points.ask', { id, office: 'Press', person: '', due: null });
    const copy = await engine.call('points.duplicate', { id });
    const [before, after] = [await engine.call('points.get', { id }), await engine.call('points.get', copy)];
    expect(after.point.lead.content).toEqual(before.point.lead.content);
    expect(after.point.lead.id).not.toBe(before.point.lead.id);
    expect(after.point.asks).toEqual([]);
  });

  it('goes with its uses, several at once, and comes back with them', async () => {
    const engine = await openEngine();
    const { id: visitId } = await engine.call('visits.create', { title: 'A visit' });
    const { id: briefId } = await engine.call('visits.addBrief', { visitId, kind: 'subject', title: 'Trade' });
    const ids = [await made(engine, 'One'), await made(engine, 'Two')];
    for (const pointId of ids) await engine.call('visits.addPoint', { briefId, pointId });
    expect((await engine.call('points.list', all)).rows.map((row) => row.used)).toEqual([1, 1]);
    await engine.call('points.delete', { ids });
    expect((await engine.call('points.list', all)).total).toBe(0);
    await engine.call('store.undo', {});
    expect((await engine.call('points.list', all)).rows.map((row) => row.used)).toEqual([1, 1]);
    expect((await engine.call('points.get', { id: ids[0] ?? '' })).state.usedIn).toMatchObject([{ briefId, visitId }]);
  });
});

describe('the list of points', () => {
  it('is narrowed, counted, sorted and paged', async () => {
    const engine = await openEngine();
    await made(engine, 'Beta', { kind: 'press', fields: { topics: ['Trade'], places: ['BLR', 'RUS'] } });
    await made(engine, 'alpha', { fields: { topics: ['Trade', 'Energy'], validUntil: '2030-05-01' } });
    await made(engine, 'Gamma', { language: 'ru', fields: { places: ['BLR'], validUntil: '2029-05-01' } });
    const leads = async (input: Partial<Input<'points.list'>>) =>
      (await engine.call('points.list', { ...all, ...input })).rows.map((row) => row.lead);
    expect(await leads({})).toEqual(['Gamma', 'alpha', 'Beta']);
    expect(await leads({ sort: 'lead' })).toEqual(['alpha', 'Beta', 'Gamma']);
    expect(await leads({ sort: 'lead', descending: true, offset: 1, limit: 1 })).toEqual(['Beta']);
    expect(await leads({ sort: 'kind' })).toEqual(['alpha', 'Gamma', 'Beta']);
    expect(await leads({ sort: 'valid-until' })).toEqual(['Gamma', 'alpha', 'Beta']);
    expect(await leads({ sort: 'valid-until', descending: true })).toEqual(['alpha', 'Gamma', 'Beta']);
    expect(await leads({ sort: 'valid-until', offset: 1 })).toEqual(['alpha', 'Beta']);
    expect(await leads({ sort: 'valid-until', offset: 2, limit: 1 })).toEqual(['Beta']);
    expect(await leads({ sort: 'valid-until', filter: { places: ['BLR'] } })).toEqual(['Gamma', 'Beta']);
    expect(await leads({ filter: { topics: ['Trade'] }, sort: 'lead' })).toEqual(['alpha', 'Beta']);
    expect(await leads({ filter: { topics: ['Energy', 'Other'], kinds: ['to-make'] } })).toEqual(['alpha']);
    expect(await leads({ filter: { places: ['BLR'], languages: ['ru'] } })).toEqual(['Gamma']);
    expect(await leads({ filter: { text: 'gam', places: ['RUS'] } })).toEqual([]);
    const facets = await engine.call('points.facets', {});
    expect(facets).toMatchObject({
      total: 3,
      topics: [
        { value: 'Trade', count: 2 },
        { value: 'Energy', count: 1 },
      ],
      places: [
        { value: 'BLR', count: 2 },
        { value: 'RUS', count: 1 },
      ],
      kinds: [
        { value: 'to-make', count: 2 },
        { value: 'press', count: 1 },
      ],
    });
  });

  it('is found by who keeps its words right, and its history says when that changed', async () => {
    const engine = await openEngine();
    const [mine, theirs] = [await made(engine, 'Mine'), await made(engine, 'Theirs')];
    await engine.call('points.update', { id: mine, fields: { owner: 'Europe Division' } });
    const change = { kind: 'owner', owner: 'Economic Division' } as const;
    expect(await engine.call('library.change', { ids: [theirs], change })).toEqual({ count: 1 });
    expect((await engine.call('points.facets', {})).owners.map(({ value }) => value).toSorted()).toEqual([
      'Economic Division',
      'Europe Division',
    ]);
    const { rows } = await engine.call('points.list', { ...all, filter: { owners: ['Europe Division'] } });
    expect(rows.map(({ id }) => id)).toEqual([mine]);
    expect((await engine.call('points.history', { id: theirs }))[0]).toMatchObject({ changed: ['owner'] });
    await engine.call('store.undo', {});
    expect((await engine.call('points.get', { id: theirs })).point.owner).toBe('');
  });

  it('shows the hits in the words as they are written', async () => {
    const engine = await openEngine();
    await made(engine, 'Café and crème', {
      fields: { body: [paragraph('b', 'The résumé of a long talk about the café.')] },
    });
    const { rows } = await engine.call('points.list', { ...all, filter: { text: 'cafe resume' } });
    expect(rows).toMatchObject([
      {
        lead: '\ue000Café\ue001 and crème',
        snippet: 'The \ue000résumé\ue001 of a long talk about the \ue000café\ue001.',
      },
    ]);
  });
});
