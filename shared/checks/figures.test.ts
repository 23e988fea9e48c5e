import { describe, expect, it } from 'vitest';
import { findings, outline, packed, saying, withPoints, withText } from '../../test/support/checked';
import { briefPoint, figurePoint, part, reading, tradeSheet } from '../../test/support/pack-content';
import { paragraph } from '../document/rich-text';
import type { Block } from '../document/rich-text';
import type { PackContent } from '../pack/content';
import { yearPeriod } from '../periods/period';

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
      ...packed({ outline: [...outline, sheet] }),
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

describe('doubted-figure', () => {
  const params = { cell: 'AE27', by: 'AE25, AE26', given: '5', reckoned: '6' };
  const doubtsOf = () => new Map([['Exports!AE25', { code: 'evidence.balance-differs', params }]]);

  it('fires where a figure stands on a cell that its table speaks against, once a part', () => {
    const points = withPoints(figurePoint('p1', 'US$ 1', reading(1)), figurePoint('p2', 'US$ 1', reading(1)));
    expect(findings('doubted-figure', points, { doubtsOf })).toMatchObject([
      {
        params: { cell: 'AE27', given: '5', reckoned: '6', file: 'Trade.xlsx' },
        target: { area: 'sources', id: 's', at: 'Exports!AE27' },
      },
    ]);
    expect(findings('doubted-figure', points)).toEqual([]);
  });

  it('fires on a fact sheet that shows it', () => {
    const sheet = part('sheet', { kind: 'fact-sheet', place: 'BLR', other: 'PAK', year: 2020 });
    const found = findings(
      'doubted-figure',
      { ...packed({ outline: [...outline, sheet] }), trade: new Map([['sheet', tradeSheet(reading(41_000_000))]]) },
      { doubtsOf },
    );
    expect(found).toMatchObject([{ section: 'sheet' }]);
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
    expect(findings('product-name', { ...packed({ outline: [...outline, sheet] }), trade })).toMatchObject([
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
