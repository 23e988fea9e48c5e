import { AppError } from '../../../shared/contract/errors';
import type { RecordKindName } from '../store/kinds';
import { saveRecord } from '../store/records';
import type { Saving } from '../store/records';

/**
 * Order within a list is a number on each record, so that moving one saves one: it goes to the middle between its
 * new neighbours. After some fifty moves into one gap no middle is left, and the list is numbered anew.
 */

export interface Placed {
  id: string;
  position: number;
}

/** The position behind all of `placed`. */
export function lastPosition(placed: readonly Placed[]): number {
  return Math.max(0, ...placed.map((one) => one.position)) + 1;
}

/** The position behind `after` (null: before all) in an ascending list; null where there is no number between. */
export function positionAfter(placed: readonly Placed[], after: string | null): number | null {
  const at = after === null ? -1 : placed.findIndex((one) => one.id === after);
  const before = placed[at]?.position;
  const next = placed[at + 1]?.position;
  if (before === undefined) return next === undefined ? 1 : next - 1;
  if (next === undefined) return before + 1;
  const middle = (before + next) / 2;
  return middle > before && middle < next ? middle : null;
}

/** Puts a record behind `after` among those that it is ordered with; throws `record.missing` where `after` isn't one. */
export function moveRecord(
  saving: Saving,
  kind: RecordKindName,
  list: readonly Placed[],
  id: string,
  after: string | null,
): void {
  if (after === id) return;
  const others = list.filter((one) => one.id !== id);
  if (after !== null && !others.some((one) => one.id === after))
    throw AppError.of('record.missing', { kind, id: after });
  const position = positionAfter(others, after);
  if (position !== null) {
    saveRecord(saving, kind, id, { position });
    return;
  }
  const at = after === null ? 0 : others.findIndex((one) => one.id === after) + 1;
  const order = others.map((one) => one.id).toSpliced(at, 0, id);
  order.forEach((each, i) => saveRecord(saving, kind, each, { position: i + 1 }));
}
