import type { Kind } from './method';

/** Every kind of thing that a pack draws from: when one changes, what was compiled is stale. */
export const drawnFrom = [
  'pack',
  'visit',
  'programme-item',
  'programme-version',
  'signing-item',
  'delegate',
  'meeting',
  'brief',
  'objective',
  'use',
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
