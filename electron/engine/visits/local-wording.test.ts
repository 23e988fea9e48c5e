import { describe, expect, it } from 'vitest';
import { inlineText, paragraph } from '../../../shared/document/rich-text';
import { openEngine } from '../../../test/support/engine';

describe('the words of a point in one brief', () => {
  it('are compared with the library’s, kept, given to the library or given up, each one step that undo takes back', async () => {
    const engine = await openEngine();
    const { id: visitId } = await engine.call('visits.create', { title: 'Visit', fields: {} });
    const { briefId } = await engine.call('visits.addMeeting', { visitId, title: 'Meeting' });
    const { id: pointId } = await engine.call('points.create', {
      lead: 'We welcome it.',
      kind: 'to-make',
      language: 'en',
    });
    const { id } = await engine.call('visits.addPoint', { briefId, pointId });
    const row = async () => {
      const [found] = (await engine.call('visits.brief', { id: briefId })).points;
      if (found === undefined) throw new Error('no point');
      return found;
    };
    const wording = { lead: paragraph('l', 'We warmly welcome it.'), body: [], bindings: [] };
    await engine.call('visits.updateUse', { id, fields: { wording } });
    expect((await row()).behind).toBeUndefined();

    // Other fields of the point say nothing about its words.
    await engine.call('points.update', { id: pointId, fields: { topics: ['Trade'] } });
    expect((await row()).behind).toBeUndefined();
    await engine.call('points.update', { id: pointId, fields: { lead: paragraph('l', 'We welcome it very much.') } });
    expect((await row()).behind).toBe(true);

    const { point } = await row();
    await engine.call('visits.updateUse', { id, fields: { compared: point.revision } });
    expect((await row()).behind).toBeUndefined();
    expect(inlineText((await row()).use.wording?.lead.content ?? [])).toBe('We warmly welcome it.');

    await engine.call('visits.pushWording', { id });
    expect((await row()).use.wording).toBeNull();
    expect(inlineText((await row()).point.lead.content)).toBe('We warmly welcome it.');
    const history = await engine.call('points.history', { id: pointId });
    expect(history[0]?.lead).toBe('We warmly welcome it.');
    await engine.call('store.undo', {});
    expect(inlineText((await row()).point.lead.content)).toBe('We welcome it very much.');
    expect((await row()).use.wording).not.toBeNull();

    await engine.call('visits.updateUse', { id, fields: { wording: null } });
    expect((await row()).use).toMatchObject({ wording: null, compared: null });
  });
});
