import type { FigureKey } from '../../figures/figure';
import type { FoundFigure } from '../found';

/** A figure, and what it is by others: in base units as its value; equal where they are no more than `slack` apart. */
export interface Reckoned {
  figure: FoundFigure;
  /** Those that it is reckoned from. */
  by: readonly FoundFigure[];
  expected: number;
  /** What it would be were the two others taken for each other; null where that makes no difference. */
  turned: number | null;
  slack: number;
}

export function isNear({ figure, slack }: Pick<Reckoned, 'figure' | 'slack'>, other: number | null): boolean {
  return other !== null && Math.abs(valueOf(figure) - other) <= slack;
}

const AMOUNTS = new Set<FigureKey['measure']>(['value', 'quantity', 'weight', 'gdp']);
export const isAmount = ({ key }: FoundFigure) => AMOUNTS.has(key.measure);
export const valueOf = ({ value }: FoundFigure) => value ?? 0;

/** What the last digit of a figure stands for, in base units. */
export function stepOf({ read, scale }: FoundFigure): number {
  const decimals = String(read ?? 0).split('.')[1]?.length ?? 0;
  return scale * 10 ** -decimals;
}

/** Rounded numbers add up but for their last digits; less than a thousandth is told by nobody. */
export function slackOf(figures: readonly FoundFigure[]): number {
  const rounded = figures.reduce((sum, figure) => sum + stepOf(figure) * 0.53, 0);
  return Math.max(rounded, ...figures.map((figure) => Math.abs(valueOf(figure)) * 1e-3));
}

/** What `make` says of a key, said once: most figures of one thing share theirs. */
export function perKey(make: (key: FigureKey) => string): (key: FigureKey) => string {
  const known = new WeakMap<FigureKey, string>();
  return (key) => {
    const said = known.get(key) ?? make(key);
    known.set(key, said);
    return said;
  };
}

/**
 * What a figure is of. A head that only keeps columns apart ("% quantity") and what a change is reckoned from are no parts of it, and no
 * partner is all of them.
 */
export const thing = perKey(({ reporter, partner, product, more }) => {
  const { column: _, base: __, ...others } = more;
  return JSON.stringify([reporter, partner ?? 'WLD', product, others]);
});

/** Figures by what `idOf` says of each; those of which it says null are left. */
export function grouped(figures: readonly FoundFigure[], idOf: (figure: FoundFigure) => string | null) {
  const groups = new Map<string, FoundFigure[]>();
  for (const figure of figures) {
    const id = idOf(figure);
    if (id === null) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [figure]);
    else group.push(figure);
  }
  return groups;
}
