import { z } from 'zod';

/** Readers of a pack. A variant leaves out, it never copies. */
export const variant = z.enum(['officials', 'principal']);
export type Variant = z.infer<typeof variant>;

/** What a part draws its content from. */
export const partContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cover') }),
  z.strictObject({ kind: z.literal('contents') }),
  z.strictObject({ kind: z.literal('programme') }),
  z.strictObject({ kind: z.literal('brief'), briefId: z.string() }),
  z.strictObject({
    kind: z.literal('fact-sheet'),
    /** Codes of the two places: whose fact sheet it is, and whose pack. */
    place: z.string(),
    other: z.string(),
    /** Last year of the table; null means the latest that both report. */
    year: z.number().int().nullable(),
  }),
  z.strictObject({ kind: z.literal('delegations') }),
  z.strictObject({ kind: z.literal('people') }),
  z.strictObject({ kind: z.literal('sources') }),
]);
export type PartContent = z.infer<typeof partContent>;

export const part = z.strictObject({
  id: z.string(),
  /** Null: the title that the content gives. */
  title: z.string().nullable(),
  content: partContent,
  /** Variants that leave the part out. */
  leftOut: z.array(variant),
  /** Null: the highest marking of what stands in it. */
  marking: z.string().nullable(),
});
export type Part = z.infer<typeof part>;

export const outline = z.array(part);
export type Outline = Part[];
