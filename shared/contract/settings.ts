import { z } from 'zod';
import { markingScheme } from '../marking/scheme';
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

export const settingsMethods = {
  'settings.get': query({
    input: z.strictObject({}),
    output: z.strictObject({ desk, scheme: markingScheme }),
    reads: ['settings'],
  }),
  'settings.update': command({
    input: z.strictObject({ desk: desk.partial() }),
    output: z.strictObject({}),
    writes: ['settings'],
  }),
  /** The four shipped marking schemes; first run needs them before there is a store. */
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
    reads: ['edition'],
  }),
} as const;
