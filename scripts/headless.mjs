// The main job without a window: the sample visit, its real figures, and its pack as Word and PDF files in out/. It goes
// through the headless door, so each line here is a command that anyone can type.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, say } from './setup.mjs';

const copies = [
  { name: 'sample-pack-working.docx', format: 'docx', copy: 'working' },
  { name: 'sample-pack-clean.docx', format: 'docx', copy: 'clean' },
  { name: 'sample-pack-clean.pdf', format: 'pdf', copy: 'clean' },
];

/** @param {import('./setup.mjs').Ready} ready @returns {number} the exit code */
export function runHeadless(ready) {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));
  const out = path.join(root, 'out');
  const canPrint = ready.electron !== null && ready.missing.length === 0;
  if (!canPrint) say('The PDF is left out: what prints it is missing, see above.');
  const engine = door(ready.node, path.join(folder, 'sample.chancery'));
  try {
    mkdirSync(out, { recursive: true });
    say('Creating a store with the sample visit and its real figures …');
    const { packId } = engine('visits.createSample', {}, ['--create']);
    for (const { name, format, copy } of canPrint ? copies : copies.filter((each) => each.format !== 'pdf')) {
      const file = path.join(out, name);
      say(`Writing ${name} …`);
      const { sections, points, figures, removed } = engine('packs.export', { packId, format, copy, path: file });
      const size = `${Math.ceil(statSync(file).size / 1024)} kB`;
      const without = removed.length === 0 ? '' : `; removed: ${removed.join(', ')}`;
      console.log(`${file}: ${sections} sections, ${points} points, ${figures} figures, ${size}${without}`);
    }
    return canPrint || process.env.CI !== 'true' ? 0 : 1;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Calls methods of the engine on a throwaway store. */
function door(/** @type {string} */ node, /** @type {string} */ store) {
  return (/** @type {string} */ method, /** @type {object} */ input, /** @type {string[]} */ flags = []) => {
    const script = path.join(root, 'scripts/engine.mjs');
    const args = [script, method, '--store', store, '--input', JSON.stringify(input), ...flags];
    const run = spawnSync(node, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...process.env, CHANCERY_PASSPHRASE: process.env.CHANCERY_PASSPHRASE ?? 'a sample with no secrets in it' },
    });
    if (run.status !== 0) throw new Error(`${method} failed, see above.`);
    return JSON.parse(run.stdout);
  };
}
