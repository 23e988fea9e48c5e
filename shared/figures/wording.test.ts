import { describe, expect, it } from 'vitest';
import type { Wording } from './binding';
import { scaleOfTable } from './scale';
import { wordFromNil, wordNumber, wordReading, wordSigned } from './wording';

const usd = { unit: 'USD' };
const as = (form: Wording['form'], language = 'en', decimals: number | null = null): Wording => ({
  form,
  language,
  decimals,
});
/** Hard spaces are shown as `_` so that a test cannot overlook them. */
const plain = (text: string) => text.replaceAll('\u00a0', '_');
const amount = (value: number, unit: string | null = 'USD') => plain(wordReading(value, as('amount'), { unit }));

describe('amounts in prose', () => {
  it('show three digits or so, by size', () => {
    expect(amount(36_683_300)).toBe('US$_36.7_million');
    expect(amount(1_056_653)).toBe('US$_1.06_million');
    expect(amount(112_473_900)).toBe('US$_112.5_million');
    expect(amount(28_199_260_000)).toBe('US$_28.2_billion');
    expect(amount(17_365_690_746_860)).toBe('US$_17,365.7_billion');
    expect(amount(343_000)).toBe('US$_343_thousand');
    expect(amount(34_300)).toBe('US$_34.3_thousand');
    expect(amount(343)).toBe('US$_343');
    expect(amount(0)).toBe('US$_0');
  });
  it('are rounded before the scale is chosen', () => {
    expect(amount(999_960_000)).toBe('US$_1.0_billion');
    expect(amount(9_999_000)).toBe('US$_10.0_million');
    expect(amount(999_600)).toBe('US$_1.00_million');
  });
  it('are written with sign, code or unit', () => {
    expect(amount(-35_626_647)).toBe('−US$_35.6_million');
    expect(amount(5_000_000, 'EUR')).toBe('€5.00_million');
    expect(amount(5_000_000, 'PKR')).toBe('PKR_5.00_million');
    expect(amount(5_000_000, 'kg')).toBe('5.00_million_kg');
    expect(amount(5_000_000, null)).toBe('5.00_million');
  });
  it('are written in Russian as Russians do', () => {
    expect(plain(wordReading(36_683_300, as('amount', 'ru'), usd))).toBe('36,7_млн_долл._США');
    expect(plain(wordReading(4.6157, as('change', 'ru'), usd))).toBe('рост на 4,6_%');
  });
});

describe('changes and shares', () => {
  it('have one decimal below ten per cent and none above', () => {
    expect(plain(wordReading(4.6157, as('change'), usd))).toBe('up 4.6_%');
    expect(plain(wordReading(-11.05, as('change'), usd))).toBe('down 11_%');
    expect(plain(wordReading(167.969, as('change'), usd))).toBe('up 168_%');
    expect(plain(wordReading(-0.01, as('change'), usd))).toBe('unchanged');
    expect(plain(wordReading(1_310, as('change'), usd))).toBe('up 14-fold');
    expect(wordFromNil('en')).toBe('from nil');
  });
  it('of little size still show a digit', () => {
    expect(plain(wordReading(0.13008, as('percent'), usd))).toBe('0.13_%');
    expect(plain(wordReading(0.004756, as('percent'), usd))).toBe('0.005_%');
    expect(plain(wordReading(34.7, as('percent'), usd))).toBe('35_%');
    expect(plain(wordReading(2.88, as('percent'), usd))).toBe('2.9_%');
  });
  it('count times and bare numbers', () => {
    expect(wordReading(34.7165, as('times'), usd)).toBe('35 times');
    expect(wordReading(2.88, as('times'), usd)).toBe('2.9 times');
    expect(wordReading(47, as('number'), usd)).toBe('47');
  });
});

describe('numbers of a table', () => {
  it('have a real minus, and none on nil', () => {
    expect(wordNumber(-0.01, 1, 'en')).toBe('0.0');
    expect(wordNumber(-33.404, 2, 'en')).toBe('−33.40');
    expect(wordSigned(4.6157, 1, 'en')).toBe('+4.6');
    expect(wordSigned(-11.1, 1, 'en')).toBe('−11.1');
    expect(wordSigned(0, 1, 'en')).toBe('0.0');
  });
  it('share one scale', () => {
    expect(scaleOfTable([33_680_000, 280_000, 112_000_000])).toEqual({ factor: 1e6, word: 'million', decimals: 2 });
    expect(scaleOfTable([28_199_260_000, 22_215_000_000])).toEqual({ factor: 1e9, word: 'billion', decimals: 2 });
    expect(scaleOfTable([28_199_260_000, 1_000_000])).toEqual({ factor: 1e6, word: 'million', decimals: 1 });
    expect(scaleOfTable([])).toEqual({ factor: 1, word: '', decimals: 0 });
  });
});
