/** A sum, and how many of its terms are missing: where any is, it is shown as "at least". */
export interface Sum {
  value: number;
  missing: number;
}

/**
 * A sum of stored values. Missing is not zero: what is missing is counted, not added. Null where nothing is there.
 */
export function sum(values: readonly (number | null)[]): Sum | null {
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return null;
  return { value: there.reduce((total, value) => total + value, 0), missing: values.length - there.length };
}
