// npm run bench: the ratios of test/bench against floors taken in the same run.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build, buildProgram } from './build.mjs';
import { onScreen, programCommand, root, say, setUp } from './setup.mjs';

const ready = await setUp({ window: true, tests: true });
for (const part of ready.missing) say(`Missing: ${part}`);
await build({ engineNode: ready.standIn ? ready.node : '' });

const folder = path.join(root, '.cache/bench');
// The engine looks for its workers beside itself.
const programs = [
  { file: 'bench.cjs', entry: 'test/bench/main.ts' },
  { file: 'worker.cjs', entry: 'electron/engine/worker.ts' },
  { file: 'reader.cjs', entry: 'electron/engine/readers/worker.ts' },
  { file: 'finder.cjs', entry: 'electron/engine/sources/finder.ts' },
  { file: 'import-writer.cjs', entry: 'electron/engine/sources/import-writer.ts' },
  { file: 'checkpoint.cjs', entry: 'electron/engine/store/checkpoint.ts' },
];
for (const program of programs) await buildProgram({ ...program, target: 'node22', folder });
const bench = [ready.node, '--expose-gc', path.join(folder, 'bench.cjs'), ...process.argv.slice(2)];
// One screen for all windows: starting it is no part of what is measured.
const [command = '', ...args] = [...onScreen(), ...bench];
const run = spawnSync(command, args, {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    CHANCERY_PROGRAM: ready.electron === null ? '' : JSON.stringify(programCommand(ready.electron, [])),
  },
});
process.exitCode = run.status ?? 1;
