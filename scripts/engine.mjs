// npm run -s engine -- METHOD …: the engine without a window. Everything said here goes to stderr; stdout is the answer's.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { programCommand, root, say, setUp } from './setup.mjs';

const ready = await setUp({ window: true, tests: false });
await build({ engineNode: ready.standIn ? ready.node : '' });

// The door prints PDF with the hidden program, where there is one.
const program = ready.electron === null ? '' : JSON.stringify(programCommand(ready.electron));
const door = spawnSync(ready.node, [path.join(root, 'dist/door.cjs'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHANCERY_PROGRAM: program },
});
process.exitCode = door.status ?? 1;
if (process.exitCode !== 0) for (const part of ready.missing) say(`Missing, and needed to print PDF: ${part}`);
