import type { SourceProblem } from '../../../shared/contract/sources';
import { cellName } from '../../../shared/figures/figure';
import type { Problem } from '../../../shared/tables/found';

/** How many problems of an import are kept with their cells; further ones are counted. */
export const KEPT_PROBLEMS = 500;

/** A problem of a table as a source tells it. */
export function sourceProblemOf(sheet: string, { code, params, row, col }: Problem): SourceProblem {
  return { code, params, sheet, cell: cellName(row, col), row, col };
}
