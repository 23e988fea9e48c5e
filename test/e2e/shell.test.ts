import { open } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enginePid } from './calls';
import { axe, canShowWindow, launch, screenshots, type Launched } from './harness';
import { engine, lock, willSave } from './officer';

/** The window around the areas: first run, unlocking, palette, keys, places, appearance, settings. */

const PASSPHRASE = 'gravel lantern oyster fiddle';

describe.skipIf(!canShowWindow())('the window', () => {
  let program: Launched;
  let page: Page;

  beforeAll(async () => {
    program = await launch();
    page = program.page;
  });
  afterAll(async () => program.close());

  it('sets up the desk on one page and says what is missing', async () => {
    await field('Ministry').fill('Ministry of Foreign Affairs');
    await field('Desk').fill('Europe');
    await field('Officer').fill('A. Officer');
    // A country is found by typing; Enter takes it and does not yet make the store.
    await page.getByRole('combobox', { name: 'Own country' }).focus();
    await page.keyboard.type('paki');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'Own country' }).inputValue()).toBe('Pakistan');
    // Another place for the store leaves what was typed.
    await willSave(program.app, program.storePath.replace('desk.', 'europe.'));
    await page.getByRole('button', { name: 'Change…' }).click();
    await page.getByText('europe.chancery').waitFor();
    expect(await field('Officer').inputValue()).toBe('A. Officer');
    await willSave(program.app, program.storePath);
    await page.getByRole('button', { name: 'Change…' }).click();
    await page.getByText('desk.chancery').waitFor();
    await field('Passphrase').fill('short');
    await page.getByRole('button', { name: 'Start empty' }).click();
    await page.getByText('At least 8 characters').waitFor();
    await field('Passphrase').fill(PASSPHRASE);
    await page.getByText('Strong').waitFor();
    await field('The same again').fill('something else');
    await page.getByRole('button', { name: 'Start empty' }).click();
    await page.getByText('The two passphrases differ').waitFor();
    expect(await axe(page)).toEqual([]);
    await field('The same again').fill(PASSPHRASE);
    await page.getByText('same', { exact: true }).waitFor();
    await screenshots(program, 'first-run');
    expect(await axe(page)).toEqual([]);
  });

  it('opens an empty store', async () => {
    await page.getByRole('button', { name: 'Start empty' }).click();
    await page.getByText('Desk: Europe').waitFor();
    expect(await page.getByRole('button', { name: 'Search or do…' }).isVisible()).toBe(true);
  });

  it('shows the settings and changes them in place', async () => {
    await page.keyboard.press('Control+,');
    await page.getByRole('heading', { name: 'Desk and marking' }).waitFor();
    await page.getByRole('button', { name: 'Edit Desk: Europe' }).click();
    await page.keyboard.type('Eastern Europe');
    await page.keyboard.press('Enter');
    await page.getByText('Desk: Eastern Europe').waitFor();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-label') === 'Edit Desk: Eastern Europe',
    );
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'settings-desk');
  });

  it('takes the change back by name, and leaves undo to a text field that has the focus', async () => {
    await page.getByRole('button', { name: 'Edit Officer' }).click();
    await page.keyboard.type('B');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    expect(await page.getByText('Desk: Eastern Europe').isVisible()).toBe(true);
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: change of settings').waitFor();
    await page.getByText('Desk: Europe').waitFor();
    await page.keyboard.press('Control+y');
    await page.getByText('Desk: Eastern Europe').waitFor();
  });

  it('writes a marking scheme of its own, level by level', async () => {
    const marking = page.getByRole('region', { name: 'Marking', exact: true });
    await marking.getByRole('button', { name: 'Write our own…' }).press('Enter');
    const words = marking.getByRole('textbox', { name: 'Words on the page: RESTRICTED' });
    await words.fill('FOR OFFICIAL USE');
    await words.press('Enter');
    await marking.getByRole('textbox', { name: 'Words on the page: FOR OFFICIAL USE' }).waitFor();
    const further = marking.getByRole('textbox', { name: 'Words on the page: A higher level' });
    await further.fill('internal');
    await further.press('Enter');
    await marking.getByText('Two levels are called INTERNAL.').waitFor();
    await further.fill('Of special importance');
    await further.press('Enter');
    await marking.getByRole('textbox', { name: 'Words on the page: OF SPECIAL IMPORTANCE' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'settings-scheme');
    for (const step of ['Our own', 'Our own', 'Our own']) {
      await page.keyboard.press('Control+z');
      await page.getByText(`Undone: markings of “${step}”`).waitFor();
    }
    await marking.getByRole('button', { name: 'Edit Scheme: Generic' }).waitFor();
  });

  it('asks how a marking of another scheme is handled', async () => {
    await engine(page, 'points.create', {
      lead: 'Only among us.',
      kind: 'to-make',
      language: 'en',
      fields: { marking: 'internal' },
    });
    await engine(page, 'settings.update', { desk: { scheme: 'uk' } });
    const others = page.getByRole('region', { name: 'Markings of others' });
    await others.getByRole('combobox', { name: 'Handled as: internal' }).selectOption('OFFICIAL');
    await expect.poll(async () => (await engine(page, 'markings.foreign', {}))[0]?.as).toBe('official');
    await screenshots(program, 'settings-foreign');
    for (let step = 0; step < 3; step += 1) await engine(page, 'store.undo', {});
    await others.waitFor({ state: 'detached' });
  });

  it('sets what a file may cost, within bounds, and sets it back', async () => {
    await page.getByRole('option', { name: 'Reading files' }).click();
    await page.getByRole('button', { name: 'Edit Size of the file, MB: 256' }).click();
    await page.keyboard.type('5000');
    await page.keyboard.press('Enter');
    await page.getByText('A whole number from 1 to 1,024').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('1,000');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Edit Size of the file, MB: 1,000' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'settings-reading');
    await page.getByRole('button', { name: 'Set back to the usual' }).click();
    await page.getByRole('button', { name: 'Edit Size of the file, MB: 256' }).waitFor();
  });

  it('shows in a sample how numbers are written, and names products for sentences', async () => {
    await page.getByRole('option', { name: 'Numbers and words' }).click();
    const samples = page.getByRole('list', { name: 'Sample of numbers' });
    await samples.getByText('US$\u00a051.3\u00a0million').waitFor();
    await page.getByRole('button', { name: /^Edit Large numbers/ }).click();
    await page.getByRole('option', { name: /^lakh and crore/ }).click();
    await samples.getByText('US$\u00a05.13\u00a0crore').waitFor();
    const limits = page.getByRole('region', { name: 'What a principal can use' });
    await limits.getByRole('button', { name: 'Edit Point to make, words: 25' }).press('Enter');
    await page.keyboard.type('400');
    await limits.getByText('A whole number from 5 to 100').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await limits.getByRole('button', { name: 'Edit Point to make, words: 30' }).waitFor();
    await limits.getByRole('button', { name: 'Set back to the usual' }).press('Enter');
    await limits.getByRole('button', { name: 'Edit Point to make, words: 25' }).waitFor();
    await page.getByLabel('Search codes and names').fill('8701');
    const name = page.getByRole('textbox', { name: 'HS 8701 in English' });
    await name.fill('farm tractors');
    await name.press('Enter');
    await page.locator('input[aria-label="HS 8701 in English"][data-own]').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'settings-wording');
    await page.getByRole('option', { name: 'Numbers and words' }).focus();
    await page.keyboard.press('Control+z');
    await page.locator('input[aria-label="HS 8701 in English"]:not([data-own])').waitFor();
    expect(await name.inputValue()).toBe('tractors');
    // The two changes of limits, and the one of large numbers.
    for (let step = 0; step < 3; step += 1) {
      await page.keyboard.press('Control+z');
      await page.getByText('Undone: change of settings').waitFor();
    }
    await samples.getByText('US$\u00a051.3\u00a0million').waitFor();
  });

  it('proves that nothing can leave by a network', async () => {
    await page.getByRole('option', { name: 'Safety' }).click();
    for (const attempt of ['Fetching a page', 'Loading a picture', 'Opening a socket', 'Sending a message'])
      await page.getByText(`${attempt} `).filter({ hasText: ': refused' }).waitFor();
    await page.getByText('Nothing has left the store yet').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'settings-safety');
  });

  it('finds commands by their words and gives the focus back', async () => {
    await page.getByRole('option', { name: 'Safety' }).focus();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('>zoom');
    const options = page.getByRole('dialog').getByRole('option');
    expect(await options.allInnerTexts()).toEqual([
      expect.stringContaining('Larger text'),
      expect.stringContaining('Smaller text'),
      expect.stringContaining('Text at 100 %'),
    ]);
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'palette');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Safety');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('larger');
    await page.keyboard.press('Enter');
    await page.getByText('110 %').waitFor();
    await page.keyboard.press('Control+0');
    await page.getByText('100 %').waitFor();
  });

  it('lists every key', async () => {
    await page.keyboard.press('F1');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    for (const row of ['Undo\nCtrl+Z', 'Redo\nCtrl+Shift+Z', 'Lock\nCtrl+L', 'Next pane\nF6'])
      expect(await keys.innerText()).toContain(row);
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'keys');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'hidden' });
  });

  it('opens its menu with Alt alone', async () => {
    await page.keyboard.press('Alt');
    await page.getByRole('menuitem', { name: 'Edit' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Edit' }).waitFor({ state: 'hidden' });
    expect(await nativeMenus()).toEqual(expect.arrayContaining(['File', 'Edit', 'View', 'Go', 'Help']));
  });

  it('goes from pane to pane', async () => {
    await page.getByRole('option', { name: 'Desk and marking' }).click();
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-pane]')?.tagName)).toBe('MAIN');
    await page.keyboard.press('Shift+F6');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Desk and marking');
  });

  it('goes back and forward', async () => {
    const settings = page.getByRole('heading', { name: 'Desk and marking' });
    await page.keyboard.press('Alt+ArrowLeft');
    await settings.waitFor({ state: 'hidden' });
    await page.keyboard.press('Alt+ArrowRight');
    await settings.waitFor();
    expect(await page.getByRole('button', { name: 'Forward' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('keeps what stands in the middle, and remembers widths, while side panes come and go', async () => {
    await page.keyboard.press('Control+2');
    const filters = page.getByRole('complementary', { name: 'Filters' });
    const width = async () => Math.round((await filters.boundingBox())?.width ?? 0);
    await filters.waitFor();
    await page.locator('main').evaluate((main) => main.setAttribute('data-kept', 'yes'));
    const before = await width();
    await page.getByRole('separator').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(before + 16);
    await page.getByRole('button', { name: 'Hide Filters' }).click();
    await filters.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Show Filters' }).click();
    await filters.waitFor();
    expect(await width()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Hide Filters' }).click();
    await page.getByRole('button', { name: 'Show Filters' }).click();
    await filters.waitFor();
    expect(await page.locator('main').getAttribute('data-kept')).toBe('yes');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('heading', { name: 'Desk and marking' }).waitFor();
  });

  it.each([
    ['Light', 'As designed', 'light'],
    ['Light', 'High: every line drawn', 'contrast'],
    ['Dark', 'High: every line drawn', 'contrast-dark'],
    ['Dark', 'As designed', 'dark'],
  ])('looks %s, %s', async (scheme, contrast, theme) => {
    await page.getByRole('option', { name: 'Appearance' }).click();
    await page.getByLabel(scheme, { exact: true }).check();
    await page.getByLabel(contrast).check();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    expect(await axe(page)).toEqual([]);
  });

  it.each([80, 200])('stays whole with text at %i per cent', async (zoom) => {
    const key = zoom > 100 ? 'Control+Equal' : 'Control+Minus';
    await page.keyboard.press('Control+0');
    for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press(key);
    await page.getByText(`${zoom} %`).first().waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Control+0');
  });

  it('locks, refuses a wrong passphrase and comes back to the same place', async () => {
    await lock(page);
    await page.getByText('Locked after your key.').waitFor();
    await field('Passphrase').fill('not the passphrase');
    await page.keyboard.press('Enter');
    await page.getByText('The passphrase does not open this store').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'unlock-wrong');
    await field('Passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Appearance' }).waitFor();
  });

  it('says so when the engine has died, and goes on where one was', async () => {
    process.kill(await enginePid(program.app), 'SIGKILL');
    await page.getByText('stopped and is back. Nothing that was saved is lost.').waitFor();
    expect(await axe(page)).toEqual([]);
    await field('Passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Appearance' }).waitFor();
  });

  it('asks only for the passphrase at the next start, and looks as it did', async () => {
    await page.getByLabel('Dark', { exact: true }).check();
    await page.keyboard.press('Control+Equal');
    await page.getByText('110 %').first().waitFor();
    await program.app.close();
    program = await launch({ of: program });
    page = program.page;
    await field('Passphrase').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('110%');
  });

  it('offers the backups of a store', async () => {
    await page.getByRole('button', { name: 'Restore from a backup…' }).click();
    await page.getByRole('heading', { name: 'Restore from a backup' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Not now' }).click();
    await field('Passphrase').waitFor();
  });

  it('tells a damaged store from a wrong passphrase and restores the backup that opens', async () => {
    await field('Passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Desk: Eastern Europe').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('backup');
    await page.keyboard.press('Enter');
    await page.getByText('Backup made').waitFor();
    await program.app.close();
    await damage(program.storePath);

    program = await launch({ of: program });
    page = program.page;
    await field('Passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    const trouble = page.getByRole('alert');
    await trouble.waitFor();
    expect(await trouble.innerText()).toContain('damaged');
    expect(await axe(page)).toEqual([]);
    await trouble.getByRole('button', { name: 'Restore from a backup…' }).click();
    await field('Passphrase of the backup').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.getByText('Desk: Eastern Europe').waitFor();
  });

  function field(label: string) {
    return page.getByLabel(label, { exact: true });
  }

  async function nativeMenus(): Promise<string[]> {
    return program.app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label));
  }
});

/** Overwrites part of the first page, behind the salt. */
async function damage(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(64, 7), 0, 64, 512);
  await file.close();
}
