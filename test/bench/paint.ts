import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type * as Playwright from 'playwright';
import { z } from 'zod';
import { createEngine } from '../../electron/engine/engine';
import { openStore } from '../../electron/engine/store/session';
import { desk, passphrase, resources } from '../support/engine';
import { fillLibrary, queries, vocabulary } from './library';
import { fillPeople } from './people';
import { median, report } from './report';
import { fillVisit } from './visit';

const runs = 9;

declare global {
  /** In the page: milliseconds until what is sought is painted. */
  var painted: Promise<number>;
}

/** The large places of the program: the key that leads there, and what is seen first of use. */
const places = {
  'a visit of 200 items': { key: 'Control+1', seen: '[aria-label*="Item 1"]' },
  'a library of 100k points': { key: 'Control+2', seen: '[role="grid"] [role="row"] [role="gridcell"]' },
  '5,000 people': { key: 'Control+5', seen: '[role="option"]:not([data-combobox-option])' },
} as const;

/** From a key to the first useful paint in a real window, against as many words put on the page as they are. */
export async function benchPaint(): Promise<void> {
  const command = z.array(z.string()).safeParse(JSON.parse(process.env['CHANCERY_PROGRAM'] || 'null'));
  if (!command.success) {
    process.stdout.write('paint: left out, the program that shows a window is missing\n');
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-bench-'));
  const [executablePath = '', ...args] = command.data;
  const store = path.join(folder, 'a.chancery');
  await fill(store);
  mkdirSync(path.join(folder, 'user'));
  writeFileSync(path.join(folder, 'user', 'remember.json'), JSON.stringify({ storePath: store }));
  // It finds its own files beside itself, so it stays outside of the bundle.
  const { _electron } = createRequire(import.meta.url)('playwright') as typeof Playwright;
  const app = await _electron.launch({
    executablePath,
    args: [...args, '--disable-gpu', `--user-data-dir=${path.join(folder, 'user')}`],
    colorScheme: null,
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByText('A conference').first().click();
    await page.getByRole('tab', { name: 'Programme' }).click();
    const floor = await many(() => bare(page));
    for (const [name, { key, seen }] of Object.entries(places)) {
      const ours = await many(() => painted(page, key, seen));
      report({ name: `first useful paint of ${name} ÷ its words as they are`, ours, floor, peak: 0 });
    }
    await benchSearched(page, median(floor));
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From a search of one word or its beginning to its hits on the screen, in the library. */
async function benchSearched(page: Playwright.Page, floor: number): Promise<void> {
  await page.keyboard.press('Control+2');
  const box = page.getByRole('textbox', { name: 'Search points' });
  const words = queries(vocabulary(8_000)).flatMap(({ filter: { text = '', ...others } }) =>
    text.includes(' ') || Object.keys(others).length > 0 ? [] : [text],
  );
  const once = async (text: string) => {
    await box.fill('');
    await page.locator(hit).first().waitFor({ state: 'detached' });
    await listen(page, 'input', hit);
    await page.keyboard.insertText(text);
    return page.evaluate(() => globalThis.painted);
  };
  // The first time pages of the store are read for it, as in `search`.
  for (const text of words) await once(text);
  const times: number[] = [];
  for (const text of words) times.push(await once(text));
  const sorted = times.toSorted((a, b) => a - b);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
  process.stdout.write(
    `${times.length} searches of 100k points to their hits on the screen, p95 ÷ words as they are: ` +
      `${(p95 / floor).toFixed(2)}x (p95 ${p95.toFixed(0)} ms, median ${median(times).toFixed(0)}, ` +
      `worst ${Math.max(...times).toFixed(0)})\n`,
  );
}

/** A hit that is lit in a row of the library. */
const hit = '[role="grid"] [role="row"] b';

async function fill(store: string): Promise<void> {
  const engine = createEngine({ programVersion: '0.0.0-bench', resources, send: () => undefined });
  await engine.call('store.create', { path: store, passphrase, desk });
  await fillVisit(engine);
  await fillPeople(engine);
  await engine.close();
  const session = await openStore(store, passphrase, new Date().toISOString());
  fillLibrary(session, vocabulary(8_000), 100_000);
  session.close();
}

/** The first of them, which reads the page's code, is not counted. */
async function many(once: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) times.push(await once());
  return times.slice(1);
}

/** Milliseconds from the key to the frame that shows what is sought. Where it was open, another place is opened before. */
async function painted(page: Playwright.Page, key: string, seen: string): Promise<number> {
  await page.keyboard.press('Control+3');
  await page.locator(seen).first().waitFor({ state: 'detached' });
  await listen(page, 'keydown', seen);
  await page.keyboard.press(key);
  return page.evaluate(() => globalThis.painted);
}

/** From the next event of this kind it counts until what is sought is painted: asked before the event, answered after. */
async function listen(page: Playwright.Page, event: 'keydown' | 'input', seen: string): Promise<void> {
  await page.evaluate(
    ([type, selector]) => {
      globalThis.painted = new Promise((resolve) => {
        const look = (from: number) => {
          if (document.querySelector(selector) === null) requestAnimationFrame(() => look(from));
          // Found before a frame is drawn: what comes next is after it.
          else setTimeout(() => resolve(performance.now() - from));
        };
        addEventListener(type, () => look(performance.now()), { once: true, capture: true });
      });
    },
    [event, seen] as const,
  );
}

/** Milliseconds in which a page shows two hundred lines that it is given. */
function bare(page: Playwright.Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const from = performance.now();
        const list = document.createElement('ol');
        for (let i = 0; i < 200; i += 1)
          list.append(Object.assign(document.createElement('li'), { textContent: `Item ${i}` }));
        document.body.append(list);
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(performance.now() - from);
            list.remove();
          }),
        );
      }),
  );
}
