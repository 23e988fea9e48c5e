import type { Role } from '../proposal';
import type { ColumnGuess } from './dimensions';

/** Guesses that are changed one by one. */
export class Weighed {
  guesses: ColumnGuess[];

  constructor(guesses: readonly ColumnGuess[]) {
    this.guesses = [...guesses];
  }

  of(...roles: Role[]): ColumnGuess[] {
    return this.guesses.filter(({ role }) => roles.includes(role));
  }

  change(guess: ColumnGuess, to: Partial<ColumnGuess>): void {
    this.guesses = this.guesses.map((other) => (other === guess ? { ...other, ...to } : other));
  }

  drop(guess: ColumnGuess, reason: string): void {
    this.change(guess, { role: 'ignore', reason, confidence: 0.9, name: null });
  }

  /** Drops all but the first, which says the same as they. */
  keepFirst([, ...rest]: readonly ColumnGuess[]): void {
    for (const guess of rest) this.drop(guess, 'ignore.same');
  }
}

/** Whether each place of a finer column stands beside one place of this one only. */
export function nests(coarse: ColumnGuess, all: readonly ColumnGuess[]): boolean {
  const fine = all.find(({ column }) => column.variety >= coarse.column.variety * 2);
  if (fine === undefined) return false;
  const over = new Map(coarse.column.cells.map(({ cell }) => [cell.row, cell.shown]));
  const parents = new Map<string, Set<string>>();
  for (const { cell } of fine.column.cells) {
    const parent = over.get(cell.row);
    if (parent === undefined) continue;
    const set = parents.get(cell.shown);
    if (set === undefined) parents.set(cell.shown, new Set([parent]));
    else set.add(parent);
  }
  const single = [...parents.values()].filter((set) => set.size === 1).length;
  return single > parents.size * 0.95;
}
