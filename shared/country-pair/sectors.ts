import type { PairSectors } from '../contract/country-pair';
import { advantageOf } from '../figures/advantage';
import { alike } from '../figures/alike';
import { given, refused } from '../figures/outcome';
import { potentialTrade } from '../figures/potential';
import { shareOf } from '../figures/share';
import { missingCell, numberCell, outcomeCell, pairedCell } from './cells';
import type { ProductName } from './material';
import type { PairTerm } from './pair-term';
import { productSetOf } from './product-set';
import type { Product, ProductSet } from './product-set';
import { withoutStages } from './stages';

/** What sectors of potential rest on, all of one year. */
export interface SectorTerms {
  exporter: string;
  importer: string;
  year: number;
  /** Exports of the exporter by product, and of the world. */
  exports: readonly PairTerm[];
  world: readonly PairTerm[];
  /** Imports of the importer by product, in all and from the exporter, by its own report. */
  imports: readonly PairTerm[];
  importsFrom: readonly PairTerm[];
  /** Exports of the exporter to the importer by product, for the ceiling at six digits. */
  exportsTo: readonly PairTerm[];
}

/**
 * Products in which the exporter is specialised (its advantage is above 1), which the importer buys, and of which it
 * takes less from the exporter than the exporter's weight in the world says; the most that is missing first. All four
 * lists are of one level and classification.
 */
export function sectorsOf(asked: SectorTerms, most: number, nameOf: ProductName): PairSectors[] {
  const found = productSetOf(asked.exports);
  if (found === null) return [];
  const exports = withoutStages(found);
  const level = exports.level;
  const world = productSetOf(asked.world, level);
  const imports = productSetOf(asked.imports, level);
  if (world === null || imports === null) return [];
  const from = productSetOf(asked.importsFrom, level);
  const to = productSetOf(asked.exportsTo, level);
  const rows = [...exports.products.values()].flatMap((product) => {
    const found = sectorOf(product, { exports, world, imports, from, to });
    return found === null ? [] : [found];
  });
  if (rows.length === 0) return [];
  const sorted = rows.toSorted((a, b) => b.missed - a.missed).slice(0, most);
  return [
    {
      exporter: asked.exporter,
      importer: asked.importer,
      year: asked.year,
      level,
      classification: sorted[0]?.product.term.classification ?? null,
      rows: sorted.map(({ product, row }) => ({
        ...row,
        code: product.code,
        name: nameOf({ ...product, classification: product.term.classification }),
      })),
    },
  ];
}

interface Sets {
  exports: ProductSet;
  world: ProductSet;
  imports: ProductSet;
  from: ProductSet | null;
  to: ProductSet | null;
}

type Row = Omit<PairSectors['rows'][number], 'code' | 'name'>;

function sectorOf(product: Product, sets: Sets): { product: Product; row: Row; missed: number } | null {
  const world = sets.world.products.get(product.key);
  const imports = sets.imports.products.get(product.key);
  if (world === undefined || imports === undefined || imports.term.value <= 0) return null;
  const advantage = advantageCell(product, world, sets);
  if (advantage.value === null || advantage.value <= 1) return null;
  if (world.term.value < product.term.value) return null;
  const worldShare = (product.term.value / world.term.value) * 100;
  const share = shareCell(product, imports, sets.from);
  if (share.value !== null && share.value >= worldShare) return null;
  return {
    product,
    missed: (imports.term.value * (worldShare - (share.value ?? 0))) / 100,
    row: {
      advantage,
      imports: numberCell(imports.term.value, imports.parts),
      share,
      worldShare: numberCell(worldShare, [product.term, world.term]),
      potential: potentialCell(product, imports, sets),
    },
  };
}

function advantageCell(product: Product, world: Product, sets: Sets) {
  if (sets.exports.whole === null || sets.world.whole === null) return missingCell('whole-nil');
  const own = alike([product.term, sets.exports.whole], ['product']);
  const all = alike([world.term, sets.world.whole], ['product']);
  const terms = [product.term, sets.exports.whole, world.term, sets.world.whole];
  if (own.kind === 'refused') return missingCell(own.reason, terms);
  if (all.kind === 'refused') return missingCell(all.reason, terms);
  return outcomeCell(advantageOf(own.alike, all.alike), terms);
}

/** What the importer's list of goods from the exporter leaves out it does not buy there; without a list nothing is known. */
function shareCell(product: Product, imports: Product, from: ProductSet | null) {
  if (from === null) return missingCell();
  const bought = from.products.get(product.key);
  if (bought === undefined) return numberCell(0, imports.parts);
  return pairedCell(bought.term, imports.term, ['partner'], shareOf);
}

function potentialCell(product: Product, imports: Product, { to, exports }: Sets) {
  if (exports.level !== '6') return null;
  const between = to?.products.get(product.key);
  const terms = [product.term, imports.term, ...(between === undefined ? [] : [between.term])];
  if (to === null) return missingCell('missing', terms);
  if (product.term.unit !== imports.term.unit) return outcomeCell(refused('other-unit'), terms);
  const values = { exports: product.term.value, imports: imports.term.value, between: between?.term.value ?? 0 };
  const found = potentialTrade(exports.level, values);
  return outcomeCell(found.kind === 'value' ? given(found.value) : found, terms);
}
