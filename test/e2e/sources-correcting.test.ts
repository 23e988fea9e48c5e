import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drop } from './drop';
import { axe, canShowWindow, resize, root, screenshot, screenshots, type Launched } from './harness';
import { engine, launchDesk, willOpen, willSave } from './officer';

const size = { width: 1440, height: 900 };
const corpus = path.join(root, 'test', 'corpus', 'tables');

/** Partners down, years across; nothing says the unit, the flow or whose figures they are. */
function deskTable(years: readonly number[], partners: readonly string[]): string {
  const rows = partners.map((name, row) => [name, ...years.map((year) => (year - 2000) * 10 + row + 0.5)].join(','));
  return ['Trade by partner', '', ['Country', ...years].join(','), ...rows].join('\n');
}

describe.runIf(canShowWindow())('sources that are set right', () => {
  let launched: Launched;
  let page: Page;
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-files-'));

  beforeAll(async () => {
    launched = await launchDesk('empty', { size });
    ({ page } = launched);
    await page.getByRole('tab', { name: 'Sources' }).or(page.getByText('Sources').first()).first().waitFor();
  }, 180_000);
  afterAll(async () => {
    await launched.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const heading = (name: string) => page.getByRole('heading', { name });
  const file = (name: string, text: string | Uint8Array) => {
    mkdirSync(folder, { recursive: true });
    const target = path.join(folder, name);
    writeFileSync(target, text);
    return target;
  };
  /** Chooses in the list of a select by its label. */
  const pick = async (label: string, option: string | RegExp) => {
    await page.getByRole('combobox', { name: label }).first().click();
    await page.getByRole('option', { name: option }).first().click();
  };

  it('say what each of several dropped files came to, and what was refused', async () => {
    const tables = readdirSync(corpus)
      .filter((name) => !name.endsWith('.json'))
      .map((name) => path.join(corpus, name));
    const damaged = file('damaged.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5]));
    await drop(page, [...tables, damaged]);
    await heading('Report of the files').waitFor();
    await page.getByRole('button', { name: 'Try again: damaged.xlsx' }).waitFor({ timeout: 120_000 });
    const list = page.getByRole('list', { name: 'Report of the files' });
    expect(await list.getByRole('listitem').count()).toBe(tables.length + 1);
    expect(await list.getByRole('listitem').filter({ hasText: 'damaged.xlsx' }).textContent()).toMatch(/damaged|read/);
    expect(await axe(page)).toEqual([]);
    await screenshots(launched, 'source-many');
    await page.getByRole('button', { name: /that (are|is) understood/, disabled: false }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/figures imported from \d files?/).waitFor({ timeout: 120_000 });
    await page.keyboard.press('Control+z');
    await page.getByText(/^Undone: import of \d files?/).waitFor();
    expect(await engine(page, 'sources.list', {})).toEqual([]);
  });

  it('are corrected by click, each correction taken back by key', async () => {
    await drop(page, [file('desk-trade-2021.csv', deskTable([2020, 2021], ['Belarus', 'France', 'Slovakistan']))]);
    await heading('desk-trade-2021.csv').waitFor();
    await page.getByText('In which unit are the values?').waitFor();
    await page.getByRole('combobox', { name: 'Unit' }).first().fill('US$');
    await page.getByRole('option', { name: 'USD · US Dollar' }).click();
    // Nobody but the person knows in what the numbers are: nothing is taken for granted.
    expect(await page.getByRole('button', { name: 'Use', exact: true }).count()).toBe(0);
    await pick('Numbers are in', 'thousands');
    await page.getByRole('button', { name: 'Use', exact: true }).click();
    await page.getByText('Values are in thousand US dollars.').waitFor();
    await page.getByText('Whose figures are these').waitFor();
    // A list of countries may be of those who report; one key takes that back.
    await page.getByRole('button', { name: 'Each country listed' }).click();
    await page.getByText('Which way did the goods go').waitFor();
    await page.getByRole('row', { name: /^Belarus .* World 2020/ }).waitFor();
    await screenshots(launched, 'source-own-reports');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.getByRole('combobox', { name: 'Reporting country' }).first().fill('Пакистан');
    await page.getByRole('option', { name: 'Pakistan' }).click();
    await page.getByText('Which way did the goods go').waitFor();
    await pick('Flow', 'Exports');
    await page.getByRole('cell', { name: 'Exports' }).first().waitFor();
    await page.getByText('When was this file taken from its publisher?').waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Which way did the goods go').waitFor();
    await pick('Flow', 'Exports');
    await page.getByText('When was this file taken from its publisher?').waitFor();
  });

  it('keep what was set right while a person looks elsewhere', async () => {
    await page.getByRole('button', { name: 'All sources' }).click();
    await page.getByRole('button', { name: 'desk-trade-2021.csv' }).click();
    await page.getByText('Values are in thousand US dollars.').waitFor();
    await page.getByText('The figures are exports.').waitFor();
    await page.getByText('When was this file taken from its publisher?').waitFor();
  });

  it('light the cells that a line speaks of, and the line of a cell', async () => {
    await page.getByText(/^The table in A3:C6 is taken/).hover();
    await page.locator('[role=gridcell][aria-colindex="1"][data-pointed]').waitFor();
    await page.getByText('Resulting figures').hover();
    await page.locator('[role=gridcell][data-pointed]').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show A3:C6 on the sheet' }).click();
    await page.locator('[role=gridcell][data-lit]').waitFor();
  });

  it('change what a column is at its label', async () => {
    await page.getByRole('button', { name: /^Column B is:/ }).click();
    await pick('What is measured', /^Weight/i);
    await page
      .getByRole('cell', { name: /weight/i })
      .first()
      .waitFor();
    await screenshots(launched, 'source-column');
    await page.keyboard.press('Escape');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    await page.getByText('Values are in thousand US dollars.').waitFor();
  });

  it('leave a row out that is a total', async () => {
    await page.locator('[role=gridcell][aria-colindex="1"]').filter({ hasText: 'France' }).click();
    await page.getByRole('button', { name: 'Leave row 5 out' }).click();
    await page.getByRole('button', { name: 'Import 4 figures', disabled: false }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Import 6 figures', disabled: false }).waitFor();
  });

  it('ask once what a name stands for', async () => {
    await page.getByText('Names that are not known').waitFor();
    await page.getByRole('combobox', { name: 'Which place is “Slovakistan”?' }).click();
    await screenshot(page, 'source-name');
    await page.getByRole('option', { name: 'Slovakia' }).click();
    await page.getByText('Names that are not known').waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: 'Slovakia' }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(launched, 'source-corrected');
    await page.keyboard.press('Control+Enter');
    await page.getByText('6 figures imported from desk-trade-2021.csv').waitFor();
  });

  it('read the next file of their kind by themselves, without a click', async () => {
    await drop(page, [
      file('desk-trade-2023.csv', deskTable([2021, 2022, 2023], ['Belarus', 'France', 'Slovakistan', 'Japan'])),
    ]);
    await heading('desk-trade-2023.csv').waitFor();
    await page.getByText('Read as before, by the recipe “desk trade”').waitFor();
    await page.getByText('The reporting country is Pakistan.').waitFor();
    await screenshots(launched, 'source-recipe');
    await page.keyboard.press('Control+Enter');
    await page.getByText('12 figures imported from desk-trade-2023.csv').waitFor();
    const { sourceId } = { sourceId: (await engine(page, 'sources.list', {}))[0]?.id ?? '' };
    const rows = await engine(page, 'figures.list', { sourceId });
    expect(rows.find(({ partner, period }) => partner === 'SVK' && period === '2023')).toMatchObject({
      reporter: 'PAK',
      flow: 'export',
      unit: 'USD',
      value: 232_500,
    });
  });

  it('are read anew when they are in the store, in one step', async () => {
    await page.getByRole('button', { name: 'Correct…' }).click();
    await page.getByRole('button', { name: 'Read without it' }).click();
    await page.getByText('In which unit are the values?').waitFor();
    await page.getByRole('button', { name: 'Take 12 figures anew', disabled: false }).click();
    await page.getByText('12 figures taken anew from desk-trade-2023.csv').waitFor();
    expect((await engine(page, 'figures.list', {})).filter(({ unit }) => unit === null)).toHaveLength(12);
    await page.keyboard.press('Control+z');
    await page.getByText(/^Undone: correction of/).waitFor();
    expect((await engine(page, 'figures.list', {})).filter(({ unit }) => unit === null)).toHaveLength(0);
  });

  it('teach: recipes and names are listed, renamed, given to colleagues and deleted', async () => {
    await page.keyboard.press('Control+4');
    await page.getByRole('button', { name: 'All sources' }).click();
    await page.getByRole('button', { name: 'Recipes and names' }).click();
    await page.getByRole('listitem', { name: 'desk trade' }).waitFor();
    await page.getByRole('button', { name: 'desk-trade-2023.csv' }).waitFor();
    await page.getByText('stands for Slovakia').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(launched, 'sources-taught');
    const target = path.join(folder, 'recipes.json');
    await willSave(launched.app, target);
    await page.getByRole('button', { name: 'Save all as a file…' }).click();
    await page.getByText('1 recipe saved').waitFor();
    await page.getByRole('button', { name: 'Delete: desk trade' }).click();
    await page.getByText('None yet. When you set something right').waitFor();
    await willOpen(launched.app, [target]);
    await page.getByRole('button', { name: 'Take over from a file…' }).click();
    await page.getByRole('listitem', { name: 'desk trade' }).waitFor();
    await willOpen(launched.app, [file('no-recipes.json', '{}')]);
    await page.getByRole('button', { name: 'Take over from a file…' }).click();
    await page.getByText('The file holds no recipes that can be read').waitFor();
  });

  it('are pasted as a table, by key; what is no table is kept as a text', async () => {
    await page.keyboard.press('Control+4');
    await page.getByRole('button', { name: 'All sources' }).click();
    await copy(deskTable([2018, 2019], ['Belarus', 'France']).replaceAll(',', '\t'));
    await page.getByRole('grid', { name: 'Files' }).focus();
    await page.keyboard.press('Control+v');
    await heading('Pasted table').waitFor();
    await page.getByRole('button', { name: 'Import 4 figures', disabled: false }).waitFor();
    await screenshots(launched, 'source-pasted');
    await page.keyboard.press('Escape');
    await copy('Dear colleague, please find enclosed.');
    await page.getByRole('button', { name: 'Paste a table or a text' }).click();
    await page.getByText('Nothing was recognised.').waitFor();
    await page.keyboard.press('Control+4');
    await page.getByRole('button', { name: 'All sources' }).click();
    await copy('');
    await page.getByRole('button', { name: 'Paste a table or a text' }).click();
    await page.getByText('What was copied is neither a table nor a text').waitFor();
  });

  it('ask for the time that a table does not say, and take its figures once it is told', async () => {
    await drop(page, [
      file(
        'by-country.csv',
        'Exports of Pakistan\nExtracted on 14/02/2025\n\nCountry,Value (US$ million)\nBelarus,20.5\nChina,30.5\nGermany,7\n',
      ),
    ]);
    await heading('by-country.csv').waitFor();
    await page.getByText('Of which time are these figures').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(launched, 'source-no-period');
    await page.getByRole('textbox', { name: 'Period' }).fill('2021-22');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Import 3 figures', disabled: false }).click();
    await page.getByText(/3 figures imported/).waitFor();
    const [source] = await engine(page, 'sources.list', {});
    expect(source).toMatchObject({ fileName: 'by-country.csv', takenOn: '2025-02-14', question: null });
    expect((await engine(page, 'figures.list', { sourceId: source?.id ?? '' })).map(({ period }) => period)).toEqual([
      'FY2021-22',
      'FY2021-22',
      'FY2021-22',
    ]);
  });

  it('call a cell in question that does not fit the others of its table, with the way to it', async () => {
    const lines = ['Trade of Kenya with Malta (US$ million)', ',2018,2019,2020,2021,2022', 'Exports,40,52,61,73,80'];
    const slip = [...lines, 'Imports,10,12,15,17,20', 'Balance,30,40,46,65,60'].join('\n');
    const straight = slip.replace('65', '56').replaceAll('Malta', 'Cyprus');
    await drop(page, [file('malta.csv', slip), file('cyprus.csv', straight)]);
    const list = page.getByRole('list', { name: 'Report of the files' });
    const lineOf = (name: string) => list.getByRole('listitem').filter({ hasText: name });
    await lineOf('malta.csv').getByText('one thing in it does not fit the rest').waitFor();
    await lineOf('cyprus.csv').getByText('understood: 15 figures').waitFor();
    expect(await lineOf('cyprus.csv').textContent()).not.toContain('does not fit');
    await screenshots(launched, 'source-many-doubts');
    await page.getByRole('button', { name: 'Look: malta.csv' }).click();
    await page.getByText('The balance in E5 is 65, but exports less imports (E3, E4) come to 56.').waitFor();
    await page.getByText('4 of 5 balances are exports less imports.').waitFor();
    await page.getByRole('button', { name: 'Show E5 on the sheet' }).click();
    await page.locator('[role=gridcell][aria-colindex="5"][data-lit]').waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshots(launched, 'source-doubt');
    // What a person has begun to set right is not taken as it was before.
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await page.getByRole('button', { name: 'Import 0 figures' }).waitFor();
    await page.getByRole('button', { name: 'All sources' }).click();
    await page.getByRole('button', { name: 'Report of the files' }).click();
    await lineOf('malta.csv').getByText('something in it was set right').waitFor();
    await page.getByRole('button', { name: 'Import the 1 that is understood' }).waitFor();
  });

  it('turn deficits that are written without their minus, and say so', async () => {
    const lines = [
      'Trade of Kenya with Oman (US$ million)',
      ',2021,2022,2023',
      'Exports,40,52,61',
      'Imports,90,112,115',
    ];
    await drop(page, [file('oman.csv', [...lines, 'Trade deficit,50,60,54'].join('\n'))]);
    await heading('oman.csv').waitFor();
    await page.getByText('Deficits are written without their minus (3 cells)').waitFor();
    await screenshots(launched, 'source-deficit');
    await page.getByRole('button', { name: 'Import 9 figures', disabled: false }).click();
    await page.getByText(/9 figures imported/).waitFor();
    const figures = await engine(page, 'figures.list', {});
    const balances = figures.filter(({ flow, partner }) => flow === 'balance' && partner === 'OMN');
    expect(balances.map(({ value, raw }) => [value, raw])).toContainEqual([-50e6, '50']);
  });

  it('are asked by the keyboard alone, one question after another, and in a narrow window too', async () => {
    const trade = file('by-year.csv', 'Partner,Exports 2020,Imports 2020\nBelarus,1,2\nFrance,3,4\n');
    const timeless = file(
      'no-year.csv',
      'Exports of Pakistan\n\nCountry,Value (US$ million)\nBelarus,20.5\nChina,30\n',
    );
    await drop(page, [trade, timeless]);
    const list = page.getByRole('list', { name: 'Report of the files' });
    await list.getByRole('listitem').filter({ hasText: 'no-year.csv' }).getByText('Of which time').waitFor();
    await resize(launched.app, page, { width: 1024, height: 700 });
    await page.getByRole('button', { name: 'Look: by-year.csv' }).click();
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect.poll(focused).toBe('Unit');
    await page.keyboard.press('Escape');
    await resize(launched.app, page, size);
    // The pane that asks stands beside again, and the way to it is gone.
    await page.getByRole('button', { name: 'Answer', exact: true }).waitFor({ state: 'hidden' });
    const unit = page.getByRole('combobox', { name: 'Unit', exact: true });
    // A window that is still growing closes the list: what was typed is typed again.
    await expect
      .poll(async () => {
        await unit.fill('');
        await unit.pressSequentially('hong kong dollar');
        return page.getByRole('option').count();
      })
      .toBe(1);
    expect(await focused()).toBe('Unit');
    await page.keyboard.press('Enter');
    await expect.poll(async () => page.getByRole('option').count()).toBe(0);
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Numbers are in');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'units' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const use = page.getByRole('button', { name: 'Use', exact: true });
    await use.waitFor();
    await expect.poll(async () => page.getByRole('option').count()).toBe(0);
    await page.keyboard.press('Tab');
    await expect.poll(async () => use.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Whose figures are these').waitFor();
    expect(await focused()).toBe('Reporting country');
    await page.keyboard.type('kenya');
    await page.keyboard.press('Enter');
    await page.getByText('When was this file taken from its publisher?').waitFor();
    expect(await focused()).toBe('Day on which the file was taken');
    await page.keyboard.type('1 Jan');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing to answer').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
    // Two columns that differ in their flow are labelled apart, so that one is set without the other.
    await page.getByRole('button', { name: 'Column C is: Figures' }).click();
    // On the smallest screen all that can be said of it is within the window, or scrolled to.
    await resize(launched.app, page, { width: 1024, height: 600 });
    const last = page.getByRole('combobox', { name: 'Numbers with a letter' }).first();
    await last.press('ArrowDown');
    const reach = (await page.getByRole('option', { name: 'are left' }).boundingBox()) ?? { y: 0, height: 0 };
    expect(reach.y + reach.height).toBeLessThanOrEqual(600);
    // By the keyboard: an earlier note may lie over the list.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(async () => last.inputValue()).toBe('are left');
    await screenshots(launched, 'column-editor');
    await resize(launched.app, page, size);
    await pick('Flow', 'Re-imports');
    await page.getByRole('row', { name: /^Kenya Exports Belarus/ }).waitFor();
    await page.getByRole('row', { name: /^Kenya Re-imports Belarus 2020 2 / }).waitFor();
    await page.keyboard.press('Escape');
  });

  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

  async function copy(text: string): Promise<void> {
    await launched.app.evaluate(({ clipboard }, words) => {
      clipboard.clear();
      return clipboard.writeText(words);
    }, text);
  }
});
