import type { ColumnSight } from './columns';
import type { ColumnGuess } from './dimensions';
import type { Role } from '../proposal';

/** How many rows are looked at. */
const ROWS = 200;
/** What keys are joined by. */
const JOINED = /[_|:;/-]/;

/** What such a key may be taken for: codes and times join parts by their own rules ("8517-12", "2024-01"). */
const TAKEN: ReadonlySet<Role> = new Set(['partner', 'reporter', 'product-name', 'group', 'more']);

/**
 * "BLR_2024_Tractors" beside columns that hold BLR, 2024 and Tractors: a key that programs join their tables by. It says nothing that
 * the others do not.
 */
export function withoutJoined(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  return guesses.map((guess) =>
    TAKEN.has(guess.role) && joinsOthers(guess.column, guesses)
      ? { ...guess, role: 'ignore', name: null, confidence: 0.9, reason: 'ignore.technical' }
      : guess,
  );
}

function joinsOthers(column: ColumnSight, all: readonly ColumnGuess[]): boolean {
  const cells = column.cells.slice(0, ROWS);
  if (column.variety < 3 || cells.length < 3 || !cells.every(({ cell }) => JOINED.test(cell.shown))) return false;
  const parts = new Map(cells.map(({ cell }) => [cell.row, cell.shown.split(JOINED).map((part) => part.trim())]));
  const joined = all.filter(({ column: other }) => {
    if (other === column || other.variety < 2) return false;
    const beside = other.cells.filter(({ cell }) => parts.has(cell.row));
    return (
      beside.length >= cells.length * 0.9 &&
      beside.every(({ cell }) => isPartOf(cell.shown.trim(), parts.get(cell.row) ?? []))
    );
  });
  return joined.length >= 2;
}

/** Whether a text is among the parts, whole. */
function isPartOf(text: string, parts: readonly string[]): boolean {
  return text !== '' && parts.includes(text);
}
