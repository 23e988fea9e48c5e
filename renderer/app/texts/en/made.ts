import type { MadeBy } from '../../../../shared/pack/fact-sheet-grid';

/** How a number of a fact sheet is computed, over the figures that it rests on. */
export const made = {
  growth: 'value / value of the year before − 1',
  all: 'Σ of the values listed',
  rank: 'place by value among all partners of the same source',
  share: 'this partner / all partners × 100',
  'share-change': 'share of the year − share of the year before',
  'product-share': 'this product / all products × 100',
  contribution: '(value − value of the year before) / all products of the year before × 100',
  'unit-value': 'value / quantity',
  advantage: '(exports of the product / all exports) / (the world’s exports of the product / all the world’s exports)',
  'sector-share': 'imports of the product from the exporter / all imports of the product × 100',
  'world-share': 'exports of the product / the world’s exports of the product × 100',
  potential: 'the lesser of all exports and all imports of the product − what goes there',
  expected: 'exports × CIF factor; as they are where imports are reported FOB',
  gap: 'imports − exports with carriage and insurance',
  'relative-gap': '(imports − exports with carriage and insurance) / exports with carriage and insurance × 100',
  average: '((last year / first year)^(1 / years between) − 1) × 100',
  trend: '(e^b − 1) × 100, with b the slope of ln value by year, by least squares',
  cover: 'exports / imports × 100',
  markets: 'Σ (exports to a partner / Σ of all partners)²',
  suppliers: 'Σ (imports from a partner / Σ of all partners)²',
  products: 'Σ (a product / Σ of all products)²',
  'intra-industry': '1 − Σ |exports − imports| / Σ (exports + imports), product by product',
  complementarity: '100 × (1 − Σ |share in the one’s imports − share in the other’s exports| / 2), product by product',
  intensity: '(exports to the partner / all exports) / (the world’s exports to the partner / all the world’s exports)',
  'strict-intensity':
    '(exports to the partner / all exports) / (the world’s exports to the partner / (all the world’s exports − all exports))',
  'gap-to-weight':
    'all exports × the world’s exports to the partner / all the world’s exports − exports to the partner',
  openness: '(exports + imports) / GDP × 100',
} satisfies Record<MadeBy, string>;
