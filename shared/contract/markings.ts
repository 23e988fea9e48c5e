import { z } from 'zod';
import { markingScheme } from '../marking/scheme';
import { command, query } from './method';

/** The marking scheme of the store where the ministry's own is not a shipped one, and the markings of others. */

/** The id of a scheme that the desk wrote itself. */
export const OWN_SCHEME = 'own';

export const LEVEL_LABEL_LONGEST = 60;
export const LEVEL_SHORT_LONGEST = 12;
export const LEVELS_MOST = 12;

const level = markingScheme.shape.levels.element.extend({
  label: z.string().trim().min(1).max(LEVEL_LABEL_LONGEST),
  short: z.string().trim().max(LEVEL_SHORT_LONGEST),
  ink: z.string().regex(/^[0-9A-F]{6}$/),
});

export const ownScheme = markingScheme.omit({ id: true, foreign: true }).extend({
  name: z.string().trim().min(1).max(80),
  levels: z.array(level).min(1).max(LEVELS_MOST),
});
export type OwnScheme = z.infer<typeof ownScheme>;

export const foreignMarking = z.strictObject({
  /** As it is written; where the scheme was another once, the id of its level. */
  written: z.string(),
  /** Records that bear it. */
  count: z.number().int(),
  /** The level of the present scheme with whose care it is handled; null: nobody has said, and it ranks above all. */
  as: z.string().nullable(),
});

export const markingMethods = {
  /**
   * Makes this the scheme of the store.
   * @throws AppError `marking.in-use` where a level is left out that something bears, `marking.twice` where two levels
   *   have one name or one portion mark
   */
  'markings.setScheme': command({
    input: z.strictObject({ scheme: ownScheme }),
    output: z.strictObject({}),
    writes: ['settings'],
  }),
  /** Markings of records that the present scheme does not know, the most frequent first. */
  'markings.foreign': query({
    input: z.strictObject({}),
    output: z.array(foreignMarking),
    reads: ['settings', 'point', 'visit', 'brief', 'person', 'pack', 'commitment'],
  }),
  /** Says with the care of which level a foreign marking is handled; it stays printed as it is written. */
  'markings.mapForeign': command({
    input: z.strictObject({ written: z.string().min(1), as: z.string().nullable() }),
    output: z.strictObject({}),
    writes: ['settings'],
  }),
} as const;
