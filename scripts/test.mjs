// npm test: every check of the project, one after another. `npm test -- shared/figures` runs only the tests there.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { root, say, setUp } from './setup.mjs';

const ci = process.env.CI === 'true';
const filter = process.argv.slice(2);
const report = path.join(root, '.cache/vitest.json');
const count = { passed: 0, failed: 0 };

// However it ends, the last line tells.
process.on('exit', (code) => {
  if (code !== 0 && count.failed === 0) count.failed = 1;
  console.log(`${count.passed} passed, ${count.failed} failed`);
});

const ready = await setUp({ window: true, tests: true });
for (const part of ready.missing) {
  say(`Missing${ci ? '' : ', so tests that need it are skipped'}: ${part}`);
  if (ci) count.failed += 1;
}

if (filter.length === 0) {
  // Side by side, and each on one processor: what checks types on more does much of the work once for each of them.
  await Promise.all([
    step('Format', tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
    step('Types', tool('typescript/bin/tsc', '-b', '--checkers', '1')),
    step('Lint', tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings')),
    step('Unused code and packages', tool('knip/bin/knip.js', '--no-config-hints')),
  ]);
}
await step('Build', async () => {
  await build({ engineNode: ready.standIn ? ready.node : '' });
  return '';
});
runTests();

process.exitCode = count.failed === 0 ? 0 : 1;

/** Does one part of the work, which gives what it found wrong, or nothing; its failing counts as one failed test. */
async function step(/** @type {string} */ title, /** @type {() => Promise<string>} */ work) {
  const started = Date.now();
  const wrong = await work().catch((error) => String(error?.message ?? error));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`\n── ${title}\n${wrong}   ${wrong === '' ? 'ok' : 'FAILED'}, ${seconds} s`);
  if (wrong !== '') count.failed += 1;
}

/** Runs a tool of the project; gives what it said where it failed. */
function tool(/** @type {string} */ script, /** @type {string[]} */ ...args) {
  return async () => {
    const env = { ...process.env, GOMAXPROCS: '1' };
    const child = spawn(ready.node, [path.join(root, 'node_modules', script), ...args], { cwd: root, env });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    const [code] = await once(child, 'close');
    return code === 0 ? '' : `${said}   ended with ${code}\n`;
  };
}

function runTests() {
  console.log('\n── Tests: units, then the program in its window');
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = run([ready.node, vitest, 'run', ...reporters, ...filter]);
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
