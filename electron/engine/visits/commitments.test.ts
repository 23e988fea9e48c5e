import { beforeAll, describe, expect, it } from 'vitest';
import { runsText } from '../../../shared/document/pack-document';
import type { DocumentBlock } from '../../../shared/document/pack-document';
import { sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

describe('commitments', () => {
  let engine: SharedEngine;
  let first: string;
  let second: string;
  beforeAll(async () => {
    engine = await sharedEngine();
    const fields = { guest: 'BLR', starts: '2024-03-01', ends: '2024-03-02' };
    first = (await engine.call('visits.create', { title: 'The first', fields })).id;
    second = (await engine.call('visits.create', { title: 'The second', fields: { guest: 'BLR' } })).id;
    return () => engine.end();
  });

  const listed = (visitId: string) => engine.call('commitments.list', { visitId });

  it('follow their country from visit to visit, the urgent first, and undo takes each change back', async () => {
    const due = '2024-06-01';
    const { id } = await engine.call('commitments.add', { what: 'Send the draft', visitId: first, due });
    await engine.call('commitments.add', { what: 'Name a contact', visitId: first, due: '2024-05-01' });
    await engine.call('commitments.add', { what: 'Of another country', place: 'KAZ' });
    const here = await listed(second);
    expect(here.map(({ what, place, visit, state }) => [what, place, visit, state])).toEqual([
      ['Name a contact', 'BLR', 'The first', 'open'],
      ['Send the draft', 'BLR', 'The first', 'open'],
    ]);
    await engine.call('commitments.update', { id, fields: { state: 'done', evidence: 'Sent on 3 May' } });
    expect((await listed(second)).map(({ state }) => state)).toEqual(['open', 'done']);
    await engine.call('store.undo', {});
    expect((await listed(second)).map(({ state }) => state)).toEqual(['open', 'open']);
    await engine.call('commitments.remove', { id });
    expect(await listed(second)).toHaveLength(1);
    await engine.call('store.undo', {});
    expect(await listed(second)).toHaveLength(2);
    expect(await engine.call('commitments.list', { place: 'KAZ' })).toMatchObject([{ visit: null }]);
  });

  it('are told where the visit is not ready for them, and stand in its pack', async () => {
    const { readiness } = await engine.call('visits.get', { id: second });
    expect(readiness.find(({ code }) => code === 'commitment-without-line')).toMatchObject({
      state: 'warn',
      params: { count: 2, total: 2, title: 'Name a contact' },
      target: { tab: 'commitments' },
    });
    expect(readiness.find(({ code }) => code === 'commitment-overdue')).toMatchObject({ params: { count: 2 } });
    const [pack] = await engine.call('packs.list', { visitId: second });
    const packId = pack?.id ?? '';
    await engine.call('packs.addPart', {
      id: packId,
      part: { title: null, content: { kind: 'commitments' }, leftOut: [], marking: null },
      after: null,
    });
    const { sections } = await engine.call('packs.compile', { packId });
    const part = sections.find(({ title }) => title === 'Commitments');
    expect(cells(part?.blocks ?? [])[0]).toEqual([
      'Name a contact / The first',
      '–',
      '1\u00a0May\u00a02024, overdue',
      'Open',
      'No line yet',
    ]);
    const steering = sections.find(({ title }) => title === 'Steering brief');
    expect(cells(steering?.blocks ?? []).flatMap(([what]) => (what === 'Drafted' ? [] : [what]))).toEqual([
      'Name a contact',
      'Send the draft',
    ]);
    const found = await engine.call('packs.check', { packId });
    expect(found.filter(({ check }) => check === 'commitment-without-line')).toHaveLength(2);
  });

  it('agreed at the visit itself are no debt of it', async () => {
    await engine.call('commitments.add', { what: 'Meet again', visitId: second });
    const { readiness } = await engine.call('visits.get', { id: second });
    expect(readiness.find(({ code }) => code === 'commitment-without-line')).toMatchObject({ params: { total: 2 } });
  });

  it('come out of a text with the passage that they are taken from', async () => {
    const text = 'ISLAMABAD, May 3: Pakistan and Belarus agreed to open a direct air link by 1 December 2030.';
    const { sourceId } = await engine.call('texts.paste', { name: 'report', text });
    const { reading } = await engine.call('texts.get', { sourceId });
    const items = reading.offers.flatMap((offer) => (offer.kind === 'commitment' ? [offer] : []));
    expect(items).toHaveLength(1);
    await engine.call('texts.take', { texts: [{ sourceId, items }], visit: { into: 'known', id: second } });
    const taken = (await listed(second)).find((one) => one.sourceId === sourceId);
    expect(taken).toMatchObject({ place: 'BLR', side: null, due: '2030-12-01', state: 'open' });
    expect(await engine.call('texts.passages', { recordId: taken?.id ?? '' })).toMatchObject([{ kind: 'commitment' }]);
  });
});

/** The words of the rows of all tables, paragraphs of one cell apart by a stroke. */
function cells(blocks: readonly DocumentBlock[]): string[][] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.cells.map((c) => c.paragraphs.map(({ runs }) => runsText(runs)).join(' / ')))
      : [],
  );
}
