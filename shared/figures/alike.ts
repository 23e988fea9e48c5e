import { comparable } from '../periods/period';
import type { Refusal } from './outcome';
import type { Term } from './term';

/**
 * The rule before any formula: numerator, denominator and every year come from one source, one reporter, one valuation,
 * one classification and edition, one kind of period. A formula over readings takes them as `Alike`, and `alike` alone
 * makes that, so that no ratio can be computed past the rule.
 */

/** In what the terms of a formula differ by its nature: growth in the period, a share of partners in the partner. */
export type Apart = 'period' | 'partner' | 'product' | 'flow';

/** A person's word that a ratio may take two sources all the same, once; the footnote gives the reason. */
export interface Allowance {
  reason: string;
}

class Checked<T extends readonly Term[]> {
  readonly #checked = true;
  readonly terms: T;
  /** Why the terms are allowed to come from two sources; null where they come from one. */
  readonly allowed: Allowance | null;

  constructor(terms: T, allowed: Allowance | null) {
    this.terms = terms;
    this.allowed = allowed;
  }

  get isChecked(): boolean {
    return this.#checked;
  }
}

export type Alike<T extends readonly Term[] = readonly Term[]> = Checked<T>;

export type Alikeness<T extends readonly Term[]> =
  { kind: 'alike'; alike: Alike<T> } | { kind: 'refused'; reason: Refusal };

/**
 * Proves that terms may stand in one formula, or says what stands against it.
 *
 * @param apart in what they may differ; everything else must be the same
 * @param allowance lets source, reporter, valuation and price basis differ: never unit, measure, level or period
 */
export function alike<const T extends readonly Term[]>(
  terms: T,
  apart: readonly Apart[],
  allowance: Allowance | null = null,
): Alikeness<T> {
  const first: Term | undefined = terms[0];
  let used: Allowance | null = null;
  if (first !== undefined && first.unit === null) return { kind: 'refused', reason: 'other-unit' };
  for (const other of terms) {
    if (first === undefined || other === first) continue;
    const hard = differing(first, other, apart);
    if (hard !== null) return { kind: 'refused', reason: hard };
    const soft = ofTwoSources(first, other, apart);
    if (soft !== null && allowance === null) return { kind: 'refused', reason: soft };
    if (soft !== null) used = allowance;
  }
  return { kind: 'alike', alike: new Checked(terms, used) };
}

/** What no word of a person can allow: the formula would mean nothing. */
function differing(a: Term, b: Term, apart: readonly Apart[]): Refusal | null {
  if (a.measure !== b.measure) return 'other-measure';
  if (a.unit !== b.unit) return 'other-unit';
  if (!comparable(a.period, b.period)) return 'other-period';
  if (!apart.includes('period') && a.period.written !== b.period.written) return 'other-period';
  if (a.classification !== b.classification || a.edition !== b.edition) {
    if (a.product !== null && b.product !== null) return 'other-classification';
  }
  if (!apart.includes('product') && a.product !== b.product) return 'other-product';
  if (!apart.includes('partner') && a.partner !== b.partner) return 'other-partner';
  if (!apart.includes('flow') && a.flow !== b.flow) return 'other-flow';
  return null;
}

function ofTwoSources(a: Term, b: Term, apart: readonly Apart[]): Refusal | null {
  if (a.vintage !== b.vintage) return 'other-source';
  if (a.reporter === null || a.reporter !== b.reporter) return 'other-reporter';
  // Exports are FOB and imports CIF by nature.
  if (a.valuation !== b.valuation && !(apart.includes('flow') && a.flow !== b.flow)) return 'other-valuation';
  if (a.priceBasis !== b.priceBasis) return 'other-valuation';
  return null;
}
