import { z } from 'zod';
import { pageRow } from './figures';
import { query } from './method';

/** A text, pack or edition that shows a figure. */
export const figureUse = z.strictObject({
  kind: z.enum(['point', 'brief', 'pack', 'edition']),
  id: z.string(),
  /** The visit that a brief, pack or edition belongs to. */
  visitId: z.string().nullable(),
  title: z.string(),
});
export type FigureUse = z.infer<typeof figureUse>;

const changedFile = z.strictObject({ sourceId: z.string(), fileName: z.string(), takenOn: z.string().nullable() });

/** Two files of which the newer gives figures of the older again. */
export const changedFiles = z.strictObject({
  newer: changedFile,
  older: changedFile,
  /** How many of them have another value, and how many the same. */
  changed: z.number().int(),
  same: z.number().int(),
});
export type ChangedFiles = z.infer<typeof changedFiles>;

/** A figure before and after; `percent` of the older value, null on a base that is nil or negative. */
export const figureChange = z.strictObject({
  older: pageRow,
  newer: pageRow,
  difference: z.number().nullable(),
  percent: z.number().nullable(),
  uses: z.array(figureUse),
});
export type FigureChange = z.infer<typeof figureChange>;

export const changeMethods = {
  /** Which files gave figures of others again, the newest first. */
  'figures.changedFiles': query({
    input: z.strictObject({}),
    output: z.array(changedFiles),
    reads: ['figure', 'source'],
    runs: 'worker',
  }),
  /** What a newer file changed: those first that stand in texts and packs, then the largest. */
  'figures.changes': query({
    input: z.strictObject({
      newer: z.string().nullable().default(null),
      older: z.string().nullable().default(null),
      /** Only what stands in texts and packs. */
      used: z.boolean().default(false),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(500).default(200),
    }),
    output: z.strictObject({ rows: z.array(figureChange), total: z.number().int(), used: z.number().int() }),
    reads: ['figure', 'source', 'point', 'use', 'brief', 'pack', 'edition'],
    runs: 'worker',
  }),
  /** How many figures that stand in texts a newer file gives otherwise. */
  'figures.newer': query({
    input: z.strictObject({}),
    output: z.strictObject({ figures: z.number().int() }),
    reads: ['figure', 'source', 'point', 'use', 'brief'],
    runs: 'worker',
  }),
} as const;
