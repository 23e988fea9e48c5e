import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { afterAll } from 'vitest';

/**
 * On Linux every file of tests has a virtual screen of its own, so that windows shown side by side share neither focus nor
 * clipboard, and nobody's desktop is disturbed. Where there is no Xvfb, the screen that is there is used.
 */

if (process.platform === 'linux') {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'] as const;
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'], {
    stdio: [...stdio],
  });
  const display = screen.stdio[3] as Readable;
  const [number] = await Promise.race([
    once(display, 'data'),
    once(screen, 'exit'),
    once(screen, 'error').then(() => [null]),
  ]);
  if (number instanceof Buffer) {
    process.env['DISPLAY'] = `:${number.toString().trim()}`;
    afterAll(() => {
      screen.kill();
    });
  }
}
