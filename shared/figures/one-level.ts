import type { Alike } from './alike';
import type { Refusal } from './outcome';
import type { Term } from './term';

/**
 * The law of sums, shares of parts, ranks and concentration: they take one level of one hierarchy, each part once and
 * no repeats. Countries beside groups, or headings beside their chapters, would count trade twice.
 */
class Parts {
  readonly #checked = true;
  readonly terms: readonly Term[];

  constructor(terms: readonly Term[]) {
    this.terms = terms;
  }

  get isChecked(): boolean {
    return this.#checked;
  }
}

/** Terms of one level of one hierarchy, made by `oneLevel` alone. */
export type OneLevel = Parts;

export type Levelled = { kind: 'one-level'; parts: OneLevel } | { kind: 'refused'; reason: Refusal };

/** Proves that terms are parts of one level, or says what stands against it. */
export function oneLevel({ terms }: Alike, hierarchy: 'partner' | 'product'): Levelled {
  const [first] = terms;
  const seen = new Set<string | null>();
  for (const term of terms) {
    if (term.standing !== 'main') return { kind: 'refused', reason: 'repeated' };
    if (first !== undefined && term.level[hierarchy] !== first.level[hierarchy]) {
      return { kind: 'refused', reason: 'other-level' };
    }
    if (seen.has(term[hierarchy])) return { kind: 'refused', reason: 'twice' };
    seen.add(term[hierarchy]);
  }
  return { kind: 'one-level', parts: new Parts(terms) };
}
