import { z } from 'zod';
import { query } from './method';

/** One hit of the one index: what it is, its words with the hits between U+E000 and U+E001. */
export const hit = z.strictObject({
  kind: z.enum(['point', 'person', 'visit', 'source', 'brief']),
  id: z.string(),
  title: z.string(),
  snippet: z.string(),
});
export type Hit = z.infer<typeof hit>;

export const searchMethods = {
  'search.find': query({
    input: z.strictObject({ text: z.string(), limit: z.number().int().min(1).max(100) }),
    output: z.array(hit),
    reads: ['point', 'person', 'visit', 'source', 'brief'],
  }),
} as const;
