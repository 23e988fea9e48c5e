/** The words of scale, each what a number is divided by before it is written. */
export const scaleWords = ['', 'thousand', 'million', 'billion'] as const;
export type ScaleWord = (typeof scaleWords)[number];

export interface Scale {
  factor: number;
  word: ScaleWord;
}

/** The words of South Asian counting as well. */
export type CountWord = ScaleWord | 'lakh' | 'crore' | 'arab';

const NOTHING: Scale = { factor: 1, word: '' };
const scales: readonly Scale[] = [
  NOTHING,
  { factor: 1e3, word: 'thousand' },
  { factor: 1e6, word: 'million' },
  { factor: 1e9, word: 'billion' },
];

/** Lakh and crore; `arab` is a thousand million, as Urdu counts on. */
const indianScales: readonly Counted[] = [
  NOTHING,
  { factor: 1e3, word: 'thousand' },
  { factor: 1e5, word: 'lakh' },
  { factor: 1e7, word: 'crore' },
];
const urduScales: readonly Counted[] = [...indianScales, { factor: 1e9, word: 'arab' }];

/** By what amounts in prose are counted. */
export type Counting = 'western' | 'indian' | 'urdu';
const ladders: Record<Counting, readonly Counted[]> = { western: scales, indian: indianScales, urdu: urduScales };

interface Counted {
  factor: number;
  word: CountWord;
}

export interface Scaled extends Scale {
  decimals: number;
}

export interface CountedScale extends Counted {
  decimals: number;
}

/**
 * The scale and decimals of one amount in prose, so that three digits or so show: from a thousand million one decimal in
 * billion, 10 to 999 million one decimal, below 10 million two; then thousand, then the bare number; likewise in lakh
 * and crore. Rounding is asked for first: 999.96 million is 1.0 billion.
 */
export function scaleOf(value: number, counting: Counting = 'western'): CountedScale {
  const size = Math.abs(value);
  let chosen: CountedScale = { ...NOTHING, decimals: Number.isInteger(value) ? 0 : 2 };
  for (const scale of ladders[counting].slice(1)) {
    const below = chosen.decimals;
    const rounded = Math.round((size / chosen.factor) * 10 ** below) / 10 ** below;
    if (size < scale.factor && rounded * chosen.factor < scale.factor) return chosen;
    chosen = { ...scale, decimals: decimalsAt(size / scale.factor, scale.word) };
  }
  return chosen;
}

function decimalsAt(units: number, word: CountWord): number {
  if (word === 'billion') return 1;
  if (word === 'thousand') return units < 9.995 ? 2 : units < 99.95 ? 1 : 0;
  return units < 9.995 ? 2 : 1;
}

/** One scale for a whole table, by its largest number; two decimals where the largest has fewer than four digits. */
export function scaleOfTable(values: readonly number[]): Scaled;
export function scaleOfTable(values: readonly number[], counting: Counting): CountedScale;
export function scaleOfTable(values: readonly number[], counting: Counting = 'western'): CountedScale {
  const steps = ladders[counting];
  const largest = Math.max(0, ...values.map(Math.abs));
  const scale = steps.findLast(({ factor }) => largest >= factor) ?? NOTHING;
  // A table that mixes large and small flows keeps the smaller scale, so that the small ones don't all print as 0.0.
  const smallest = Math.min(...values.filter((value) => value !== 0).map(Math.abs), largest);
  const index = steps.indexOf(scale);
  const chosen = smallest > 0 && smallest / scale.factor < 0.01 ? (steps[Math.max(0, index - 1)] ?? scale) : scale;
  const top = largest / chosen.factor;
  const decimals = chosen.word === '' ? 0 : top >= 1000 ? 1 : top >= 100 && smallest / chosen.factor >= 10 ? 1 : 2;
  return { ...chosen, decimals };
}
