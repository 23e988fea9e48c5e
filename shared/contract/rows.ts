import { z } from 'zod';

/** A cell as a person sees it; empty ones are not there. */
export const shownCell = z.strictObject({
  col: z.number().int(),
  shown: z.string(),
  type: z.enum(['text', 'number', 'boolean', 'date', 'error']),
});
export type ShownCell = z.infer<typeof shownCell>;

export const shownRow = z.strictObject({ row: z.number().int(), cells: z.array(shownCell) });
export type ShownRow = z.infer<typeof shownRow>;
