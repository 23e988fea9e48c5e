import { z } from 'zod';
import { pairInput, pairTable } from './country-pair';
import { query } from './method';

const placeName = z.strictObject({ code: z.string(), name: z.string() });

export const pairMethods = {
  /** Everything that a fact sheet says of the trade of two places. */
  'figures.pair': query({
    input: pairInput,
    output: pairTable,
    reads: ['figure', 'source', 'settings', 'product-name'],
    runs: 'worker',
  }),
  /** The countries that report or are partners, by name. */
  'figures.places': query({
    input: z.strictObject({}),
    output: z.array(placeName.extend({ figures: z.number().int(), reports: z.boolean() })),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
} as const;
