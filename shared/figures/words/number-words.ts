import type { HouseStyle } from '../house-style';
import type { Counting, CountWord } from '../scale';

/** Hard space: a number is never parted from its unit by the end of a line. */
export const HARD = '\u00a0';

/** What a phrase says of a number that grew many times. */
export type Multiple = 'doubled' | 'more-than-doubled' | 'tripled' | 'quadrupled' | 'halved';

/** The years that a phrase speaks of, as written; null where it names none. */
export interface Span {
  from: string;
  to: string;
}

/**
 * How a language writes numbers and what is said of them. No phrase changes a word beside it by case or gender, so that
 * each can stand in any sentence. `number` is written already; `value` is it as a number, where grammar asks.
 */
export interface NumberWords {
  /** The tag by which digits are grouped and parted. */
  tag(style: HouseStyle): string;
  counting(style: HouseStyle): Counting;
  /** What parts thousands, where the house has it otherwise than the language. */
  thousands?(style: HouseStyle): string | null;
  /** Whether it is written from right to left: a minus then keeps its side by a mark. */
  rightToLeft: boolean;
  amount(number: string, scale: CountWord, unit: string | null, style: HouseStyle): string;
  percent(number: string, value: number, style: HouseStyle): string;
  up(percent: string): string;
  down(percent: string): string;
  unchanged: string;
  /** A change with what it is a change on: a year, a fiscal year. */
  on(change: string, base: string): string;
  fold(number: string): string;
  fromNil: string;
  fromTo(from: string, to: string): string;
  times(number: string, value: number): string;
  multiple(what: Multiple, span: Span | null): string;
  asMuch(number: string, value: number, span: Span | null): string;
  atLeast(amount: string): string;
  points(number: string, value: number): string;
  rank(rank: string, of: string): string;
  record(extreme: 'largest' | 'smallest', span: Span): string;
  since(extreme: 'largest' | 'smallest', year: string): string;
  surplus(amount: string, place: string | null): string;
  deficit(amount: string, place: string | null): string;
  balanced: string;
  yearly(percent: string, direction: 'up' | 'down', span: Span | null): string;
  trend(percent: string, direction: 'up' | 'down', span: Span | null): string;
  contribution(points: string, value: number): string;
  per(amount: string, unit: string): string;
  list(items: readonly string[]): string;
}

/** `a, b and c` with the language's comma and its word for and. */
export function joined(items: readonly string[], comma: string, and: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(comma)}${and}${items.at(-1)}`;
}

/** `2010–2020`; the year alone where both ends are one. */
export function spanText({ from, to }: Span): string {
  return from === to ? from : `${from}–${to}`;
}
