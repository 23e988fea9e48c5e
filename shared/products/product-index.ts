import type { Level } from '../figures/figure';

/** What is known of product codes: the headings of one edition of the Harmonized System. */
export interface ProductIndex {
  /** `HS 2022`. */
  edition: string;
  has(code: string): boolean;
  /** The heading's text; null when the edition has no such code. */
  nameOf(code: string): string | null;
}

/** @param rows code (`TOTAL`, 2, 4 or 6 digits as text) and description */
export function productIndex(edition: string, rows: Iterable<readonly [code: string, name: string]>): ProductIndex {
  const names = new Map(rows);
  return { edition, has: (code) => names.has(code), nameOf: (code) => names.get(code) ?? null };
}

/** The level of a product by its code; a name without a code is a group that the table made itself. */
export function productLevel(code: string | null, name: string | null): Level['product'] {
  if (code === null) return name === null ? 'total' : 'group';
  const digits = code.replace(/\D/g, '');
  if (digits.length === 0) return /^[IVX]+$/.test(code) ? 'section' : 'group';
  switch (digits.length) {
    case 1:
    case 2:
      return '2';
    case 3:
    case 4:
      return '4';
    case 5:
    case 6:
      return '6';
    default:
      return '8+';
  }
}
