import { z } from 'zod';
import { command, query } from './method';
import { usability } from './points';
import { isoDate, recordId, stamps } from './record';

/** How much an office is asked for. */
export const contributionForm = z.enum(['background', 'checklist', 'full']);
/** Planned: nobody has been asked yet. Returned: it waits to be looked at. */
export const contributionState = z.enum(['planned', 'asked', 'returned', 'taken', 'dropped']);

/** One point or fact that an office wrote into its form; `pointId` once it was taken over. */
export const returnedItem = z.strictObject({
  id: z.string(),
  kind: z.enum(['to-make', 'if-raised', 'background']),
  /** Our words: the point, the fact, or the answer; empty where none was written. */
  words: z.string(),
  theirPoint: z.string(),
  likelihood: z.enum(['certain', 'possible', 'unlikely']).nullable(),
  stopLine: z.string(),
  toWhom: z.string(),
  asOf: z.string(),
  usability,
  pointId: z.string().nullable(),
});
export type ReturnedItem = z.infer<typeof returnedItem>;

export const contributionFields = z.strictObject({
  visitId: z.string(),
  /** The brief that it is for; null: the steering brief. */
  briefId: z.string().nullable(),
  number: z.number().int(),
  title: z.string().min(1),
  office: z.string(),
  person: z.string(),
  form: contributionForm,
  purpose: z.string(),
  mostWords: z.number().int().min(1).nullable(),
  due: isoDate.nullable(),
  state: contributionState,
  /** Printed on the form, so that it is known again however it comes back. */
  token: z.string(),
  askedOn: isoDate.nullable(),
  returnedOn: isoDate.nullable(),
  fileName: z.string(),
  returned: z.array(returnedItem),
  /** Whether what it gave was said at the meeting. */
  used: z.enum(['yes', 'partly', 'no']).nullable(),
  remarks: z.string(),
});
export type ContributionFields = z.infer<typeof contributionFields>;
export const contribution = contributionFields.extend(stamps);
export type Contribution = z.infer<typeof contribution>;

const editable = contributionFields.omit({
  visitId: true,
  number: true,
  token: true,
  returned: true,
  fileName: true,
  returnedOn: true,
});

export const contributionMethods = {
  'contributions.list': query({
    input: z.strictObject({ visitId: z.string() }),
    /** `made`: how many of its points were made at a meeting. */
    output: z.array(contribution.extend({ made: z.number().int() })),
    reads: ['contribution', 'use', 'visit'],
  }),
  /** Gets the next serial number of its visit. */
  'contributions.add': command({
    input: editable.partial().required({ title: true }).extend({ visitId: z.string() }),
    output: recordId,
    writes: ['contribution'],
  }),
  'contributions.update': command({
    input: recordId.extend({ fields: editable.partial() }),
    output: z.strictObject({}),
    writes: ['contribution'],
  }),
  'contributions.remove': command({ input: recordId, output: z.strictObject({}), writes: ['contribution'] }),
  /**
   * Writes the form that goes to the office; from then on it counts as asked.
   * @throws AppError `file.unwritable`
   */
  'contributions.writeForm': command({
    input: recordId.extend({ path: z.string().min(1) }),
    output: z.strictObject({ path: z.string(), bytes: z.number().int() }),
    writes: ['edition', 'contribution'],
    undoable: false,
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /**
   * Looks whether a Word file is a form that came back, and puts what it says into its slot, to be looked at. With `into`
   * it is put there whatever number it bears. Null: it is none of this store's forms.
   * @throws AppError `file.*`, `source.*`
   */
  'contributions.land': command({
    input: z.strictObject({ path: z.string().min(1), into: z.string().nullable() }),
    output: z.strictObject({ id: z.string(), visitId: z.string(), count: z.number().int() }).nullable(),
    writes: ['contribution'],
    runs: 'sliced',
  }),
  /** Takes what was chosen of a returned form into the library and its brief. */
  'contributions.take': command({
    input: recordId.extend({ items: z.array(z.string()).min(1) }),
    output: z.strictObject({ count: z.number().int() }),
    writes: ['contribution', 'point', 'use'],
  }),
} as const;
