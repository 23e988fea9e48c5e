import type { BoundReading } from '../../../shared/contract/figures';
import type { Binding } from '../../../shared/figures/binding';
import { wordBinding } from '../../../shared/figures/expression';
import { valueOf } from '../../../shared/figures/outcome';
import type { ReadableDb } from '../store/database';
import { plainReading, presentReadings } from './present-reading';

/** What a binding says at present, beside what a text took from it. */
export function readBinding(db: ReadableDb, binding: Omit<Binding, 'id'>): BoundReading {
  const now = presentReadings(db, binding);
  const { outcome, text } = wordBinding(binding, now);
  return {
    value: valueOf(outcome),
    text,
    readings: now.flatMap((reading) => (reading === null ? [] : [plainReading(reading)])),
    newer: now.some((reading, i) => {
      const taken = binding.readings[i];
      if (reading === null || taken === undefined) return false;
      return reading.value !== taken.value || reading.period.written !== taken.period.written;
    }),
    refused: outcome.kind === 'refused' ? outcome.reason : null,
  };
}
