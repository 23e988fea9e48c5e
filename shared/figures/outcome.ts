/** Why a number can't be given; worded by `shared/sentences/refusals.ts`. */
export type Refusal =
  | 'missing'
  | 'confidential'
  | 'twice'
  | 'base-nil'
  | 'base-negative'
  | 'whole-nil'
  | 'part-exceeds-whole'
  | 'ends-not-positive'
  | 'too-few-years'
  | 'too-few-members'
  | 'some-partners'
  | 'no-record'
  | 'other-source'
  | 'other-unit'
  | 'other-measure'
  | 'other-valuation'
  | 'other-reporter'
  | 'other-product'
  | 'other-period'
  | 'other-level'
  | 'other-flow'
  | 'other-partner'
  | 'other-classification'
  | 'repeated'
  | 'too-coarse'
  | 'nothing-there'
  | 'quantity-unsure';

/** What a formula gives: a number, or the reason why there is none. Missing is never zero. */
export type Outcome = { kind: 'value'; value: number } | { kind: 'refused'; reason: Refusal };

export function given(value: number): Outcome {
  return { kind: 'value', value };
}

export function refused(reason: Refusal): Outcome {
  return { kind: 'refused', reason };
}

/** The number of an outcome, or null. */
export function valueOf(outcome: Outcome): number | null {
  return outcome.kind === 'value' ? outcome.value : null;
}
