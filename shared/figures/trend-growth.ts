import type { Alike } from './alike';
import { given, refused, type Outcome } from './outcome';

const LEAST_POINTS = 5;

/**
 * Trend growth in per cent a year: `(e^b - 1) × 100` with `b` the slope of `ln V = a + b t` by least squares. Missing
 * years are simply not among the points. Refused under five points, or where a value is not positive.
 *
 * Source: UN ESCAP, *Trade Statistics in Policymaking* (2009), growth rates.
 */
export function trendGrowth(points: readonly { year: number; value: number }[]): Outcome {
  if (points.length < LEAST_POINTS) return refused('too-few-years');
  if (points.some(({ value }) => value <= 0)) return refused('ends-not-positive');
  const meanYear = mean(points.map(({ year }) => year));
  const meanLog = mean(points.map(({ value }) => Math.log(value)));
  const up = sumOf(points, ({ year, value }) => (year - meanYear) * (Math.log(value) - meanLog));
  const down = sumOf(points, ({ year }) => (year - meanYear) ** 2);
  return given((Math.exp(up / down) - 1) * 100);
}

/** Trend growth of the readings of one series. */
export function trendGrowthOf({ terms }: Alike): Outcome {
  return trendGrowth(terms.map(({ period, value }) => ({ year: Number(period.from.slice(0, 4)), value })));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
