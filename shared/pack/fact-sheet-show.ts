import { z } from 'zod';

/** What a fact sheet can show, in the order in which it stands. */
export const factSheetShow = z.enum([
  'headline',
  'years',
  'years-chart',
  'shares-chart',
  'places',
  'products',
  'products-chart',
  'sectors',
  'measures',
  'mirrors',
  'mirrors-chart',
  'totals',
  'tariffs',
  'notes',
]);
export type FactSheetShow = z.infer<typeof factSheetShow>;

/** What it shows where nobody chose: what fits two pages. */
export const usuallyShown: readonly FactSheetShow[] = [
  'headline',
  'years',
  'years-chart',
  'places',
  'products',
  'sectors',
  'tariffs',
  'notes',
];
