import { bySelector, type Binding } from '../../shared/figures/binding';
import { cellsOfReading, formulaOf } from '../../shared/figures/formula-of';

/** A formula with the numbers that were read: `36.6833 / 35.0648 − 1`; a single figure's is its own cell, a set's its range. */
export function formulaText(binding: Binding): string {
  const readings = bySelector(binding);
  return formulaOf(binding.expression, (selector) => {
    const reading = readings[selector] ?? null;
    if (reading === null) return '?';
    return reading.members === undefined ? reading.raw.trim() : cellsOfReading(reading);
  });
}
