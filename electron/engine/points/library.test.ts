import { describe, expect, it } from 'vitest';
import type { LibraryChange } from '../../../shared/contract/library';
import { paragraph } from '../../../shared/document/rich-text';
import { openEngine } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';

const made = async (engine: TestEngine, lead: string, body: string) =>
  (
    await engine.call('points.create', {
      lead,
      kind: 'to-make',
      language: 'en',
      fields: { body: [paragraph(`body of ${lead}`, body)], topics: ['Trade'] },
    })
  ).id;
const sought = { find: 'turkey', matchCase: false, wholeWord: true };

describe('the library as a whole', () => {
  it('finds and replaces chosen words, in one step, and not in what changed meanwhile', async () => {
    const engine = await openEngine();
    const ids = [await made(engine, 'Turkey first', 'Turkey and turkeys.'), await made(engine, 'Other', 'On Turkey.')];
    const found = await engine.call('library.find', sought);
    expect(found).toMatchObject({ hits: 3, more: false });
    const points = found.points.map(({ id, revision, hits }) => ({
      id,
      revision,
      hits: hits.map(({ key }) => key).slice(0, 1),
    }));
    expect(await engine.call('library.replace', { sought, by: 'Türkiye', points })).toEqual({ count: 2 });
    const lead = async (id: string | undefined) =>
      (await engine.call('points.get', { id: id ?? '' })).point.lead.content;
    expect(await lead(ids[0])).toMatchObject([{ text: 'Türkiye first' }]);
    expect((await engine.call('library.find', sought)).hits).toBe(1);
    const late = engine.call('library.replace', { sought, by: 'X', points });
    await expect(late).rejects.toMatchObject({ data: { code: 'record.conflict' } });
    await engine.call('store.undo', {});
    expect((await engine.call('library.find', sought)).hits).toBe(3);
  });

  it('changes many points alike, in one step', async () => {
    const engine = await openEngine();
    const ids = [await made(engine, 'One', ''), await made(engine, 'Two', '')];
    const change = { kind: 'topics' as const, add: ['Energy'], remove: ['Trade'] } satisfies LibraryChange;
    expect(await engine.call('library.change', { ids, change })).toEqual({ count: 2 });
    expect(await engine.call('library.change', { ids, change })).toEqual({ count: 0 });
    const { id: visitId } = await engine.call('visits.create', { title: 'A visit' });
    const { id: briefId } = await engine.call('visits.addBrief', { visitId, kind: 'subject', title: 'Trade' });
    expect(await engine.call('library.briefs', {})).toContainEqual({ id: briefId, title: 'A visit: Trade' });
    const into = { kind: 'brief', briefId } as const;
    expect(await engine.call('library.change', { ids, change: into })).toEqual({ count: 2 });
    expect(await engine.call('library.change', { ids, change: into })).toEqual({ count: 0 });
    const ask = { kind: 'ask', office: 'Press', person: '', due: '2030-01-01' } as const;
    await engine.call('library.change', { ids, change: ask });
    const { point, state } = await engine.call('points.get', { id: ids[0] ?? '' });
    expect(point).toMatchObject({ topics: ['Energy'], asks: [{ office: 'Press' }] });
    expect(state).toMatchObject({ clearance: 'in-clearance', usedIn: [{ briefId }] });
    await engine.call('store.undo', {});
    for (const id of ids) expect((await engine.call('points.get', { id })).point.asks).toEqual([]);
  });

  it('keeps searches by name', async () => {
    const engine = await openEngine();
    const chosen = { kinds: [], topics: ['Trade'], places: [], clearances: [], markings: [], languages: [] };
    await engine.call('library.saveSearch', { name: 'Mine', search: { text: 'x', chosen } });
    const { id } = await engine.call('library.saveSearch', { name: 'mine', search: { text: 'y', chosen } });
    expect(await engine.call('library.searches', {})).toMatchObject([{ id, name: 'mine', search: { text: 'y' } }]);
    await engine.call('library.deleteSearch', { id });
    expect(await engine.call('library.searches', {})).toEqual([]);
  });
});
