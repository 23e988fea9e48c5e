import { refusedResult, type Result } from './result';

interface YearValue {
  year: number;
  value: number;
}

/** A record wants this many years before it, and a "largest since" as many since the year that was beyond it. */
const LEAST_BEFORE = 4;
const LEAST_SINCE = 3;

/**
 * What a year is among the years before it: the largest or smallest of all, or since the last one that was beyond it.
 * Only years without a gap up to it count; said are only what is worth saying.
 */
export function recordAmong(value: number, year: number, members: readonly YearValue[]): Result {
  const known = new Map(members.map((member) => [member.year, member.value]));
  const before: YearValue[] = [];
  for (let y = year - 1; known.has(y); y -= 1) before.push({ year: y, value: known.get(y) ?? 0 });
  if (before.length < LEAST_SINCE) return refusedResult('too-few-years');
  const found =
    beyond('largest', year, before, (other) => other >= value) ??
    beyond('smallest', year, before, (other) => other <= value);
  return found ?? refusedResult('no-record');
}

function beyond(
  extreme: 'largest' | 'smallest',
  year: number,
  before: readonly YearValue[],
  isBeyond: (other: number) => boolean,
): Result | null {
  const first = String(before.at(-1)?.year ?? year);
  const last = before.find((other) => isBeyond(other.value)) ?? null;
  if (last === null) {
    return before.length < LEAST_BEFORE ? null : { kind: 'record', extreme, first, last: String(year), since: null };
  }
  if (year - last.year < LEAST_SINCE) return null;
  return { kind: 'record', extreme, first, last: String(year), since: String(last.year) };
}
