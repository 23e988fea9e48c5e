import { z } from 'zod';
import { language } from '../document/rich-text';
import { markingScheme } from '../marking/scheme';
import { readingLimits, type ReadingLimit } from '../tables/reading-limits';
import { command, query } from './method';
import { desk } from './store';

export const registerEntry = z.strictObject({
  id: z.number().int(),
  at: z.string(),
  who: z.string(),
  action: z.enum(['export', 'print', 'copy-out', 'override', 'downgrade']),
  subject: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type RegisterEntry = z.infer<typeof registerEntry>;

/** A product's short name in each language that has one, as texts write it: `tractors`. */
export const productName = z.strictObject({
  classification: z.string(),
  code: z.string(),
  /** What the nomenclature calls it, in English; null where it is not of the one that is shipped. */
  official: z.string().nullable(),
  names: z.record(z.string(), z.string()),
  /** Languages whose name the desk has written itself. */
  own: z.array(z.string()),
  /** Whether the store holds figures of it. */
  used: z.boolean(),
});
export type ProductName = z.infer<typeof productName>;

function bounded(limit: ReadingLimit) {
  const { least, most } = readingLimits[limit];
  return z.number().int().min(least).max(most);
}

const reading = z.strictObject({
  fileMegabytes: bounded('fileMegabytes'),
  unpackedMegabytes: bounded('unpackedMegabytes'),
  millionCells: bounded('millionCells'),
  silentSeconds: bounded('silentSeconds'),
  memoryMegabytes: bounded('memoryMegabytes'),
});

export const settingsMethods = {
  'settings.get': query({
    input: z.strictObject({}),
    /** `own`: the scheme that the desk wrote itself, also while another is in use. */
    output: z.strictObject({ desk, scheme: markingScheme, own: markingScheme.nullable() }),
    reads: ['settings'],
  }),
  'settings.update': command({
    input: z.strictObject({ desk: desk.partial() }),
    output: z.strictObject({}),
    writes: ['settings'],
  }),
  /** Short names of products: those of the store's figures first, then by code. */
  'settings.productNames': query({
    input: z.strictObject({ text: z.string().default(''), limit: z.number().int().min(1).max(2000).default(500) }),
    output: z.array(productName),
    reads: ['product-name', 'figure', 'source'],
  }),
  /** Writes a short name; an empty one gives back the name that is shipped, or none. */
  'settings.nameProduct': command({
    input: z.strictObject({
      classification: z.string().min(1),
      code: z.string().min(1),
      language,
      name: z.string().max(80),
    }),
    output: z.strictObject({}),
    writes: ['product-name'],
  }),
  /** What a file from outside may cost; see shared/tables/reading-limits.ts. */
  'settings.reading': query({ input: z.strictObject({}), output: reading, reads: ['settings'] }),
  'settings.setReading': command({ input: reading.partial(), output: z.strictObject({}), writes: ['settings'] }),
  /** The shipped marking schemes; first run needs them before there is a store. */
  'settings.schemes': query({
    input: z.strictObject({}),
    output: z.array(markingScheme),
    reads: [],
    needs: 'nothing',
  }),
  /** Everything that ever left the store. */
  'settings.register': query({
    input: z.strictObject({}),
    output: z.array(registerEntry),
    reads: ['edition', 'copy-fate'],
  }),
} as const;
