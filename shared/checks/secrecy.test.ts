import { describe, expect, it } from 'vitest';
import { findings, outline, packed, saying, withPoints } from '../../test/support/checked';
import { brief, briefPoint, objective, packContent, part } from '../../test/support/pack-content';

describe('marking-below', () => {
  it('fires on a part marked below a point that stands in it', () => {
    const marked = outline.map((p) => (p.id === 'brief-part' ? { ...p, marking: 'internal' } : p));
    const [finding, ...others] = findings('marking-below', {
      ...packed({ outline: marked, marking: 'secret' }),
      ...withPoints(briefPoint('p1', 'We welcome the visit.', { marking: 'restricted' })),
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', section: 'brief-part', target: { at: 'brief-part' } });
    expect(finding?.params).toEqual({ part: 'The ministers', marking: 'INTERNAL', highest: 'RESTRICTED' });
  });

  it('fires once on a pack marked below several parts', () => {
    const [finding, ...others] = findings('marking-below', packed({ marking: 'unmarked' }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ target: { area: 'packs', at: null }, params: { part: 'Pack of the Minister' } });
  });

  it('fires on a marking that the scheme does not know', () => {
    const foreign = withPoints(briefPoint('p1', 'Words.', { marking: 'NATO SECRET' }));
    expect(findings('marking-below', foreign)[0]?.params['highest']).toBe('NATO SECRET');
  });

  it('is silent where the part is marked higher, and on a part that is left out', () => {
    const above = outline.map((p) => (p.id === 'programme' ? { ...p, marking: 'restricted' } : p));
    expect(findings('marking-below', packed({ outline: above, marking: 'restricted' }))).toEqual([]);
    const out = outline.map((p) => (p.id === 'brief-part' ? { ...p, leftOut: ['officials' as const] } : p));
    const secret = withPoints(briefPoint('p1', 'Words.', { marking: 'secret' }));
    expect(findings('marking-below', { ...packed({ outline: out }), ...secret })).toEqual([]);
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
    expect(findings('portion-marks', packed({ portions: true }))).toEqual([]);
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
      ...packed({ outline: [...outline, part('second-part', { kind: 'brief', briefId: 'second' })] }),
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
