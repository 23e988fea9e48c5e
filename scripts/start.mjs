// npm start: sets up what is missing, builds what has changed, opens the application. Without a display, or with
// --headless, it does the main job without a window instead.
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { runHeadless } from './headless.mjs';
import { hasDisplay, programCommand, say, setUp, stop } from './setup.mjs';

const given = process.argv.slice(2);
const headless = given.includes('--headless') || !hasDisplay();

const ready = await setUp({ window: true, tests: false });
for (const part of ready.missing) say(`Missing: ${part}`);
if (!headless && (ready.electron === null || ready.missing.length > 0)) stop('The window cannot be opened, see above.');
await build({ engineNode: ready.standIn ? ready.node : '' });

if (headless) {
  if (!hasDisplay()) say('There is no display (DISPLAY and WAYLAND_DISPLAY are empty): working without a window.');
  process.exitCode = runHeadless(ready);
} else {
  const [command = '', ...args] = programCommand(ready.electron ?? '');
  const program = spawn(command, [...args, ...given], { stdio: 'inherit' });
  program.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
