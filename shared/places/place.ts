import { z } from 'zod';

/** What figures are between. Countries and most vanished states have an ISO 3166 alpha-3 code, the world is `WLD`. */
export const place = z.strictObject({
  code: z.string(),
  kind: z.enum(['country', 'vanished', 'group', 'world', 'unspecified']),
  iso2: z.string().nullable(),
  /** UN M49 with leading zeros, and the numbers of UN Comtrade that differ from it. */
  m49: z.array(z.string()),
  /** Names by language (BCP 47), the first is the usual one. */
  names: z.record(z.string(), z.array(z.string())),
  /** Other forms that tables use. */
  aliases: z.array(z.string()),
});
export type Place = z.infer<typeof place>;
