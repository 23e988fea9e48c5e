import type { ElectronApplication, Page } from 'playwright';
import type { Input, MethodName, Output } from '../../shared/contract/contract';
import { call } from './calls';
import { desk, passphrase } from './desk';
import { launch, type Launched, type LaunchOptions } from './harness';

/** What an officer does at the window, for tests that walk through it. */

/** The program with a store that is unlocked: an empty one, or one with the sample, whose visit is on screen. */
export async function launchDesk(
  store: 'empty' | 'sample',
  options: Omit<LaunchOptions, 'of' | 'store'> = {},
): Promise<Launched> {
  const program = await launch({ ...options, store });
  await unlock(program.page);
  const shown =
    store === 'empty'
      ? program.page.getByText(`Desk: ${desk.desk}`)
      : program.page.getByRole('heading', { name: 'President of Belarus to Pakistan' });
  await shown.waitFor();
  return program;
}

/** Fills in the first page by keyboard, the passphrase twice, and leaves it by one of its two buttons. */
export async function firstRun(page: Page, leaveBy: 'Start empty' | 'Open the sample visit'): Promise<void> {
  for (const [label, words] of [
    ['Ministry', desk.ministry],
    ['Desk', desk.desk],
    ['Officer', desk.officer],
    ['Passphrase', passphrase],
    ['The same again', passphrase],
  ] as const) {
    await page.getByRole('textbox', { name: label, exact: true }).focus();
    await page.keyboard.type(words);
  }
  await page.getByRole('button', { name: leaveBy }).focus();
  await page.keyboard.press('Enter');
}

/** Locks by key; the page is loaded anew, so that nothing of the store stays in it. */
export async function lock(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.keyboard.press('Control+l');
  await loaded;
}

export async function unlock(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

/** The same call as the window makes. */
export async function engine<M extends MethodName>(page: Page, method: M, input: Input<M>): Promise<Output<M>> {
  const reply = await call(page, method, input);
  if (!reply.ok) throw new Error(`${method}: ${JSON.stringify(reply.error)}`);
  return reply.value as Output<M>;
}

/** What the next dialog to open files answers. */
export async function willOpen(app: ElectronApplication, filePaths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: paths });
  }, filePaths);
}

/** What the next dialog to save a file answers. */
export async function willSave(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);
}

interface Copy {
  format?: 'Word' | 'PDF';
  copy?: 'Working copy' | 'Clean copy';
}

/** Exports the pack on screen by its drawer, with a reason where a check stops it; the save dialog must be answered. */
export async function exportPack(page: Page, { format = 'Word', copy = 'Working copy' }: Copy = {}): Promise<void> {
  await page.keyboard.press('Control+e');
  const drawer = page.getByRole('dialog', { name: 'Export the pack' });
  await drawer.getByRole('heading', { name: 'Export the pack' }).waitFor();
  await drawer.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
  if (format === 'Word') await drawer.getByLabel(copy).check();
  const anyway = drawer.getByLabel('Export all the same');
  if (await anyway.isVisible()) {
    await anyway.check();
    await drawer.getByLabel('Reason').fill('To be read tonight.');
  }
  await drawer.getByRole('button', { name: 'Export…' }).click();
  await drawer.getByText(/^v\d+ is written$/).waitFor();
}
