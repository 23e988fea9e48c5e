import { z } from 'zod';
import { command } from './method';

const words = z.string().max(100_000);

/** A piece of what goes out. */
export const leavingPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: words }),
  z.strictObject({ kind: z.literal('paragraph'), text: words }),
  z.strictObject({ kind: z.literal('item'), text: words }),
  z.strictObject({ kind: z.literal('table'), head: z.array(words), rows: z.array(z.array(words)).max(5000) }),
]);
export type LeavingPart = z.infer<typeof leavingPart>;

/** A point, a brief or a note on its way out by another way than a pack, with its marking and sources. */
export const leaving = z.strictObject({
  title: words,
  /** The marking as it is printed, above and below. */
  marking: z.string().max(200),
  language: z.string().max(35),
  parts: z.array(leavingPart).max(2000),
  /** One line a source. */
  sources: z.array(words).max(500),
});
export type Leaving = z.infer<typeof leaving>;

export const leavingMethods = {
  /** Notes in the register that something was copied out. */
  'settings.copiedOut': command({
    input: z.strictObject({ subject: z.string().max(300), marking: z.string().max(200) }),
    output: z.strictObject({}),
    writes: ['edition'],
    undoable: false,
  }),
  /**
   * Prints it into a PDF file, and notes that in the register.
   * @throws AppError `print.unavailable`, `file.unwritable`
   */
  'settings.print': command({
    input: z.strictObject({ path: z.string().min(1), leaving }),
    output: z.strictObject({ path: z.string() }),
    writes: ['edition'],
    undoable: false,
    runs: 'sliced',
  }),
} as const;
