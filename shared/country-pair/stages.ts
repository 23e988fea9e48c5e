import type { ProductSet } from './product-set';

/**
 * Some summaries list the same trade twice under one heading: by sector, and by stage of processing. These are the four
 * stages of UNCTAD, as WITS writes them; they are a hierarchy of their own.
 */
const stages: ReadonlySet<string> = new Set(['raw materials', 'intermediate goods', 'consumer goods', 'capital goods']);

/** The sectors of a list that holds stages of processing beside them; any other list as it is. */
export function withoutStages(set: ProductSet): ProductSet {
  const sectors = [...set.products].filter(([, { name }]) => !stages.has((name ?? '').toLowerCase()));
  return sectors.length === 0 ? set : { ...set, products: new Map(sectors) };
}
