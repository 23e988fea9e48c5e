import type { Ask } from '../../../shared/contract/points';
import { AppError } from '../../../shared/contract/errors';
import type { Writing } from '../methods';
import { newId } from '../store/ids';
import { saveRecord } from '../store/records';
import { pointById } from './queries';
import { titleOf } from './save-point';

/** Asks an office to clear a point; gives the ask's id. An office that was asked before is asked anew. */
export function askToClear(writing: Writing, id: string, asked: Pick<Ask, 'office' | 'person' | 'due'>): string {
  const point = pointById(writing.db, id);
  writing.named({ title: titleOf(point) });
  const open = { answer: null, answeredAt: null, revision: null, text: null };
  const ask: Ask = { id: newId(), ...asked, askedAt: writing.now, ...open };
  saveRecord(writing, 'point', id, { asks: [...point.asks, ask] });
  return ask.id;
}

/**
 * Writes down what an office answered, for the words as they are now.
 * @throws AppError `record.missing` where it was never asked
 */
export function answerAsk(writing: Writing, id: string, askId: string, answer: NonNullable<Ask['answer']>): void {
  const point = pointById(writing.db, id);
  if (!point.asks.some((ask) => ask.id === askId)) throw AppError.of('record.missing', { kind: 'ask', id: askId });
  writing.named({ title: titleOf(point) });
  const given = { answer, answeredAt: writing.now, revision: point.revision, text: point.fingerprint };
  const asks = point.asks.map((ask) => (ask.id === askId ? { ...ask, ...given } : ask));
  saveRecord(writing, 'point', id, { asks });
}
