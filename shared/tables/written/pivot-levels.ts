/** A row of a pivot table in compact form: its label, and its numbers by column. */
export interface PivotRow {
  row: number;
  label: string;
  numbers: ReadonlyMap<number, number>;
}

const MOST_LEVELS = 4;

/**
 * How deep each row of a compact pivot stands (0 outermost), by its sums alone: an outer row is the sum of those below it, and
 * all outermost rows together are the grand total. Null where no nesting gives these sums.
 */
export function levelsOf(rows: readonly PivotRow[], grand: PivotRow | null): number[] | null {
  if (rows.length === 0) return null;
  for (let depth = 1; depth <= MOST_LEVELS; depth += 1) {
    // Without a grand total nothing proves a flat list, and nothing has to.
    if (depth === 1 && grand === null) continue;
    const levels = nested(rows, depth);
    if (levels === null) continue;
    const outer = rows.filter((_, at) => levels[at] === 0);
    if (grand === null ? outer.length > 1 : addsUp(outer, grand)) return levels;
  }
  return grand === null ? rows.map(() => 0) : null;
}

function nested(rows: readonly PivotRow[], depth: number): number[] | null {
  const levels: number[] = [];
  let at = 0;
  /** Takes one row of a level with all that is below it; false where its parts do not come to it. */
  const block = (level: number): boolean => {
    const head = rows[at];
    if (head === undefined) return false;
    levels.push(level);
    at += 1;
    if (level === depth - 1) return true;
    const parts: PivotRow[] = [];
    do {
      const part = rows[at];
      if (part === undefined || !block(level + 1)) return false;
      parts.push(part);
    } while (!addsUp(parts, head));
    return true;
  };
  while (at < rows.length) if (!block(0)) return null;
  return levels;
}

function addsUp(parts: readonly PivotRow[], whole: PivotRow): boolean {
  const cols = new Set([...whole.numbers.keys(), ...parts.flatMap(({ numbers }) => [...numbers.keys()])]);
  return [...cols].every((col) => {
    const sum = parts.reduce((total, { numbers }) => total + (numbers.get(col) ?? 0), 0);
    const want = whole.numbers.get(col) ?? 0;
    return Math.abs(sum - want) <= Math.abs(want) * 1e-6 + 0.005 * parts.length;
  });
}
