import { z } from 'zod';
import { block, richText } from '../document/rich-text';
import { binding } from '../figures/binding';
import { command, query } from './method';
import { answer, pointKind } from './points';

/** Who is asked to clear a point, what they answer, and who still has to. */

const id = z.string();

/** The words of a point as an office wants them. */
export const editedWords = z.strictObject({
  lead: block,
  body: richText,
  bindings: z.array(binding),
  theirPoint: z.string(),
  stopLine: z.string(),
});
export type EditedWords = z.infer<typeof editedWords>;

/** One office that has to clear one point. */
export const toClear = z.strictObject({
  askId: id,
  pointId: id,
  office: z.string(),
  person: z.string(),
  askedAt: z.string(),
  due: z.string().nullable(),
  /** `again`: it had cleared the point, and its clearance has lapsed since. */
  state: z.enum(['awaited', 'again']),
  lead: z.string(),
  dir: z.enum(['auto', 'ltr', 'rtl']),
  kind: pointKind,
  language: z.string(),
  marking: z.string(),
  /** The next visit that the point is used in, or else the last. */
  visit: z.strictObject({ id, title: z.string(), starts: z.string().nullable() }).nullable(),
});
export type ToClear = z.infer<typeof toClear>;

export const clearingMethods = {
  'points.ask': command({
    input: z.strictObject({ id, office: z.string().trim().min(1), person: z.string(), due: z.string().nullable() }),
    output: z.strictObject({ askId: z.string() }),
    writes: ['point'],
  }),
  /**
   * Writes down what an office answered, for the words as they are now. "Ok with edits" may bring the words as the office
   * wants them: they become the point's, and it has cleared these. `why`: of a refusal or a withdrawal.
   */
  'points.answer': command({
    input: z.strictObject({
      id,
      askId: id,
      answer,
      edits: editedWords.nullable().default(null),
      why: z.string().max(500).default(''),
    }),
    output: z.strictObject({}),
    writes: ['point'],
  }),
  /**
   * Keeps what an office answered through a correction that changes no word, number or name; who kept it is noted.
   * @throws AppError `clearance.words-changed`
   */
  'points.keepAnswer': command({
    input: z.strictObject({ id, askId: id }),
    output: z.strictObject({}),
    writes: ['point'],
  }),
  /**
   * The answers that were given for other words than those of now, by ids of their asks. `keepable`: the words differ in no
   * word, number or name.
   */
  'points.lapsedAnswers': query({
    input: z.strictObject({ id }),
    output: z.array(z.strictObject({ askId: id, keepable: z.boolean() })),
    reads: ['point'],
  }),
  /** Who still has to clear what by when: by office, the first due first. */
  'library.clearing': query({
    input: z.strictObject({}),
    output: z.array(toClear),
    reads: ['point', 'use', 'brief', 'visit', 'figure', 'source'],
    runs: 'worker',
  }),
  /**
   * Writes that list as a sheet, for one office or all, and notes in the register that it left.
   * @throws AppError `file.unwritable`, `print.unavailable`
   */
  'library.writeClearing': command({
    input: z.strictObject({ office: z.string().nullable(), path: z.string().min(1), format: z.enum(['docx', 'pdf']) }),
    output: z.strictObject({ path: z.string(), bytes: z.number().int() }),
    writes: ['edition'],
    undoable: false,
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
} as const;
