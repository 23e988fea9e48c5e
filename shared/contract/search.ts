import { z } from 'zod';
import { address } from '../figures/figure';
import { query } from './method';

/** One hit of the one index: what it is, its words with the hits between U+E000 and U+E001. */
export const hit = z.strictObject({
  kind: z.enum(['point', 'person', 'visit', 'source', 'brief', 'edition']),
  id: z.string(),
  title: z.string(),
  snippet: z.string(),
});
export type Hit = z.infer<typeof hit>;

/** A cell of a source that a text names. */
export const citedCell = z.strictObject({ sourceId: z.string(), fileName: z.string(), cell: z.string(), address });
export type CitedCell = z.infer<typeof citedCell>;

export const searchMethods = {
  'search.find': query({
    input: z.strictObject({ text: z.string(), limit: z.number().int().min(1).max(100) }),
    output: z.array(hit),
    reads: ['point', 'person', 'visit', 'source', 'brief', 'edition', 'pack'],
  }),
  /** The cells that words copied from a document's sources name by file, sheet and cell. */
  'search.cited': query({
    input: z.strictObject({ text: z.string() }),
    output: z.array(citedCell),
    reads: ['source'],
  }),
} as const;
