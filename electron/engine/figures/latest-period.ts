import type { Period } from '../../../shared/periods/period';
import { beginningBefore } from '../../../shared/periods/years';
import type { CountedReading } from './reading-queries';

/** How a selector writes a period that moves on: `latest`, or so many years before it. */
export function yearsBack(period: string): number | null {
  const found = /^latest(?:-(\d+))?$/.exec(period);
  return found === null ? null : Number(found[1] ?? 0);
}

/** Kinds of period in the order in which "latest" means them. */
const kinds: readonly Period['kind'][] = ['year', 'fiscal-year', 'marketing-year'];

/** A set of readings, and how many years before the latest period they are wanted. */
export interface Moving {
  readings: readonly CountedReading[];
  back: number;
}

/**
 * The beginning of the latest complete period that all of them have, each so many years back, and its kind; the latest of
 * the first where no period has all. Null where the first has none.
 */
export function latestOf(moving: readonly Moving[]): { from: string; kind: Period['kind'] } | null {
  const [first] = moving;
  if (first === undefined) return null;
  const kind = kinds.find((one) => first.readings.some(({ period }) => period.kind === one));
  const own = kind ?? first.readings.at(-1)?.period.kind;
  if (own === undefined) return null;
  const complete = moving.map(({ readings }) => readings.filter((r) => r.period.kind === own && isComplete(r)));
  const begin = (reading: CountedReading, back: number) => beginningBefore(reading.period.from, -back);
  const candidates = [...new Set((complete[0] ?? []).map((reading) => begin(reading, first.back)))]
    .toSorted()
    .toReversed();
  const fits = candidates.find((from) =>
    moving.every(({ back }, i) => complete[i]?.some((reading) => begin(reading, back) === from)),
  );
  const from = fits ?? candidates[0];
  return from === undefined ? null : { from, kind: own };
}

/** A period that had not ended when its file was taken is not complete, whatever the file calls it. */
function isComplete({ period, takenOn }: CountedReading): boolean {
  return takenOn === null || takenOn > period.to;
}
