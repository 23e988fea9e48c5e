import { fold } from '../../shared/places/fold';

/**
 * The next of a list's names that begins with what is typed, from the one on which the cursor stands, around its end; null
 * where none does. One letter typed goes on to the next name.
 */
export function beginningAt(names: readonly string[], typed: string, cursor: number): number | null {
  const sought = fold(typed);
  const first = sought.length === 1 ? 1 : 0;
  for (let step = first; step < names.length + first; step += 1) {
    const at = (cursor + step) % names.length;
    if (fold(names[at] ?? '').startsWith(sought)) return at;
  }
  return null;
}
