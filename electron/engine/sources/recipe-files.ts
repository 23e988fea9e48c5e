import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../shared/contract/errors';
import type { Output, Parsed } from '../../../shared/contract/contract';
import { recipeFile } from '../../../shared/contract/recipes';
import type { RecipeFile } from '../../../shared/contract/recipes';
import { keyOf } from '../../../shared/places/aliases';
import type { Sliced } from '../methods';
import { writeWhole } from '../packs/write-file';
import { addToRegister } from '../settings/queries';
import { createRecord } from '../store/records';
import { saveAlias } from './aliases';
import { aliasesIn, aliasRecords, recipesIn } from './recipe-queries';

/** Writes recipes and the meanings of names to a file for colleagues; the register knows of it. */
export async function exportRecipes(
  sliced: Sliced,
  { ids, path: target }: Parsed<'sources.exportRecipes'>,
): Promise<Output<'sources.exportRecipes'>> {
  const recipes = recipesIn(sliced.db)
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map(({ name, body }) => ({ name, body }));
  const aliases = aliasesIn(sliced.db);
  const file: RecipeFile = { kind: 'chancery-recipes', version: 1, recipes, aliases };
  const bytes = new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
  await writeWhole(target, bytes, ({ sha256 }) =>
    sliced.commit((writing) => {
      const params = { path: target, sha256, recipes: recipes.length };
      const entry = { at: sliced.now, who: writing.author, action: 'export', subject: path.basename(target) } as const;
      addToRegister(writing.db, { ...entry, params });
    }),
  );
  return { recipes: recipes.length, aliases: aliases.length };
}

/** Takes a colleague's recipes over; one step. @throws AppError `recipe.unreadable` */
export async function importRecipes(
  sliced: Sliced,
  { path: from }: Parsed<'sources.importRecipes'>,
): Promise<Output<'sources.importRecipes'>> {
  const file = await readRecipes(from);
  return sliced.commit((writing) => {
    const known = new Set(recipesIn(writing.db).map(({ body }) => JSON.stringify(body)));
    const names = new Set(aliasRecords(writing.db).map(({ words }) => words));
    const recipes = file.recipes.filter(({ body }) => !known.has(JSON.stringify(body)));
    const aliases = file.aliases.filter(({ text }) => !names.has(keyOf(text)));
    writing.named({ count: recipes.length });
    for (const { name, body } of recipes) createRecord(writing, 'recipe', { name, body });
    for (const alias of aliases) saveAlias(writing, alias);
    const here = file.recipes.length - recipes.length;
    return { recipes: recipes.length, aliases: aliases.length, here };
  });
}

const MOST_BYTES = 16 * 1024 * 1024;

async function readRecipes(from: string): Promise<RecipeFile> {
  const text = await textOf(from);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw AppError.of('recipe.unreadable', { problem: 'it is of another kind' }, { file: path.basename(from) });
  }
  const parsed = recipeFile.safeParse(json);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  const problem = at === '' || at === 'kind' ? 'it is of another kind' : `“${at}” in it is not as it was saved`;
  throw AppError.of('recipe.unreadable', { problem }, { file: path.basename(from) });
}

async function textOf(from: string): Promise<string> {
  try {
    const { size } = await stat(from);
    if (size > MOST_BYTES)
      throw AppError.of('recipe.unreadable', { problem: 'it is far too large' }, { file: path.basename(from) });
    return await readFile(from, 'utf8');
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw AppError.of('file.missing', { path: from });
    throw AppError.of('file.unreadable', {
      path: from,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
