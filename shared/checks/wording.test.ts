import { describe, expect, it } from 'vitest';
import { findings, saying, withPoints } from '../../test/support/checked';
import { briefPoint, item, meeting, objective, packContent, person, visit } from '../../test/support/pack-content';
import { paragraph } from '../document/rich-text';

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

describe('weak-objective on bare topics', () => {
  it('is told from an outcome in two words', async () => {
    const { isWeak } = await import('./weak-objective');
    expect(['Trade.', 'Visa matters', 'Торговля'].map(isWeak)).toEqual([true, true, true]);
    expect(['Sign it.', 'a date', 'Договориться'].map(isWeak)).toEqual([false, false, false]);
  });
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
