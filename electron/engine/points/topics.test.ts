import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';

const all = { sort: 'lead', descending: false, offset: 0, limit: 50 } as const;
const made = async (engine: TestEngine, lead: string, topics: string[]) =>
  (await engine.call('points.create', { lead, kind: 'to-make', language: 'en', fields: { topics } })).id;
const tree = async (engine: TestEngine) =>
  (await engine.call('topics.list', {})).map(({ name, depth, count }) => `${'>'.repeat(depth)}${name} ${count}`);
const leads = async (engine: TestEngine, topic: string) =>
  (await engine.call('points.list', { ...all, filter: { topics: [topic] } })).rows.map(({ lead }) => lead);

describe('the desk’s topics', () => {
  it('are a tree that is edited, with the points in it, and each change is one step', async () => {
    const engine = await openEngine();
    const both = await made(engine, 'Both', ['Trade', 'Tariffs']);
    await made(engine, 'One', ['Tariffs']);
    expect(await tree(engine)).toEqual(['Tariffs 2', 'Trade 1']);
    await engine.call('topics.create', { name: 'Economy', parent: null });
    await engine.call('topics.move', { name: 'Trade', parent: 'Economy' });
    await engine.call('topics.move', { name: 'Tariffs', parent: 'Trade' });
    expect(await tree(engine)).toEqual(['Economy 2', '>Trade 2', '>>Tariffs 2']);
    expect(await leads(engine, 'Economy')).toEqual(['Both', 'One']);

    await engine.call('topics.rename', { name: 'Trade', to: 'Commerce' });
    expect(await tree(engine)).toEqual(['Economy 2', '>Commerce 2', '>>Tariffs 2']);
    expect((await engine.call('points.get', { id: both })).point.topics).toEqual(['Commerce', 'Tariffs']);
    await engine.call('topics.merge', { name: 'Tariffs', into: 'Commerce' });
    expect(await tree(engine)).toEqual(['Economy 2', '>Commerce 2']);
    expect((await engine.call('points.get', { id: both })).point.topics).toEqual(['Commerce']);
    await engine.call('topics.delete', { name: 'Commerce' });
    expect(await tree(engine)).toEqual(['Economy 0']);
    for (let i = 0; i < 3; i += 1) await engine.call('store.undo', {});
    expect(await tree(engine)).toEqual(['Economy 2', '>Trade 2', '>>Tariffs 2']);
    expect((await engine.call('points.get', { id: both })).point.topics).toEqual(['Trade', 'Tariffs']);

    const refused = engine.call('topics.move', { name: 'Economy', parent: 'Tariffs' });
    await expect(refused).rejects.toMatchObject({ data: { code: 'topic.circle' } });
    const taken = engine.call('topics.rename', { name: 'Trade', to: 'economy' });
    await expect(taken).rejects.toMatchObject({ data: { code: 'topic.taken', params: { name: 'Economy' } } });
  });
});
