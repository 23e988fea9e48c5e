import type { RecipeUse, SheetCorrection, SourceFile } from '../../../shared/contract/sources';
import type { Recipe } from '../../../shared/contract/recipes';
import { applyRecipe, fitOf, fitsByItself, scoreOf } from '../../../shared/tables/apply-recipe';
import type { RecipeFit } from '../../../shared/tables/apply-recipe';
import type { Grid } from '../../../shared/tables/grid';
import type { Correction, SheetProposal } from '../../../shared/tables/proposal';
import { wordsAround } from '../../../shared/tables/shape';

/** A sheet as it is found without any help. */
export interface FoundSheet {
  id: number;
  grid: Grid;
  found: SheetProposal;
  /** Proposes it with corrections. */
  again(corrections: Correction[]): SheetProposal;
}

type Named = Pick<SourceFile, 'fileName' | 'publisher'>;

/** The recipe that suits a file best among those that may be applied without asking; null where none does. */
export function fittingRecipe(recipes: readonly Recipe[], sheets: readonly FoundSheet[], file: Named): Recipe | null {
  const around = sheets.map(({ grid, found }) => wordsAround(grid, found.mapping.tables, file.fileName));
  let best: { recipe: Recipe; score: number } | null = null;
  for (const recipe of recipes) {
    const fits = sheets.map((sheet, at) =>
      fitOf(recipe.body, sheet.grid, sheet.found, file.publisher, around[at] ?? []),
    );
    const score = Math.max(0, ...fits.filter(fitsByItself).map(scoreOf));
    if (score > (best?.score ?? 0)) best = { recipe, score };
  }
  return best?.recipe ?? null;
}

/** Applies a recipe to every sheet of a file that it suits. */
export function recipeOn({ id, name, body }: Recipe, sheets: readonly FoundSheet[], file: Named): RecipeUse {
  const use: RecipeUse = { id, name, corrections: [], notes: [], withheld: [], file: body.file };
  for (const { id: sheetId, grid, found, again } of sheets) {
    const around = wordsAround(grid, found.mapping.tables, file.fileName);
    const fit: RecipeFit = fitOf(body, grid, found, file.publisher, around);
    const applied = applyRecipe(body, grid, found, fit, again);
    use.corrections.push(...applied.corrections.map((correction): SheetCorrection => ({ sheetId, correction })));
    use.notes.push(...applied.notes);
    use.withheld.push(...applied.withheld);
  }
  return use;
}
