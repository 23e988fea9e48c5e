import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axe, canShowWindow, root, screenshot, screenshots, type Launched } from './harness';
import { engine, launchDesk, willSave } from './officer';

/** People, countries, house words and what leaves by copy and print, in one real window, by keyboard. */

const usual = { width: 1440, height: 900 };

describe.skipIf(!canShowWindow())('people', () => {
  let program: Launched;
  let page: Page;

  beforeAll(async () => {
    program = await launchDesk('sample', { size: usual });
    page = program.page;
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await screenshot(page, 'people-failed');
  });
  afterAll(async () => program.close());

  const list = () => page.getByRole('listbox', { name: 'People' });
  const open = async (name: string) => {
    await page.getByRole('textbox', { name: 'Search people in any script' }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(name);
    await list()
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  };

  const addLine = async (part: string, kind: string) => {
    await page.getByRole('button', { name: `Add a line: ${part}` }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'About' }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(kind);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  };

  it('have a note of dated lines that says when it is to be looked at again, and a photo', async () => {
    await page.keyboard.press('Control+5');
    await open('Lukashenko');
    await addLine('Personality note', 'Views on');
    await page.keyboard.type('Wants tractors assembled in Punjab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1 March 2024');
    await page.getByRole('textbox', { name: 'Views on our issues: Source' }).focus();
    await page.keyboard.type('Post in Minsk');
    await page.keyboard.press('Enter');
    await page.getByText('Wants tractors assembled in Punjab').waitFor();
    await page.getByText('older than 6 months').first().waitFor();

    await page.locator('input[data-photo]').setInputFiles(path.join(root, 'resources/icons/icon.png'));
    await page.getByRole('img', { name: /^Photo of/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'people-person');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.getByRole('img', { name: /^Photo of/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('img', { name: /^Photo of/ }).waitFor();
  });

  it('come out of a pasted list that is looked at, and two spellings of one are made one', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('>add people from');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Paste a list of people' }).waitFor();
    await screenshots(program, 'people-paste');
    await page.getByRole('textbox', { name: 'Paste a list of people' }).focus();
    await page.keyboard.insertText(
      'Delegation of Belarus\n1. H.E. Mr Aleksandr Lukashenka, President\n2. Ms Anna Sample (Анна Пример), Head of Protocol\nNames may change.',
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 line names nobody and stays out').waitFor();
    await page.getByText(/^Is Alexander Lukashenko/).waitFor();
    await page.getByRole('button', { name: 'Is somebody else' }).focus();
    await page.keyboard.press('Enter');
    await screenshots(program, 'people-list');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2 new, 0 known before.').waitFor();

    await open('Lukashenka');
    await page.getByText('May be the same person as').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('>entered twice');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'People entered twice' }).waitFor();
    await screenshots(program, 'people-alike');
    const before = (await engine(page, 'people.list', { text: '', place: null })).length;
    await page
      .getByRole('button', { name: /^Make .* one$/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText(/is one person now/).waitFor();
    expect(await engine(page, 'people.list', { text: '', place: null })).toHaveLength(before - 1);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await engine(page, 'people.list', { text: '', place: null })).length).toBe(before);
  });

  it('of a country stand on its page with visits, commitments and the way to its figures', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('belar');
    await page.getByRole('option', { name: /Belarus.*Country page/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Belarus' }).waitFor();
    await addLine('Basics', 'Capital');
    await page.keyboard.type('Minsk');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Edit Capital: Minsk' }).waitFor();
    await page.getByRole('button', { name: 'President of Belarus to Pakistan' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'people-country');
  });

  it('are written as the desk writes them: offered while one writes, and found by the checks of the pack', async () => {
    await page.keyboard.press('Control+,');
    await page.getByRole('option', { name: 'Numbers and words' }).click();
    await page.getByRole('textbox', { name: 'Instead of: new word' }).focus();
    await page.keyboard.type('momentum');
    await page.getByRole('textbox', { name: 'We write: new word' }).focus();
    await page.keyboard.type('progress');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Instead of: momentum' }).waitFor();
    await screenshots(program, 'people-house-words');
    await page.keyboard.press('Control+2');
    await page.getByRole('grid', { name: 'Points' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('momentum');
    await page.getByText('We welcome the momentum.').first().click();
    await page.getByText('“momentum” is written “progress” here.').first().waitFor();
    await screenshots(program, 'people-house-hint');
    await page
      .getByRole('button', { name: /^Write in house words/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText('We welcome the progress.').first().waitFor();
  });

  it('and points leave by copy with marking and sources, and by print, and the register says so', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+c');
    await page.getByText(/^Copied with its sources\./).waitFor();
    const { text, html } = await page.evaluate(() => window.chancery.readClipboard());
    expect(text).toContain('We welcome the progress.');
    expect(html).toContain('<li>We welcome the progress.');
    expect(text.split(/\r?\n/)[0]).toMatch(/^[A-Z]+$/);
    const file = path.join(program.userData, 'point.pdf');
    await willSave(program.app, file);
    await page.keyboard.press('Control+p');
    await page.getByText('Printed into a PDF.').waitFor();
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    const register = await engine(page, 'settings.register', {});
    expect(register.slice(0, 2).map(({ action }) => action)).toEqual(['print', 'copy-out']);
  });
});
