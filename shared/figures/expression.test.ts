import { describe, expect, it } from 'vitest';
import { yearPeriod } from '../periods/period';
import type { Expression, Reading } from './binding';
import { evaluate } from './expression';
import type { FigureKey } from './figure';
import { formulaOf } from './formula-of';
import { present } from './supersession';
import { wordBinding } from './word-result';

const key: FigureKey = {
  reporter: 'BLR',
  partner: 'PAK',
  flow: 'export',
  product: { classification: null, edition: null, code: null, name: null },
  measure: 'value',
  unit: 'USD',
  priceBasis: null,
  valuation: 'FOB',
  dataset: 'Direction of Trade Statistics',
  more: {},
};
const source = { id: 's1', sha256: 'a', fileName: 'a.xlsx', publisher: 'IMF', dataset: null, takenOn: null };

function reading(value: number, year: number, given: Partial<FigureKey> = {}, sourceId = 's1'): Reading {
  return {
    figureId: year,
    value,
    raw: String(value),
    scale: 1e6,
    key: { ...key, ...given },
    period: yearPeriod(year),
    source: { ...source, id: sourceId },
    address: { sheet: 'Exports, FOB', row: 144, col: 31 },
  };
}

const figure = (selector: number): Expression => ({ op: 'figure', selector });
const both = (op: 'sum' | 'difference' | 'growth' | 'average-growth' | 'ratio' | 'share'): Expression => ({
  op,
  left: figure(0),
  right: figure(1),
});

describe('expressions', () => {
  it('give growth, and words for it', () => {
    const readings = [reading(36_683_300, 2020), reading(35_064_800, 2019)];
    const wording = { form: 'change', decimals: null, language: 'en' } as const;
    expect(wordBinding({ expression: both('growth'), wording }, readings).text).toBe('up 4.6\u00a0%');
  });

  it('say over how many years average growth is taken', () => {
    const readings = [reading(36_683_300, 2020), reading(35_064_800, 2015)];
    const shown = (selector: number) => ['AE144', 'Z144'][selector] ?? '?';
    expect(formulaOf(both('average-growth'), shown, readings)).toBe('(AE144 / Z144)^(1/5) − 1');
    expect(formulaOf(both('average-growth'), shown)).toBe('(AE144 / Z144)^(1/n) − 1');
  });

  it('add what two sides report, and subtract', () => {
    const readings = [reading(1_056_653, 2020, { reporter: 'PAK', partner: 'BLR' }, 's2'), reading(36_683_300, 2020)];
    expect(evaluate(both('sum'), readings)).toEqual({ kind: 'value', value: 37_739_953 });
    expect(evaluate(both('difference'), readings)).toEqual({ kind: 'value', value: -35_626_647 });
  });

  it('refuse what may not be compared', () => {
    const now = reading(36_683_300, 2020);
    const reason = (op: 'sum' | 'growth' | 'share' | 'ratio', other: Reading) => {
      const outcome = evaluate(both(op), [now, other]);
      return outcome.kind === 'refused' ? outcome.reason : outcome.value;
    };
    expect(reason('growth', reading(1, 2019, {}, 's2'))).toBe('other-source');
    expect(reason('growth', reading(1, 2019, { unit: 'EUR' }))).toBe('other-unit');
    expect(reason('growth', reading(1, 2019, { unit: null }))).toBe('other-unit');
    expect(reason('growth', reading(1, 2019, { valuation: 'CIF' }))).toBe('other-valuation');
    expect(reason('growth', reading(1, 2019, { measure: 'share' }))).toBe('other-measure');
    expect(reason('growth', { ...now, period: { ...now.period, kind: 'fiscal-year' } })).toBe('other-period');
    expect(reason('growth', reading(0, 2019))).toBe('base-nil');
    expect(reason('sum', reading(1, 2019))).toBe('other-period');
    expect(reason('share', reading(1, 2020))).toBe('part-exceeds-whole');
    expect(reason('share', reading(1, 2020, { reporter: 'PAK' }))).toBe('other-reporter');
    expect(evaluate(both('growth'), [now, null])).toEqual({ kind: 'refused', reason: 'missing' });
  });

  it('say growth on nothing in words', () => {
    const wording = { form: 'change', decimals: null, language: 'en' } as const;
    const words = wordBinding({ expression: both('growth'), wording }, [reading(5, 2020), reading(0, 2019)]);
    expect(words.text).toBe('from nil');
  });
});

describe('the reading that counts', () => {
  const of = (takenOn: string | null, importNumber: number, value = 1) => ({ takenOn, importNumber, value });
  it('is the one taken last, then the one imported last', () => {
    expect(present([of('2023-01-01', 9), of('2024-01-01', 2), of(null, 12)])?.importNumber).toBe(2);
    expect(present([of(null, 3), of(null, 7)])?.importNumber).toBe(7);
    expect(present([])).toBeNull();
  });
  it('is none where one file contradicts itself', () => {
    expect(present([of('2024-01-01', 4, 1), of('2024-01-01', 4, 2)])).toBeNull();
    expect(present([of('2024-01-01', 4, 1), of('2024-01-01', 4, 1)])?.value).toBe(1);
  });
});
