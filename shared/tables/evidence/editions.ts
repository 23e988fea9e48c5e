import type { ProductIndex } from '../../products/product-index';
import { headText } from '../columns/columns';
import type { ColumnGuess } from '../columns/dimensions';
import { headAddress } from '../columns/values';
import type { Guess } from '../proposal';

/** Codes of six digits that the edition at hand lacks are of another; which one is not known. `table`: its place on the sheet. */
export function otherEdition(
  dims: readonly ColumnGuess[],
  products: ProductIndex,
  sheet: string,
  table: number,
): Guess[] {
  const column = dims.find(({ role }) => role === 'product-code')?.column;
  if (column === undefined) return [];
  const codes = column.distinct
    .map((text) => text.replace(/[.\s'’]/g, ''))
    .filter((code) => /^\d{6}$/.test(code) && !/^(?:77|98|99)|0000$/.test(code));
  const missing = codes.filter((code) => !products.has(code));
  const [example] = missing;
  if (example === undefined || codes.length < 10 || missing.length > codes.length * 0.3) return [];
  const [count, of] = [missing.length, codes.length].map(String);
  const params = { header: headText(column), example, count: count ?? '', of: of ?? '', edition: products.edition };
  const where = headAddress(column, sheet);
  return [{ code: 'evidence.edition', field: 'product', confidence: 0.6, params, table, col: column.col, where }];
}
