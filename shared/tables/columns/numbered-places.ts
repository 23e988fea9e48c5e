import type { ColumnSight } from './columns';

/** "Country" over 304, 103, 220: whole numbers of one length, of which some come again. */
export function numbersPlaces({ distinct, filled, variety, heads }: ColumnSight): boolean {
  const lengths = new Set(distinct.map((text) => text.length));
  const whole = distinct.every((text) => /^\d{3,4}$/.test(text));
  return whole && lengths.size === 1 && variety > 1 && variety < filled && /^\p{L}+$/u.test(heads.at(-1)?.text ?? '');
}
