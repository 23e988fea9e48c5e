import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { report } from './report';

/** From the start of the process to the window shown, against a window with an empty page, in turn. */
export async function benchWindow(): Promise<void> {
  const command = z.array(z.string()).safeParse(JSON.parse(process.env['CHANCERY_PROGRAM'] || 'null'));
  if (!command.success) {
    process.stdout.write('window: left out, the program that shows one is missing\n');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  try {
    const empty = emptyProgram(folder);
    const [ours, floor]: [number[], number[]] = [[], []];
    let peak = 0;
    for (let run = 0; run < 7; run++) {
      const [mine, bare] = [
        await shown(command.data, folder),
        await shown([...command.data.slice(0, -1), empty], folder),
      ];
      peak = Math.max(peak, mine.memory);
      if (run === 0) continue;
      ours.push(mine.milliseconds);
      floor.push(bare.milliseconds);
    }
    report({ name: 'window shown ÷ empty window shown', ours, floor, peak });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An application that shows a window with nothing in it. */
function emptyProgram(folder: string): string {
  const program = path.join(folder, 'empty');
  mkdirSync(program);
  writeFileSync(path.join(program, 'package.json'), '{"name":"empty","version":"1.0.0","main":"main.js"}');
  writeFileSync(
    path.join(program, 'main.js'),
    `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, width: 1280, height: 800 });
  window.once('ready-to-show', () => { window.show(); console.log('shown'); });
  void window.loadURL('data:text/html,<p>');
});
`,
  );
  return program;
}

interface Shown {
  milliseconds: number;
  /** Memory of all processes of the program, MiB (Linux: proportional set size). */
  memory: number;
}

function shown([file = '', ...args]: readonly string[], folder: string): Promise<Shown> {
  return new Promise((resolve, reject) => {
    const userData = mkdtempSync(path.join(folder, 'user-'));
    const started = performance.now();
    const child = spawn(file, [...args, `--user-data-dir=${userData}`, '--say-when-shown'], { detached: true });
    child.stdout.on('data', (data: Buffer) => {
      if (!data.toString().includes('shown')) return;
      const milliseconds = performance.now() - started;
      setTimeout(() => {
        const memory = memoryOfGroup(child.pid ?? 0);
        child.removeAllListeners('exit').once('exit', () => resolve({ milliseconds, memory }));
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      }, 500);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the program ended with ${code} before it showed a window`)));
  });
}

/** 0 where the system does not tell. */
function memoryOfGroup(group: number): number {
  if (process.platform !== 'linux') return 0;
  const pids = execFileSync('pgrep', ['-g', String(group)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const kilobytes = pids.map((pid) => {
    const found = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return Number(found?.[1] ?? 0);
  });
  return kilobytes.reduce((a, b) => a + b, 0) / 1024;
}
