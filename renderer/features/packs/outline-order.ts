/** Where a part of an outline goes when it moves. Parts are known by id, in their order. */

/** The part to stand behind; null means first. */
export interface Place {
  after: string | null;
}

/** Where a part goes when it moves one step up (-1) or down (1); null at either end. */
export function stepTo(ids: readonly string[], id: string, by: -1 | 1): Place | null {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return null;
  return { after: (by === 1 ? ids[to] : ids[to - 1]) ?? null };
}

/**
 * Where a part goes when it is let go before the row with this index, counted with the part itself still in its place;
 * null where that is where it stands.
 */
export function dropAt(ids: readonly string[], id: string, index: number): Place | null {
  const from = ids.indexOf(id);
  if (from < 0 || index === from || index === from + 1) return null;
  return { after: ids[index - 1] ?? null };
}

/** Before which row a pointer lets go, from the middles of the rows, top to bottom. */
export function rowBefore(middles: readonly number[], y: number): number {
  const below = middles.findIndex((middle) => y < middle);
  return below < 0 ? middles.length : below;
}
