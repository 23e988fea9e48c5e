import { describe, expect, it } from 'vitest';
import { findings, saying, withPoints } from '../../test/support/checked';
import { briefPoint, packContent } from '../../test/support/pack-content';
import { isWorded, wordCheck, wordPassed, wordReason } from '../sentences/checks';
import { checks, runChecks } from './all-checks';

describe('a pack without a fault', () => {
  it('has no finding', () => {
    expect(runChecks(packContent())).toEqual([]);
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
