import { describe, expect, it } from 'vitest';
import { bindingIds, inlineText, plainText } from '../../../../shared/document/rich-text';
import { openEngine } from '../../../../test/support/engine';
import type { TestEngine } from '../../../../test/support/engine';

async function counts(engine: TestEngine) {
  return {
    visits: (await engine.call('visits.list', {})).length,
    people: (await engine.call('people.list', { text: '', place: null })).length,
    sources: (await engine.call('sources.list', {})).length,
    packs: (await engine.call('packs.list', { visitId: null })).length,
  };
}

const nothing = { visits: 0, people: 0, sources: 0, packs: 0 };
const everything = { visits: 1, people: 5, sources: 4, packs: 1 };

// Each reads four real workbooks, which takes a while where many tests run beside it.
describe('the sample', { timeout: 60_000 }, () => {
  it('is a visit with people, briefs and live figures over its real files; one undo takes all of it back', async () => {
    const engine = await openEngine();
    const { visitId, packId } = await engine.call('visits.createSample', {});
    expect(await counts(engine)).toEqual(everything);
    const got = await engine.call('visits.get', { id: visitId });
    expect(got.visit).toMatchObject({ title: 'President of Belarus to Pakistan', marking: 'restricted', sample: true });
    expect(got.meetings).toHaveLength(3);
    expect(got.briefs.map((b) => b.kind)).toEqual(['steering', 'meeting', 'meeting', 'meeting']);
    expect(got.readiness.filter((r) => r.state === 'bad')).toEqual([]);

    const [, ministers] = got.briefs;
    const { points } = await engine.call('visits.brief', { id: ministers?.id ?? '' });
    const trade = points.find(({ point }) => inlineText(point.lead.content) === 'Our trade is below its potential.');
    expect(plainText(trade?.point.body ?? [])).toBe(
      'In 2020 Belarus sold us goods worth US$\u00a036.7\u00a0million, up 4.6\u00a0% on 2019; we sold Belarus US$\u00a01.06\u00a0million.',
    );
    expect(bindingIds(trade?.point.body ?? [])).toEqual(trade?.point.bindings.map((b) => b.id));
    expect(trade?.point.bindings[0]?.readings[0]).toMatchObject({
      value: 36_683_300,
      source: { fileName: 'imf-dots-exports-of-belarus-by-partner.xlsx' },
    });
    expect(trade?.clearance).toBe('cleared');
    expect(points.filter(({ point }) => point.kind === 'to-make')).toHaveLength(7);

    const sources = await engine.call('sources.list', {});
    expect(sources.map((s) => s.credit)).toContain(
      'Source: International Monetary Fund, Direction of Trade Statistics',
    );
    expect(sources.every((s) => s.sample && s.takenOn === null && s.figures > 0)).toBe(true);

    const { outline } = await engine.call('packs.get', { id: packId });
    expect(outline.map((part) => part.content.kind)).toEqual([
      'cover',
      'contents',
      'brief',
      'programme',
      'brief',
      'brief',
      'brief',
      'fact-sheet',
      'delegations',
      'people',
      'sources',
      'names',
    ]);
    expect(await engine.call('visits.createSample', {})).toEqual({ visitId, packId });

    expect(await engine.call('store.undo', {})).toMatchObject({ undo: null });
    expect(await counts(engine)).toEqual(nothing);
    await engine.call('store.redo', {});
    expect(await counts(engine)).toEqual(everything);
  });

  it('is deleted in one step, but not what was taken into work of one’s own', async () => {
    const engine = await openEngine();
    const { visitId } = await engine.call('visits.createSample', {});
    const [person] = await engine.call('people.list', { text: 'Lukashenko', place: null });
    const { briefs } = await engine.call('visits.get', { id: visitId });
    const { points } = await engine.call('visits.brief', { id: briefs[1]?.id ?? '' });
    const own = await engine.call('visits.create', { title: 'Own visit', fields: { guestId: person?.id ?? '' } });
    const pointId = points[0]?.point.id ?? '';
    await engine.call('visits.addPoint', { briefId: own.briefId, pointId });

    await engine.call('visits.deleteSample', {});
    expect(await counts(engine)).toEqual({ visits: 1, people: 1, sources: 0, packs: 1 });
    expect((await engine.call('visits.brief', { id: own.briefId })).points).toHaveLength(1);
    await engine.call('store.undo', {});
    expect(await counts(engine)).toMatchObject({ visits: 2, people: 5, sources: 4, packs: 2 });
  });
});
