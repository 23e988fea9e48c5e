import { createEngine } from '../../electron/engine/engine';
import './quick-key';

/**
 * A process of its own that imports a file into a store and says each progress as a line, for tests that kill it:
 * STORE PASSPHRASE RESOURCES FILE. It is bundled, and stands among the bundles of the engine's threads.
 */
const [store = '', passphrase = '', resources = '', file = ''] = process.argv.slice(2);

const engine = createEngine({
  programVersion: '0.0.0-test',
  resources,
  send: (message) => {
    if (message.type === 'progress') process.stdout.write(`${message.progress.stage}\n`);
  },
});

void (async () => {
  await engine.call('store.unlock', { path: store, passphrase });
  const { figures } = await engine.call('sources.import', { path: file, accept: true });
  process.stdout.write(`took ${figures}\n`);
})();
// The store is left open: it is for the test to end this.
setInterval(() => undefined, 1000);
