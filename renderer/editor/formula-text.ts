import type { Binding, Expression } from '../../shared/figures/binding';

const signs = { sum: '+', difference: '−', ratio: '/', share: '/', growth: '/' } as const;

/** A formula with the numbers that were read: `36.6833 / 35.0648 − 1`; a single figure's is its own cell. */
export function formulaText({ expression, readings }: Binding): string {
  const words = (part: Expression, inner: boolean): string => {
    if (part.op === 'figure') return readings[part.selector]?.raw.trim() ?? '?';
    const text = `${words(part.left, true)} ${signs[part.op]} ${words(part.right, true)}${part.op === 'growth' ? ' − 1' : ''}`;
    return inner ? `(${text})` : text;
  };
  return words(expression, false);
}
