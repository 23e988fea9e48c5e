import { amountKey } from '../../../shared/document/typed-amounts';
import type { Writing } from '../methods';
import { saveRecord } from '../store/records';
import { pointById } from './queries';
import { titleOf } from './save-point';

/** Remembers who answers for an amount in a point, and why; without a reason nobody does any more. */
export function ownAmount(writing: Writing, id: string, text: string, reason: string): void {
  const point = pointById(writing.db, id);
  writing.named({ title: titleOf(point) });
  const others = point.ownAmounts.filter((one) => amountKey(one.text) !== amountKey(text));
  const own = { text, reason, by: writing.author, at: writing.now };
  saveRecord(writing, 'point', id, { ownAmounts: reason === '' ? others : [...others, own] });
}
