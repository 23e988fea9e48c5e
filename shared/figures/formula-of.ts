import type { Expression, Reading } from './binding';
import { cellName } from './figure';

/**
 * An expression with something in the place of each figure: `36.6833 / 35.0648 − 1`, `AE144 / Σ(AE8:AE172)`. Signs only,
 * so that it reads alike in every language.
 *
 * @param show what stands for the figure or set of a selector
 * @param readings by selector, where they are known: the years between two ends are theirs
 */
export function formulaOf(
  expression: Expression,
  show: (selector: number) => string,
  readings: readonly (Reading | null)[] = [],
): string {
  const of = (part: Expression, inner: boolean): string => {
    switch (part.op) {
      case 'figure':
        return show(part.selector);
      case 'total':
        return part.count === undefined ? `Σ(${show(part.selector)})` : `Σ(${part.count} of ${show(part.selector)})`;
      case 'trend':
        return `trend(${show(part.selector)})`;
      case 'top':
        return `top ${part.count}(${show(part.selector)})`;
      case 'rank':
        return `rank(${of(part.left, false)}; ${show(part.selector)})`;
      case 'record':
        return `record(${of(part.left, false)}; ${show(part.selector)})`;
      case 'contribution':
        return bracketed(`(${of(part.left, true)} − ${of(part.right, true)}) / ${of(part.whole, true)}`, inner);
      case 'mirror-gap':
        return bracketed(`${of(part.left, true)} / (${of(part.right, true)} × ${part.factor}) − 1`, inner);
      case 'average-growth':
        return bracketed(
          `(${of(part.left, true)} / ${of(part.right, true)})^(1/${yearsBetween(part, readings) ?? 'n'}) − 1`,
          inner,
        );
      default: {
        const tail = part.op === 'growth' ? ' − 1' : '';
        return bracketed(`${of(part.left, true)} ${signs[part.op]} ${of(part.right, true)}${tail}`, inner);
      }
    }
  };
  return of(expression, false);
}

function yearsBetween(
  { left, right }: { left: Expression; right: Expression },
  readings: readonly (Reading | null)[],
): number | null {
  const [last, first] = [left, right].map((end) => (end.op === 'figure' ? (readings[end.selector] ?? null) : null));
  if (last === null || last === undefined || first === null || first === undefined) return null;
  return Number(last.period.from.slice(0, 4)) - Number(first.period.from.slice(0, 4));
}

const signs = {
  sum: '+',
  difference: '−',
  points: '−',
  growth: '/',
  ratio: '/',
  share: '/',
  'unit-value': '/',
} as const;

function bracketed(text: string, inner: boolean): string {
  return inner ? `(${text})` : text;
}

/** The cells of a reading: its own, or of a set the range that holds them, as `AE8:AE172`. */
export function cellsOfReading({ address, members }: Reading): string {
  if (members === undefined || members.length === 0) return cellName(address.row, address.col);
  const rows = members.map(({ row }) => row);
  const cols = members.map(({ col }) => col);
  const first = cellName(Math.min(...rows), Math.min(...cols));
  const last = cellName(Math.max(...rows), Math.max(...cols));
  return first === last ? first : `${first}:${last}`;
}
