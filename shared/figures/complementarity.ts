/** How well one country's exports fit another's imports. */
export interface Complementarity {
  /** 0: nothing in common; 100: one sells just what the other buys. */
  index: number;
  /** Per cent of each side that was left out, since its product is not known; the rest was scaled to the whole. */
  droppedExports: number;
  droppedImports: number;
}

/** Values by product; `null` is what has no known product. Trade is never below nil. */
export type ByProduct = ReadonlyMap<string | null, number>;

/**
 * Trade complementarity, `100 × (1 - Σ_k |m_jk - x_ik| / 2)` over shares of the products in i's exports and j's imports.
 * What has no known product is dropped, the shares scaled to add up to 1, and how much was dropped is said. The coarser
 * the products the higher the index, so its level belongs to it. From i to j it is not what it is from j to i. Null
 * where one side has nothing.
 *
 * Source: Michaely (1996); WTO and UNCTAD, *A Practical Guide to Trade Policy Analysis*, chapter 1.
 */
export function complementarity(exports: ByProduct, imports: ByProduct): Complementarity | null {
  const sold = scaled(exports);
  const bought = scaled(imports);
  if (sold === null || bought === null) return null;
  const products = new Set([...sold.shares.keys(), ...bought.shares.keys()]);
  const apart = [...products].reduce(
    (sum, product) => sum + Math.abs((bought.shares.get(product) ?? 0) - (sold.shares.get(product) ?? 0)),
    0,
  );
  return { index: 100 * (1 - apart / 2), droppedExports: sold.dropped, droppedImports: bought.dropped };
}

function scaled(values: ByProduct): { shares: Map<string, number>; dropped: number } | null {
  let known = 0;
  for (const [product, value] of values) if (product !== null) known += value;
  if (known <= 0) return null;
  const unknown = values.get(null) ?? 0;
  const shares = new Map<string, number>();
  for (const [product, value] of values) if (product !== null) shares.set(product, value / known);
  return { shares, dropped: (unknown / (known + unknown)) * 100 };
}
