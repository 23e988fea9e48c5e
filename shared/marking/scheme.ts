import { z } from 'zod';

/** A ministry's markings: ordered levels, lowest first. Five are shipped; a ministry can write its own. */
export const markingScheme = z.strictObject({
  id: z.string(),
  name: z.string(),
  levels: z
    .array(
      z.strictObject({
        id: z.string(),
        /** As printed on a page, in capitals. */
        label: z.string(),
        /** Portion mark without brackets. */
        short: z.string(),
        /** Ink of the printed marking, hex without '#'. */
        ink: z.string(),
      }),
    )
    .min(1),
  /** The level from which every page of a numbered copy bears number and holder; left out: at any level. */
  copyOnPagesFrom: z.string().optional(),
  portions: z.enum(['none', 'allowed', 'all-or-none', 'required']),
  /** Markings of others, as written, by the level with whose care they are handled; they print as they are written. */
  foreign: z.record(z.string(), z.string()).optional(),
});
export type MarkingScheme = z.infer<typeof markingScheme>;

/**
 * The rank of a level, 0 the lowest. A marking of others ranks as the desk has said; one of which nothing is known ranks
 * above all: unknown is not harmless.
 */
export function rank(scheme: MarkingScheme, level: string): number {
  const of = (id: string | undefined) => scheme.levels.findIndex((l) => l.id === id);
  const at = Math.max(of(level), of(scheme.foreign?.[level]));
  return at < 0 ? scheme.levels.length : at;
}

/** The highest of several levels; the scheme's lowest where there is none. */
export function highest(scheme: MarkingScheme, levels: readonly string[]): string {
  const lowest = scheme.levels[0]?.id ?? '';
  return levels.reduce((top, next) => (rank(scheme, next) > rank(scheme, top) ? next : top), lowest);
}

/** The printed words of a level; a foreign marking prints as it is written. */
export function label(scheme: MarkingScheme, level: string): string {
  return scheme.levels.find((l) => l.id === level)?.label ?? level;
}
