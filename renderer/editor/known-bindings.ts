import type { Binding } from '../../shared/figures/binding';

/**
 * Bindings of the texts that were on screen since the store was opened, so that a figure copied from one text and pasted
 * into another stays a figure there. The memory goes with the page when the store is locked.
 */
const known = new Map<string, Binding>();

export function rememberBindings(bindings: Iterable<Binding>): void {
  for (const binding of bindings) known.set(binding.id, binding);
}

export function knownBinding(id: string): Binding | null {
  return known.get(id) ?? null;
}
