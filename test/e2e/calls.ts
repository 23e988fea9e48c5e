import { execFileSync } from 'node:child_process';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import type { Reply } from '../../shared/contract/wire';

/** Calls a method of the contract through the bridge of the page. */
export function call(page: Page, method: string, input: unknown): Promise<Reply> {
  return page.evaluate(([name, given]) => window.chancery.call(crypto.randomUUID(), name, given), [
    method,
    input,
  ] as const);
}

/** Keeps every notice from now on in the page. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notices: unknown[] = [];
    Object.assign(globalThis, { notices });
    window.chancery.subscribe((notice) => notices.push(notice));
  });
}

/** Waits until the page was told this; it must be listening. */
export async function heard(page: Page, notice: object): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => (globalThis as typeof globalThis & { notices: unknown[] }).notices))
    .toContainEqual(notice);
}

/** The engine's process: a utility process of Electron where that is what runs it, else a child of main. */
export async function enginePid(app: ElectronApplication): Promise<number> {
  const metrics = await app.evaluate(({ app: own }) => own.getAppMetrics().map(({ name, pid }) => ({ name, pid })));
  const utility = metrics.find(({ name }) => name === 'Chancery engine');
  if (utility !== undefined) return utility.pid;
  const main = await app.evaluate(() => process.pid);
  const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(main)], { encoding: 'utf8' });
  const line = children.split('\n').find((child) => child.includes('engine.cjs'));
  if (line === undefined) throw new Error(`no engine among the processes:\n${children}`);
  return Number.parseInt(line, 10);
}
