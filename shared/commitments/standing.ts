import type { Commitment } from '../contract/commitments';
import type { Visit } from '../contract/visits';

/** Whether something is still to be done. */
export function isOpen({ state }: Pick<Commitment, 'state'>): boolean {
  return state === 'open' || state === 'under-way';
}

/** Whether it should have been done before `today` (ISO date). */
export function isOverdue(commitment: Pick<Commitment, 'state' | 'due'>, today: string): boolean {
  return isOpen(commitment) && commitment.due !== null && commitment.due < today;
}

/** Those that a visit begins with: still open, and not agreed at this visit itself. */
export function openBefore<C extends Pick<Commitment, 'state' | 'visitId'>>(
  commitments: readonly C[],
  visitId: string,
): C[] {
  return commitments.filter((one) => isOpen(one) && one.visitId !== visitId);
}

/** The other side of a visit as seen from the own country (codes); null while unknown. */
export function otherSideOf({ host, guest }: Pick<Visit, 'host' | 'guest'>, own: string | null): string | null {
  return guest === own ? host : guest;
}
