// npm test: every check of the project, one after another. `npm test -- shared/figures` runs only the tests there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { hasDisplay, root, say, setUp } from './setup.mjs';

const ci = process.env.CI === 'true';
const filter = process.argv.slice(2);
const report = path.join(root, '.cache/vitest.json');
const count = { passed: 0, failed: 0 };

const ready = await setUp({ window: true, tests: true });
for (const part of ready.missing) {
  say(`Missing${ci ? '' : ', so tests that need it are skipped'}: ${part}`);
  if (ci) count.failed += 1;
}

if (filter.length === 0) {
  step('Format', 'prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']);
  step('Types', 'typescript/bin/tsc', ['-b']);
  step('Lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']);
  step('Unused code and packages', 'knip/bin/knip.js', []);
}
await build({ engineNode: ready.standIn ? ready.node : '' });
runTests();

console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** Runs one tool of node_modules; its failing counts as one failed test. */
function step(/** @type {string} */ title, /** @type {string} */ tool, /** @type {string[]} */ args) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const succeeded = run([ready.node, path.join(root, 'node_modules', tool), ...args]);
  console.log(`   ${succeeded ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (!succeeded) count.failed += 1;
}

function runTests() {
  console.log('\n── Tests: units, then the program in its window');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const screen = hasDisplay() ? [] : ['xvfb-run', '-a'];
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = run([...screen, ready.node, vitest, 'run', ...reporters, ...filter]);
  const { passed, failed } = readReport();
  count.passed += passed;
  count.failed += failed === 0 && !succeeded ? 1 : failed;
}

/** A file that did not load counts as one failed test, and in CI so does every test that was skipped. */
function readReport() {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const files = result.testResults;
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = result.numPendingTests + result.numTodoTests;
  if (skipped > 0) console.log(`${skipped} skipped`);
  return { passed: result.numPassedTests, failed: result.numFailedTests + broken.length + (ci ? skipped : 0) };
}

function run(/** @type {string[]} */ [command = '', ...args]) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
}
