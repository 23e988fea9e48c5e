import { bindingIds, type Block } from '../../shared/document/rich-text';
import type { Binding } from '../../shared/figures/binding';
import { knownBinding, rememberBindings } from './known-bindings';

/** The figures of one text: every binding that was ever in it, so that undoing a deletion brings a figure back whole. */
export class HeldFigures {
  readonly #held = new Map<string, Binding>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  hold(bindings: readonly Binding[]): void {
    for (const binding of bindings) this.#held.set(binding.id, binding);
    rememberBindings(bindings);
  }

  get(id: string): Binding | null {
    return this.#held.get(id) ?? null;
  }

  /** The bindings that these words show. */
  shownIn(words: readonly Block[]): Binding[] {
    const shown = new Set(bindingIds(words));
    return [...this.#held.values()].filter(({ id }) => shown.has(id));
  }

  /** The id of a figure that is pasted: its own where this text has it, that of a copy where another text has. */
  adopt(id: string): string | null {
    if (this.#held.has(id)) return id;
    const binding = knownBinding(id);
    if (binding === null) return null;
    const copy = { ...binding, id: this.#newId() };
    this.hold([copy]);
    return copy.id;
  }
}
