import type { PairCell, PairStanding } from '../contract/country-pair';
import { pointsChange } from '../figures/points-change';
import { rankOf } from '../figures/rank';
import { shareOf } from '../figures/share';
import { missingCell, numberCell, pairedCell } from './cells';
import type { Line } from './line';
import type { PairTerm } from './pair-term';
import { partnerSetOf } from './partner-set';

/**
 * The partner's place among the reporter's markets or suppliers: rank among countries, share of the whole by the same
 * source, and its change in points.
 *
 * @param partners the reporter's trade with each partner, in the year and the year before
 */
export function standingOf(
  { reporter, partner, flow, years }: Line,
  year: number,
  partners: { now: readonly PairTerm[]; before: readonly PairTerm[] },
): PairStanding[] {
  const own = years.get(year);
  if (own === undefined) return [];
  const set = partnerSetOf(partners.now, own);
  const { countries } = set;
  const placed = countries.kind === 'refused' || !set.all ? null : rankOf(own, countries.parts);
  const of = pairedCell(own, set.wholeTerm, ['partner'], shareOf);
  const share = { ...of, figureIds: [...new Set([own.figureId, ...set.whole.figureIds])] };
  // Of some partners alone nothing can be told.
  if (placed === null && share.value === null && set.whole.missing === 'some-partners') return [];
  const ownBefore = years.get(year - 1);
  const before =
    ownBefore === undefined
      ? missingCell()
      : pairedCell(ownBefore, partnerSetOf(partners.before, ownBefore).wholeTerm, ['partner'], shareOf);
  return [
    {
      reporter,
      partner,
      flow,
      year,
      rank: placed?.rank ?? null,
      of: placed?.of ?? 0,
      share,
      shareChange: changeOf(share, before, own, ownBefore),
      whole: set.whole,
      summed: set.summed,
    },
  ];
}

function changeOf(now: PairCell, before: PairCell, own: PairTerm, ownBefore: PairTerm | undefined): PairCell {
  if (ownBefore === undefined || now.value === null || before.value === null) return missingCell();
  if (own.vintage !== ownBefore.vintage) return missingCell('other-source', [own, ownBefore]);
  return numberCell(pointsChange(now.value, before.value), [own, ownBefore]);
}
