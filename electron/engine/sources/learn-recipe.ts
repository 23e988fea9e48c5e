import type { SheetCorrection, SourceFile } from '../../../shared/contract/sources';
import { likeness } from '../../../shared/tables/shape';
import { learnRecipe } from '../../../shared/tables/learn-recipe';
import { countTold } from '../../../shared/tables/recipe';
import type { RecipeBody } from '../../../shared/tables/recipe';
import type { Reading, Sliced, Writing } from '../methods';
import { createRecord, saveRecord } from '../store/records';
import { allCorrections, sheetsOf, sourceById } from './queries';
import type { Understood } from './queries';
import { aliasesIn, recipesIn } from './recipe-queries';
import { gridOf, proposeSheet } from './understanding';

type NamedFile = RecipeBody['file'];

/** What a recipe would be made of; runs in the worker. Null where nothing was set right that another file could use. */
export function recipeOf(
  reading: Reading,
  sourceId: string,
  corrections: readonly SheetCorrection[],
  file: NamedFile,
): RecipeBody | null {
  const source = sourceById(reading.db, sourceId);
  const ground = { ...reading, aliases: aliasesIn(reading.db) };
  const sheets = sheetsOf(reading.db, sourceId).flatMap((sheet) => {
    const own = corrections.filter(({ sheetId }) => sheetId === sheet.id).map(({ correction }) => correction);
    const found = own.length === 0 ? null : proposeSheet(ground, sheet, source, []);
    const settled = found === null ? null : proposeSheet(ground, sheet, source, own);
    if (found === null || settled === null) return [];
    return [{ grid: gridOf(reading.db, sheet), found, settled, corrections: own }];
  });
  const body = learnRecipe(sheets, { ...file, fileName: source.fileName });
  return body === null || countTold(body) === 0 ? null : body;
}

/**
 * Learns from what a person set right in a file. Gives what keeps the recipe as part of the caller's step: the one that
 * the file was read by is renewed, or a new one made.
 */
export async function learnFrom(
  sliced: Sliced,
  sourceId: string,
  understood: Understood,
  file: NamedFile,
): Promise<(writing: Writing) => void> {
  if (understood.corrections.length === 0) return () => undefined;
  const corrections = allCorrections(understood);
  const { body } = await sliced.work('sources.learn', { sourceId, corrections, file });
  if (body === null) return () => undefined;
  return (writing) => keepRecipe(writing, sourceById(writing.db, sourceId), understood, body);
}

function keepRecipe(writing: Writing, source: SourceFile, { recipe }: Understood, body: RecipeBody): void {
  writing.changed(['recipe']);
  const known = recipesIn(writing.db);
  // A file of another country than the recipe was learnt from gets one of its own.
  const used = recipe === undefined || recipe === null || recipe.withheld.length > 0 ? null : recipe.id;
  const before = known.find(({ id, body: other }) => id === used || sameKind(other, body));
  if (before === undefined) createRecord(writing, 'recipe', { name: nameFor(source, body, known), body });
  else saveRecord(writing, 'recipe', before.id, { body: joined(before.body, body) });
}

function sameKind(a: RecipeBody, b: RecipeBody): boolean {
  const kind = ({ match, tables }: RecipeBody) => JSON.stringify([match, tables.map(({ find }) => find)]);
  return kind(a) === kind(b);
}

/** The tables of a recipe that a file did not have are kept. */
function joined(before: RecipeBody, now: RecipeBody): RecipeBody {
  const kept = before.tables.filter(
    ({ find }) => !now.tables.some((table) => likeness(table.find.heads, find.heads) >= 0.6),
  );
  return { ...now, tables: [...now.tables, ...kept] };
}

const LONGEST = 60;

/** A name out of what the file calls itself: its publisher and its own name, without numbers. */
function nameFor(
  { fileName, publisher }: SourceFile,
  { tables }: RecipeBody,
  known: readonly { name: string }[],
): string {
  const stem = fileName
    .replace(/\.[A-Za-z0-9]{2,5}$/, '')
    .replace(/[\d_.+\-()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const own = stem === '' ? (tables[0]?.find.sheet ?? '') : stem;
  const name = [publisher, own === '' ? fileName : own]
    .filter((part) => part !== null)
    .join(': ')
    .slice(0, LONGEST);
  const same = known.filter((other) => other.name === name || other.name.startsWith(`${name} (`)).length;
  return same === 0 ? name : `${name} (${same + 1})`;
}
