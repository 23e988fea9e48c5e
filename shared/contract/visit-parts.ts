import type { Kind } from './method';

/** A visit and what it is made of. */
export const visitParts = [
  'visit',
  'programme-item',
  'delegate',
  'meeting',
  'brief',
  'objective',
  'use',
] as const satisfies readonly Kind[];
