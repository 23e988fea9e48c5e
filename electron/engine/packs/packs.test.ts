import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/errors';
import { runsText } from '../../../shared/document/pack-document';
import { openEngine } from '../../../test/support/engine';
import type { TestEngine } from '../../../test/support/engine';

/** A visit with one meeting, made by hand. */
async function visitWithPack(engine: TestEngine) {
  const { id: visitId } = await engine.call('visits.create', {
    title: 'Visit of the President of Belarus',
    fields: {
      host: 'PAK',
      guest: 'BLR',
      starts: '2024-11-25',
      ends: '2024-11-27',
      reference: 'BLR(24)',
      level: 'Official',
    },
  });
  const { id: personId } = await engine.call('people.create', { name: 'Maxim Ryzhenkov', fields: { place: 'BLR' } });
  const { id: itemId } = await engine.call('visits.addItem', {
    visitId,
    day: '2024-11-25',
    title: 'Foreign ministers',
    starts: '11:00',
    ends: '11:45',
    place: 'Committee Room',
    kind: 'meeting',
  });
  const { briefId } = await engine.call('visits.addMeeting', {
    visitId,
    title: 'Meeting with the Foreign Minister',
    itemId,
    counterparts: [personId],
  });
  const [pack] = await engine.call('packs.list', { visitId });
  if (pack === undefined) throw new Error('a visit comes with a pack');
  return { visitId, briefId, personId, packId: pack.id };
}

describe('a pack', () => {
  it('comes with a visit, and draws its parts from it', async () => {
    const engine = await openEngine();
    const { packId } = await visitWithPack(engine);
    const document = await engine.call('packs.compile', { packId });
    expect(document.sections.map((s) => s.kind)).toEqual([
      'cover',
      'contents',
      'brief',
      'programme',
      'brief',
      'fact-sheet',
      'text',
      'people',
      'sources',
    ]);
    const brief = document.sections[4];
    expect(brief?.head?.reference).toBe('BLR(24)\u00a03');
    const facts = brief?.blocks.find((b) => b.kind === 'facts');
    const values = facts?.rows.flatMap((row) => row.facts.map((fact) => runsText(fact.value)));
    expect(values?.slice(0, 4)).toEqual([
      'Maxim Ryzhenkov',
      'Not held',
      '11:00–11:45 (45\u00a0min), Monday 25\u00a0November\u00a02024',
      'Committee Room',
    ]);
  });

  it('moves its parts, and undo moves them back', async () => {
    const engine = await openEngine();
    const { packId } = await visitWithPack(engine);
    const before = (await engine.call('packs.get', { id: packId })).outline.map((p) => p.id);
    const [cover, contents] = before;
    await engine.call('packs.movePart', { id: packId, partId: cover ?? '', after: contents ?? null });
    const after = (await engine.call('packs.get', { id: packId })).outline.map((p) => p.id);
    expect(after.slice(0, 2)).toEqual([contents, cover]);
    await engine.call('store.undo', {});
    expect((await engine.call('packs.get', { id: packId })).outline.map((p) => p.id)).toEqual(before);
  });

  it('can be one of several: copied, named and deleted, each one step', async () => {
    const engine = await openEngine();
    const { visitId, packId } = await visitWithPack(engine);
    const { id } = await engine.call('packs.copy', { id: packId, title: 'For the delegation' });
    const [first, second] = [await engine.call('packs.get', { id: packId }), await engine.call('packs.get', { id })];
    expect(second.outline.map(({ content }) => content)).toEqual(first.outline.map(({ content }) => content));
    expect(new Set([...first.outline, ...second.outline].map((part) => part.id)).size).toBe(2 * first.outline.length);
    await engine.call('packs.delete', { id: packId });
    expect((await engine.call('packs.list', { visitId })).map((pack) => pack.title)).toEqual(['For the delegation']);
    await engine.call('store.undo', {});
    await engine.call('store.undo', {});
    expect((await engine.call('packs.list', { visitId })).map((pack) => pack.id)).toEqual([packId]);
  });

  it('goes out as Word and HTML, the same content as one edition, each file in the register', async () => {
    const engine = await openEngine();
    const { packId } = await visitWithPack(engine);
    const working = path.join(engine.folder, 'working.docx');
    const first = await engine.call('packs.export', { packId, format: 'docx', copy: 'working', path: working });
    expect(first).toMatchObject({ version: 1, sections: 9 });
    expect(readFileSync(working).subarray(0, 2).toString()).toBe('PK');
    const page = path.join(engine.folder, 'pack.html');
    expect(await engine.call('packs.export', { packId, format: 'html', copy: 'clean', path: page })).toMatchObject({
      version: 1,
    });
    await engine.call('packs.update', { id: packId, fields: { title: 'Another title' } });
    const clean = path.join(engine.folder, 'clean.docx');
    const third = await engine.call('packs.export', { packId, format: 'docx', copy: 'clean', path: clean });
    expect(third.version).toBe(2);
    expect(third.removed.length).toBeGreaterThan(0);
    expect((await engine.call('packs.editions', { packId })).map((e) => e.version)).toEqual([2, 1, 1]);
    const register = await engine.call('settings.register', {});
    expect(register.map((entry) => entry.action)).toEqual(['export', 'export', 'export']);
    expect(readdirSync(engine.folder).filter((f) => f.endsWith('.part'))).toEqual([]);
  });

  it('is stopped by its checks unless a reason is given', async () => {
    const engine = await openEngine();
    const { packId, briefId } = await visitWithPack(engine);
    const { id: pointId } = await engine.call('points.create', {
      lead: 'Trade is XX million.',
      kind: 'to-make',
      language: 'en',
    });
    await engine.call('visits.addPoint', { briefId, pointId });
    const order = { packId, format: 'docx', copy: 'clean', path: path.join(engine.folder, 'a.docx') } as const;
    await expect(engine.call('packs.export', order)).rejects.toSatisfy(
      (error) => error instanceof AppError && error.data.code === 'pack.blocked',
    );
    expect(existsSync(order.path)).toBe(false);
    await engine.call('packs.export', { ...order, override: 'The Minister asked for it tonight.' });
    expect(existsSync(order.path)).toBe(true);
    expect((await engine.call('settings.register', {}))[0]).toMatchObject({ action: 'override' });
  });

  it('names the products of a fact sheet that have no short name, until they have one', async () => {
    const engine = await openEngine();
    const { packId } = await visitWithPack(engine);
    const file = path.join(engine.folder, 'goods.csv');
    const rows = ['8701,Tractors', '9706,Antiques over 250 years'].map(
      (goods) => `2020,Pakistan,Belarus,Import,${goods},5000000`,
    );
    const head = 'Year,Reporter,Partner,Flow,HS code,Commodity,Trade Value (US$)';
    const total = '2020,Pakistan,Belarus,Import,TOTAL,All products,10000000';
    // Carvings are sold far beyond the world's measure, bought there, and not from there: a sector of potential.
    const potential = [
      'Belarus,World,Export,9602,Worked carving material,4000000',
      'Belarus,World,Export,TOTAL,All products,20000000',
      'World,World,Export,9602,Worked carving material,40000000',
      'World,World,Export,TOTAL,All products,1000000000',
      'Pakistan,World,Import,9602,Worked carving material,8000000',
      'Pakistan,World,Import,TOTAL,All products,90000000',
    ].map((line) => `2020,${line}`);
    writeFileSync(file, [head, ...rows, total, ...potential].join('\n'));
    await engine.call('sources.import', { path: file, accept: true });
    const unnamed = async () => {
      const found = await engine.call('packs.check', { packId });
      return found.filter(({ check }) => check === 'product-name').map(({ params }) => params['code']);
    };
    const named = { classification: 'HS', language: 'en' } as const;
    expect(await unnamed()).toEqual(['9706', '9602']);
    await engine.call('settings.nameProduct', { ...named, code: '9706', name: 'antiques' });
    expect(await unnamed()).toEqual(['9602']);
    await engine.call('settings.nameProduct', { ...named, code: '9602', name: 'carvings' });
    expect(await unnamed()).toEqual([]);
  });

  it('leaves nothing behind where it may not write; what was about to go out is in the register all the same', async () => {
    const engine = await openEngine();
    const { packId } = await visitWithPack(engine);
    const order = { packId, format: 'html', copy: 'clean', path: path.join(engine.folder, 'taken') } as const;
    mkdirSync(path.join(order.path, 'full'), { recursive: true });
    await expect(engine.call('packs.export', order)).rejects.toSatisfy(
      (error) => error instanceof AppError && error.data.code === 'file.unwritable',
    );
    expect(readdirSync(engine.folder).filter((f) => f.endsWith('.part'))).toEqual([]);
    expect(readdirSync(order.path)).toEqual(['full']);
    expect(await engine.call('settings.register', {})).toMatchObject([
      { action: 'export', params: { path: order.path } },
    ]);
  });
});
