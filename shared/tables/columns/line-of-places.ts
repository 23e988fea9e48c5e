import { tidy } from '../../places/name-forms';
import { isSumLabel } from '../../products/codes';
import type { ValueGuess } from './values';

/**
 * A line of heads that names the partner of nearly all columns names that of the others too: a place that is not known is as it is
 * written, and where the line is empty nothing says whose trade it is. Neither is the world.
 */
export function lineOfPlaces(values: readonly ValueGuess[]): ValueGuess[] {
  const placed = values.filter(({ left, facts }) => left === null && facts.partner !== null);
  const open = values.filter(isOpen);
  if (open.length === 0 || placed.length < open.length * 4) return [...values];
  const line = rowsOf(placed).find((row) => tellsPlaces(placed, row));
  if (line === undefined) return [...values];
  return values.map((value) => {
    if (!isOpen(value)) return value;
    const text = headAt(value, line);
    if (text === null) return { ...value, left: 'ignore.unclear' };
    if (isSumLabel(text)) return value;
    return { ...value, confidence: 0.5, facts: { ...value.facts, partner: { code: tidy(text), level: 'group' } } };
  });
}

const isOpen = ({ left, total, facts }: ValueGuess) =>
  left === null && !total && facts.partner === null && facts.reporter === null;

function rowsOf(values: readonly ValueGuess[]): number[] {
  return [...new Set(values.flatMap(({ column }) => column.heads.map(({ cell }) => cell.row)))];
}

function headAt({ column }: ValueGuess, row: number): string | null {
  const text = column.heads.find(({ cell }) => cell.row === row)?.text.trim() ?? '';
  return text === '' ? null : text;
}

/** Whether each text of a line has one partner of its own, five of them at least. */
function tellsPlaces(placed: readonly ValueGuess[], row: number): boolean {
  const told = new Map<string, string>();
  for (const value of placed) {
    const text = headAt(value, row);
    const code = value.facts.partner?.code ?? '';
    if (text === null || (told.get(text) ?? code) !== code) return false;
    told.set(text, code);
  }
  return told.size >= 5 && new Set(told.values()).size >= told.size * 0.9;
}
