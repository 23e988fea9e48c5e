import { z } from 'zod';
import type { DraftKey } from '../figures/drafting/draft';

/** What a fact sheet can show, in the order in which it stands: each paragraph before the table that it speaks of. */
export const factSheetShow = z.enum([
  'headline',
  'trade-text',
  'years',
  'years-chart',
  'shares-chart',
  'place-text',
  'places',
  'products-text',
  'products',
  'products-chart',
  'sectors',
  'measures',
  'mirror-text',
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
  'trade-text',
  'years',
  'years-chart',
  'place-text',
  'places',
  'products-text',
  'products',
  'sectors',
  'tariffs',
  'notes',
];

/** The parts that are sentences, and which paragraph of a draft each is. */
export const textParts: Readonly<Partial<Record<FactSheetShow, DraftKey>>> = {
  headline: 'headline',
  'trade-text': 'trade',
  'place-text': 'place',
  'products-text': 'products',
  'mirror-text': 'mirror',
};
