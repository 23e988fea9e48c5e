import type { SourceProblem } from '../../../shared/contract/sources';
import { cellName } from '../../../shared/figures/figure';
import type { FigureKey } from '../../../shared/figures/figure';
import type { Found, FoundFigure, Problem } from '../../../shared/tables/found';
import { putFigure, seriesOf } from '../figures/queries';
import type { Sliced } from '../methods';
import type { WritableDb } from '../store/database';
import { sheetById, sourceById } from './queries';
import type { ProblemList, Understood } from './queries';
import { extractSheet } from './understanding';

/** How many problems of an import are kept with their cells; further ones are counted. */
export const KEPT_PROBLEMS = 500;

export interface Taken {
  figures: number;
  problems: ProblemList;
}

/** A slice may work for so long: its end, where SQLite also writes back its log, comes on top and takes longer still. */
const SLICE_MS = 14;
/** How many figures are put in between two looks at the clock. */
const AT_ONCE = 32;

/** Puts the figures of all sheets in under an import, in slices; nothing sees them before it is accepted. */
export async function takeFigures(
  sliced: Sliced,
  importNumber: number,
  { sheets }: Understood,
  progress: (done: number) => void,
): Promise<Taken> {
  const taken: Taken = { figures: 0, problems: { count: 0, first: [] } };
  for (const { sheetId, proposal } of sheets) {
    if (proposal === null) continue;
    const sheet = sheetById(sliced.db, sheetId);
    const found = extractSheet(sliced, sheet, sourceById(sliced.db, sheet.source), proposal.mapping);
    const put = figurePutter(importNumber, sheetId);
    let ended = false;
    while (!ended) {
      ended = await sliced.slice((db) =>
        takeSome(db, found, put, (problem) => note(taken, sheet.info.name, problem), taken),
      );
      progress(taken.figures);
    }
  }
  return taken;
}

/** Goes on for as long as a slice may work; true when there is no more. */
function takeSome(
  db: WritableDb,
  found: Iterator<Found>,
  put: (db: WritableDb, figure: FoundFigure) => void,
  problem: (problem: Problem) => void,
  taken: Taken,
): boolean {
  const until = performance.now() + SLICE_MS;
  do {
    for (let n = 0; n < AT_ONCE; n += 1) {
      const next = found.next();
      if (next.done === true) return true;
      if (next.value.kind === 'problem') problem(next.value);
      else {
        put(db, next.value);
        taken.figures += 1;
      }
    }
  } while (performance.now() < until);
  return false;
}

/** Puts figures in; the series of a key is looked up once, since figures share their keys. */
function figurePutter(importNumber: number, sheetId: number): (db: WritableDb, figure: FoundFigure) => void {
  const series = new WeakMap<FigureKey, number>();
  return (db, figure) => {
    let id = series.get(figure.key);
    if (id === undefined) {
      id = seriesOf(db, figure.key, figure.level, importNumber);
      series.set(figure.key, id);
    }
    putFigure(db, importNumber, id, sheetId, figure);
  };
}

function note({ problems }: Taken, sheet: string, problem: Problem): void {
  problems.count += 1;
  if (problems.first.length < KEPT_PROBLEMS) problems.first.push(sourceProblemOf(sheet, problem));
}

/** A problem of a table as a source tells it. */
export function sourceProblemOf(sheet: string, { code, params, row, col }: Problem): SourceProblem {
  return { code, params, sheet, cell: cellName(row, col), row, col };
}
