import { fold } from '../../places/fold';
import { lastHead, type ColumnSight } from './columns';
import type { ValueGuess } from './values';

/** So many heads of the one table have to stand beside those of the other. */
const LEAST = 3;

/**
 * `reporter_x`, `flow_x`, `value_x` beside `reporter_y`, `flow_y`, `value_y`: two tables that a program joined row by row. The rows are read
 * by the columns of the first; who reported the figures of the second, and which way, its own columns say, so that these are left.
 */
export function withoutJoined(values: readonly ValueGuess[], columns: readonly ColumnSight[]): ValueGuess[] {
  const heads = new Set(columns.map((column) => headOf(column)));
  const joined = [...heads].filter((head) => head.endsWith(' y') && heads.has(`${head.slice(0, -1)}x`));
  const told = joined.some((head) => /^(?:reporter|flow|partner)/.test(head));
  if (joined.length < LEAST || !told) return [...values];
  return values.map((value) =>
    value.left === null && joined.includes(headOf(value.column)) ? { ...value, left: 'ignore.unclear' } : value,
  );
}

function headOf(column: ColumnSight): string {
  return fold(lastHead(column).replaceAll('_', ' '));
}
