import { z } from 'zod';
import { language } from '../document/rich-text';
import { command, query } from './method';

/** One text in several languages: one is the original, and each of the others renders a save of it. */

const id = z.string();

export const renderedPoint = z.strictObject({
  id,
  language: z.string(),
  lead: z.string(),
  dir: z.enum(['auto', 'ltr', 'rtl']),
  original: z.boolean(),
  /** The words of the original have changed since it was rendered. */
  behind: z.boolean(),
});
export type RenderedPoint = z.infer<typeof renderedPoint>;

export const translationMethods = {
  /**
   * The point and the others of the same text, the original first; none where it stands alone. `renders`: of a
   * translation, the save of the original that it renders; null where that isn't known.
   */
  'points.translations': query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      texts: z.array(renderedPoint),
      original: z.string().nullable(),
      renders: z.string().nullable(),
    }),
    reads: ['point'],
  }),
  /**
   * A new point in another language that begins with the words of the original, figures with them.
   * @throws AppError `translation.there`
   */
  'points.translate': command({
    input: z.strictObject({ id, language }),
    output: z.strictObject({ id }),
    writes: ['point'],
  }),
  /**
   * Says of which text a point is a translation, as it stands now; null: of none.
   * @throws AppError `translation.there`, where the text has one in this language
   */
  'points.setOriginal': command({
    input: z.strictObject({ id, original: id.nullable() }),
    output: z.strictObject({}),
    writes: ['point'],
  }),
  /** Says that a translation renders the original as it stands now. */
  'points.broughtUpToDate': command({ input: z.strictObject({ id }), output: z.strictObject({}), writes: ['point'] }),
} as const;
