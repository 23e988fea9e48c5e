import type { PairSource } from '../contract/country-pair';
import type { Frame } from './frame';
import type { Weight } from './measures';
import type { PairTerm } from './pair-term';

/** One country's trade with all partners in one flow: in the year, and in the year before. */
export interface Partners {
  now: readonly PairTerm[];
  before: readonly PairTerm[];
}

/** Products of one flow of one reporter: of the latest year up to the chosen one that has any, and the year before it. */
export interface Products extends Partners {
  year: number;
  /** Quantities and weights of the year, by product. */
  quantities: readonly Quantity[];
}

/** How much of a product was traded; `estimated` where the source says that it guessed. */
export interface Quantity {
  term: PairTerm;
  estimated: boolean;
}

/** One of the two sides: everything that it reports. */
export interface Side {
  exportPartners: Partners;
  importPartners: Partners;
  /** With the other side, by product. */
  exportProducts: Products;
  importProducts: Products;
  /** With the world, by product, in the year in which sectors are compared. */
  allExports: readonly PairTerm[];
  allImports: readonly PairTerm[];
  /** From the other side in that year. */
  importsFrom: readonly PairTerm[];
  exportsTo: readonly PairTerm[];
  gdp: PairTerm | null;
  tariffs: readonly { term: PairTerm; name: string }[];
  /** What the world sells it, and in all. */
  weight: Weight | null;
}

export type ProductName = (product: {
  classification: string | null;
  code: string | null;
  name: string | null;
}) => string;

/** Everything that a country pair is computed from, read by the engine; the rest is pure. */
export interface Material {
  place: { code: string; name: string };
  other: { code: string; name: string };
  frame: Frame;
  /** All that the two report of their trade, of every kind of period. */
  between: readonly PairTerm[];
  sides: { place: Side; other: Side };
  /** Exports of the world by product, in the year in which each side's sectors are compared. */
  world: { place: readonly PairTerm[]; other: readonly PairTerm[] };
  sectorYears: { place: number; other: number };
  sources: ReadonlyMap<string, Omit<PairSource, 'reporters' | 'valuations'>>;
  /** What a product is called: by the desk, else by its file, else by its code's classification. */
  productName: ProductName;
}
