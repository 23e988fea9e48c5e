import { bySelector } from '../figures/binding';
import type { Binding } from '../figures/binding';
import { evaluate } from '../figures/expression';
import { valueOf } from '../figures/outcome';
import { wordNumber } from '../figures/wording';

/**
 * The value behind a figure as the annex prints it: in the scale in which its cells hold it, with at most eight
 * significant digits, so that a reader finds the same number in the file.
 */
export function storedValue(binding: Binding, language: string): string {
  const scales = new Set(binding.readings.map((r) => r.scale));
  const [scale] = scales.size === 1 ? [...scales] : [1];
  const value = valueOf(evaluate(binding.expression, bySelector(binding), binding.allowed !== undefined));
  if (value === null) return '–';
  const amount = isAmount(binding.expression) ? value / (scale ?? 1) : value;
  const digits = Math.max(0, Math.min(8, 8 - Math.ceil(Math.log10(Math.abs(amount) || 1))));
  const number = wordNumber(amount, digits, language);
  return digits === 0 ? number : withoutZeros(number);
}

/** Sums and differences of amounts are amounts, as is what a list or a record is of; rates and places are bare numbers. */
function isAmount({ op }: Binding['expression']): boolean {
  return ['figure', 'sum', 'difference', 'total', 'top', 'record'].includes(op);
}

/** Of a number with decimals: without them, the zeros at its end are its own. */
function withoutZeros(number: string): string {
  return number.replace(/([.,]\d*?)0+$/, '$1').replace(/[.,]$/, '');
}
