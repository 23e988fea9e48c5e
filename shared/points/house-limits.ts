import { z } from 'zod';

/**
 * How much a principal can use, as the desk may set it: the least and the most that a limit takes, and what it is until
 * somebody sets it (brief.md 4, 6 and 11; the numbers are the product's own choice, drawn from practice).
 */
export const houseLimitBounds = {
  /** Words that can be said of one point in one breath. */
  pointWords: { least: 5, most: 100, usual: 25 },
  /** Words of a point that are taken in at a glance from a card. */
  cardWords: { least: 4, most: 60, usual: 12 },
  /** Points to make in a meeting of half an hour; half as many with consecutive interpretation. */
  halfHourPoints: { least: 1, most: 60, usual: 12 },
  /** Months after which a personality note must be looked at again. */
  noteMonths: { least: 1, most: 60, usual: 6 },
} as const;

export type HouseLimit = keyof typeof houseLimitBounds;

function bounded(limit: HouseLimit) {
  const { least, most } = houseLimitBounds[limit];
  return z.number().int().min(least).max(most);
}

export const houseLimits = z.strictObject({
  pointWords: bounded('pointWords'),
  cardWords: bounded('cardWords'),
  halfHourPoints: bounded('halfHourPoints'),
  noteMonths: bounded('noteMonths'),
});
export type HouseLimits = z.infer<typeof houseLimits>;

export const usualHouseLimits: HouseLimits = {
  pointWords: houseLimitBounds.pointWords.usual,
  cardWords: houseLimitBounds.cardWords.usual,
  halfHourPoints: houseLimitBounds.halfHourPoints.usual,
  noteMonths: houseLimitBounds.noteMonths.usual,
};

/** The limits of a desk; the usual ones where it has set none. */
export function houseLimitsOf({ limits }: { limits?: HouseLimits | undefined }): HouseLimits {
  return limits ?? usualHouseLimits;
}
