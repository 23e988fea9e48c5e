import { createEngine } from '../../electron/engine/engine';

/**
 * A process of its own that imports a file into a store and says each progress as a line, for tests that kill it:
 * `node electron/engine/from-source.mjs test/support/import-child.ts STORE PASSPHRASE RESOURCES FILE`.
 */
const [store = '', passphrase = '', resources = '', file = ''] = process.argv.slice(3);

const engine = createEngine({
  programVersion: '0.0.0-test',
  resources,
  send: (message) => {
    if (message.type === 'progress') process.stdout.write(`${message.progress.stage}\n`);
  },
});

await engine.call('store.unlock', { path: store, passphrase });
const { figures } = await engine.call('sources.import', { path: file, accept: true });
process.stdout.write(`took ${figures}\n`);
// The store is left open: it is for the test to end this.
setInterval(() => undefined, 1000);
