import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { shutGate, withGate } from './gate';

/** Packs without end, counting in shared memory, as a thread of an import does. */
const CODE = `
  const { workerData } = require('node:worker_threads');
  const { deflateRawSync } = require('node:zlib');
  import(workerData.gate).then(({ throughGate }) => {
    for (;;) throughGate(() => { deflateRawSync('a table'); Atomics.add(workerData.count, 0, 1); });
  });
`;

it('a thread whose gate is shut packs nothing more, and can be ended', { timeout: 60_000 }, async () => {
  for (let run = 0; run < 10; run += 1) {
    const count = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { count, gate: new URL('gate.ts', import.meta.url).href };
    const { thread, gate } = withGate(() => new Worker(CODE, { eval: true, workerData }));
    while (Atomics.load(count, 0) < 20) await new Promise((resolve) => setTimeout(resolve, 1));
    await shutGate(gate);
    const packed = Atomics.load(count, 0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Atomics.load(count, 0)).toBe(packed);
    await thread.terminate();
  }
});
