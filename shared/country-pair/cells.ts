import type { PairCell } from '../contract/country-pair';
import { alike } from '../figures/alike';
import type { Alike, Apart } from '../figures/alike';
import type { Outcome } from '../figures/outcome';
import type { Term } from '../figures/term';

/** Makers of the cells of a country pair: each number names the figures it rests on, each gap says why it is one. */

/** More than this many figures behind one number help nobody. */
const MOST_IDS = 100;

export function missingCell(missing = 'missing', terms: readonly Term[] = []): PairCell {
  return { value: null, missing, figureIds: idsOf(terms), atLeast: false, allowed: null };
}

/** A number of figures that need not agree: a stored value, an index of two ratios. */
export function numberCell(value: number, terms: readonly Term[], atLeast = false): PairCell {
  return { value, missing: null, figureIds: idsOf(terms), atLeast, allowed: null };
}

export function outcomeCell(outcome: Outcome, terms: readonly Term[], allowed: string | null = null): PairCell {
  return outcome.kind === 'value'
    ? { ...numberCell(outcome.value, terms), allowed }
    : missingCell(outcome.reason, terms);
}

export function valueCell(term: Term | null | undefined): PairCell {
  return term === null || term === undefined ? missingCell() : numberCell(term.value, [term]);
}

/**
 * A formula over two figures that must agree but in `apart`: refused where they don't, unless a person allowed it with a
 * reason.
 */
export function pairedCell(
  first: Term | null | undefined,
  second: Term | null | undefined,
  apart: readonly Apart[],
  formula: (terms: Alike<readonly [Term, Term]>) => Outcome,
  reason: string | null = null,
): PairCell {
  if (first === null || first === undefined || second === null || second === undefined) return missingCell();
  const terms = [first, second] as const;
  const proof = alike(terms, apart, reason === null ? null : { reason });
  if (proof.kind === 'refused') return missingCell(proof.reason, terms);
  return outcomeCell(formula(proof.alike), terms, proof.alike.allowed?.reason ?? null);
}

/** A change between two terms of one series, with both its ends: what they are says how it is to be written. */
export function changeCell(
  now: Term | null | undefined,
  before: Term | null | undefined,
  cell: PairCell,
  series: readonly number[] = [],
): PairCell {
  if (now === null || now === undefined || before === null || before === undefined) return cell;
  const mean = series.length === 0 ? 0 : series.reduce((total, value) => total + value, 0) / series.length;
  return { ...cell, change: { from: before.value, to: now.value, faint: before.value < mean / 100 } };
}

function idsOf(terms: readonly Term[]): number[] {
  return [...new Set(terms.slice(0, MOST_IDS).map(({ figureId }) => figureId))];
}
