import { z } from 'zod';

/** What the store adds to the fields of every record. */
export const stamps = {
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  author: z.string(),
  revision: z.string(),
};

/** `2024-11-25`. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** `09:30`. */
export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const recordId = z.strictObject({ id: z.string() });
/** Where a record that is moved comes to stand: behind `after`; null means first. */
export const afterBefore = z.strictObject({ id: z.string(), after: z.string().nullable() });
