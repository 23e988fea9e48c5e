import { describe, expect, it } from 'vitest';
import { shippedPlaces } from '../../electron/engine/shipped';
import { resources } from '../../test/support/engine';
import {
  brief,
  briefPoint,
  figurePoint,
  item,
  meeting,
  packContent,
  person,
  reading,
  visit,
} from '../../test/support/pack-content';
import type { BriefPoint, BriefText } from '../contract/briefs';
import type { Finding } from '../contract/findings';
import { words } from '../document/pack-document';
import type { DocumentBlock } from '../document/pack-document';
import { paragraph } from '../document/rich-text';
import type { Block } from '../document/rich-text';
import { compile } from '../pack/compile';
import type { PackContent } from '../pack/content';
import { yearPeriod } from '../periods/period';
import { wordReason } from '../sentences/checks';
import { checks, runChecks } from './all-checks';
import { nothingBeside } from './beside';
import type { Beside } from './beside';
import { headingJump } from './heading-jump';
import { isInner } from './inner-link';
import { noDescription } from './no-description';

const places = shippedPlaces(resources);
const known: Beside = {
  ...nothingBeside,
  placesIn: (folded) => places.inText(folded),
  placeName: (code, language) => places.nameOf(code, language),
};

function findings(check: string, changes: Partial<PackContent> = {}, beside: Partial<Beside> = {}): Finding[] {
  return runChecks(packContent(changes), { ...known, ...beside }).filter((finding) => finding.check === check);
}

const withPoints = (...points: BriefPoint[]): Partial<PackContent> => ({ points: new Map([['brief', points]]) });
const saying = (text: string) => withPoints(briefPoint('p1', text));
const withText = (which: BriefText['part'], text: string, changes = {}): Partial<PackContent> => ({
  briefs: [brief({ texts: [{ part: which, text: [paragraph('t1', text)], bindings: [] }], ...changes })],
});
const pack = (changes: Partial<PackContent['pack']>): Partial<PackContent> => ({
  pack: { ...packContent().pack, ...changes },
});

describe('foreign-country', () => {
  const toVienna = { visit: visit({ host: 'PAK', guest: 'AUT' }) };

  it.each([
    ['Our relations with Australia are excellent.', toVienna],
    ['Bilateral trade between us and Poland grows.', {}],
    ['Australian wine is welcome.', toVienna],
  ])('fires on “%s”', (text, changes) => {
    expect(findings('foreign-country', { ...changes, ...saying(text) })).toMatchObject([
      { severity: 'error', target: { area: 'points', id: 'p1' } },
    ]);
  });

  it.each([
    ['Our relations with Belarus are excellent.', {}],
    ['Transit through China takes ten days.', {}],
    ['Our relations with Belarus and with Poland differ.', {}],
    ['Australia is a market for both of us.', {}],
  ])('is silent on “%s”', (text, changes) => {
    expect(findings('foreign-country', { ...changes, ...saying(text) })).toEqual([]);
  });

  it('is silent on the country that a meeting is with', () => {
    const meetings = [meeting({ place: 'POL' })];
    expect(findings('foreign-country', { meetings, ...saying('Our relations with Poland are good.') })).toEqual([]);
  });
});

describe('leak', () => {
  const closed = briefPoint('closed', 'Their bank will fail before the end of the year.', {
    kind: 'background',
    usability: 'not-to-be-disclosed',
  });

  it('fires on words not to be disclosed that were pasted among the points', () => {
    const pasted = briefPoint('p1', 'We know: their bank will  fail before the end of the year.');
    expect(findings('leak', withPoints(closed, pasted))).toMatchObject([
      { severity: 'error', target: { area: 'points', id: 'p1' } },
    ]);
  });

  it('is silent on the box itself, and on a few words that both have', () => {
    expect(findings('leak', withPoints(closed, briefPoint('p1', 'Their bank is sound.')))).toEqual([]);
  });
});

describe('portion-marks', () => {
  it('fires on a mark that was typed before some paragraphs', () => {
    const points = withPoints(briefPoint('p1', '(R) We know.'), briefPoint('p2', 'We hope.'));
    expect(findings('portion-marks', points)).toMatchObject([{ severity: 'error', params: { marked: 1 } }]);
  });

  it('fires where the scheme wants them on all', () => {
    const { scheme } = packContent();
    expect(findings('portion-marks', { scheme: { ...scheme, portions: 'required' } })).toHaveLength(1);
  });

  it('is silent on brackets that are no mark, and where the pack writes the marks itself', () => {
    expect(findings('portion-marks', saying('(A) first, (b) second.'))).toEqual([]);
    expect(findings('portion-marks', pack({ portions: true }))).toEqual([]);
  });
});

describe('no-marking', () => {
  it('fires on a level without words', () => {
    const { scheme } = packContent();
    const levels = scheme.levels.map((level) => (level.id === 'unmarked' ? { ...level, label: ' ' } : level));
    expect(findings('no-marking', { scheme: { ...scheme, levels } }).length).toBeGreaterThan(0);
  });

  it('is silent on a level that says UNMARKED', () => {
    expect(findings('no-marking')).toEqual([]);
  });
});

describe('recomputed', () => {
  const twoYears = (between: string): Partial<PackContent> => {
    const first = figurePoint('p1', 'US$ 36.7 million', reading(36_700_000));
    const later = { ...reading(41_000_000), period: yearPeriod(2021) };
    const [own] = first.point.bindings;
    if (own === undefined) throw new Error('no figure');
    const second = { ...own, id: 'later', readings: [later], selectors: [{ key: later.key, period: '2021' }] };
    const content: Block['content'] = [
      { kind: 'text', text: 'Exports were ', marks: [] },
      { kind: 'figure', binding: own.id, text: 'US$ 36.7 million' },
      { kind: 'text', text: ' in 2020 and ', marks: [] },
      { kind: 'figure', binding: 'later', text: 'US$ 41.0 million' },
      { kind: 'text', text: between, marks: [] },
    ];
    const lead = { ...first.point.lead, content };
    return withPoints({ ...first, point: { ...first.point, lead, bindings: [own, second] } });
  };

  it.each([' in 2021, down 11.7 %.', ' in 2021, up 15 %.', ' in 2021: they rose by 12.7 per cent.'])(
    'fires on “%s”',
    (text) => {
      expect(findings('recomputed', twoYears(text))).toMatchObject([
        { severity: 'error', params: { computed: '+11.7' } },
      ]);
    },
  );

  it.each([' in 2021, up 11.7 %.', ' in 2021, up 12 %.', ' in 2021, a share of 15 %.', ' in 2021.'])(
    'is silent on “%s”',
    (text) => {
      expect(findings('recomputed', twoYears(text))).toEqual([]);
    },
  );
});

describe('two-roundings', () => {
  it('fires on one figure with two roundings', () => {
    const of = reading(36_680_000);
    const points = withPoints(figurePoint('p1', 'US$ 36.7 million', of), figurePoint('p2', 'US$ 37 million', of));
    expect(findings('two-roundings', points)).toMatchObject([
      { params: { first: 'US$ 36.7 million', second: 'US$ 37 million' } },
    ]);
  });

  it('is silent on two years, and on another blank', () => {
    const later = { ...reading(40_000_000), period: yearPeriod(2021) };
    const points = withPoints(
      figurePoint('p1', 'US$ 36.7 million', reading(36_680_000)),
      figurePoint('p2', 'US$\u00a036.7\u00a0million', reading(36_680_000)),
      figurePoint('p3', 'US$ 40 million', later),
    );
    expect(findings('two-roundings', points)).toEqual([]);
  });
});

describe('unsourced-number', () => {
  it('fires on a typed amount in a point and in a text of a brief', () => {
    expect(findings('unsourced-number', saying('Trade is US$ 90 million.'))).toMatchObject([
      { severity: 'warning', params: { amount: 'US$ 90 million' } },
    ]);
    expect(findings('unsourced-number', withText('background', 'They sold 4,000 tonnes.'))).toHaveLength(1);
  });

  it.each([
    'The agreement of 1994 has 12 articles.',
    'The aim is US$ 90 million by 2030.',
    'It is US$ 90 million (their Ambassador, 21 March).',
  ])('is silent on “%s”', (text) => {
    expect(findings('unsourced-number', saying(text))).toEqual([]);
  });

  it('is silent on a live figure, on one that somebody answers for, with a footnote, and out of a source', () => {
    const own = [{ text: 'US$ 90 million', reason: 'Told by phone', by: 'A.', at: '2024-11-01' }];
    const noted = paragraph('n', 'Trade is US$ 90 million.');
    noted.content.push({ kind: 'note', text: 'Customs, 2024.' });
    const points = withPoints(
      figurePoint('p1', 'US$ 36.7 million', reading(36_680_000)),
      briefPoint('p2', 'Trade is US$\u00a090\u00a0million.', { ownAmounts: own }),
      briefPoint('p3', '', { lead: noted }),
      briefPoint('p4', 'Trade is US$ 90 million.', { sourceId: 's' }),
    );
    expect(findings('unsourced-number', points)).toEqual([]);
  });
});

describe('name-form', () => {
  const alias = { form: 'alias' as const, text: 'M. Counter-Part', lang: 'en' };
  const people = new Map([['person', person({ names: [alias] })]]);

  it('fires on the other spelling, with the one of the place card in one click', () => {
    expect(findings('name-form', { people, ...saying('Ask M. Counter-Part about it.') })).toMatchObject([
      { fix: { kind: 'words', area: 'points', id: 'p1', find: 'M. Counter-Part', replace: 'M. Counterpart' } },
    ]);
  });

  it('is silent on the name itself and within another word', () => {
    expect(findings('name-form', { people, ...saying('Ask M. Counterpart, not M. Counter-Parts.') })).toEqual([]);
  });
});

describe('office-changed', () => {
  const before = { title: 'Deputy Minister', organisation: '', since: null, until: '2024-06-01' };
  const now = { title: 'Foreign Minister', organisation: '', since: '2024-06-01', until: null };
  const promoted = new Map([['person', person({ offices: [now, before] })]]);

  it('fires on the office of before, and on nobody in office', () => {
    expect(
      findings('office-changed', { people: promoted, ...saying('Thank Deputy Minister M. Counterpart.') }),
    ).toMatchObject([{ params: { office: 'Deputy Minister', now: 'Foreign Minister' } }]);
    const gone = new Map([['person', person({ offices: [before] })]]);
    expect(findings('office-changed', { people: gone })).toMatchObject([{ target: { area: 'people', id: 'person' } }]);
  });

  it('is silent on the present office, and on one that ends after the visit', () => {
    expect(
      findings('office-changed', { people: promoted, ...saying('Thank Foreign Minister M. Counterpart.') }),
    ).toEqual([]);
    const leaving = new Map([['person', person({ offices: [{ ...now, until: '2024-12-31' }] })]]);
    expect(findings('office-changed', { people: leaving })).toEqual([]);
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

describe('what the desk knows beside the pack', () => {
  it('fires on open comments, on interests without a line and on copies that are out', () => {
    const interests = [
      { pointId: 'i1', theirPoint: 'Visas for drivers', used: false },
      { pointId: 'i2', theirPoint: 'Flights', used: true },
    ];
    const copiesOut = [{ version: 1, replacedBy: 3, count: 4 }];
    const beside = { remarks: new Map([['p1', 2]]), interests, copiesOut };
    expect(findings('comments-left', {}, beside)).toMatchObject([{ params: { count: 2 }, target: { id: 'p1' } }]);
    expect(findings('interest-without-line', {}, beside)).toMatchObject([
      { params: { theirPoint: 'Visas for drivers' } },
    ]);
    expect(findings('copies-out', {}, beside)).toMatchObject([{ params: { version: 1, count: 4 } }]);
  });

  it('is silent on comments of other points, and where nothing is out', () => {
    const beside = { remarks: new Map([['p9', 2]]) };
    for (const check of ['comments-left', 'interest-without-line', 'copies-out']) {
      expect(findings(check, {}, beside)).toEqual([]);
    }
  });

  it('fires on a brief that stands as it was with all its points, and is silent where one was changed', () => {
    const points = withPoints(briefPoint('p1', 'One.'), briefPoint('p2', 'Two.'));
    const same = (of: 'brief' | 'use', recordId: string) => ({ briefId: 'brief', recordId, of, visit: 'Earlier' });
    const all = [same('brief', 'brief'), same('use', 'p1'), same('use', 'p2')];
    expect(findings('unchanged', points, { unchanged: all })).toMatchObject([{ params: { visit: 'Earlier' } }]);
    expect(findings('unchanged', points, { unchanged: all.slice(0, 2) })).toEqual([]);
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

describe('long-part', () => {
  it('fires on personality notes of more than half a page each, and is silent on those that fit', () => {
    const long = (words: number) => ({
      people: new Map([['person', person({ note: [paragraph('n', 'word '.repeat(words))] })]]),
    });
    expect(findings('long-part', long(500))).toMatchObject([{ params: { pages: 2, most: 1 } }]);
    expect(findings('long-part', long(300))).toEqual([]);
  });
});

describe('breaking-space', () => {
  it('fires on an amount that a line can break, with the blank that does not in one click', () => {
    expect(findings('breaking-space', saying('Trade is US$ 5 million.'))).toMatchObject([
      { fix: { kind: 'words', find: 'US$ 5 million', replace: 'US$\u00a05\u00a0million' } },
    ]);
  });

  it('is silent on one that holds together, and on a count', () => {
    expect(findings('breaking-space', saying('US$\u00a05\u00a0million and 5 experts.'))).toEqual([]);
  });
});

describe('leftovers of drafters', () => {
  it.each(['[comment: ask legal]', 'Dear {{name}}', 'in room tbc', '[уточнить дату]', '<<figure>>'])(
    'fire on “%s”',
    (text) => {
      expect(findings('leftovers', saying(`Words ${text} more.`))).toHaveLength(1);
    },
  );

  it.each(['The report [2019] says so.', 'a < b and c > d', 'the TBCX index'])('are silent on “%s”', (text) => {
    expect(findings('leftovers', saying(text))).toEqual([]);
  });
});

describe('heading-jump, no-description and inner-link', () => {
  /** The document of the pack with other blocks in its brief. */
  const withBlocks = (change: (blocks: DocumentBlock[]) => DocumentBlock[]) => {
    const content = packContent();
    const document = compile(content);
    const sections = document.sections.map((section) =>
      section.kind === 'brief' ? { ...section, blocks: change(section.blocks) } : section,
    );
    return { content, document: { ...document, sections }, beside: known };
  };

  it('fires on a heading that skips a level, and is silent below one of the second', () => {
    const deep = {
      kind: 'heading' as const,
      id: 'h',
      origin: null,
      level: 3 as const,
      runs: [words('Deep')],
      dir: 'auto' as const,
    };
    expect(headingJump.find(withBlocks((blocks) => [deep, ...blocks]))).toMatchObject([
      { params: { heading: 'Deep' } },
    ]);
    expect(headingJump.find(withBlocks((blocks) => [...blocks, deep]))).toEqual([]);
  });

  it('fires on a table that says nothing to readers by ear, and is silent on those of the pack', () => {
    const mute = (blocks: DocumentBlock[]) =>
      blocks.map((block) => (block.kind === 'table' ? { ...block, description: ' ' } : block));
    expect(noDescription.find(withBlocks(mute))).toMatchObject([{ params: { what: 'table' } }]);
    expect(noDescription.find(withBlocks((blocks) => blocks))).toEqual([]);
  });

  it('tells links into the house from others', () => {
    expect(
      ['http://intranet/x', 'https://wiki.mfa.local/a', 'http://10.0.0.7/', 'http://a:b@files/'].map(isInner),
    ).toEqual([true, true, true, true]);
    expect(['https://mofa.gov.pk/', 'mailto:desk@mofa.gov.pk', 'https://localnews.pk'].map(isInner)).toEqual([
      false,
      false,
      false,
    ]);
    const content: Block['content'] = [
      { kind: 'text', text: 'See there', marks: [{ kind: 'link', href: 'http://intranet/x' }] },
    ];
    const linked = briefPoint('p1', '', { lead: { ...paragraph('l', ''), content } });
    expect(findings('inner-link', withPoints(linked))).toMatchObject([{ params: { link: 'http://intranet/x' } }]);
    expect(findings('inner-link')).toEqual([]);
  });
});

describe('weak-objective on bare topics', () => {
  it('is told from an outcome in two words', async () => {
    const { isWeak } = await import('./weak-objective');
    expect(['Trade.', 'Visa matters', 'Торговля'].map(isWeak)).toEqual([true, true, true]);
    expect(['Sign it.', 'a date', 'Договориться'].map(isWeak)).toEqual([false, false, false]);
  });
});

describe('a finding', () => {
  it('is known again while what it speaks of stays, and is another where its words change', () => {
    const at = (text: string) => findings('unsourced-number', saying(text))[0];
    const [one, again, other] = [
      at('It is US$ 5 million.'),
      at('It is US$ 5 million.'),
      at('It is US$ 5 million now.'),
    ];
    expect(one?.key).toBe(again?.key);
    expect(one?.content).toBe(again?.content);
    expect(other?.key).toBe(one?.key);
    expect(other?.content).not.toBe(one?.content);
  });

  it('says why it matters, whatever the check', () => {
    expect(checks.map(({ name }) => name).filter((name) => wordReason(name, 'en') === '')).toEqual([]);
  });
});
