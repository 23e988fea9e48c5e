import type { FigureRow } from '../../../shared/contract/figures';
import type { Output, Parsed } from '../../../shared/contract/contract';
import type { ProposedSheet, RecipeUse, SourceFile } from '../../../shared/contract/sources';
import { cellName } from '../../../shared/figures/figure';
import type { FoundFigure } from '../../../shared/tables/found';
import type { Correction } from '../../../shared/tables/proposal';
import type { Reading } from '../methods';
import { shippedPlaces } from '../shipped';
import { withOne } from './aliases';
import { sheetsOf, sourceById } from './queries';
import type { KeptSheet } from './queries';
import { KEPT_PROBLEMS, sourceProblemOf } from './problems';
import { aliasesIn, recipeById, recipesIn } from './recipe-queries';
import { extractSheet, gridOf, proposeSheet, proposeSheets } from './understanding';
import type { Ground } from './understanding';
import { fittingRecipe, recipeOn } from './use-recipe';
import type { FoundSheet } from './use-recipe';

type Order = Pick<Parsed<'sources.propose'>, 'sourceId' | 'corrections' | 'preview' | 'recipe' | 'alias'>;

/**
 * How all sheets of a file would be taken with these corrections, and before them those of a recipe. With a preview the
 * figures are counted and the first `preview` of each sheet given; without one nothing is extracted. Runs in the worker:
 * it goes through whole sheets.
 */
export function proposeSource(reading: Reading, order: Order): Output<'sources.propose'> {
  const { sourceId, corrections, preview } = order;
  const source = sourceById(reading.db, sourceId);
  const ground = { ...reading, aliases: withOne(aliasesIn(reading.db), order.alias) };
  const kept = sheetsOf(reading.db, sourceId);
  const recipe = recipeFor(ground, kept, source, order.recipe);
  const all = [...(recipe?.corrections ?? []), ...corrections];
  const own = (sheet: KeptSheet) =>
    all.filter(({ sheetId }) => sheetId === sheet.id).map(({ correction }) => correction);
  const proposals = proposeSheets(ground, kept, source, own);
  const sheets = kept.map((sheet, at) => {
    const proposal = proposals[at] ?? null;
    const proposed: ProposedSheet = {
      sheetId: sheet.id,
      proposal,
      figures: 0,
      problemCount: 0,
      problems: [],
      preview: [],
    };
    if (proposal === null || preview === 0) return proposed;
    return counted(ground, source, sheet, proposed, preview);
  });
  return { sheets, recipe };
}

function recipeFor(
  ground: Ground,
  kept: readonly KeptSheet[],
  source: SourceFile,
  wanted: Order['recipe'],
): RecipeUse | null {
  if (wanted === null) return null;
  const recipes = wanted === 'fitting' ? recipesIn(ground.db) : [recipeById(ground.db, wanted.id)];
  if (recipes.length === 0) return null;
  const sheets = kept.flatMap((sheet) => foundSheet(ground, sheet, source));
  const recipe = wanted === 'fitting' ? fittingRecipe(recipes, sheets, source) : recipes[0];
  return recipe === null || recipe === undefined ? null : recipeOn(recipe, sheets, source);
}

/** A sheet as it is found without help; nothing for one without cells. */
function foundSheet(ground: Ground, sheet: KeptSheet, source: SourceFile): FoundSheet[] {
  const again = (corrections: Correction[]) => proposeSheet(ground, sheet, source, corrections);
  const found = again([]);
  if (found === null) return [];
  return [{ id: sheet.id, grid: gridOf(ground.db, sheet), found, again: (corrections) => again(corrections) ?? found }];
}

function counted(
  reading: Ground,
  source: SourceFile,
  sheet: KeptSheet,
  proposed: ProposedSheet,
  preview: number,
): ProposedSheet {
  if (proposed.proposal === null) return proposed;
  const { nameOf } = shippedPlaces(reading.resources);
  const found = extractSheet(reading, sheet, source, proposed.proposal.mapping);
  for (let next = found.next(); next.done !== true; next = found.next()) {
    if (next.value.kind === 'problem') {
      proposed.problemCount += 1;
      if (proposed.problems.length < KEPT_PROBLEMS)
        proposed.problems.push(sourceProblemOf(sheet.info.name, next.value));
    } else {
      proposed.figures += 1;
      if (proposed.preview.length < preview) {
        proposed.preview.push(previewRow(next.value, source.id, sheet.info.name, (code) => nameOf(code, 'en')));
      }
    }
  }
  return proposed;
}

function previewRow(found: FoundFigure, sourceId: string, sheet: string, nameOf: (code: string) => string): FigureRow {
  const { key } = found;
  return {
    id: 0,
    reporter: key.reporter,
    reporterName: key.reporter === null ? null : nameOf(key.reporter),
    partner: key.partner,
    partnerName: key.partner === null ? null : nameOf(key.partner),
    flow: key.flow,
    valuation: key.valuation,
    product: key.product.code ?? key.product.name,
    productName: key.product.name,
    period: found.period.written,
    measure: key.measure,
    standing: found.standing,
    level: found.level,
    unit: key.unit,
    priceBasis: key.priceBasis,
    more: key.more,
    value: found.value,
    missing: found.missing,
    flag: found.flags.join(' '),
    dataset: key.dataset,
    sourceId,
    sheet,
    cell: cellName(found.row, found.col),
    raw: found.raw,
  };
}
