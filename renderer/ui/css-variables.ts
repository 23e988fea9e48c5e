import type { CSSProperties } from 'react';

/** Values that a style sheet computes with, as the `style` of an element. */
export function cssVariables(values: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return values;
}
