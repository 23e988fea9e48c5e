import { z } from 'zod';
import { command, query } from './method';
import { stamps } from './record';
import { visitFields } from './visits';
import { visitParts } from './visit-parts';

/** What of a record that came over from an earlier visit has to be confirmed. */
export const openMatter = z.enum(['person', 'office', 'figure', 'date', 'clearance']);
export type OpenMatter = z.infer<typeof openMatter>;

const carriedOf = z.enum(visitParts);

export const carriedFields = z.strictObject({
  visitId: z.string(),
  of: carriedOf,
  recordId: z.string(),
  /** The record of the earlier visit. */
  fromId: z.string(),
  /** The revision that it began with; of a use, that of its point. */
  began: z.string(),
  open: z.array(openMatter),
});
export type CarriedFields = z.infer<typeof carriedFields>;
export const carried = carriedFields.extend(stamps);
export type Carried = z.infer<typeof carried>;

/** A line of what came over. */
export const carriedLine = z.strictObject({
  id: z.string(),
  of: carriedOf,
  recordId: z.string(),
  title: z.string(),
  /** The brief that it stands in, where it stands in one. */
  brief: z.string().nullable(),
  open: z.array(openMatter),
  /** Whether it says what it said on the earlier visit. */
  unchanged: z.boolean(),
});
export type CarriedLine = z.infer<typeof carriedLine>;

/** A point of an earlier visit's brief and what became of it. */
export const saidBefore = z.strictObject({
  id: z.string(),
  brief: z.string(),
  lead: z.string(),
  toWhom: z.string(),
  /** Null: nobody has recorded it. */
  made: z.boolean().nullable(),
  /** Whether the words are those that were told; else those of now. */
  told: z.boolean(),
});
export type SaidBefore = z.infer<typeof saidBefore>;

const visitId = z.string();

export const carriedMethods = {
  /** Makes a visit from an earlier one: its parts, points and outline, and what is to be confirmed of them. */
  'visits.copy': command({
    input: z.strictObject({
      id: z.string(),
      title: z.string().min(1),
      fields: visitFields.pick({ starts: true, ends: true }).partial().optional(),
    }),
    output: z.strictObject({ id: z.string() }),
    writes: [...visitParts, 'pack', 'carried', 'signing-item'],
  }),
  /** What came over from the earlier visit, and what was said on it. */
  'visits.carried': query({
    input: z.strictObject({ visitId }),
    output: z.strictObject({
      from: z.strictObject({ id: z.string(), title: z.string(), starts: z.string().nullable() }).nullable(),
      lines: z.array(carriedLine),
      said: z.array(saidBefore),
    }),
    reads: [...visitParts, 'carried', 'point', 'person'],
  }),
  /** Confirms some matters of a line, or opens them again. */
  'visits.confirmCarried': command({
    input: z.strictObject({ ids: z.array(z.string()).min(1), matter: openMatter, confirmed: z.boolean() }),
    output: z.strictObject({}),
    writes: ['carried'],
  }),
} as const;
