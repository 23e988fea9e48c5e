import type { Grid } from './grid';
import type { ColumnMapping, Correction, Facts, Field, RowRule, SheetProposal, TableMapping } from './proposal';
import { columnKey, headsOf, keyText, labelOf, timeless, wordsAround } from './shape';
import {
  only,
  saidFields,
  type RecipeBody,
  type RecipeColumn,
  type RecipeRow,
  type RecipeTable,
  type ToldFact,
} from './recipe';
import { worded } from './around/table-facts';

/** A sheet with what it was taken for at first, what a person set right, and what came of it. */
export interface CorrectedSheet {
  grid: Grid;
  /** Without any correction. */
  found: SheetProposal;
  /** With all of them. */
  settled: SheetProposal;
  corrections: readonly Correction[];
}

/** Makes a recipe of what a person set right in a file; null where nobody set anything right that another file could use. */
export function learnRecipe(
  sheets: readonly CorrectedSheet[],
  file: RecipeBody['file'] & { fileName: string },
): RecipeBody | null {
  const touched = sheets.filter(({ corrections }) => corrections.length > 0);
  const tables = touched.flatMap((sheet) => sheet.settled.mapping.tables.map((table) => tableOf(sheet, table)));
  const answers = touched.flatMap((sheet) => answersOf(sheet));
  const body: RecipeBody = {
    match: {
      publisher: file.publisher,
      around: [
        ...new Set(touched.flatMap(({ grid, found }) => wordsAround(grid, found.mapping.tables, file.fileName))),
      ].toSorted(),
    },
    tables: distinct(tables),
    answers: distinct(answers),
    file: { publisher: file.publisher, dataset: file.dataset },
  };
  return touched.length === 0 || body.tables.length === 0 ? null : body;
}

/** What holds for a whole sheet; the last word on a field counts. Periods are of one file and no other. */
function answersOf({ corrections, found }: CorrectedSheet): ToldFact[] {
  const first = found.mapping.tables[0];
  return first === undefined ? [] : toldFacts(corrections, null, null, first.facts);
}

function tableOf({ grid, found, settled, corrections }: CorrectedSheet, table: TableMapping): RecipeTable {
  const before = found.mapping.tables.find(({ index }) => index === table.index) ?? table;
  const own = corrections.filter((one) => 'table' in one && one.table === table.index);
  const header = own.findLast((one) => one.kind === 'header');
  const skip = own.findLast((one) => one.kind === 'skip');
  const hidden = corrections.findLast((one) => one.kind === 'hidden');
  return {
    find: { sheet: timeless(settled.mapping.sheet), heads: headsOf(before) },
    header: header === undefined ? null : { below: header.headerTop - before.headerTop, rows: header.headerRows },
    columns: distinct(
      table.columns.map((column) => columnOf(column, before, own)),
      ({ match }) => keyText(match),
    ),
    rows: distinct(own.flatMap((one) => (one.kind === 'rows' ? rowOf(grid, one.rule, table) : []))),
    constants: toldFacts(own, table.index, null, before.facts),
    skip: skip === undefined ? null : skip.skip,
    hidden: hidden === undefined ? null : hidden.take,
  };
}

function columnOf(column: ColumnMapping, before: TableMapping, own: readonly Correction[]): RecipeColumn {
  const found = before.columns.find(({ col }) => col === column.col);
  const of = own.filter(
    (one) => 'col' in one && (one.col === column.col || (one.kind === 'reading' && one.col === null)),
  );
  const reading = of.findLast((one) => one.kind === 'reading');
  return {
    match: columnKey(column),
    role: column.role,
    name: column.name,
    told: of.some(({ kind }) => kind === 'role'),
    facts: toldFacts(of, before.index, column.col, found?.facts ?? column.facts),
    reading: reading === undefined ? null : reading.reading,
  };
}

/** Rows without a label cannot be found again, and are of that file alone. */
function rowOf(grid: Grid, { from, to, kind, facts }: RowRule, table: TableMapping): RecipeRow[] {
  const words = labelOf(grid, from, table);
  return words === '' ? [] : [{ words, kind, facts, rows: to >= table.range.bottom ? null : to - from + 1 }];
}

function toldFacts(
  corrections: readonly Correction[],
  table: number | null,
  col: number | null,
  before: Facts,
): ToldFact[] {
  const told = new Map<Field, ToldFact>();
  for (const one of corrections) {
    if ((one.kind !== 'facts' && one.kind !== 'clear') || one.col !== col || one.table !== table) continue;
    for (const field of one.kind === 'clear' ? [one.field] : saidFields(one.facts)) {
      if (field === 'period') continue;
      const cleared = one.kind === 'clear';
      const facts = one.kind === 'clear' ? { ...only(before, field), [field]: null } : only(one.facts, field);
      told.set(field, { field, facts, cleared, instead: worded(before, field) });
    }
  }
  return [...told.values()];
}

function distinct<T>(all: readonly T[], by: (one: T) => string = (one) => JSON.stringify(one)): T[] {
  return [...new Map(all.toReversed().map((one) => [by(one), one])).values()].toReversed();
}
