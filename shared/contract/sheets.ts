import { z } from 'zod';
import { command } from './method';
import { isoDate } from './record';

/** A page of a visit that goes out by itself, beside any pack. */
export const visitSheet = z.discriminatedUnion('kind', [
  /** One day of the programme, or null for all. */
  z.strictObject({ kind: z.literal('programme'), day: isoDate.nullable() }),
  z.strictObject({ kind: z.literal('delegations') }),
  z.strictObject({ kind: z.literal('seating') }),
  z.strictObject({ kind: z.literal('margins') }),
  z.strictObject({ kind: z.literal('signing') }),
  /** Personality notes of those who will be met. */
  z.strictObject({ kind: z.literal('people') }),
]);
export type VisitSheet = z.infer<typeof visitSheet>;

export const sheetMethods = {
  /**
   * Writes a sheet to a file and into the register. A programme that has changed since it was issued is issued by this:
   * what is outside bears a number.
   */
  'visits.writeSheet': command({
    input: z.strictObject({
      visitId: z.string(),
      sheet: visitSheet,
      format: z.enum(['docx', 'pdf']),
      path: z.string().min(1),
    }),
    output: z.strictObject({ path: z.string(), bytes: z.number().int() }),
    writes: ['programme-version'],
    undoable: false,
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
} as const;
