import type { Grid } from './grid';
import type { ColumnMapping, Correction, Field, SheetProposal, TableMapping } from './proposal';
import type { RecipeBody, RecipeColumn, RecipeNote, RecipeTable, ToldFact } from './recipe';
import { columnKey, headsOf, keyText, labelIn, likeness, timeless } from './shape';
import { worded } from './around/table-facts';

/** How well a recipe suits a sheet, from 0 to 1. */
export interface RecipeFit {
  /** Heads of the best-fitting table. */
  heads: number;
  /** Words of names and titles. */
  around: number;
  /** Whether the file calls itself something that the recipe does not know. */
  otherWords: boolean;
  samePublisher: boolean;
}

/** A table of another shape is another table. */
const LEAST_HEADS = 0.6;
/** Names and titles that have so little in common may be of another kind of file. */
const LEAST_AROUND = 0.5;
/** Who reports, who is the partner, which way the goods went: told again only for a file that calls itself the same. */
const SAME_AROUND = 0.8;
const IDENTITY: ReadonlySet<Field> = new Set(['reporter', 'partner', 'flow', 'product']);

/**
 * Measures how a recipe suits a sheet as it is found without corrections. `named` is the publisher that the file is
 * known to be from; `around` are its words (`wordsAround`).
 */
export function fitOf(
  recipe: RecipeBody,
  grid: Grid,
  found: SheetProposal,
  named: string | null,
  around: readonly string[],
): RecipeFit {
  const publisher = named ?? found.mapping.publisher;
  return {
    heads: Math.max(0, ...found.mapping.tables.map((table) => likest(recipe, table, grid)?.likeness ?? 0)),
    around: likeness(recipe.match.around, around),
    otherWords: around.some((word) => !recipe.match.around.includes(word)),
    samePublisher: publisher !== null && recipe.match.publisher === publisher,
  };
}

/** Whether it may be applied without asking: the shape fits, and so do the publisher or what the file calls itself. */
export function fitsByItself({ heads, around, samePublisher }: RecipeFit): boolean {
  return heads >= LEAST_HEADS && (samePublisher || around >= LEAST_AROUND);
}

export function scoreOf({ heads, around, samePublisher }: RecipeFit): number {
  return heads + around + (samePublisher ? 0.5 : 0);
}

/** What a recipe says of a sheet, as corrections, and where the two do not meet. */
export interface AppliedRecipe {
  corrections: Correction[];
  notes: RecipeNote[];
  /** What was told once and is not said again without asking: the first choices of the question. */
  withheld: ToldFact[];
}

/**
 * Applies a recipe to a sheet. `again` proposes the sheet with corrections: heads are set first, since what the columns
 * are called follows from them.
 */
export function applyRecipe(
  recipe: RecipeBody,
  grid: Grid,
  found: SheetProposal,
  fit: RecipeFit,
  again: (corrections: Correction[]) => SheetProposal,
): AppliedRecipe {
  const applied: AppliedRecipe = { corrections: [], notes: [], withheld: [] };
  const pairs = found.mapping.tables.flatMap((table) => {
    const best = likest(recipe, table, grid);
    return best === null || best.likeness < LEAST_HEADS
      ? []
      : [{ index: table.index, recipe: best.table, top: table.headerTop }];
  });
  if (pairs.length === 0) return applied;
  for (const { index, recipe: told, top } of pairs) applied.corrections.push(...layoutOf(told, index, top));
  const settled = applied.corrections.length === 0 ? found : again(applied.corrections);
  const same = !fit.otherWords && fit.around >= (fit.samePublisher ? LEAST_AROUND : SAME_AROUND);
  const first = settled.mapping.tables[0];
  if (first !== undefined) {
    tell(applied, grid, recipe.answers, worder(first), same, (one) => ({ table: null, col: null, ...one }));
  }
  for (const { index, recipe: told } of pairs) {
    const table = settled.mapping.tables.find((other) => other.index === index);
    if (table !== undefined) applyTable(applied, grid, told, table, same);
  }
  return applied;
}

function likest(recipe: RecipeBody, table: TableMapping, grid: Grid): { table: RecipeTable; likeness: number } | null {
  const heads = headsOf(table);
  const sheet = timeless(grid.info.name);
  let best: { table: RecipeTable; likeness: number; rank: number } | null = null;
  for (const told of recipe.tables) {
    const like = likeness(told.find.heads, heads);
    const rank = like + (told.find.sheet === sheet ? 0.1 : 0);
    if (best === null || rank > best.rank) best = { table: told, likeness: like, rank };
  }
  return best;
}

function layoutOf({ header, skip, hidden }: RecipeTable, table: number, top: number): Correction[] {
  const corrections: Correction[] = [];
  if (hidden !== null) corrections.push({ kind: 'hidden', take: hidden });
  if (header !== null)
    corrections.push({ kind: 'header', table, headerTop: Math.max(1, top + header.below), headerRows: header.rows });
  if (skip !== null) corrections.push({ kind: 'skip', table, skip });
  return corrections;
}

type Scope = { table: number | null; col: number | null };
type Told = { kind: 'facts'; facts: ToldFact['facts'] } | { kind: 'clear'; field: Field };

/** Says again what was told, unless the file now says it itself or contradicts it. */
function tell(
  applied: AppliedRecipe,
  grid: Grid,
  told: readonly ToldFact[],
  now: (field: Field) => string,
  same: boolean,
  scoped: (one: Told) => Told & Scope,
): void {
  for (const one of told) {
    const says = now(one.field);
    const wants = worded(one.facts, one.field);
    if (says === wants) continue;
    if (says !== '' && says !== one.instead) {
      const params = { field: one.field, says, told: wants };
      applied.notes.push({ code: 'recipe.contradicted', params, sheet: grid.info.name });
    } else if (!same && IDENTITY.has(one.field) && !one.cleared) applied.withheld.push(one);
    else
      applied.corrections.push(
        scoped(one.cleared ? { kind: 'clear', field: one.field } : { kind: 'facts', facts: one.facts }),
      );
  }
}

function worder({ facts }: Pick<TableMapping, 'facts'>): (field: Field) => string {
  return (field) => worded(facts, field);
}

function applyTable(applied: AppliedRecipe, grid: Grid, told: RecipeTable, table: TableMapping, same: boolean): void {
  const { index } = table;
  tell(applied, grid, told.constants, worder(table), same, (one) => ({ table: index, col: null, ...one }));
  const byKey = new Map(told.columns.map((column) => [keyText(column.match), column]));
  const met = new Set<string>();
  table.columns.forEach((column) => {
    const key = keyText(columnKey(column));
    const known = byKey.get(key);
    if (known === undefined) {
      if (column.role !== 'ignore') applied.notes.push(note('recipe.new-column', column.header, grid));
      return;
    }
    met.add(key);
    applyColumn(applied, grid, known, column, index);
  });
  for (const [key, column] of byKey)
    if (!met.has(key) && column.role !== 'ignore')
      applied.notes.push(note('recipe.missing-column', column.match.words, grid));
  applied.corrections.push(...rowRules(grid, told, table));
}

function applyColumn(
  applied: AppliedRecipe,
  grid: Grid,
  known: RecipeColumn,
  column: ColumnMapping,
  table: number,
): void {
  const { col } = column;
  const labels = known.role !== 'ignore' && known.role !== 'value';
  if (column.role !== known.role && (known.told || labels))
    applied.corrections.push({ kind: 'role', table, col, role: known.role, name: known.name });
  tell(applied, grid, known.facts, worder(column), true, (one) => ({ table, col, ...one }));
  if (known.reading !== null) applied.corrections.push({ kind: 'reading', table, col, reading: known.reading });
}

/** Labels are looked for no further than this. */
const LOOKED_AT = 5000;

function rowRules(grid: Grid, { rows: told }: RecipeTable, table: TableMapping): Correction[] {
  if (told.length === 0) return [];
  const { index, headerTop, headerRows, range } = table;
  const first = headerTop + headerRows;
  const corrections: Correction[] = [];
  for (const row of grid.rows(first, Math.min(range.bottom, first + LOOKED_AT))) {
    const label = labelIn(row.cells, table);
    for (const { words, kind, facts, rows } of told) {
      if (label !== words) continue;
      const to = rows === null ? range.bottom : Math.min(range.bottom, row.row + rows - 1);
      corrections.push({ kind: 'rows', table: index, rule: { from: row.row, to, kind, facts } });
    }
  }
  return corrections;
}

function note(code: string, header: string, grid: Grid): RecipeNote {
  return { code, params: { header }, sheet: grid.info.name };
}
