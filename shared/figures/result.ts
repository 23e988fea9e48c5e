import type { Member, Reading } from './binding';
import type { Refusal } from './outcome';

/** The two figures of a change. */
export interface Ends {
  now: Reading;
  before: Reading;
}

/** What an expression gives over readings: a number, a place, a list, what a year is among others, or why nothing. */
export type Result =
  | {
      kind: 'value';
      value: number;
      /** A sum that lacks a term is no less than this. */
      atLeast: boolean;
      /** The reading that stands for what the number is of: its unit and reporter; null once it is a rate. */
      of: Reading | null;
      /** Of a change: what it is a change from and to. */
      ends: Ends | null;
    }
  | { kind: 'rank'; rank: number; of: number }
  | { kind: 'list'; items: readonly Member[]; of: Reading }
  /** The largest or smallest of all years from `first` on, or since the one year that was beyond it. */
  | { kind: 'record'; extreme: 'largest' | 'smallest'; first: string; last: string; since: string | null }
  | { kind: 'refused'; reason: Refusal; ends: Ends | null };

export type ValueResult = Extract<Result, { kind: 'value' }>;

export function resultOf(value: number, given: Partial<Omit<ValueResult, 'kind' | 'value'>> = {}): ValueResult {
  return { kind: 'value', value, atLeast: false, of: null, ends: null, ...given };
}

export function refusedResult(reason: Refusal, ends: Ends | null = null): Result {
  return { kind: 'refused', reason, ends };
}
