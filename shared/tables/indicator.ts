import { fold } from '../places/fold';
import { isCurrency } from '../units/currencies';
import { readUnit } from '../units/units';
import { flowIn } from './flow-words';
import { measureIn } from './measure-words';
import { noFacts, type Facts } from './proposal';
import { basisOf } from './title';

/** Measures whose figures are parts of a hundred unless the text names another unit. */
const PERCENT = new Set(['share', 'growth', 'tariff', 'rate']);

/**
 * What a heading or indicator says of its figures: measure, unit, flow. `measure` is null when the words do not settle
 * it; then nothing may be made of the figures unless something else does.
 */
export function readIndicator(text: string): Facts {
  const { unit, scale, measure: byUnit } = readUnit(text);
  const flow = flowIn(fold(text)).flow;
  const found = measureIn(text)?.measure ?? null;
  const words = found === 'serial' ? null : found;
  const money = isCurrency(unit) && (flow !== null || /trade|commerce|comercio|торговл|무역|贸易|تجار/i.test(text));
  const measure = words ?? byUnit ?? (money || flow !== null ? 'value' : null);
  const amount = measure === 'value' || measure === 'quantity' || measure === 'weight';
  const settled = amount && unit === '%' ? 'share' : measure;
  const own = settled !== null && PERCENT.has(settled) && unit === null && /%|percent/i.test(text) ? '%' : unit;
  const parts = settled === 'tariff' && isCurrency(unit);
  return { ...noFacts, ...basisOf(text), measure: settled, unit: own, scale, flow: parts ? null : flow };
}
