import { describe, expect, it } from 'vitest';
import { findings, outline, packed, withPoints, withText } from '../../test/support/checked';
import { brief, briefPoint, item, meeting, objective, part, person, visit } from '../../test/support/pack-content';
import { paragraph } from '../document/rich-text';

describe('no-objective', () => {
  it('fires on a meeting brief and on a steering brief without an objective', () => {
    expect(findings('no-objective', { objectives: [] })).toMatchObject([{ section: 'brief-part' }]);
    const steering = brief({ kind: 'steering', meetingIds: [] });
    expect(findings('no-objective', { briefs: [steering] })).toHaveLength(1);
  });

  it('is silent on a subject brief', () => {
    expect(findings('no-objective', { briefs: [brief({ kind: 'subject' })], objectives: [] })).toEqual([]);
    const steering = brief({ kind: 'steering', meetingIds: [] });
    expect(findings('no-objective', { briefs: [steering], objectives: [objective({ briefId: null })] })).toEqual([]);
  });
});

describe('no-response', () => {
  const raised = { kind: 'if-raised', theirPoint: 'The tariff on machines.' } as const;

  it('fires where they may raise something and we say nothing', () => {
    expect(findings('no-response', withPoints(briefPoint('p1', '', raised)))).toMatchObject([
      { severity: 'warning', params: { theirPoint: 'The tariff on machines.' } },
    ]);
  });

  it('is silent where we have an answer, in the lead or in the body', () => {
    const inBody = briefPoint('p2', '', { ...raised, body: [paragraph('b', 'Experts will meet.')] });
    expect(findings('no-response', withPoints(briefPoint('p1', 'It is under review.', raised), inBody))).toEqual([]);
  });
});

describe('incomplete-meeting', () => {
  it('fires on a meeting without counterpart, time and place, and leads to where each is filled in', () => {
    const found = findings('incomplete-meeting', {
      meetings: [meeting({ counterparts: [] })],
      items: [item({ starts: null, place: '' })],
    });
    expect(found.map(({ params, target }) => [params['what'], target?.at])).toEqual([
      ['counterpart', 'meeting'],
      ['time', 'item'],
      ['place', 'item'],
    ]);
  });

  it('is silent on a whole one', () => {
    expect(findings('incomplete-meeting')).toEqual([]);
  });
});

describe('no-brief', () => {
  it('fires on a meeting that no part of the pack speaks of', () => {
    const without = outline.filter((p) => p.id !== 'brief-part');
    expect(findings('no-brief', packed({ outline: without }))).toMatchObject([{ target: { at: 'meeting' } }]);
  });

  it('is silent where the variant leaves the brief out: it is in the pack', () => {
    const out = outline.map((p) => ({ ...p, leftOut: ['officials' as const] }));
    expect(findings('no-brief', packed({ outline: out }))).toEqual([]);
  });
});

describe('brief-of-no-meeting', () => {
  it('fires on a meeting brief alone, and is silent on a subject brief', () => {
    expect(findings('brief-of-no-meeting', { briefs: [brief({ meetingIds: ['gone'] })] })).toHaveLength(1);
    expect(findings('brief-of-no-meeting', { briefs: [brief({ kind: 'subject', meetingIds: [] })] })).toEqual([]);
  });
});

describe('many-points', () => {
  const points = (count: number) =>
    withPoints(...Array.from({ length: count }, (_, i) => briefPoint(`p${i}`, `Point ${i}.`)));
  const half = { items: [item({ ends: '11:30' })] };

  it('fires where the meeting has no time for them, and sooner where it is interpreted', () => {
    expect(findings('many-points', { ...half, ...points(13) })).toMatchObject([
      { params: { count: 13, most: 12, minutes: 30 } },
    ]);
    const meetings = [meeting({ interpretation: 'consecutive' })];
    expect(findings('many-points', { ...half, ...points(7), meetings })).toMatchObject([{ params: { most: 6 } }]);
  });

  it('is silent where they fit, and where the length of the meeting is not known', () => {
    expect(findings('many-points', { ...half, ...points(12) })).toEqual([]);
    expect(findings('many-points', { items: [item({ ends: null })], ...points(30) })).toEqual([]);
  });
});

describe('long-brief', () => {
  const facts = (count: number) =>
    withPoints(
      ...Array.from({ length: count }, (_, i) => briefPoint(`p${i}`, 'word '.repeat(100), { kind: 'background' })),
    );

  it('fires on a brief of more than four pages', () => {
    expect(findings('long-brief', facts(18))).toMatchObject([{ params: { pages: 5, most: 4 } }]);
  });

  it('is silent on four', () => {
    expect(findings('long-brief', facts(16))).toEqual([]);
  });
});

describe('no-purpose', () => {
  const steering = { kind: 'steering' as const, meetingIds: [] };

  it('fires on a steering brief without its first part, and is silent where it has one, and on others', () => {
    expect(findings('no-purpose', { briefs: [brief(steering)] })).toHaveLength(1);
    expect(findings('no-purpose', withText('why', 'A year of new trade.', steering))).toEqual([]);
    expect(findings('no-purpose')).toEqual([]);
  });
});

describe('not-in-delegation and other-side', () => {
  const stamp = { created: '', updated: '', author: '', revision: '' };
  const delegate = (personId: string | null, name: string) => ({
    ...stamp,
    id: `d-${name}`,
    visitId: 'visit',
    side: 'guest' as const,
    personId,
    name,
    role: '',
    position: 1,
    seat: null,
    seated: true,
  });
  const met = person({ id: 'other', name: 'N. Other' });
  const people = new Map([
    ['person', person()],
    ['other', met],
  ]);
  const meetings = [meeting({ counterparts: ['other'] })];

  it('fires on a counterpart whom the delegation does not have', () => {
    const found = findings('not-in-delegation', { people, meetings, delegates: [delegate(null, 'Somebody else')] });
    expect(found).toMatchObject([{ params: { name: 'N. Other' }, target: { at: 'meeting' } }]);
  });

  it('is silent where the list has the person, by record or by name, and while there is no list', () => {
    expect(findings('not-in-delegation', { people, meetings, delegates: [delegate('other', '')] })).toEqual([]);
    expect(findings('not-in-delegation', { people, meetings, delegates: [delegate(null, 'N. Other')] })).toEqual([]);
    expect(findings('not-in-delegation', { people, meetings })).toEqual([]);
  });

  it('fires on a counterpart of a third country, and is silent where the meeting is with it', () => {
    const third = new Map([...people, ['other', { ...met, place: 'POL' }]]);
    expect(findings('other-side', { people: third, meetings })).toMatchObject([{ params: { country: 'Poland' } }]);
    expect(
      findings('other-side', { people: third, meetings: [meeting({ counterparts: ['other'], place: 'POL' })] }),
    ).toEqual([]);
    expect(findings('other-side', { people, meetings })).toEqual([]);
  });
});

describe('expired-point', () => {
  it('fires on a point that ends before the visit does', () => {
    const points = withPoints(briefPoint('p1', 'Words.', { validUntil: '2024-11-26' }));
    expect(findings('expired-point', points)).toMatchObject([{ severity: 'warning', params: { date: '2024-11-26' } }]);
  });

  it('is silent on the last day of the visit, and while the visit has no dates', () => {
    const points = withPoints(briefPoint('p1', 'Words.', { validUntil: '2024-11-27' }));
    expect(findings('expired-point', points)).toEqual([]);
    expect(findings('expired-point', { ...points, visit: visit({ starts: null, ends: null }) })).toEqual([]);
  });
});

describe('programme-overlap and programme-outside', () => {
  const programme = packed({ outline: [...outline, part('programme-part', { kind: 'programme' })] });
  const call = item({ id: 'call', title: 'Call on the Speaker', starts: '11:30', ends: '12:00' });

  it('fire on two items at one time, and on a day that is none of the visit', () => {
    expect(findings('programme-overlap', { ...programme, items: [item(), call] })).toMatchObject([
      {
        params: { first: 'Meeting of the ministers', second: 'Call on the Speaker', minutes: 15 },
        target: { at: 'call' },
      },
    ]);
    const late = item({ id: 'late', day: '2024-11-28' });
    expect(findings('programme-outside', { ...programme, items: [item(), late] })).toMatchObject([
      { params: { date: '2024-11-28' }, target: { at: 'late' } },
    ]);
  });

  it('are silent on items that follow each other', () => {
    const next = { ...call, starts: '11:45' };
    expect(findings('programme-overlap', { ...programme, items: [item(), next] })).toEqual([]);
    expect(findings('programme-outside', { ...programme, items: [item(), next] })).toEqual([]);
  });
});

describe('programme-disagrees', () => {
  it('fires on two languages, on a time of no item, and on another level of visit', () => {
    const disagreeing = { items: [item({ language: 'Russian' })] };
    expect(findings('programme-disagrees', disagreeing)).toMatchObject([
      { params: { what: 'language' }, fix: { kind: 'meeting', field: 'language', value: 'Russian' } },
    ]);
    expect(findings('programme-disagrees', withText('background', 'The cars leave at 9:45.'))).toMatchObject([
      { params: { what: 'time', brief: '09:45', programme: '11:00' } },
    ]);
    expect(findings('programme-disagrees', withText('why', 'This state visit is the first.'))).toMatchObject([
      { params: { what: 'level', brief: 'state' } },
    ]);
  });

  it('is silent on the same words, the times of the programme, ratios, and visits of other years', () => {
    expect(findings('programme-disagrees', { items: [item({ language: 'English–Russian, consecutive' })] })).toEqual(
      [],
    );
    const press = {
      items: [item({ press: 'Pool at the start' })],
      meetings: [meeting({ press: 'Pool, then closed' })],
    };
    expect(findings('programme-disagrees', press)).toEqual([]);
    expect(findings('programme-disagrees', withText('background', 'From 11:00, at 1:50000.'))).toEqual([]);
    expect(findings('programme-disagrees', withText('why', 'The state visit of 2015 was the first.'))).toEqual([]);
  });
});
