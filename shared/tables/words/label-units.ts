import type { Measure } from '../../figures/figure';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';

const IN_BRACKETS = /\s*\(([^()]*)\)\s*$/;

/** `2/` behind a label. */
const FOOTNOTE = /\s+\d{1,2}\/\s*$/;

/** The money that a label names in brackets behind a place ("China ($m)"); null where it names none. */
export function moneyInLabel(text: string): { unit: string; scale: number | null } | null {
  const inside = IN_BRACKETS.exec(text)?.[1];
  const { unit, scale } = inside === undefined ? { unit: null, scale: null } : readUnit(inside);
  return unit !== null && isCurrency(unit) ? { unit, scale } : null;
}

/** The money that a label names with its scale, in brackets or behind a comma ("Imports, Rs. million"); null where it names none. */
export function moneyBehind(text: string): { unit: string; scale: number } | null {
  const inside = IN_BRACKETS.exec(text)?.[1] ?? /[,;]\s*([^,;]{2,30})$/.exec(text)?.[1];
  const { unit, scale } = inside === undefined ? { unit: null, scale: null } : readUnit(inside);
  return isCurrency(unit) && unit !== null && scale !== null ? { unit, scale } : null;
}

/** The amount that a label of goods names behind them ("Cattle (1000)", "Timber (m3)"); null where it names none. */
export function amountInLabel(text: string): { unit: string; scale: number | null; measure: Measure } | null {
  const inside = IN_BRACKETS.exec(text.replace(FOOTNOTE, ''))?.[1]?.replace(/ heads?$/i, '');
  if (inside === undefined) return null;
  const { unit, scale, measure } = readUnit(inside);
  if (measure === 'weight' || measure === 'quantity') return { unit: unit ?? 'u', scale, measure };
  return unit === null && scale !== null ? { unit: 'u', scale, measure: 'quantity' } : null;
}

/** A label without the unit in brackets behind it. */
export function withoutUnit(text: string): string {
  return moneyInLabel(text) === null ? text : text.replace(IN_BRACKETS, '');
}
