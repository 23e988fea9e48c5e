import type { PairTotals } from '../contract/country-pair';
import { numberCell } from './cells';
import type { PairTerm } from './pair-term';
import type { PartnerSet } from './partner-set';

/** Totals that differ by less than this are one number, rounded differently. */
const ROUNDING = 0.0005;

type Entry = PairTotals['entries'][number];

/** The totals of one reporter's trade by each source that gives one; none where all say the same. */
export function wholeTotals(reporter: string, flow: PairTotals['flow'], sets: readonly PartnerSet[]): PairTotals[] {
  const entries = sets.flatMap(({ whole, wholeTerm, summed }): Entry[] =>
    wholeTerm === null ? [] : [{ sourceId: wholeTerm.sourceId, summed, cell: whole }],
  );
  return differing({ reporter, partner: null, flow, entries });
}

/** What each source and series gives for one flow between two places in one year. */
export function flowTotals(
  what: Pick<PairTotals, 'reporter' | 'partner' | 'flow'>,
  terms: readonly PairTerm[],
): PairTotals[] {
  const each = terms.filter(({ unit }) => unit === terms[0]?.unit);
  const entries = each.map((term): Entry => ({
    sourceId: term.sourceId,
    summed: false,
    cell: numberCell(term.value, [term]),
  }));
  return differing({ ...what, entries });
}

function differing(totals: PairTotals): PairTotals[] {
  const shown: Entry[] = [];
  for (const entry of totals.entries) {
    const value = entry.cell.value ?? 0;
    const known = shown.some(({ cell }) => Math.abs((cell.value ?? 0) - value) <= Math.abs(value) * ROUNDING);
    if (!known) shown.push(entry);
  }
  return shown.length < 2 ? [] : [{ ...totals, entries: shown }];
}
