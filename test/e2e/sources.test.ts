import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop } from './drop';
import { axe, canShowWindow, screenshots, type Launched } from './harness';
import { launchDesk } from './officer';

/** Files come in, are looked at, accepted, undone; a figure leads back to its cell. */

const sample = (name: string) => fileURLToPath(new URL(`../../resources/sample/${name}`, import.meta.url));
const belarus = sample('imf-dots-exports-of-belarus-by-partner.xlsx');
const pakistan = sample('imf-dots-exports-of-pakistan-by-partner.xlsx');
const totals = sample('imf-dots-world-totals-extract.csv');

describe.skipIf(!canShowWindow())('sources and figures', () => {
  let program: Launched;
  let page: Page;

  beforeAll(async () => {
    program = await launchDesk('empty', { size: { width: 1440, height: 900 } });
    page = program.page;
  });
  afterAll(async () => program.close());

  /** Lets the next file dialog answer with these files. */
  async function choose(...files: string[]): Promise<void> {
    await program.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    }, files);
  }

  const heading = (name: string) => page.getByRole('heading', { name });
  const cell = (row: number, col: number) =>
    page.locator(`[role=row][aria-rowindex="${row}"] [aria-colindex="${col}"]`);

  it('are empty at first, and say how to fill them', async () => {
    await page.keyboard.press('Control+4');
    await page.getByText('No file yet. Drop a spreadsheet').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Control+3');
    await page.getByText('No figures yet').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('show a chosen file with what was understood of it and why', async () => {
    await choose(pakistan);
    await page.keyboard.press('Control+o');
    await heading('imf-dots-exports-of-pakistan-by-partner.xlsx').waitFor();
    await heading('What was understood').waitFor();
    await page.getByText('When was this file taken from its publisher?').waitFor();
    await page.getByText('The reporting country is Pakistan.').waitFor();
    await page.getByRole('button', { name: /^Import [\d,]+ figures/ }).waitFor();
    await page.getByText('Resulting figures').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'source-import');
  });

  it('take a correction at once', async () => {
    await page.getByRole('button', { name: /^Change: The figures are exports/ }).click();
    await page.getByRole('combobox', { name: 'Flow' }).click();
    await page.getByRole('option', { name: 'Re-exports', exact: true }).click();
    await page.getByRole('cell', { name: 'Re-exports, FOB' }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('No file yet.').waitFor();
  });

  it('come in several at once: one report, and one step for all that are understood', async () => {
    await choose(belarus, pakistan);
    await page.keyboard.press('Control+o');
    await heading('Report of the files').waitFor();
    await page
      .getByText(/^understood: [\d,]+ figures/)
      .nth(1)
      .waitFor();
    const day = page.getByLabel('Day on which the file was taken');
    await day.fill('31 Mar 2024');
    await day.press('Enter');
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'source-report');
    await page.getByRole('button', { name: 'Import all 2 that are understood', disabled: false }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/figures imported from 2 files/).waitFor();
    await page
      .getByText(/^[\d,]+ figures imported$/)
      .nth(1)
      .waitFor();
  });

  it('import by key', async () => {
    await choose(totals);
    await page.keyboard.press('Control+o');
    await heading(path.basename(totals)).waitFor();
    const day = page.getByLabel('Day on which the file was taken');
    await day.fill('31 Mar 2024');
    await day.press('Enter');
    await page.getByText('Nothing to answer').waitFor();
    await page.getByRole('button', { name: /^Import [\d,]+ figures/, disabled: false }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('138 figures imported from imf-dots-world-totals-extract.csv').waitFor();
    await page.getByRole('button', { name: 'All sources' }).click();
    await page.getByRole('gridcell', { name: path.basename(totals) }).waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'sources');
  });

  it('open the cell of a figure by key', async () => {
    await page.keyboard.press('Control+3');
    await page.getByLabel('Search places, products, files').fill('Belarus');
    await page
      .getByRole('gridcell', { name: 'AE144' })
      .or(page.getByRole('grid', { name: 'Figures' }))
      .first()
      .waitFor();
    await page.getByRole('option', { name: /^Belarus/ }).click();
    await page.getByText('Reporter: Belarus').waitFor();
    await page.getByLabel('Search places, products, files').fill('Pakistan');
    await page.getByText('29 figures').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'figures-table');
    await page.getByRole('grid', { name: 'Figures' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await heading(path.basename(belarus)).waitFor();
    await cell(144, 31).and(page.locator('[data-lit]')).waitFor();
    expect(await cell(144, 31).textContent()).toBe('36.68');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'source-lit');
  });

  it('compare two countries, and prove each number', async () => {
    await page.keyboard.press('Control+3');
    await page.getByRole('tab', { name: 'Country pair' }).click();
    await page.getByText('US$ 36.7 million').waitFor();
    const sentence = await page.getByText(/exports to Pakistan were/).textContent();
    expect(sentence?.replaceAll('\u00a0', ' ')).toContain(
      'Belarus’s exports to Pakistan were US$ 36.7 million in 2020, up 4.6 %',
    );
    await page
      .getByRole('img', { name: /^Trade between / })
      .first()
      .waitFor();
    await page.getByRole('grid', { name: /^Trade in goods between/ }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.getByText('36.6833').or(page.getByText('1.056653')).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'figures-pair');
    await page.getByRole('button', { name: 'Open sheet' }).first().click();
    await page.locator('[role=gridcell][data-lit]').waitFor();
  });

  it('go and come back by undo and redo', async () => {
    await page.keyboard.press('Control+4');
    await page.getByRole('button', { name: 'All sources' }).click();
    await page.getByRole('gridcell', { name: path.basename(totals) }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: import of 138 figures').waitFor();
    await page.getByRole('gridcell', { name: path.basename(totals) }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await page.getByRole('gridcell', { name: path.basename(totals) }).waitFor();
    expect(await page.getByRole('row').count()).toBe(4);
  });

  it('come in by being dropped on the window; the same file again changes nothing', async () => {
    await page.keyboard.press('Control+2');
    await drop(page, [totals]);
    await page.getByText('This file is here already').waitFor();
    await heading(path.basename(totals)).waitFor();
    expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0);
  });
});
