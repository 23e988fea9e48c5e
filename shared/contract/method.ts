import type { z } from 'zod';

/** Kinds of thing that a method can change: the words of "changed" notices and of the renderer's query keys. */
export type Kind =
  | 'store'
  | 'settings'
  | 'source'
  | 'figure'
  | 'claim'
  | 'text'
  | 'passage'
  | 'recipe'
  | 'alias'
  | 'point'
  | 'topic'
  | 'remark'
  | 'saved-search'
  | 'person'
  | 'visit'
  | 'delegate'
  | 'programme-item'
  | 'programme-version'
  | 'signing-item'
  | 'visit-preset'
  | 'carried'
  | 'meeting'
  | 'brief'
  | 'objective'
  | 'use'
  | 'pack'
  | 'edition'
  | 'copy-fate'
  | 'accepted-finding'
  | 'product-name'
  | 'commitment'
  | 'record'
  | 'contribution'
  | 'sheet-draft'
  | 'photo'
  | 'country'
  | 'house-word'
  | 'house-template';

/** What follows from a method, stated once: dispatcher, undo, notices and the renderer read it here. */
export interface Policies {
  /** Kinds whose change makes this answer stale. */
  reads: readonly Kind[];
  /** Kinds this method may change; empty means it is given a handle that cannot write. */
  writes: readonly Kind[];
  /** Whether the change is one step that undo takes back, named `undo.<method>` in `shared/sentences`. */
  undoable: boolean;
  progress: boolean;
  cancellable: boolean;
  needs: 'nothing' | 'unlocked';
  /**
   * `engine`: on the engine's own thread, at most 50 ms, one transaction if it writes.
   * `sliced`: asynchronous, writes in slices, with one transaction at the end that makes it count.
   * `worker`: in a worker thread with a read-only connection.
   */
  runs: 'engine' | 'sliced' | 'worker';
}

export interface Method extends Policies {
  input: z.ZodType;
  output: z.ZodType;
}

type Shape = Partial<Policies> & { input: z.ZodType; output: z.ZodType };

/** Only what a schema takes and gives: who reads a method need not work through how the schema is built. */
type Plain<T> = z.ZodType<z.output<T>, z.input<T>>;

/** `M` with what it leaves out filled in from `D`. */
type Filled<D, M extends Shape> = {
  [K in keyof D | keyof M]: K extends 'input' | 'output' ? Plain<M[K]> : K extends keyof M ? M[K] : D[K & keyof D];
};

const queryDefaults = {
  writes: [],
  undoable: false,
  progress: false,
  cancellable: false,
  needs: 'unlocked',
  runs: 'engine',
} as const;

const commandDefaults = {
  reads: [],
  undoable: true,
  progress: false,
  cancellable: false,
  needs: 'unlocked',
  runs: 'engine',
} as const;

/** A method that only looks: `reads` names what it looks at. */
export function query<const M extends Shape & { reads: readonly Kind[] }>(method: M) {
  return { ...queryDefaults, ...method } as Filled<typeof queryDefaults, M>;
}

/** A method that changes records in one undoable transaction; say `undoable: false` where it must not be undone. */
export function command<const M extends Shape & { writes: readonly [Kind, ...Kind[]] }>(method: M) {
  return { ...commandDefaults, ...method } as Filled<typeof commandDefaults, M>;
}
