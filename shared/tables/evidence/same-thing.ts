import type { FoundFigure } from '../found';
import { grouped, isNear, perKey, slackOf, valueOf } from './expected';

/** Of one thing at one time a sheet has one number: where it has two that differ, what tells them apart was not understood. */

/** A figure, and the one before it that is of the same. */
export interface Clash {
  figure: FoundFigure;
  before: FoundFigure;
}

/** All that a figure is of, further dimensions and what only keeps its column apart among them. */
const series = perKey((key) => JSON.stringify(key));

/** Figures that say something else than the first of the same series and period. What is said once more or adds up others is no such. */
export function clashes(figures: readonly FoundFigure[]): Clash[] {
  const same = grouped(figures, ({ key, period, standing, value }) =>
    standing === 'main' && value !== null ? `${series(key)} ${period.calendar} ${period.written}` : null,
  );
  return [...same.values()].flatMap(([before, ...others]) =>
    before === undefined
      ? []
      : others
          .filter((figure) => !isNear({ figure, slack: slackOf([figure, before]) }, valueOf(before)))
          .map((figure) => ({ figure, before })),
  );
}
