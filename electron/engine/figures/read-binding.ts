import type { BoundReading } from '../../../shared/contract/figure-offers';
import { bySelector } from '../../../shared/figures/binding';
import type { Binding } from '../../../shared/figures/binding';
import { evaluate } from '../../../shared/figures/expression';
import { valueOf } from '../../../shared/figures/outcome';
import { wordBinding } from '../../../shared/figures/word-result';
import type { Speech } from '../../../shared/figures/word-result';
import type { ReadableDb } from '../store/database';
import { differ, plainReadings, presentReadings } from './present-reading';

/** What a binding says at present, beside what a text took from it. */
export function readBinding(db: ReadableDb, binding: Omit<Binding, 'id'>, speech: Speech): BoundReading {
  const now = presentReadings(db, binding);
  const { result, text } = wordBinding(binding, now, speech);
  return {
    value: valueOf(evaluate(binding.expression, now, binding.allowed !== undefined)),
    text,
    readings: plainReadings(now),
    newer: differ(now, bySelector(binding)),
    refused: result.kind === 'refused' ? result.reason : null,
  };
}
