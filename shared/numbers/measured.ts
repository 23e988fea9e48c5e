import { fold } from '../places/fold';
import { amounts, type Amount } from '../units/amounts';
import { scales } from '../units/scales';

/** A number with its own unit behind it: "2,500 tons", "70 000 кг", "1.2 million barrels". */
export interface Measured {
  digits: string;
  amount: Amount;
  /** What the number is multiplied by to be in the base unit. */
  times: number;
}

const BEHIND = /^(-?\(?\d[\d.,'’ \u00a0\u202f]*\)?)\s*(\p{L}[\p{L}.³² ]{0,30})$/u;

/**
 * Parts a number from the unit of amount that is all the rest of a text; null where anything else stands there. One letter is a
 * unit only apart from the number: letters right behind one are marks of statistical offices.
 */
export function measured(text: string): Measured | null {
  const found = BEHIND.exec(text.trim());
  if (found === null) return null;
  const [, digits = '', behind = ''] = found;
  const words = fold(behind);
  if (words.length === 1 && !/[\s\u00a0\u202f]$/.test(digits)) return null;
  const [first = '', ...rest] = words.split(' ');
  const scale = rest.length === 0 ? null : scales.whole(first);
  const amount = amounts.whole(words) ?? (scale === null ? null : amounts.whole(rest.join(' ')));
  if (amount === null || (amount.measure !== 'weight' && amount.measure !== 'quantity')) return null;
  return { digits: digits.trim(), amount, times: amount.times * (amounts.whole(words) === null ? (scale ?? 1) : 1) };
}
