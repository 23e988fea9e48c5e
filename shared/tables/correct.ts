import { over, type ColumnMapping, type Correction, type Facts, type Field, type TableMapping } from './proposal';

/** Applies what the person set right, after the guesses have been made; header and role corrections were applied before. */
export function corrected(table: TableMapping, corrections: readonly Correction[]): TableMapping {
  return corrections.reduce(applyOne, table);
}

function applyOne(table: TableMapping, correction: Correction): TableMapping {
  if ('table' in correction && correction.table !== null && correction.table !== table.index) return table;
  switch (correction.kind) {
    case 'skip':
      return { ...table, skip: correction.skip };
    case 'rows':
      return { ...table, rows: [...table.rows, correction.rule] };
    case 'reading':
      return onColumns(table, correction.col, (column) => ({ ...column, reading: correction.reading }));
    case 'facts':
      if (correction.col === null) return { ...table, facts: over(correction.facts, table.facts) };
      return onColumns(table, correction.col, (column) => ({ ...column, facts: over(correction.facts, column.facts) }));
    case 'clear':
      if (correction.col === null) return { ...table, facts: cleared(table.facts, correction.field) };
      return onColumns(table, correction.col, (column) => ({
        ...column,
        facts: cleared(column.facts, correction.field),
      }));
    case 'role':
    case 'header':
    case 'hidden':
      return table;
  }
}

function cleared(facts: Facts, field: Field): Facts {
  return { ...facts, [field]: null };
}

function onColumns(
  table: TableMapping,
  col: number | null,
  change: (column: ColumnMapping) => ColumnMapping,
): TableMapping {
  return {
    ...table,
    columns: table.columns.map((column) => (col === null || column.col === col ? change(column) : column)),
  };
}
