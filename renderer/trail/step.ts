import type { Binding, Expression, Reading } from '../../shared/figures/binding';
import { bySelector } from '../../shared/figures/binding';
import { evaluate } from '../../shared/figures/expression';
import { cellsOfReading, formulaOf } from '../../shared/figures/formula-of';
import { valueOf } from '../../shared/figures/outcome';
import { wordNumber, wordReading } from '../../shared/figures/wording';

/** How a number came to be: read in a cell, or made of others, which came to be in their turn. */
export type Step =
  | { kind: 'figure'; figureId: number; reading: Reading | null }
  /** The members of a set, each with its cell. */
  | { kind: 'set'; reading: Reading }
  /** `formula` null: only that it is made of its parts is known; `value` null: nothing is said of its own number. */
  | { kind: 'derived'; formula: string | null; value: string | null; parts: readonly Step[] };

export const stepOfFigure = (figureId: number): Step => ({ kind: 'figure', figureId, reading: null });

/** A number made of some figures: itself where there is one. */
export function stepOfFigures(figureIds: readonly number[], formula: string | null = null): Step {
  const [first, ...others] = figureIds;
  if (first !== undefined && others.length === 0 && formula === null) return stepOfFigure(first);
  return { kind: 'derived', formula, value: null, parts: figureIds.map(stepOfFigure) };
}

/** The trail of a live figure of a text, as it was read when somebody took it. */
export function stepOfBinding(binding: Binding, language: string): Step {
  const readings = bySelector(binding);
  const written = (selector: number) => {
    const reading = readings[selector] ?? null;
    if (reading === null) return '?';
    return reading.members === undefined ? reading.raw.trim() : cellsOfReading(reading);
  };
  const formula = (of: Expression) => formulaOf(of, written, readings);
  const value = (of: Expression) => valueText(of, readings, binding.allowed !== undefined, language);
  const step = (of: Expression): Step[] => {
    if (of.op === 'figure') return leaf(readings[of.selector] ?? null);
    return [
      { kind: 'derived', formula: formula(of), value: value(of), parts: partsOf(of).flatMap(step).concat(sets(of)) },
    ];
  };
  const sets = (of: Expression): Step[] =>
    'selector' in of && of.op !== 'figure' ? leaf(readings[of.selector] ?? null) : [];
  return step(binding.expression)[0] ?? { kind: 'derived', formula: null, value: null, parts: [] };
}

function leaf(reading: Reading | null): Step[] {
  if (reading === null) return [];
  if (reading.members !== undefined) return [{ kind: 'set', reading }];
  return [{ kind: 'figure', figureId: reading.figureId, reading }];
}

function partsOf(of: Expression): Expression[] {
  const found: Expression[] = [];
  if ('left' in of) found.push(of.left);
  if ('right' in of) found.push(of.right);
  if ('whole' in of) found.push(of.whole);
  return found;
}

/** The number of a part, in the unit that its operation gives. */
function valueText(
  of: Expression,
  readings: readonly (Reading | null)[],
  allowed: boolean,
  language: string,
): string | null {
  const value = valueOf(evaluate(of, readings, allowed));
  if (value === null) return null;
  const unit = readings.find((reading) => reading !== null)?.key.unit ?? null;
  const wording = { decimals: null, language };
  switch (of.op) {
    case 'sum':
    case 'difference':
    case 'total':
      return wordReading(value, { ...wording, form: 'amount' }, { unit });
    case 'rank':
    case 'record':
    case 'top':
      return null;
    case 'ratio':
    case 'unit-value':
      return wordNumber(value, 2, language);
    default:
      return wordReading(value, { ...wording, form: 'percent' }, { unit });
  }
}
