import type { OwnAmount } from '../../../shared/contract/points';
import { amountKey } from '../../../shared/document/typed-amounts';
import type { Writing } from '../methods';
import { saveRecord } from '../store/records';
import { pointById } from './queries';
import { titleOf } from './save-point';

/** Remembers who answers for an amount in a point, and why; without a reason nobody does any more. */
export function ownAmount(writing: Writing, id: string, text: string, reason: string): void {
  const point = pointById(writing.db, id);
  writing.named({ title: titleOf(point) });
  saveRecord(writing, 'point', id, { ownAmounts: withOwnAmount(writing, point.ownAmounts, text, reason) });
}

/** The amounts that somebody answers for, with one more, or one less where there is no reason. */
export function withOwnAmount(
  { author, now }: Pick<Writing, 'author' | 'now'>,
  known: readonly OwnAmount[],
  text: string,
  reason: string,
): OwnAmount[] {
  const others = known.filter((one) => amountKey(one.text) !== amountKey(text));
  return reason === '' ? others : [...others, { text, reason, by: author, at: now }];
}
