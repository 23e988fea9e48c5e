import type { Figure, FigureKey, Level, Standing } from '../figures/figure';
import type { Period } from '../periods/period';

/**
 * A figure as a table gives it, before it is kept. `key`, `period` and `level` are shared between the figures that have
 * the same: compare them by identity to keep each only once.
 */
export interface FoundFigure {
  kind: 'figure';
  key: FigureKey;
  period: Period;
  standing: Standing;
  level: Level;
  value: number | null;
  read: number | null;
  scale: number;
  raw: string;
  missing: Figure['missing'];
  flags: string[];
  row: number;
  col: number;
}

/** A cell that could not be taken as it stands; the codes are worded by `shared/sentences/reasons.ts`. */
export interface Problem {
  kind: 'problem';
  row: number;
  col: number;
  code: ProblemCode;
  params: Record<string, string>;
}

export type ProblemCode =
  | 'problem.number'
  | 'problem.too-much'
  | 'problem.error-cell'
  | 'problem.period'
  | 'problem.no-period'
  | 'problem.place'
  | 'problem.measure'
  | 'problem.scale';

/** What `extract` yields. */
export type Found = FoundFigure | Problem;
