import type { ColumnGuess } from '../columns/dimensions';
import { groupSums } from '../columns/group-sums';
import type { Range } from '../grid';
import { noFacts, type LeftOut, type RowRule } from '../proposal';
import type { Heading } from '../finding/headings';
import { rowsOfOtherTime } from './rows-of-other-time';
import { changeRows, memoRows, statisticRows } from './statistic-rows';

/** Rules that leave rows out which are no figures of their own, and what is said of them, kind by kind. */
export function leftRows(
  dims: readonly ColumnGuess[],
  headings: readonly Heading[],
  range: Range,
): { rules: RowRule[]; left: LeftOut[] } {
  const kinds = [
    ['left.group-sums', groupSums(dims)],
    ['left.statistics', statisticRows(dims)],
    ['left.changes', changeRows(dims)],
    ['left.memo', memoRows(dims)],
    ['left.other-time', rowsOfOtherTime(dims, headings)],
  ] as const;
  return {
    rules: kinds.flatMap(([, rows]) =>
      rows.map((row): RowRule => ({ from: row, to: row, kind: 'skip', facts: noFacts })),
    ),
    left: kinds.flatMap(([code, rows]) =>
      rows.length === 0 ? [] : [{ code, params: { count: String(rows.length) }, range }],
    ),
  };
}
