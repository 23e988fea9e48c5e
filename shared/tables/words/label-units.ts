import type { Measure } from '../../figures/figure';
import { fold } from '../../places/fold';
import { isCurrency } from '../../units/currencies';
import { readUnit } from '../../units/units';
import { isFlowAlone } from './flow-words';
import { measureIn } from './measure-words';

const IN_BRACKETS = /\s*\(([^()]*)\)\s*$/;

/** `2/` behind a label. */
const FOOTNOTE = /\s+\d{1,2}\/\s*$/;

/** The money that a label names in brackets behind a place ("China ($m)"); null where it names none. */
export function moneyInLabel(text: string): { unit: string; scale: number | null } | null {
  const inside = IN_BRACKETS.exec(text)?.[1];
  const { unit, scale } = inside === undefined ? { unit: null, scale: null } : readUnit(inside);
  return unit !== null && isCurrency(unit) ? { unit, scale } : null;
}

/** The money that a label names anywhere, with the scale that it may have; null where it names none. */
export function moneyIn(text: string): { unit: string; scale: number | null } | null {
  const { unit, scale } = readUnit(text);
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

/** The amount behind a comma of a short label ("тракторы, шт.", "Tractors, units"); null where it names none. */
export function amountBehind(text: string): { unit: string; scale: number | null; measure: Measure } | null {
  const inside = AMOUNT_BEHIND.exec(text)?.[1];
  if (inside !== undefined && /^(?:units?|pcs|pieces|nos?\.?)$/i.test(inside))
    return { unit: 'u', scale: null, measure: 'quantity' };
  const { unit, scale, measure } = inside === undefined ? NO_UNIT : readUnit(inside);
  return measure === 'weight' || measure === 'quantity' ? { unit: unit ?? 'u', scale, measure } : null;
}

/** "В том числе тракторы, шт.": goods with their unit, and not what is measured. */
export function countsGoods(text: string): boolean {
  return amountBehind(text) !== null && measureIn(withoutUnitBehind(text)) === null;
}

const AMOUNT_BEHIND = /^.{2,40}?[,;]\s*([^,;()]{1,14})$/u;
const NO_UNIT = { unit: null, scale: null, measure: null } as const;

/** The name of goods without the money or the amount behind its comma. */
export function withoutUnitBehind(name: string): string {
  if (moneyBehind(name) === null && amountBehind(name) === null) return name;
  const bare = name.replace(/\s*(?:[,;][^,;]*|\([^()]*\))$/u, '');
  return isFlowAlone(fold(bare)) ? name : bare;
}

/** A label without the unit in brackets behind it. */
export function withoutUnit(text: string): string {
  return moneyInLabel(text) === null ? text : text.replace(IN_BRACKETS, '');
}
