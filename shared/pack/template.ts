import { z } from 'zod';

/** The looks that are shipped: how a pack's pages are set, and what their parts are called. */
export const packTemplate = z.enum(['generic', 'uk', 'eu', 'us']);
export type PackTemplate = z.infer<typeof packTemplate>;
