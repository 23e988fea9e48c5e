import { guessReading, plainReading } from '../../numbers/guess';
import { partsByPoint } from '../../numbers/point-languages';
import { readCell } from '../../numbers/read';
import { triangleIn } from '../../numbers/triangles';
import { isCurrency } from '../../units/currencies';
import type { ColumnSight } from './columns';
import type { Facts, NumberReading } from '../proposal';
import type { ValueGuess } from './values';

/** How the numbers of a column are written, why, and what letters stand beside them that nothing explains. */
export interface ColumnReading {
  reading: NumberReading;
  confidence: number;
  telling: string;
  unexplained: { mark: string; count: number } | null;
}

/** What is known around the numbers of a table. */
interface Around {
  /** The text below the table, where the meaning of letters beside numbers may be told. */
  notes: string;
  /** Its titles and all its columns, for the language that they are in. */
  titles: string;
  columns: readonly ColumnSight[];
  /** What is true of the whole table. */
  facts: Facts;
}

/**
 * Decides how numbers are written, for each column by its own cells where they tell, else by those of the whole table. Where
 * all stand as `41.553` does, the language of the table decides, or that no money has three decimals.
 */
export function readingsOf(values: readonly ValueGuess[], around: Around): Map<number, ColumnReading> {
  const byPoint = partsByPoint(wordsOf(around));
  const columns = values.map(({ column }) => column);
  const texts = new Map(columns.map((column) => [column.col, textsOf(column)]));
  const together = guessReading([...texts.values()].flat().slice(0, 5000));
  const triangles = [...texts.values()].map(triangleIn);
  const usual = triangles.find((meant) => meant !== undefined);
  const readings = new Map<number, ColumnReading>();
  for (const { column, facts } of values) {
    const own = texts.get(column.col) ?? [];
    const guessed = guessReading(own);
    const told = guessed.telling === '' ? together : guessed;
    const whole = told.telling === '' && isInThrees(own) && (byPoint || isPlainMoney(facts, around.facts));
    const { reading, confidence, telling } = whole ? { ...told, ...WHOLE } : told;
    const unexplained = unexplainedMark(own, reading, around.notes);
    const triangle = own.some((text) => /[▲△]/.test(text)) ? (triangleIn(own) ?? usual) : undefined;
    readings.set(column.col, {
      reading: {
        ...reading,
        marks: unexplained === null ? 'take' : 'leave',
        ...(triangle === undefined ? {} : { triangle }),
      },
      confidence,
      telling,
      unexplained,
    });
  }
  return readings;
}

const SOME_LABELS = 40;

function wordsOf({ titles, columns }: Around): string {
  const heads = columns.flatMap((column) => column.heads.map(({ text }) => text));
  const labels = columns.flatMap(({ distinct }) => distinct.slice(0, SOME_LABELS).filter((text) => !/\d/.test(text)));
  return [titles, ...heads, ...labels].join(' ');
}

/** Whether a column is of money that is not written in thousands or more. */
function isPlainMoney(own: Facts, { unit, scale }: Facts): boolean {
  return isCurrency(own.unit ?? unit) && ((own.unit === null ? scale : own.scale) ?? 1) === 1;
}

/** A guess: it is told as one. */
const WHOLE = { reading: { ...plainReading, decimal: ',', group: '.' }, confidence: 0.8 } as const;

/** Whether each number has three digits behind a point, and some do. */
function isInThrees(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => text.trim()).filter((text) => /\d/.test(text));
  return numbers.length > 0 && numbers.every((text) => /^[-+(]?[1-9]\d{0,2}\.\d{3}\)?$/.test(text));
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
