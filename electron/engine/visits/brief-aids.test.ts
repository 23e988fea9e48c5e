import { beforeAll, describe, expect, it } from 'vitest';
import { sharedEngine } from '../../../test/support/figure-files';
import type { SharedEngine } from '../../../test/support/figure-files';

describe('what helps while one writes a brief', () => {
  let engine: SharedEngine;
  let person: string;
  const briefs: string[] = [];
  beforeAll(async () => {
    engine = await sharedEngine();
    const { id: visitId } = await engine.call('visits.create', { title: 'A visit', fields: { guest: 'BLR' } });
    person = (await engine.call('people.create', { name: 'M. Counterpart', fields: { place: 'BLR' } })).id;
    for (const title of ['Call', 'Talks']) {
      const made = await engine.call('visits.addMeeting', { visitId, title, counterparts: [person] });
      briefs.push(made.briefId);
    }
    return () => engine.end();
  });

  const [call, talks] = [() => briefs[0] ?? '', () => briefs[1] ?? ''];
  const addPoint = async (lead: string, topics: string[], places: string[] = []) =>
    (await engine.call('points.create', { lead, kind: 'to-make', language: 'en', fields: { topics, places } })).id;
  const library = (briefId: string) => engine.call('briefs.library', { briefId, filter: {}, limit: 50 });
  const aids = (briefId: string) => engine.call('briefs.aids', { briefId });

  it('ranks the library by topic and other side, and folds away what the counterpart was told', async () => {
    const air = await addPoint('Let us open an air link.', ['transport']);
    await addPoint('Rail too.', ['transport']);
    await addPoint('We sell more rice.', ['trade'], ['BLR']);
    await addPoint('Nothing to do with it.', []);
    const { id: useId } = await engine.call('visits.addPoint', { briefId: call(), pointId: air });
    expect((await library(call())).rows.map(({ lead }) => lead).slice(0, 3)).toEqual([
      'Rail too.',
      'Let us open an air link.',
      'We sell more rice.',
    ]);
    expect((await library(talks())).rows[0]?.lead).toBe('We sell more rice.');
    await engine.call('records.tell', { useId, made: true });
    const { rows, told } = await library(talks());
    expect(told.map(({ row, told: to }) => [row.lead, to.to])).toEqual([
      ['Let us open an air link.', 'M. Counterpart'],
    ]);
    expect(rows.some(({ id }) => id === air)).toBe(false);
  });

  it('notices what one person would hear twice', async () => {
    const pointId = await addPoint('We count on your vote.', []);
    await engine.call('visits.addPoint', { briefId: call(), pointId });
    expect((await aids(call())).twice).toEqual([]);
    await engine.call('visits.addPoint', { briefId: talks(), pointId });
    expect((await aids(talks())).twice).toMatchObject([{ brief: 'Call', person: 'M. Counterpart' }]);
  });

  it('lights known interests that nobody answers', async () => {
    const interest = (theirPoint: string, lead: string) =>
      engine.call('points.create', {
        lead,
        kind: 'if-raised',
        language: 'en',
        fields: { theirPoint, places: ['BLR'] },
      });
    const { id } = await interest('Buy our tractors.', 'We assemble them already.');
    await interest('Lower your duties.', '');
    await engine.call('visits.addPoint', { briefId: talks(), pointId: id });
    expect((await aids(talks())).interests).toMatchObject([
      { theirPoint: 'Lower your duties.', answered: false, here: false, briefs: [] },
      { theirPoint: 'Buy our tractors.', answered: true, here: true, briefs: ['Talks'] },
    ]);
  });
});
