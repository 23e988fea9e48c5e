import type { Kind } from './method';
import { visitParts } from './visit-parts';

/** Every kind of thing that a pack draws from: when one changes, what was compiled is stale. */
export const drawnFrom = [
  ...visitParts,
  'pack',
  'programme-version',
  'signing-item',
  'point',
  'person',
  'figure',
  'source',
  'settings',
  'product-name',
  'commitment',
  'house-template',
  'house-word',
] as const satisfies readonly Kind[];
