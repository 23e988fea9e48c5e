import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

/**
 * Node gives up the whole process where a thread is ended while it makes a stream of zlib. So threads go through a gate when they
 * do, and who ends one shuts its gate first.
 */
export type Gate = Int32Array<SharedArrayBuffer>;

const KEY = 'chancery.gate';
/** Bits of the gate: something goes through it; nothing more may. */
const BUSY = 1;
const SHUT = 2;

/** Starts a thread with a gate of its own. */
export function withGate<T>(start: () => T): { thread: T; gate: Gate } {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  setEnvironmentData(KEY, gate);
  try {
    return { thread: start(), gate };
  } finally {
    // Threads that are started otherwise have none.
    setEnvironmentData(KEY, undefined);
  }
}

/** Does what a thread must not be ended in; where its gate is shut it waits for its end. Where there is no gate it is just done. */
export function throughGate<T>(work: () => T): T {
  const found = getEnvironmentData(KEY);
  if (!(found instanceof Int32Array)) return work();
  const gate = found as Gate;
  if ((Atomics.or(gate, 0, BUSY) & SHUT) !== 0) {
    Atomics.and(gate, 0, ~BUSY);
    Atomics.wait(gate, 0, SHUT);
  }
  try {
    return work();
  } finally {
    Atomics.and(gate, 0, ~BUSY);
  }
}

/** Longer than anything takes that goes through; a thread that is lost may have left its gate busy. */
const PATIENCE = 100;

/** Shuts a gate, and waits until what is going through it is through. */
export async function shutGate(gate: Gate): Promise<void> {
  Atomics.or(gate, 0, SHUT);
  for (let tries = 0; tries < PATIENCE && (Atomics.load(gate, 0) & BUSY) !== 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 1));
}
