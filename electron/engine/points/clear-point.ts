import type { EditedWords } from '../../../shared/contract/clearing';
import type { Output } from '../../../shared/contract/contract';
import type { Ask } from '../../../shared/contract/points';
import { AppError } from '../../../shared/contract/errors';
import { bindingIds, inlineText, noteTexts, plainText } from '../../../shared/document/rich-text';
import { sameWords } from '../../../shared/document/word-diff';
import { lapsedByWords } from '../../../shared/points/clearance';
import type { Writing } from '../methods';
import type { ReadableDb } from '../store/database';
import { newId } from '../store/ids';
import { saveRecord } from '../store/records';
import type { PointWords } from './create-point';
import { pastWords } from './history';
import { pointById } from './queries';
import type { StoredPoint } from './queries';
import { saveWords, titleOf } from './save-point';

/** Asks an office to clear a point; gives the ask's id. An office that was asked before is asked anew. */
export function askToClear(writing: Writing, id: string, asked: Pick<Ask, 'office' | 'person' | 'due'>): string {
  const point = pointById(writing.db, id);
  writing.named({ title: titleOf(point) });
  const ask = newAsk(writing, asked);
  saveRecord(writing, 'point', id, { asks: [...point.asks, ask] });
  return ask.id;
}

export function newAsk({ now }: Pick<Writing, 'now'>, asked: Pick<Ask, 'office' | 'person' | 'due'>): Ask {
  const open = { answer: null, answeredAt: null, revision: null, text: null };
  return { id: newId(), ...asked, askedAt: now, ...open };
}

interface Answer {
  askId: string;
  answer: NonNullable<Ask['answer']>;
  edits: EditedWords | null;
  why: string;
}

/**
 * Writes down what an office answered, for the words as they are now; its edits become the point's words before.
 * @throws AppError `record.missing` where it was never asked
 */
export function answerAsk(writing: Writing, id: string, { askId, answer, edits, why }: Answer): void {
  askOf(pointById(writing.db, id), askId);
  if (edits !== null) takeEdits(writing, pointById(writing.db, id), edits);
  const point = pointById(writing.db, id);
  writing.named({ title: titleOf(point) });
  const given = { answer, answeredAt: writing.now, revision: point.revision, text: point.fingerprint, kept: [] };
  const asks = point.asks.map((ask) => (ask.id === askId ? { ...ask, ...given, why: why.trim() } : ask));
  saveRecord(writing, 'point', id, { asks });
}

function takeEdits(writing: Writing, point: StoredPoint, edits: EditedWords): void {
  const shown = new Set(bindingIds([edits.lead, ...edits.body]));
  const bindings = edits.bindings.filter((one) => shown.has(one.id));
  saveWords(writing, point, { ...edits, bindings });
}

/** Keeps an answer through a correction; see the contract. */
export function keepAnswer(writing: Writing, id: string, askId: string): void {
  const point = pointById(writing.db, id);
  const ask = askOf(point, askId);
  if (!isKeepable(writing.db, point, ask)) throw AppError.of('clearance.words-changed', { office: ask.office });
  writing.named({ title: titleOf(point) });
  const kept = [...(ask.kept ?? []), { at: writing.now, by: writing.author, text: ask.text ?? '' }];
  const now = { ...ask, text: point.fingerprint, kept };
  saveRecord(writing, 'point', id, { asks: point.asks.map((one) => (one.id === askId ? now : one)) });
}

/** The answers of a point that its words have outrun; see the contract. */
export function lapsedAnswers(db: ReadableDb, id: string): Output<'points.lapsedAnswers'> {
  const point = pointById(db, id);
  return lapsedByWords(point).map((ask) => ({ askId: ask.id, keepable: isKeepable(db, point, ask) }));
}

function isKeepable(db: ReadableDb, point: StoredPoint, ask: Ask): boolean {
  if (ask.revision === null || ask.text === point.fingerprint) return false;
  const past = pastWords(db, point.id, ask.revision);
  return past !== null && sameWords(allWords(past), allWords(point));
}

function allWords({ lead, body, theirPoint, stopLine }: PointWords): string {
  const parts = [inlineText(lead.content), plainText(body), theirPoint, stopLine, ...noteTexts([lead, ...body])];
  return parts.join('\n');
}

function askOf(point: StoredPoint, askId: string): Ask {
  const found = point.asks.find((ask) => ask.id === askId);
  if (found === undefined) throw AppError.of('record.missing', { kind: 'ask', id: askId });
  return found;
}
