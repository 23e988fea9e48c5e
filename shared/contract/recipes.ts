import { z } from 'zod';
import { placeAlias } from '../places/aliases';
import { recipeBody } from '../tables/recipe';
import { command, query } from './method';

/** What the desk has taught the reading of tables: recipes by kind of table, and names of places. */

export const recipe = z.strictObject({
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  author: z.string(),
  revision: z.string(),
  name: z.string(),
  body: recipeBody,
});
export type Recipe = z.infer<typeof recipe>;

export const recipeRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  updated: z.string(),
  publisher: z.string().nullable(),
  /** How many things a person set right in it. */
  told: z.number().int(),
  /** The words of its tables' heads. */
  heads: z.array(z.string()),
  /** Sources that were read by it. */
  uses: z.array(z.strictObject({ sourceId: z.string(), fileName: z.string() })),
});
export type RecipeRow = z.infer<typeof recipeRow>;

export const aliasRow = placeAlias.extend({
  id: z.string(),
  updated: z.string(),
  /** The usual English name of the place; null for what is none. */
  placeName: z.string().nullable(),
});
export type AliasRow = z.infer<typeof aliasRow>;

const id = z.string();
const nothing = z.strictObject({});

/** The file by which colleagues are given recipes. */
export const recipeFile = z.strictObject({
  kind: z.literal('chancery-recipes'),
  version: z.literal(1),
  recipes: z.array(z.strictObject({ name: z.string().trim().min(1).max(200), body: recipeBody })).max(1000),
  aliases: z.array(placeAlias).max(10_000),
});
export type RecipeFile = z.infer<typeof recipeFile>;

export const recipeMethods = {
  'sources.recipes': query({ input: nothing, output: z.array(recipeRow), reads: ['recipe', 'source'] }),
  'sources.renameRecipe': command({
    input: z.strictObject({ id, name: z.string().trim().min(1).max(200) }),
    output: nothing,
    writes: ['recipe'],
  }),
  'sources.deleteRecipe': command({ input: z.strictObject({ id }), output: nothing, writes: ['recipe'] }),
  /** Writes recipes, and what names of places stand for, to a file for colleagues. `ids` empty: all of them. */
  'sources.exportRecipes': command({
    input: z.strictObject({ ids: z.array(id), path: z.string().min(1) }),
    output: z.strictObject({ recipes: z.number().int(), aliases: z.number().int() }),
    writes: ['edition'],
    undoable: false,
    runs: 'sliced',
  }),
  /**
   * Takes a colleague's recipes over; one that is here already, word for word, is passed by, and so is a name of a
   * place that already stands for something.
   * @throws AppError `recipe.unreadable`, `file.missing`, `file.unreadable`
   */
  'sources.importRecipes': command({
    input: z.strictObject({ path: z.string().min(1) }),
    output: z.strictObject({ recipes: z.number().int(), aliases: z.number().int(), here: z.number().int() }),
    writes: ['recipe', 'alias'],
    runs: 'sliced',
  }),
  'sources.aliases': query({ input: nothing, output: z.array(aliasRow), reads: ['alias'] }),
  /** Says what a name in tables stands for, here and in every later file. */
  'sources.setAlias': command({ input: placeAlias, output: z.strictObject({ id }), writes: ['alias'] }),
  'sources.deleteAlias': command({ input: z.strictObject({ id }), output: nothing, writes: ['alias'] }),
  /** Places whose names are like a text, the likest first. */
  'sources.likePlaces': query({
    input: z.strictObject({ text: z.string().max(300), language: z.string() }),
    output: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    reads: [],
  }),
} as const;
