import type { Ask, Clearance } from '../contract/points';

/** What the state of a clearance is computed from. */
export interface Cleared {
  asks: readonly Ask[];
  validUntil: string | null;
  /** Digest of the words as they are now. */
  fingerprint: string;
  /** When the words last changed, an ISO time. */
  worded: string;
}

export interface ClearanceState {
  clearance: Clearance;
  /** Since when, an ISO time, or the day on which its validity ended; null for a draft. */
  since: string | null;
}

/**
 * How the clearance of a point stands on the ISO day `today`. An answer holds for the words that it was given for: once
 * they change it has lapsed. So it has where a figure in it was superseded after an office had answered; `superseded` is
 * when a newer reading came, an ISO time, or null. Of several asks to one office the last counts. Information only is no condition, and no
 * clearance either. One withdrawal stands above all, then a refusal, then an answer that is still awaited.
 */
export function clearanceOf(point: Cleared, today: string, superseded: string | null): ClearanceState {
  const state = answeredState(point);
  const { validUntil } = point;
  const over = state.clearance === 'cleared' && validUntil !== null && validUntil < today;
  if (over) return { clearance: 'lapsed', since: validUntil };
  return state.clearance === 'cleared' && superseded !== null && answeredBefore(point.asks, superseded)
    ? { clearance: 'lapsed', since: superseded }
    : state;
}

/** The same without regard to the day: what changes only when somebody changes the point. */
export function answeredState({ asks, fingerprint, worded }: Omit<Cleared, 'validUntil'>): ClearanceState {
  const counting = lastOfEachOffice(asks);
  const withdrawn = counting.filter(({ answer }) => answer === 'withdrawn');
  if (withdrawn.length > 0) return { clearance: 'withdrawn', since: latest(withdrawn) };
  const refused = counting.filter(({ answer }) => answer === 'refused');
  if (refused.length > 0) return { clearance: 'refused', since: latest(refused) };
  const waiting = counting.filter(({ answer }) => answer === null);
  if (waiting.length > 0) return { clearance: 'in-clearance', since: earliestAsk(waiting) };
  const given = counting.filter(({ answer }) => answer === 'ok' || answer === 'ok-with-edits');
  if (given.length === 0) return { clearance: 'draft', since: null };
  if (given.some(({ text }) => text !== fingerprint)) return { clearance: 'lapsed', since: worded };
  return { clearance: 'cleared', since: latest(given) };
}

/** The asks that count: asking an office again takes the place of what it was asked before. */
export function lastOfEachOffice(asks: readonly Ask[]): Ask[] {
  return [...new Map(asks.map((ask) => [ask.office.trim().toLowerCase(), ask])).values()];
}

/** The answers that held for other words than those of now. */
export function lapsedByWords({ asks, fingerprint }: Pick<Cleared, 'asks' | 'fingerprint'>): Ask[] {
  return lastOfEachOffice(asks).filter(
    ({ answer, text }) => (answer === 'ok' || answer === 'ok-with-edits') && text !== fingerprint,
  );
}

/** Whether an office that cleared the point did so before `time`: whoever answers later knows the newer figure. */
function answeredBefore(asks: readonly Ask[], time: string): boolean {
  return lastOfEachOffice(asks).some(
    ({ answer, answeredAt }) =>
      (answer === 'ok' || answer === 'ok-with-edits') && answeredAt !== null && answeredAt < time,
  );
}

function latest(asks: readonly Ask[]): string | null {
  return asks.reduce<string | null>(
    (last, { answeredAt }) => (answeredAt !== null && (last === null || answeredAt > last) ? answeredAt : last),
    null,
  );
}

function earliestAsk(asks: readonly Ask[]): string | null {
  return asks.reduce<string | null>(
    (first, { askedAt }) => (first === null || askedAt < first ? askedAt : first),
    null,
  );
}
