import { z } from 'zod';
import {
  MOST_HEAD_ROWS,
  columnMatch,
  facts,
  field,
  noFacts,
  numberReading,
  role,
  rowRule,
  said,
  type Facts,
  type Field,
} from './proposal';

/**
 * How tables of one kind are read, learnt from what a person set right: it speaks of words and of "any year", never of
 * counts, so that a file with more or fewer years, rows or columns is read the same way.
 */

/**
 * One fact that a person told. `instead` is what the file seemed to say at the time ('' for nothing): where another
 * file says something else again, the file is believed and not the recipe.
 */
export const toldFact = z.strictObject({ field, facts, cleared: z.boolean(), instead: z.string() });
export type ToldFact = z.infer<typeof toldFact>;

export const recipeColumn = z.strictObject({
  match: columnMatch,
  role,
  name: z.string().nullable(),
  /** Whether a person set the role; other roles only settle what a file leaves in doubt. */
  told: z.boolean(),
  facts: z.array(toldFact),
  /** Null: as the file writes them. */
  reading: numberReading.nullable(),
});
export type RecipeColumn = z.infer<typeof recipeColumn>;

/** A row that is known by the words of its label. */
export const recipeRow = z.strictObject({
  words: z.string().min(1),
  kind: rowRule.shape.kind,
  facts,
  /** How many rows it holds for, from the labelled one on; null: to the end of the table. */
  rows: z.number().int().positive().nullable(),
});
export type RecipeRow = z.infer<typeof recipeRow>;

export const recipeTable = z.strictObject({
  /** The sheet's name without numbers, and the words of the heads as they are found without help. */
  find: z.strictObject({ sheet: z.string(), heads: z.array(z.string()) }),
  /** Where a person moved the head: rows below the place where it is found, and how many rows it has. */
  header: z.strictObject({ below: z.number().int(), rows: z.number().int().min(0).max(MOST_HEAD_ROWS) }).nullable(),
  columns: z.array(recipeColumn),
  rows: z.array(recipeRow),
  constants: z.array(toldFact),
  /** Null: nobody said. */
  skip: z.boolean().nullable(),
  hidden: z.boolean().nullable(),
});
export type RecipeTable = z.infer<typeof recipeTable>;

export const recipeBody = z.strictObject({
  match: z.strictObject({
    publisher: z.string().nullable(),
    /** Words of the file's name, its sheets' names and titles, without numbers and months. */
    around: z.array(z.string()),
  }),
  tables: z.array(recipeTable).max(1000),
  /** What was answered for whole sheets. */
  answers: z.array(toldFact),
  /** What was said of the file itself. */
  file: z.strictObject({ publisher: z.string().nullable(), dataset: z.string().nullable() }),
});
export type RecipeBody = z.infer<typeof recipeBody>;

/** How a recipe suits a file: what was new, missing or contradicted, to be worded by `shared/sentences/reasons.ts`. */
export const recipeNote = said.extend({ sheet: z.string() });
export type RecipeNote = z.infer<typeof recipeNote>;

/** The one field of facts, alone. */
export function only(from: Facts, one: Field): Facts {
  return { ...noFacts, [one]: from[one] };
}

/** Fields of facts that say something. */
export function saidFields(from: Facts): Field[] {
  return field.options.filter((one) => from[one] !== null);
}

/** How many things a person set right for a recipe. */
export function countTold({ tables, answers }: RecipeBody): number {
  const ofTable = (table: RecipeTable) =>
    table.columns.reduce(
      (sum, column) => sum + Number(column.told) + column.facts.length + Number(column.reading !== null),
      0,
    ) +
    table.rows.length +
    table.constants.length +
    Number(table.header !== null) +
    Number(table.skip !== null) +
    Number(table.hidden !== null);
  return answers.length + tables.reduce((sum, table) => sum + ofTable(table), 0);
}
