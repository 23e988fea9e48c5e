import { z } from 'zod';

/** What mends a finding in one click, one step that undo takes back. */
export const fix = z.discriminatedUnion('kind', [
  /** Other words in place of those that stand in a point or a text of a brief, wherever this visit has them. */
  z.strictObject({
    kind: z.literal('words'),
    area: z.enum(['points', 'visits']),
    /** The point; of the area `visits` the visit. */
    id: z.string(),
    find: z.string().min(1),
    replace: z.string(),
  }),
  /** A higher marking of a part, or of the pack where there is no part. */
  z.strictObject({ kind: z.literal('mark'), partId: z.string().nullable(), level: z.string() }),
  /** The newer readings of every figure in a point. */
  z.strictObject({ kind: z.literal('take-newer'), pointId: z.string() }),
  /** The programme's words in a meeting. */
  z.strictObject({
    kind: z.literal('meeting'),
    meetingId: z.string(),
    field: z.enum(['language', 'press']),
    value: z.string(),
  }),
]);
export type Fix = z.infer<typeof fix>;

/** Who takes a warning as it is, and why. */
export const acceptance = z.strictObject({ reason: z.string(), by: z.string(), at: z.string() });

/** A finding of a check: what, where, and the place that mends it. */
export const finding = z.strictObject({
  check: z.string(),
  severity: z.enum(['error', 'warning']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Section and block of the document, where there is one. */
  section: z.string().nullable(),
  block: z.string().nullable(),
  target: z.strictObject({ area: z.string(), id: z.string(), at: z.string().nullable() }).nullable(),
  fix: fix.nullable(),
  /** By what it is known again: the check and its place. */
  key: z.string(),
  /** Digest of what it speaks of: where that changes, an acceptance ends. */
  content: z.string(),
  /** Null: nobody has taken it as it is. */
  accepted: acceptance.nullable(),
});
export type Finding = z.infer<typeof finding>;
