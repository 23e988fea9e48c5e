import { plainReading } from '../../numbers/guess';
import { fold } from '../../places/fold';
import { type ColumnSight, headText } from './columns';
import type { ColumnGuess } from './dimensions';
import type { FoundTable } from '../finding/find-tables';
import type { Sheet } from '../finding/look';
import { type ColumnMapping, type ColumnMatch, type Guess, type LeftOut, noFacts, type Role } from '../proposal';
import type { ColumnReading } from './readings';
import type { Repeat } from './repeats';
import type { TableFacts } from '../around/table-facts';
import { headAddress, type ValueGuess } from './values';

/** Everything that has been found out about a table's columns. */
export interface MappingParts {
  sheet: Sheet;
  table: FoundTable;
  index: number;
  dims: readonly ColumnGuess[];
  values: readonly ValueGuess[];
  repeats: readonly Repeat[];
  /** Columns whose heads say no more than another's, and which are not the same. */
  alike: ReadonlySet<number>;
  readings: ReadonlyMap<number, ColumnReading>;
  known: TableFacts;
}

/** The columns as they are written into the mapping, and what is left out. */
export interface MappedColumns {
  columns: ColumnMapping[];
  guesses: Guess[];
  left: LeftOut[];
}

/** A column that carries nothing yet. */
export function bare(column: ColumnSight, header: string): ColumnMapping {
  return {
    col: column.col,
    header,
    match: { by: 'words', words: fold(header) },
    role: 'ignore',
    name: null,
    facts: noFacts,
    reading: plainReading,
    carry: false,
    repeatOf: null,
    unitCol: null,
    zeros: false,
    part: null,
  };
}

/** How a column is found again in another file of the same kind. */
export function matchOf(header: string, role: Role): ColumnMatch {
  const words = fold(header);
  return words === '' ? { by: role === 'value' ? 'position' : 'any-place', words: '' } : { by: 'words', words };
}

/** A guess that names the table, the column and its head. */
export function guess(
  parts: MappingParts,
  column: ColumnSight,
  told: Pick<Guess, 'code' | 'params' | 'field' | 'confidence'>,
): Guess {
  return { ...told, table: parts.index, col: column.col, where: headAddress(column, parts.sheet.grid.info.name) };
}

/** A column that is not used, and why. */
export function leftOf(
  { table }: MappingParts,
  column: ColumnSight,
  code: string,
  params: Record<string, string> = {},
): LeftOut {
  const range = {
    top: table.bodyTop,
    left: column.col,
    bottom: Math.max(table.bottom, table.bodyTop),
    right: column.col,
  };
  return { code, params: { header: headText(column), ...params }, range };
}
