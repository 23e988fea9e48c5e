import type { Brief } from '../contract/briefs';

/** How long a brief may be: by the form that its kind of visit gives it, else as briefs of its kind usually are. */

/** About what a page of the generic look holds, text and tables together. */
export const wordsOfPage = 430;

/** Pages at most: a steering brief two, a call note one, any other four (brief.md 3). */
const mostPages: Readonly<Record<Brief['kind'], number>> = { steering: 2, meeting: 4, subject: 4, 'call-note': 1 };

export function briefPages({ kind, form }: Pick<Brief, 'kind' | 'form'>): number {
  return form?.pages ?? mostPages[kind];
}

/** What is counted of a brief. */
export interface BriefCounts {
  words: number;
  /** Points to make. */
  points: number;
  /** Points to use if raised. */
  raised: number;
}

/** A count with the most that it may be. */
export interface Limit {
  of: keyof BriefCounts;
  count: number;
  most: number;
  over: boolean;
}

/** What limits a brief; a count that its form leaves open has none. */
export function limitsOf(brief: Pick<Brief, 'kind' | 'form'>, counts: BriefCounts): Limit[] {
  const most: Readonly<Record<keyof BriefCounts, number | null>> = {
    words: Math.round(briefPages(brief) * wordsOfPage),
    points: brief.form?.points ?? null,
    raised: brief.form?.raised ?? null,
  };
  return (['words', 'points', 'raised'] as const).flatMap((of) => {
    const limit = most[of];
    return limit === null ? [] : [{ of, count: counts[of], most: limit, over: counts[of] > limit }];
  });
}
