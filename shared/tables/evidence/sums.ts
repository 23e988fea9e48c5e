import type { FigureKey } from '../../figures/figure';
import type { FoundFigure } from '../found';
import { grouped, isAmount, perKey, slackOf, valueOf, type Reckoned } from './expected';

/** Totals over places or over goods, with the parts that stand beside them. Lists are often but of the largest: then no sum holds. */
export function sums(figures: readonly FoundFigure[]): Reckoned[] {
  const amounts = figures.filter((figure) => isAmount(figure) && figure.key.measure !== 'gdp');
  return [...over(amounts, 'partner'), ...over(amounts, 'product')];
}

/** So few parts are no list. */
const LEAST = 3;

const without = {
  partner: perKey((key) => JSON.stringify({ ...key, partner: null })),
  product: perKey((key) => JSON.stringify({ ...key, product: null })),
};

function over(figures: readonly FoundFigure[], by: 'partner' | 'product'): Reckoned[] {
  if (!figures.some((figure) => isWhole(figure, by))) return [];
  const groups = grouped(figures, ({ key, period }) => `${without[by](key)} ${period.written}`);
  return [...groups.values()].flatMap((group): Reckoned[] => {
    if (group.length <= LEAST) return [];
    const [whole, ...more] = group.filter((figure) => isWhole(figure, by));
    const parts = group.filter((figure) => !isWhole(figure, by));
    // A nought over parts is a total that was not filled in.
    if (whole === undefined || valueOf(whole) === 0 || more.length > 0) return [];
    if (parts.length < LEAST || !apart(parts, by)) return [];
    const expected = parts.reduce((sum, part) => sum + valueOf(part), 0);
    return [{ figure: whole, by: parts, expected, turned: null, slack: slackOf([whole, ...parts]) }];
  });
}

function isWhole({ key, level }: FoundFigure, by: 'partner' | 'product'): boolean {
  return by === 'partner' ? level.partner === 'world' : isAll(key.product);
}

const isAll = ({ code, name }: FigureKey['product']) => code === null && name === null;

/** Groups of countries stand beside their members, chapters beside their headings: the same money twice. */
function apart(parts: readonly FoundFigure[], by: 'partner' | 'product'): boolean {
  if (by === 'partner') return parts.every(({ level }) => level.partner !== 'group');
  return new Set(parts.map(({ level }) => level.product)).size === 1;
}

/**
 * The first total of a plain list that is less than its parts, or nearly but not quite their sum: of a few columns too few sums hold
 * or fail to tell a rule. A list is plain where its column holds nothing else and the total stands at its head or foot.
 */
export function slipIn(sums: readonly Reckoned[], figures: readonly FoundFigure[]): Reckoned | null {
  return sums.find((one) => isClose(one) && isPlain(one, figures)) ?? null;
}

function isClose({ figure, expected, slack }: Reckoned): boolean {
  const [whole, off] = [valueOf(figure), expected - valueOf(figure)];
  if (whole <= 0 || Math.abs(off) <= slack) return false;
  return (off > 0 && expected < whole * 1.1) || Math.abs(off) < whole * 0.03;
}

function isPlain({ figure, by }: Reckoned, figures: readonly FoundFigure[]): boolean {
  const rows = by.map(({ row }) => row);
  const atEdge = figure.row < Math.min(...rows) || figure.row > Math.max(...rows);
  const inColumn = figures.filter(({ col }) => col === figure.col);
  return atEdge && inColumn.length === by.length + 1 && by.every(({ col }) => col === figure.col);
}
