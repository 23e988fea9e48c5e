import { expect, it } from 'vitest';
import { reading } from '../../test/support/pack-content';
import type { Binding } from '../figures/binding';
import { storedValue } from './stored-value';

/** One figure as a cell holds it. */
function shown(value: number, scale: number, language = 'en'): string {
  const of = { ...reading(value), scale };
  const binding: Binding = {
    id: 'figure',
    expression: { op: 'figure', selector: 0 },
    selectors: [{ key: of.key, period: of.period.written }],
    wording: { form: 'amount', decimals: null, language },
    readings: [of],
  };
  return storedValue(binding, language).replaceAll('\u00a0', ' ');
}

it('is written in the scale of its cell, without zeros behind the point', () => {
  expect(shown(36_683_300, 1_000_000)).toBe('36.6833');
  expect(shown(36_000_000, 1_000_000)).toBe('36');
  expect(shown(732_000, 1)).toBe('732,000');
});

it('keeps the zeros at the end of a whole number', () => {
  expect(shown(17_669_000, 1)).toBe('17,669,000');
  expect(shown(12_345_670, 1)).toBe('12,345,670');
  expect(shown(1_230_000_000, 1, 'ru')).toBe('1 230 000 000');
});
