import { guessReading } from '../numbers/guess';
import { readCell } from '../numbers/read';
import type { ColumnSight } from './columns';
import type { NumberReading } from './proposal';

/** How the numbers of a column are written, why, and what letters stand beside them that nothing explains. */
export interface ColumnReading {
  reading: NumberReading;
  confidence: number;
  telling: string;
  unexplained: { mark: string; count: number } | null;
}

/**
 * Decides how numbers are written, for each column by its own cells where they tell, else by those of the whole table.
 * @param notes the text below the table, where the meaning of letters beside numbers may be told
 */
export function readingsOf(columns: readonly ColumnSight[], notes: string): Map<number, ColumnReading> {
  const texts = new Map(columns.map((column) => [column.col, textsOf(column)]));
  const together = guessReading([...texts.values()].flat().slice(0, 5000));
  const readings = new Map<number, ColumnReading>();
  for (const column of columns) {
    const own = texts.get(column.col) ?? [];
    const guessed = guessReading(own);
    const { reading, confidence, telling } = guessed.telling === '' ? together : guessed;
    const unexplained = unexplainedMark(own, reading, notes);
    readings.set(column.col, {
      reading: { ...reading, marks: unexplained === null ? 'take' : 'leave' },
      confidence,
      telling,
      unexplained,
    });
  }
  return readings;
}

function textsOf(column: ColumnSight): string[] {
  return column.cells
    .filter(({ cell, look }) => cell.type === 'text' && look !== 'missing')
    .map(({ cell }) => String(cell.value));
}

/** Stars and footnote numbers leave a number what it is; a letter may say that it is no report but an estimate. */
function unexplainedMark(
  texts: readonly string[],
  reading: NumberReading,
  notes: string,
): { mark: string; count: number } | null {
  const marks = new Map<string, number>();
  for (const text of texts) {
    const read = readCell(text, reading);
    if (read.kind !== 'number' || read.mark === '') continue;
    const mark = read.mark.replace(/[()]/g, '');
    if (/^[a-z]{1,2}$/i.test(mark) && !explained(mark, notes)) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  const [first] = [...marks].toSorted((a, b) => b[1] - a[1]);
  return first === undefined ? null : { mark: first[0], count: first[1] };
}

function explained(mark: string, notes: string): boolean {
  return new RegExp(`(?:^|[\\s(;,])${mark}\\)?\\s*(?:[:=–-]|\\s{2,}|means?|is|are)`, 'im').test(notes);
}
