import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, canShowWindow, root, screenshots, type Launched } from './harness';
import { engine, launchDesk, willSave } from './officer';

/** The table of figures and what is kept of them, driven as an officer drives them. */

const samples = [
  'imf-dots-exports-of-belarus-by-partner.xlsx',
  'imf-dots-exports-of-pakistan-by-partner.xlsx',
  'imf-dots-world-totals-extract.csv',
].map((name) => path.join(root, 'resources/sample', name));

describe.skipIf(!canShowWindow())('figures', () => {
  let program: Launched;
  let page: Page;
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-figures-'));

  beforeAll(async () => {
    program = await launchDesk('empty', { size: { width: 1440, height: 900 } });
    page = program.page;
    for (const file of samples) await bring(file, '2024-03-31');
    const newer = path.join(folder, 'newer.csv');
    const head = 'Reporter,Partner,Flow,Year,Value (US$)';
    writeFileSync(
      newer,
      [head, 'Pakistan,Belarus,Import,2019,30000000', 'Pakistan,Belarus,Import,2020,33000000'].join('\n'),
    );
    await bring(newer, '2024-04-30');
    const revised = path.join(folder, 'revised.csv');
    writeFileSync(revised, [head, 'Pakistan,Belarus,Import,2020,34000000'].join('\n'));
    await bring(revised, '2024-05-31');
  }, 240_000);
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function bring(file: string, takenOn: string): Promise<void> {
    const { sourceId } = await engine(page, 'sources.import', { path: file, accept: true });
    await engine(page, 'sources.answer', { sourceId, field: 'taken-on', value: takenOn });
  }

  const grid = () => page.getByRole('grid', { name: 'Figures', exact: true });
  const view = (name: string) => page.getByRole('tab', { name, exact: true }).click();

  it('are narrowed by several values and counted', async () => {
    await page.keyboard.press('Control+3');
    await page.getByText('12,777 figures', { exact: true }).waitFor();
    const filters = page.getByRole('listbox', { name: 'Reporter' });
    await filters.getByRole('option', { name: /^Belarus/ }).click();
    await page.keyboard.type('wor');
    await page.keyboard.press('Space');
    await page.getByText('Reporter: Belarus, World').waitFor();
    await page.getByRole('textbox', { name: 'From year' }).fill('2019');
    await page.keyboard.press('Enter');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: /Take the filter Reporter/ }).click();
    await page.getByText('Reporter: Belarus, World').waitFor({ state: 'detached' });
  });

  it('stand in groups that open and close by key', async () => {
    await page.getByRole('combobox', { name: 'Group by' }).click();
    await page.getByRole('option', { name: 'Period', exact: true }).click();
    await page.getByRole('row', { name: /^2020/ }).waitFor();
    await grid().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('row', { expanded: true }).waitFor();
    await screenshots(program, 'figures-groups');
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('row', { expanded: true }).waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Group by' }).click();
    await page.getByRole('option', { name: 'Period', exact: true }).click();
  });

  it('are copied as a table for Excel and Word', async () => {
    await grid().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('row', { selected: true }).nth(1).waitFor();
    await page.keyboard.press('Control+c');
    await page.getByText('2 figures copied').waitFor();
    const pasted = page.evaluate(
      () =>
        new Promise<{ html: string; text: string }>((resolve) => {
          const take = ({ clipboardData }: ClipboardEvent) =>
            resolve({
              html: clipboardData?.getData('text/html') ?? '',
              text: clipboardData?.getData('text/plain') ?? '',
            });
          document.addEventListener('paste', take, { once: true, capture: true });
        }),
    );
    await page.getByRole('textbox', { name: /^Search places/ }).focus();
    await page.keyboard.press('Control+v');
    const copied = await pasted;
    await page.getByRole('textbox', { name: /^Search places/ }).fill('');
    expect(copied.html).toContain('x:num=');
    expect(copied.html).toContain('Source: ');
    expect(copied.text.split('\r\n')[0]).toContain('Reporter\tPartner');
  });

  it('hide a column, and remember it', async () => {
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitem', { name: 'Flag' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Flag' }).waitFor({ state: 'detached' });
  });

  it('go out as a workbook with sources', async () => {
    const target = path.join(folder, 'out.csv');
    await willSave(program.app, target);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: 'CSV with sources…' }).click();
    await page.getByText(/\d figures exported/).waitFor();
    expect(readFileSync(target, 'utf8')).toContain('imf-dots-exports-of-belarus-by-partner.xlsx');
  });

  it('stand by year, and refuse a mixture with the way out', async () => {
    await page.getByRole('radio', { name: 'By year' }).check();
    const pivot = page.getByRole('grid', { name: 'Figures by period' });
    await pivot.getByRole('columnheader', { name: '2020' }).waitFor();
    await pivot.focus();
    await page.keyboard.press('End');
    await page.getByRole('heading', { name: 'Where it comes from' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'figures-pivot');
    await page.getByRole('button', { name: /^Rows:/ }).click();
    await page.getByRole('menuitem', { name: 'Flow' }).click();
    await page.getByRole('menuitem', { name: 'Partner' }).click();
    await page.keyboard.press('Escape');
    await page.getByText(/would have to be added/).waitFor();
    await screenshots(program, 'figures-pivot-mixed');
    await page.getByRole('radio', { name: 'List' }).check();
  });

  it('tell what a newer file changed', async () => {
    await view('Changes');
    await page.getByRole('row', { name: /34,000,000/ }).click();
    await page.getByText('1 figure', { exact: true }).waitFor();
    const trail = page.getByRole('group', { name: /^Source of/ });
    await page.getByText('34,000,000 / 33,000,000 − 1').waitFor();
    await trail
      .filter({ hasText: 'revised.csv' })
      .getByRole('button', { name: /Open sheet/ })
      .waitFor();
    await trail
      .filter({ hasText: 'newer.csv' })
      .getByText(/taken on 30 April 2024/)
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'figures-changes');
    await page.getByRole('grid', { name: 'Changes' }).focus();
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('heading', { name: 'newer.csv' }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('row', { name: /34,000,000/ }).click();
    await trail
      .getByRole('button', { name: /^Rivals/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Side by side' }).waitFor();
  });

  it('set both sides of a flow beside each other, with why they may differ', async () => {
    await view('Contradictions');
    await page.getByRole('radio', { name: 'The other side' }).check();
    await page.getByRole('row', { name: /Belarus → Pakistan, 2020/ }).click();
    await page.getByText(/Expected imports 38\.9 million/).waitFor();
    // A gap and its part of what was expected have one sign.
    await page.getByRole('columnheader', { name: '% of expected' }).waitFor();
    await page.getByText(/Goods that left in December/).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'figures-contradictions');
  });

  it('keep what was said apart, by key and with undo', async () => {
    await view('Claims');
    await page.getByText('No claims yet.').waitFor();
    await page.keyboard.press('Control+n');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Edit Who: Somebody');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Chamber of Commerce');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Edit Amount/ }).click();
    await page.keyboard.type('33 million');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: '33.0 million' }).waitFor();
    // A place is found by typing, over what was chosen before.
    for (const [typed, place] of [
      ['belar', 'Belarus'],
      ['pakis', 'Pakistan'],
    ] as const) {
      await page.getByRole('button', { name: /^Edit Reporter/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'Reporter' }).waitFor();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Edit Reporter: ${place}` }).waitFor();
    }
    expect(await axe(page)).toEqual([]);
    await screenshots(program, 'figures-claims');
    await page.getByRole('grid', { name: 'Claims' }).focus();
    await page.keyboard.press('Delete');
    await page.getByText('No claims yet.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('gridcell', { name: 'Chamber of Commerce' }).waitFor();
  });

  it('say what else a file tells them apart by, and stand in a table by it', async () => {
    const modes = path.join(folder, 'modes.csv');
    const rows = ['All modes,60', 'Sea,40', 'Air,20'].map((end) => `Kenya,Malta,Export,2020,${end}`);
    writeFileSync(modes, ['Reporter,Partner,Flow,Year,Mode of transport,Value (US$)', ...rows].join('\n'));
    await bring(modes, '2024-05-31');
    await page.keyboard.press('Control+3');
    await view('Table');
    await page.getByRole('textbox', { name: 'From year' }).fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^Search places/ }).fill('Kenya Malta');
    await grid().getByRole('gridcell', { name: 'all products, Sea' }).waitFor();
    await screenshots(program, 'figures-further');
    await page.getByRole('radio', { name: 'By year' }).check();
    await page.getByText(/differ in a further dimension/).waitFor();
    await page.getByRole('button', { name: /^Rows:/ }).click();
    await page.getByRole('menuitem', { name: 'Further' }).click();
    await page.keyboard.press('Escape');
    const pivot = page.getByRole('grid', { name: 'Figures by period' });
    await pivot.getByRole('row', { name: /Sea.*40/ }).waitFor();
    await page.getByRole('button', { name: /^Rows:/ }).click();
    await page.getByRole('menuitem', { name: 'Further' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Air', exact: true }).click();
    await pivot.getByRole('gridcell', { name: '20', exact: true }).waitFor();
    await page.getByText('Further: Air').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('are found from anywhere, and one key opens the cell', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /Search/ }).fill('exports belarus 2020');
    const found = page.getByRole('group', { name: 'Figures' }).getByRole('option').first();
    await found.waitFor();
    await found.click();
    await page.getByRole('heading', { name: /imf-dots-exports-of-belarus/ }).waitFor();
  });
});
