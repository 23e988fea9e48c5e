/** An open-addressed table over places of a list of whole numbers, which two places may share. */
export class Slots {
  readonly #mask: number;
  readonly #places: Int32Array;
  readonly #keys: Float64Array;

  /** `count`: how many of the keys will be asked for, where it is not all of them. */
  constructor(keys: Float64Array, count = keys.length) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
    this.#mask = size - 1;
    this.#places = new Int32Array(size).fill(-1);
    this.#keys = keys;
  }

  /** The place kept under the key of `at`; `at` itself where it is the first. */
  first(at: number): number {
    const slot = this.#slot(this.#keys[at] ?? 0);
    const found = this.#places[slot] ?? -1;
    if (found >= 0) return found;
    this.#places[slot] = at;
    return at;
  }

  /** Keeps `at` in the stead of what is kept under its key. */
  replace(at: number): void {
    this.#places[this.#slot(this.#keys[at] ?? 0)] = at;
  }

  /** The place kept under a key, or -1. */
  find(key: number): number {
    return this.#places[this.#slot(key)] ?? -1;
  }

  #slot(key: number): number {
    const high = (key * HIGH) | 0;
    let slot = ((Math.imul(key | 0, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b)) >>> 7) & this.#mask;
    for (;;) {
      const found = this.#places[slot] ?? -1;
      if (found < 0 || this.#keys[found] === key) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

const HIGH = 2 ** -32;
