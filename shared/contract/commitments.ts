import { z } from 'zod';
import { command, query } from './method';
import { isoDate, recordId, stamps } from './record';

/** How far a commitment is kept; the first two are still open. */
export const commitmentState = z.enum(['open', 'under-way', 'done', 'dropped']);
export type CommitmentState = z.infer<typeof commitmentState>;

export const commitmentFields = z.strictObject({
  /** Code of the other side; null while unknown. */
  place: z.string().nullable(),
  /** Where it was agreed; null: not at a visit that is in the store. */
  visitId: z.string().nullable(),
  meetingId: z.string().nullable(),
  what: z.string().min(1),
  /** Whose it is to keep; null: not stated. */
  side: z.enum(['ours', 'theirs', 'both']).nullable(),
  /** The office or person that must act. */
  byWhom: z.string(),
  agreedOn: isoDate.nullable(),
  due: isoDate.nullable(),
  state: commitmentState,
  /** What shows how far it is: a note, a report, a date. */
  evidence: z.string(),
  /** What to say if it is asked after. */
  line: z.string(),
  marking: z.string(),
  sourceId: z.string().nullable(),
});
export type CommitmentFields = z.infer<typeof commitmentFields>;
export const commitment = commitmentFields.extend(stamps);
export type Commitment = z.infer<typeof commitment>;

/** A commitment with the titles of where it was agreed, null where it was at none. */
export const commitmentRow = commitment.extend({ visit: z.string().nullable(), meeting: z.string().nullable() });
export type CommitmentRow = z.infer<typeof commitmentRow>;

const none = z.strictObject({});

export const commitmentMethods = {
  /** Commitments with a place, or with the other side of a visit and those agreed at it: open ones first, by due date. */
  'commitments.list': query({
    input: z.union([z.strictObject({ place: z.string() }), z.strictObject({ visitId: z.string() })]),
    output: z.array(commitmentRow),
    reads: ['commitment', 'visit', 'meeting', 'settings'],
  }),
  /** What is not given: the other side of the visit, its marking, open. */
  'commitments.add': command({
    input: commitmentFields.partial().required({ what: true }).extend({
      /** Visit whose other side and marking it takes, though it was agreed elsewhere. */ forVisit: z
        .string()
        .optional(),
    }),
    output: recordId,
    writes: ['commitment'],
  }),
  'commitments.update': command({
    input: recordId.extend({ fields: commitmentFields.partial() }),
    output: none,
    writes: ['commitment'],
  }),
  'commitments.remove': command({ input: recordId, output: none, writes: ['commitment'] }),
} as const;
