import { z } from 'zod';

/** The looks that are shipped: how a pack's pages are set, and what their parts are called. */
export const packTemplate = z.enum(['generic', 'uk', 'eu', 'us']);
export type PackTemplate = z.infer<typeof packTemplate>;

/** What a pack names: a look that is shipped, or a ministry's own template by its id. */
export const anyTemplate = z.string().min(1);

/** The look that is shipped under this name; the generic one for all else. */
export function shippedTemplate(template: string): PackTemplate {
  const found = packTemplate.safeParse(template);
  return found.success ? found.data : 'generic';
}
