import type { VisitRow } from './use-visit';

/** Whether a visit lies behind us on the ISO day `today`: over, cancelled, or ended. */
export function isEarlier(
  { status, starts, ends }: Pick<VisitRow, 'status' | 'starts' | 'ends'>,
  today: string,
): boolean {
  if (status === 'over' || status === 'cancelled') return true;
  const last = ends ?? starts;
  return last !== null && last < today;
}

/** Visits to come, the nearest first and those without dates last; and visits behind us, the latest first. */
export function sorted<R extends Pick<VisitRow, 'status' | 'starts' | 'ends'>>(
  rows: readonly R[],
  today: string,
): { next: R[]; earlier: R[] } {
  const next = rows.filter((row) => !isEarlier(row, today));
  const earlier = rows.filter((row) => isEarlier(row, today));
  return { next: next.toSorted((a, b) => compare(a.starts, b.starts)), earlier };
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
