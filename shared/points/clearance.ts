import type { Ask, Clearance } from '../contract/points';

/** What the state of a clearance is computed from. */
export interface Cleared {
  asks: readonly Ask[];
  validUntil: string | null;
  /** Digest of the words as they are now. */
  fingerprint: string;
}

/**
 * How the clearance of a point stands on the ISO day `today`, and since when (an ISO time, or the day on which its
 * validity ended). An answer holds for the words that it was given for: once they change it has lapsed. Information
 * only is no condition.
 */
export function clearanceOf(
  { asks, validUntil, fingerprint }: Cleared,
  today: string,
): { clearance: Clearance; since: string | null } {
  if (asks.length === 0) return { clearance: 'draft', since: null };
  const withdrawn = asks.filter((ask) => ask.answer === 'withdrawn');
  if (withdrawn.length > 0) return { clearance: 'withdrawn', since: latest(withdrawn) };
  if (asks.some((ask) => ask.answer === null)) return { clearance: 'in-clearance', since: earliestAsk(asks) };
  const binding = asks.filter((ask) => ask.answer !== 'info-only');
  if (binding.some((ask) => ask.text !== fingerprint)) return { clearance: 'lapsed', since: null };
  if (validUntil !== null && validUntil < today) return { clearance: 'lapsed', since: validUntil };
  return { clearance: 'cleared', since: latest(asks) };
}

function latest(asks: readonly Ask[]): string | null {
  return asks.reduce<string | null>(
    (last, { answeredAt }) => (answeredAt !== null && (last === null || answeredAt > last) ? answeredAt : last),
    null,
  );
}

function earliestAsk(asks: readonly Ask[]): string | null {
  return asks
    .filter((ask) => ask.answer === null)
    .reduce<string | null>((first, { askedAt }) => (first === null || askedAt < first ? askedAt : first), null);
}
