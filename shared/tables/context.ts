import type { PlaceIndex } from '../places/place-index';
import type { PlaceAlias } from '../places/aliases';
import type { ProductIndex } from '../products/product-index';
import type { Correction } from './proposal';
import type { Statement } from './around/lines';

/** What the reading of a sheet may lean on besides its cells. */
export interface TableContext {
  fileName: string;
  sheetName: string;
  publisher: string | null;
  places: PlaceIndex;
  products: ProductIndex;
  corrections: readonly Correction[];
  /** What a person said that names in tables stand for; they are kept with the mapping. */
  aliases?: readonly PlaceAlias[];
  /** What other sheets of the file say of all of them. */
  beside?: readonly Statement[];
}
