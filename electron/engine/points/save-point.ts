import type { PointFields } from '../../../shared/contract/points';
import { bindingIds, inlineText } from '../../../shared/document/rich-text';
import type { Writing } from '../methods';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { saveRecord } from '../store/records';
import { fingerprintOf } from './create-point';
import type { PointWords } from './create-point';
import { pointById } from './queries';
import type { StoredPoint } from './queries';

/** What is typed rather than chosen: saved many times in one spell of writing, and one step then. */
const typed: ReadonlySet<string> = new Set(['lead', 'body', 'bindings', 'theirPoint', 'stopLine']);

/** Changes fields of a point; gives its revision. Saves of one spell of typing are one step for undo. */
export function savePoint(writing: Writing, id: string, given: Given<PointFields>): string {
  const before = pointById(writing.db, id);
  const after = withFigures(filled<StoredPoint>(before, given), before);
  const words = Object.keys(given).every((field) => typed.has(field));
  writing.named({ title: titleOf(after) }, words ? `words of ${id}` : undefined);
  const fingerprint = fingerprintOf(after);
  const worded = fingerprint === before.fingerprint ? before.worded : writing.now;
  return saveRecord(writing, 'point', id, { ...given, bindings: after.bindings, fingerprint, worded });
}

/**
 * Lead line and text may be saved by two hands of which neither knows the other's figures: a figure that still stands in
 * the words keeps its binding.
 */
function withFigures(point: StoredPoint, before: StoredPoint): StoredPoint {
  const known = new Set(point.bindings.map((one) => one.id));
  const shown = new Set(bindingIds([point.lead, ...point.body]));
  const kept = before.bindings.filter((one) => shown.has(one.id) && !known.has(one.id));
  return kept.length === 0 ? point : { ...point, bindings: [...point.bindings, ...kept] };
}

/** Saves the words of a point as part of a larger step. */
export function saveWords(
  writing: Writing,
  before: StoredPoint,
  words: PointWords & Partial<Pick<PointFields, 'bindings'>>,
): void {
  const fingerprint = fingerprintOf(words);
  const worded = fingerprint === before.fingerprint ? before.worded : writing.now;
  saveRecord(writing, 'point', before.id, { ...words, fingerprint, worded });
}

/** The lead line, as undo and messages name a point. */
export function titleOf({ lead }: Pick<PointFields, 'lead'>): string {
  return inlineText(lead.content);
}
