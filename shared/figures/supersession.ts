/** What decides between two readings of one thing: the day its file was taken from the publisher, then the import. */
export interface Vintage {
  takenOn: string | null;
  /** Number of the import; later ones are greater. */
  importNumber: number;
  value: number | null;
}

/**
 * Orders readings of one series and period, the one that counts first: later *taken on* wins, a file without a date
 * comes after those with one, then the later import wins.
 */
export function byVintage(a: Vintage, b: Vintage): number {
  if (a.takenOn !== b.takenOn) {
    if (a.takenOn === null) return 1;
    if (b.takenOn === null) return -1;
    return a.takenOn < b.takenOn ? 1 : -1;
  }
  return b.importNumber - a.importNumber;
}

/**
 * The reading that counts, or null: none is there, or one file gives the same thing twice with different values, which
 * stands in no formula.
 */
export function present<V extends Vintage>(readings: readonly V[]): V | null {
  const [first, ...others] = readings.toSorted(byVintage);
  if (first === undefined) return null;
  const twice = others.some((other) => other.importNumber === first.importNumber && other.value !== first.value);
  return twice ? null : first;
}
