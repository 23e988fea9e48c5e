import { describe, expect, it } from 'vitest';
import {
  brief,
  briefPoint,
  figurePoint,
  item,
  meeting,
  objective,
  packContent,
  part,
  person,
  reading,
  tradeSheet,
  visit,
} from '../../test/support/pack-content';
import type { BriefPoint } from '../contract/briefs';
import type { Finding } from '../contract/findings';
import { paragraph } from '../document/rich-text';
import type { PackContent } from '../pack/content';
import { isWorded, wordCheck, wordPassed } from '../sentences/checks';
import { checks, runChecks } from './all-checks';

function findings(check: string, changes: Partial<PackContent> = {}): Finding[] {
  return runChecks(packContent(changes)).filter((finding) => finding.check === check);
}

function withPoints(...points: BriefPoint[]): Partial<PackContent> {
  return { points: new Map([['brief', points]]) };
}

function pack(changes: Partial<PackContent['pack']>): Partial<PackContent> {
  return { pack: { ...packContent().pack, ...changes } };
}

const outline = packContent().pack.outline;

describe('a pack without a fault', () => {
  it('has no finding', () => {
    expect(runChecks(packContent())).toEqual([]);
  });
});

describe('marking-below', () => {
  it('fires on a part marked below a point that stands in it', () => {
    const marked = outline.map((p) => (p.id === 'brief-part' ? { ...p, marking: 'internal' } : p));
    const [finding, ...others] = findings('marking-below', {
      ...pack({ outline: marked, marking: 'secret' }),
      ...withPoints(briefPoint('p1', 'We welcome the visit.', { marking: 'restricted' })),
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', section: 'brief-part', target: { at: 'brief-part' } });
    expect(finding?.params).toEqual({ part: 'The ministers', marking: 'INTERNAL', highest: 'RESTRICTED' });
  });

  it('fires once on a pack marked below several parts', () => {
    const [finding, ...others] = findings('marking-below', pack({ marking: 'unmarked' }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ target: { area: 'packs', at: null }, params: { part: 'Pack of the Minister' } });
  });

  it('fires on a marking that the scheme does not know', () => {
    const foreign = withPoints(briefPoint('p1', 'Words.', { marking: 'NATO SECRET' }));
    expect(findings('marking-below', foreign)[0]?.params['highest']).toBe('NATO SECRET');
  });

  it('is silent where the part is marked higher, and on a part that is left out', () => {
    const above = outline.map((p) => (p.id === 'programme' ? { ...p, marking: 'restricted' } : p));
    expect(findings('marking-below', pack({ outline: above, marking: 'restricted' }))).toEqual([]);
    const out = outline.map((p) => (p.id === 'brief-part' ? { ...p, leftOut: ['officials' as const] } : p));
    const secret = withPoints(briefPoint('p1', 'Words.', { marking: 'secret' }));
    expect(findings('marking-below', { ...pack({ outline: out }), ...secret })).toEqual([]);
  });
});

describe('disclosed', () => {
  it('fires on a point to make that is not to be disclosed', () => {
    const secret = briefPoint('p1', 'They are in debt.', { usability: 'not-to-be-disclosed' });
    expect(findings('disclosed', withPoints(secret))).toMatchObject([
      { severity: 'error', block: 'brief-part/point-p1', params: { kind: 'to-make', point: 'They are in debt.' } },
    ]);
  });

  it('is silent on background, which has a box for it, and on tactical points, which are never printed', () => {
    const hidden = { usability: 'not-to-be-disclosed' } as const;
    const background = briefPoint('p1', 'They are in debt.', { ...hidden, kind: 'background' });
    const tactical = briefPoint('p2', 'They need this.', { ...hidden, kind: 'tactical' });
    expect(findings('disclosed', withPoints(background, tactical))).toEqual([]);
  });
});

describe('not-cleared', () => {
  const asked = briefPoint('p1', 'We welcome the visit.', {
    asks: [
      {
        id: 'a',
        office: 'Commerce',
        person: '',
        askedAt: '2024-11-18',
        due: null,
        answer: null,
        answeredAt: null,
        revision: null,
        text: null,
      },
    ],
  });

  it('fires on a point whose clearance lapsed, and stops the export', () => {
    const [finding] = findings('not-cleared', withPoints({ ...asked, clearance: 'lapsed' }));
    expect(finding).toMatchObject({ severity: 'error', params: { state: 'lapsed' } });
  });

  it('leaves a point that an office has not answered for to a warning, which names the office', () => {
    const points = withPoints({ ...asked, clearance: 'in-clearance' });
    expect(findings('not-cleared', points)).toEqual([]);
    const [finding] = findings('awaiting-clearance', points);
    expect(finding).toMatchObject({ severity: 'warning', params: { offices: 'Commerce' } });
  });

  it('fires once on a point that stands in two briefs, and names both', () => {
    const one = { ...asked, clearance: 'in-clearance' } as const;
    const second = brief({ id: 'second', title: 'The forum', meetingIds: [] });
    const found = findings('awaiting-clearance', {
      ...pack({ outline: [...outline, part('second-part', { kind: 'brief', briefId: 'second' })] }),
      briefs: [brief(), second],
      objectives: [objective(), objective({ briefId: 'second' })],
      points: new Map([
        ['brief', [one]],
        ['second', [one]],
      ]),
    });
    expect(found).toMatchObject([{ section: 'brief-part', params: { brief: 'The ministers, The forum' } }]);
  });

  it('is silent on drafts that nobody was asked about, on cleared points, and on background in the principal’s pack', () => {
    const background = briefPoint('p3', 'A fact.', { kind: 'background' });
    const points = withPoints(
      briefPoint('p1', 'A draft.'),
      { ...briefPoint('p2', 'Cleared.'), clearance: 'cleared' },
      { ...background, clearance: 'lapsed' },
    );
    expect(findings('not-cleared', { ...points, variant: 'principal' })).toEqual([]);
    expect(findings('not-cleared', points)).toHaveLength(1);
  });
});

describe('leftovers', () => {
  it.each(['agree on XX tons', 'meets on ???', 'in room [tbc]', 'TODO figures', 'Lorem ipsum dolor'])(
    'fires on “%s”',
    (words) => {
      expect(findings('leftovers', withPoints(briefPoint('p1', words)))).toMatchObject([
        {
          severity: 'error',
          section: 'brief-part',
          block: 'brief-part/point-p1',
          target: { area: 'points', id: 'p1' },
        },
      ]);
    },
  );

  it('leads to the row of a table', () => {
    const raised = briefPoint('p1', 'We say ???', { kind: 'if-raised', theirPoint: 'The tariff.' });
    expect(findings('leftovers', withPoints(raised))).toMatchObject([{ target: { area: 'points', id: 'p1' } }]);
  });

  it('is silent on words that only look like it', () => {
    expect(findings('leftovers', withPoints(briefPoint('p1', 'Sobre todo, the XIX round. Is it so?')))).toEqual([]);
    expect(findings('leftovers', { items: [item({ state: 'tbc' })] })).toEqual([]);
  });
});

describe('two-figures', () => {
  it('fires on two values of one trade in one year, whatever the dataset', () => {
    const points = withPoints(
      figurePoint('p1', 'US$ 36.7 million', reading(36_680_000)),
      figurePoint('p2', 'US$ 60 million', reading(60_000_000, 'Customs')),
    );
    expect(findings('two-figures', points)).toMatchObject([
      { severity: 'error', section: 'brief-part', params: { first: '36680000', second: '60000000', period: '2020' } },
    ]);
  });

  it('fires on a fact sheet that says other than a brief', () => {
    const sheet = part('sheet', { kind: 'fact-sheet', place: 'BLR', other: 'PAK', year: 2020 });
    const trade = tradeSheet(reading(41_000_000));
    const found = findings('two-figures', {
      ...pack({ outline: [...outline, sheet] }),
      ...withPoints(figurePoint('p1', 'US$ 36.7 million', reading(36_680_000))),
      trade: new Map([['sheet', trade]]),
    });
    expect(found).toMatchObject([{ section: 'sheet' }]);
  });

  it('is silent on the same value twice', () => {
    const twice = [reading(36_680_000), reading(36_680_000, 'Customs')];
    const points = twice.map((of, i) => figurePoint(`p${i}`, 'US$ 36.7 million', of));
    expect(findings('two-figures', withPoints(...points))).toEqual([]);
  });
});

describe('newer-figure', () => {
  it('fires on a point with a figure for which there is a newer reading, and only there', () => {
    const points = withPoints(figurePoint('p1', 'US$ 1', reading(1)), briefPoint('p2', 'No figure.'));
    expect(findings('newer-figure', { ...points, newer: new Set(['p1']) })).toMatchObject([
      { severity: 'warning', target: { area: 'points', id: 'p1' } },
    ]);
    expect(findings('newer-figure', points)).toEqual([]);
  });
});

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
    expect(findings('no-brief', pack({ outline: without }))).toMatchObject([{ target: { at: 'meeting' } }]);
  });

  it('is silent where the variant leaves the brief out: it is in the pack', () => {
    const out = outline.map((p) => ({ ...p, leftOut: ['officials' as const] }));
    expect(findings('no-brief', pack({ outline: out }))).toEqual([]);
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

describe('house-wording', () => {
  const word = { id: 'w', kind: 'name' as const, wrong: ['interlocutor'], language: null, reason: '' };

  it('fires on a word that the desk writes otherwise, with what to write, and leads to its place', () => {
    const points = withPoints(briefPoint('p1', 'My interlocutor knows.'));
    const houseWords = [{ ...word, word: 'colleague' }];
    const fired = findings('house-wording', { ...points, houseWords });
    expect(fired).toMatchObject([{ params: { written: 'interlocutor', instead: 'colleague' } }]);
    expect(fired[0]?.target).not.toBeNull();
  });

  it('is silent on what is written right, and where the desk has no words of its own', () => {
    const points = withPoints(briefPoint('p1', 'My colleague knows.'));
    expect(findings('house-wording', { ...points, houseWords: [{ ...word, word: 'colleague' }] })).toEqual([]);
    expect(findings('house-wording', withPoints(briefPoint('p1', 'My interlocutor knows.')))).toEqual([]);
  });
});

describe('expired-note', () => {
  const withNote = (noteAsOf: string | null): Partial<PackContent> => ({
    people: new Map([['person', person({ noteAsOf })]]),
  });

  it('fires on a note of more than six months before the visit, and on one without a date', () => {
    expect(findings('expired-note', withNote('2024-05-24'))).toHaveLength(1);
    expect(findings('expired-note', withNote(null))).toMatchObject([{ target: { area: 'people', id: 'person' } }]);
  });

  it('fires on a note from before a change of office, and on one old line of it', () => {
    const since = { title: 'Foreign Minister', organisation: '', since: '2024-10-15', until: null };
    const renewed = { people: new Map([['person', person({ noteAsOf: '2024-10-01', offices: [since] })]]) };
    expect(findings('expired-note', renewed)).toMatchObject([{ params: { why: 'office', date: '2024-10-01' } }]);
    const views = { kind: 'views' as const, when: '', text: 'Wants talks.', asOf: '2024-01-01', source: 'Post' };
    const old = { people: new Map([['person', person({ facts: [views] })]]) };
    expect(findings('expired-note', old)).toMatchObject([{ params: { why: 'age', date: '2024-01-01' } }]);
  });

  it('is silent on a note of six months', () => {
    expect(findings('expired-note', withNote('2024-05-25'))).toEqual([]);
  });
});

describe('programme-overlap and programme-outside', () => {
  const programme = pack({ outline: [...outline, part('programme-part', { kind: 'programme' })] });
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

describe('brief-of-no-meeting', () => {
  it('fires on a meeting brief alone, and is silent on a subject brief', () => {
    expect(findings('brief-of-no-meeting', { briefs: [brief({ meetingIds: ['gone'] })] })).toHaveLength(1);
    expect(findings('brief-of-no-meeting', { briefs: [brief({ kind: 'subject', meetingIds: [] })] })).toEqual([]);
  });
});

describe('weak-objective', () => {
  const wanting = (text: string) =>
    findings('weak-objective', { objectives: [objective({ text: paragraph('o', text) })] });

  it.each([
    'to strengthen our bilateral ties',
    'deepening friendship and cooperation',
    'goodwill.',
    'an exchange of views',
    'to discuss trade',
    'укрепление двусторонних отношений',
    'обсудить торговлю',
  ])('fires on “%s”', (text) => {
    expect(wanting(text)).toMatchObject([
      { severity: 'warning', params: { objective: text }, target: { at: 'objective' } },
    ]);
  });

  it.each([
    'that the joint commission meets before March',
    'strengthen cooperation by signing the roadmap',
    'a date for the joint commission',
    'agreement to expand cooperation in tractors to 1,000 units',
    'their view of the discussion in Geneva on standards',
    'договориться о развитии сотрудничества до марта 2027',
  ])('is silent on “%s”', (text) => {
    expect(wanting(text)).toEqual([]);
  });
});

describe('long-point', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

  it('fires on a point to make of more than 25 words', () => {
    expect(findings('long-point', withPoints(briefPoint('p1', words(26))))).toMatchObject([
      { params: { words: 26, most: 25 }, target: { area: 'points', id: 'p1' } },
    ]);
  });

  it('is silent on 25, and on background, which nobody says', () => {
    const background = briefPoint('p2', words(60), { kind: 'background' });
    expect(findings('long-point', withPoints(briefPoint('p1', words(25)), background))).toEqual([]);
    const patient = { pointWords: 40, cardWords: 12, halfHourPoints: 12, noteMonths: 6 };
    const desk = { ...packContent().desk, limits: patient };
    expect(findings('long-point', { ...withPoints(briefPoint('p1', words(26))), desk })).toEqual([]);
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

describe('uncounted-pages', () => {
  const urdu = 'پاکستان اور بیلاروس کے درمیان تجارت بڑھ رہی ہے۔ '.repeat(20);

  it('finds a part in letters whose widths are not known', () => {
    expect(findings('uncounted-pages', withPoints(briefPoint('p1', urdu)))).toMatchObject([{ section: 'contents' }]);
  });

  it('leaves a pack with a name in its own letters, and one without contents, alone', () => {
    expect(findings('uncounted-pages', withPoints(briefPoint('p1', 'We met Ishaq Dar (اسحاق ڈار).')))).toEqual([]);
    const without = pack({ outline: outline.filter(({ content }) => content.kind !== 'contents') });
    expect(findings('uncounted-pages', { ...withPoints(briefPoint('p1', urdu)), ...without })).toEqual([]);
  });
});

describe('unexplained-acronym', () => {
  it('fires once on one that is never spelt out', () => {
    const points = withPoints(briefPoint('p1', 'CPEC helps.'), briefPoint('p2', 'More of CPEC.'));
    expect(findings('unexplained-acronym', points)).toMatchObject([
      { severity: 'warning', block: 'brief-part/point-p1', params: { acronym: 'CPEC' } },
    ]);
  });

  it.each([
    'The China–Pakistan Economic Corridor (CPEC) helps. CPEC is long.',
    'CPEC (the economic corridor) helps.',
    'US$ 5 million to the UN, WTO and EU.',
    'Brief BLR(24)/3 and the form A-17.',
  ])('is silent on “%s”', (text) => {
    expect(findings('unexplained-acronym', withPoints(briefPoint('p1', text)))).toEqual([]);
  });
});

describe('what the checks say', () => {
  it('exists for every check, and its names are unique', () => {
    expect(checks.map(({ name }) => name).filter((name) => !isWorded(name))).toEqual([]);
    expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
  });

  it('names what, where and a verb', () => {
    const params = { state: 'in-clearance', point: 'We welcome the visit.', offices: 'Commerce', brief: 'Ministers' };
    expect(wordCheck({ check: 'awaiting-clearance', params }, 'en')).toEqual({
      what: 'A point is not cleared yet',
      where: '“We welcome the visit.”: Ministers; Commerce awaited',
      verb: 'Chase',
    });
    expect(wordPassed('no-brief', 'fr')).toBe('Every meeting has a brief in the pack');
  });

  it('cuts a long quotation between two words', () => {
    const point = 'Let our experts go through the requirements of both sides, one by one, until spring.';
    const { where } = wordCheck({ check: 'newer-figure', params: { point, brief: 'Forum' } }, 'en');
    expect(where).toBe('“Let our experts go through the requirements of…”: Forum');
  });

  it('never shows an empty quotation', () => {
    for (const { name } of checks) {
      const { what, where } = wordCheck({ check: name, params: {} }, 'en');
      expect(`${what} ${where}`, name).not.toContain('undefined');
      expect(where, name).not.toContain('“”');
    }
  });

  it('puts what stops the export first', () => {
    const all = runChecks(packContent({ objectives: [], ...withPoints(briefPoint('p1', 'XX')) }));
    expect(all.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });
});

describe('product-name', () => {
  const listing = (text: string) => {
    const member = { figureId: 1, name: '3104', label: 'Fertilizers; mineral or chemical, potassic', value: 9 };
    const set = { ...reading(9), members: [{ ...member, row: 1, col: 1 }] };
    const list = figurePoint('p1', 'potash', set);
    const [first] = list.point.bindings;
    if (first === undefined) throw new Error('the point has no figure');
    const binding = { ...first, expression: { op: 'top', selector: 0, count: 1 } as const };
    const content = [{ kind: 'figure' as const, binding: first.id, text }];
    const lead = { ...list.point.lead, content };
    return withPoints({ ...list, point: { ...list.point, lead, body: [], bindings: [binding] } });
  };

  it('fires on a row of a fact sheet, each product once', () => {
    const sheet = part('sheet', { kind: 'fact-sheet', place: 'BLR', other: 'PAK', year: 2020 });
    const unnamed = [{ code: '970610', name: 'Antiques over 250 years' }];
    const trade = new Map([['sheet', { ...tradeSheet(reading(1)), unnamed }]]);
    expect(findings('product-name', { ...pack({ outline: [...outline, sheet] }), trade })).toMatchObject([
      { section: 'sheet', params: { code: '970610' }, target: { area: 'packs', at: 'sheet' } },
    ]);
  });

  it('fires on a product that is listed by the name of the file', () => {
    expect(findings('product-name', listing('Fertilizers; mineral or chemical, potassic'))).toMatchObject([
      { severity: 'warning', params: { code: '3104' }, target: { area: 'points', id: 'p1' } },
    ]);
  });

  it('is silent where the product has a short name', () => {
    expect(findings('product-name', listing('potash'))).toEqual([]);
  });
});
