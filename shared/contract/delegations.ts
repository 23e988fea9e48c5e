import { z } from 'zod';
import { command } from './method';
import { afterBefore, recordId, stamps } from './record';

export const delegateFields = z.strictObject({
  visitId: z.string(),
  side: z.enum(['host', 'guest']),
  personId: z.string().nullable(),
  /** For those who are not among People. */
  name: z.string(),
  role: z.string(),
  /** Order of precedence; any number, sorted ascending. */
  position: z.number(),
  /** Place along the table from 0; null: by precedence. */
  seat: z.number().int().min(0).nullable(),
  /** Whether at the table. */
  seated: z.boolean(),
});
export type DelegateFields = z.infer<typeof delegateFields>;
export const delegate = delegateFields.extend(stamps);
export type Delegate = z.infer<typeof delegate>;

const none = z.strictObject({});

export const delegationMethods = {
  'visits.addDelegate': command({
    input: delegateFields.partial().required({ visitId: true, side: true }),
    output: recordId,
    writes: ['delegate'],
  }),
  'visits.updateDelegate': command({
    input: z.strictObject({ id: z.string(), fields: delegateFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['delegate'],
  }),
  'visits.moveDelegate': command({ input: afterBefore, output: none, writes: ['delegate'] }),
  /** Takes several into a delegation, in this order behind those who are in it. */
  'visits.addDelegates': command({
    input: z.strictObject({
      visitId: z.string(),
      side: delegateFields.shape.side,
      members: z
        .array(delegateFields.pick({ personId: true, name: true, role: true }))
        .min(1)
        .max(500),
    }),
    output: z.strictObject({ count: z.number().int() }),
    writes: ['delegate'],
  }),
  /** Seats one side in this order along the table; the others of it stand. Null: by precedence again. */
  'visits.seat': command({
    input: z.strictObject({
      visitId: z.string(),
      side: delegateFields.shape.side,
      rows: z.array(z.string().nullable()).nullable(),
    }),
    output: none,
    writes: ['delegate'],
  }),
  'visits.removeDelegate': command({ input: recordId, output: none, writes: ['delegate'] }),
} as const;
