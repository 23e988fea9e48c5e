import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { _electron } from 'playwright';
import type { ElectronApplication, Page } from 'playwright';
import { inject } from 'vitest';

/** The program in a real window, for tests. */

export const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(import.meta.dirname, 'shots');

export interface Launched {
  app: ElectronApplication;
  page: Page;
  userData: string;
  /** Where the program finds its store, or is about to make it. */
  storePath: string;
  /** Ends the program and removes what it wrote. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Arguments of the program: files to open, switches. */
  args?: string[];
  /** The store that it finds there, locked; without one its first page makes one. */
  store?: 'empty' | 'sample';
  /** Folder of user data and store of an earlier launch, kept when this one closes. */
  of?: Pick<Launched, 'userData' | 'storePath'>;
  theme?: 'system' | 'light' | 'dark';
  /** In CSS pixels. */
  size?: { width: number; height: number };
  /** A packaged program instead of the built one. */
  packaged?: string;
}

/** Whether a window can be shown here; where not, tests in the window are skipped, and CI counts that as a failure. */
export function canShowWindow(): boolean {
  return inject('electron') !== null;
}

/** Starts the built program with user data of its own and waits for its page. */
export async function launch({ args = [], store, of, theme, size, packaged }: LaunchOptions = {}): Promise<Launched> {
  const userData = of?.userData ?? mkdtempSync(path.join(tmpdir(), 'chancery-e2e-'));
  const storePath = of?.storePath ?? path.join(userData, 'store', 'desk.chancery');
  if (of === undefined) {
    mkdirSync(path.dirname(storePath));
    if (store !== undefined) copyFileSync(path.join(inject('preparedStores'), `${store}.chancery`), storePath);
    writeFileSync(path.join(userData, 'remember.json'), JSON.stringify({ storePath, ...(theme && { theme }) }));
  }
  const app = await _electron.launch({
    executablePath: packaged ?? electron().executable,
    args: programArguments({ userData, args, ...(packaged !== undefined && { program: null }) }),
    cwd: root,
    // Playwright would show every page as light otherwise.
    colorScheme: null,
  });
  const page = await app.firstWindow();
  // For what hangs, as everywhere: a busy machine never fails a test.
  page.setDefaultTimeout(60_000);
  await page.waitForLoadState('load');
  if (size !== undefined) await resize(app, page, size);
  return {
    app,
    page,
    userData,
    storePath,
    close: async () => {
      await app.close();
      if (of === undefined) rmSync(userData, { recursive: true, force: true });
    },
  };
}

interface Started {
  userData: string;
  /** Folder of the program, the built one unless another is named; null where the executable is the program. */
  program?: string | null;
  args?: readonly string[];
}

/** What follows the Electron executable to start a program with this folder of user data. */
export function programArguments({ userData, program = root, args = [] }: Started): string[] {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // A virtual screen has no graphics: left to imitate some, windows take twice the time.
  return [...sandbox, '--disable-gpu', `--user-data-dir=${userData}`, ...(program === null ? [] : [program]), ...args];
}

export function electron(): { executable: string; standIn: boolean } {
  const found = inject('electron');
  if (found === null) throw new Error('There is no Electron here, so no window can be shown.');
  return found;
}

/** Gives the window's content this size in CSS pixels. */
export async function resize(app: ElectronApplication, page: Page, size: { width: number; height: number }) {
  const window = await app.browserWindow(page);
  // A window that is only just being shown may take its first size after this one, so it is told until it listens.
  for (let tries = 0; tries < 100; tries += 1) {
    await window.evaluate((own, { width, height }) => own.setContentSize(width, height), size);
    await setTimeout(20 + 20 * tries);
    if ((await page.evaluate(() => innerWidth)) === size.width) return;
  }
  throw new Error(`The window does not become ${size.width} pixels wide.`);
}

/** A picture of the window as `test/e2e/shots/NAME.png`, which git ignores. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(shots, `${name}.png`), animations: 'disabled' });
}

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];

/**
 * Pictures of one screen in light and dark, wide and narrow: `NAME-light-1920.png` and its sisters; then the window is as
 * large as before. Nobody looks at those of continuous integration: there it stays as it is.
 */
export async function screenshots({ app, page }: Pick<Launched, 'app' | 'page'>, name: string): Promise<void> {
  const ci = process.env['CI'] === 'true';
  const before = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const theme of ['light', 'dark'] as const) {
    await app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    if (ci) await screenshot(page, `${name}-${theme}`);
    for (const size of ci ? [] : sizes) {
      await resize(app, page, size);
      await screenshot(page, `${name}-${theme}-${size.width}`);
    }
  }
  if (!ci) await resize(app, page, before);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page as it is: one line each, none on a good page. */
export async function axe(page: Page): Promise<string[]> {
  // The content policy refuses a script tag; what the debugger evaluates is not under it.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    // What fades in has another contrast until it is there.
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    // To say which places are good takes as long again, as does reading sheets for rules about sound and turned screens.
    const { axe: checker } = globalThis as typeof globalThis & AxeWindow;
    const { violations } = await checker.run({ resultTypes: ['violations'], preload: false });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.map(String).join(' ')}`),
    );
  });
}

interface AxeWindow {
  axe: {
    run(options: {
      resultTypes: 'violations'[];
      preload: boolean;
    }): Promise<{ violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }>;
  };
}
