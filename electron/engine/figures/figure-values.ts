import type { ReadableDb } from '../store/database';
import { figureValues } from './column-blocks';
import { nextFigureNumbers } from './column-queries';

/** Figures of an import, from a place in the columns on. */
interface Part {
  import: number;
  at: number;
}

/**
 * The values of figures, in the order of their columns and NaN where they are missing. They are read when first asked
 * for, or a little at a time: they are half of what there is to read, and a filter needs none of them.
 */
export class FigureValues {
  readonly #db: ReadableDb;
  readonly #count: number;
  readonly #parts: Part[] = [];
  #values: Float64Array | null = null;
  #reading: Generator<undefined, void> | null = null;

  constructor(db: ReadableDb, count: number) {
    this.#db = db;
    this.#count = count;
  }

  /** Says where the figures of an import begin; of those given, the values are known. */
  place(part: Part, known: Float64Array | null): void {
    if (known === null) this.#parts.push(part);
    else this.#array().set(known, part.at);
  }

  /** Those of some figures, where all are read. */
  known(from: number, to: number): Float64Array | null {
    return this.#parts.length === 0 && this.#reading === null ? this.#array().subarray(from, to) : null;
  }

  all(): Float64Array {
    while (this.readSome());
    return this.#array();
  }

  /** Reads a little; true while there is more. */
  readSome(): boolean {
    this.#reading ??= this.#parts.length === 0 ? null : this.#read();
    if (this.#reading?.next().done === true) this.#reading = null;
    return this.#reading !== null;
  }

  *#read(): Generator<undefined, void> {
    const values = this.#array();
    for (let part = this.#parts.shift(); part !== undefined; part = this.#parts.shift()) {
      let [at, last] = [part.at, 0];
      for (;;) {
        const blocks = nextFigureNumbers(this.#db, part.import, last);
        if (blocks.length === 0) break;
        for (const { first, numbers } of blocks) {
          const some = figureValues(numbers);
          values.set(some, at);
          [at, last] = [at + some.length, first];
        }
        yield;
      }
    }
  }

  #array(): Float64Array {
    // What could not be read is not there, and no nought.
    this.#values ??= new Float64Array(this.#count).fill(Number.NaN);
    return this.#values;
  }
}
