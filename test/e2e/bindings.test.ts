import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../shared/document/rich-text';
import { axe, canShowWindow, root, screenshot, type Launched } from './harness';
import { engine, launchDesk } from './officer';

/** Live figures in the real window: typed as formulas, chosen piece by piece, changed, drafted as sentences. */

describe.skipIf(!canShowWindow())('figures in a text', () => {
  let program: Launched;
  let page: Page;

  beforeAll(async () => {
    program = await launchDesk('empty', { size: { width: 1440, height: 900 } });
    page = program.page;
    for (const of of ['belarus', 'pakistan']) {
      const file = path.join(root, `resources/sample/imf-dots-exports-of-${of}-by-partner.xlsx`);
      await engine(page, 'sources.import', { path: file, accept: true });
    }
    await page.keyboard.press('Control+2');
    await page.getByText('There is no point yet.').waitFor();
    await page.keyboard.press('Control+n');
    await caretIn('Lead line');
    await page.keyboard.type('Trade in figures.');
    await page.keyboard.press('Enter');
    await caretIn('Text');
  }, 120_000);
  afterAll(async () => program.close());

  it('completes a formula, says what is wrong, and puts its words in', async () => {
    const wrong = '(exports Atlantis → Pakistan, 2019..2020)';
    await page.keyboard.type(`Growth: =growth${wrong}`);
    await page.getByText('No country is called “Atlantis”').waitFor();
    for (let i = 0; i < wrong.length; i += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('(exports Belar');
    await page.getByRole('option', { name: 'Belarus →' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Pakistan, 2019..2020)');
    await page.getByText('up 4.6\u00a0%').first().waitFor();
    await screenshot(page, 'bindings-formula');
    await page.keyboard.press('Enter');
    await chip('up 4.6\u00a0%');
    await page.keyboard.type('. ');
  });

  it.each([
    ['cagr(exports BLR→PAK, 2015..2020)', 'down 3.5\u00a0% a year on average, 2015–2020'],
    ['trend(exports BLR→PAK, 2010..2020)', 'down 0.8\u00a0% a year by trend, 2010–2020'],
    ['share(exports BLR→PAK 2020)', '0.13\u00a0%'],
    ['rank(exports BLR→PAK 2020)', 'no.\u00a047 of 165'],
    ['record(exports BLR→PAK 2009)', 'the largest on record, 1992–2009'],
    ['netexports(exports PAK→BLR 2020)', 'a deficit of US$\u00a035.6\u00a0million for Pakistan'],
    ['exports BLR→PAK 1994 + exports PAK→BLR 1994', 'at least US$\u00a05.20\u00a0million'],
  ])('takes %s', async (formula, words) => {
    await page.keyboard.type(`=${formula}`);
    await page.locator('b', { hasText: words }).waitFor();
    await page.keyboard.press('Enter');
    await chip(words);
    await page.keyboard.type('. ');
  });

  it('takes keys pressed faster than the answer comes', async () => {
    await page.keyboard.type('=exports BLR→PAK 1992');
    await page.keyboard.press('Enter');
    await page.keyboard.type('. Then =growth(exports BLR→PAK, 1992..1993)');
    await page.keyboard.press('Enter');
    await page.keyboard.type('. ');
    await expect.poll(async () => (await point()).bindings.length).toBe(10);
    expect(plainText((await point()).body)).not.toContain('=');
  });

  it('is chosen piece by piece', async () => {
    await page.keyboard.type('=exports Belarus Pakistan 2020');
    await page.getByRole('listbox', { name: 'Figures' }).getByRole('option').first().waitFor();
    await page.keyboard.press('Control+Enter');
    const builder = page.getByRole('dialog', { name: 'Choose a figure' });
    await builder.getByLabel('What of it').selectOption('multiple');
    await builder.getByLabel('Compared with').selectOption('2001');
    await builder
      .getByText(/18 times as much in 2020 as in 2001/)
      .first()
      .waitFor();
    await screenshot(page, 'bindings-builder');
    expect(await axe(page)).toEqual([]);
    await builder.getByRole('button', { name: 'Put in' }).click();
    await chip('18 times as much in 2020 as in 2001');
    await page.keyboard.type('. ');
  });

  it('is changed where it stands', async () => {
    await page.locator('.figure', { hasText: 'up 4.6' }).hover();
    const proof = page.getByRole('dialog', { name: /comes from/ });
    await proof.getByRole('button', { name: 'Change…' }).click();
    const builder = page.getByRole('dialog', { name: 'Choose a figure' });
    const words = builder.getByLabel('Words');
    await words.getByText('up 4.6\u00a0% on 2019', { exact: true }).waitFor({ state: 'attached' });
    // Chosen and taken before the engine has answered: what was chosen last is taken.
    await words.evaluate(async (select: HTMLSelectElement) => {
      select.value = [...select.options].find(({ text }) => text === 'up 4.6\u00a0% on 2019')?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
      select.form?.requestSubmit();
    });
    await chip('up 4.6\u00a0% on 2019');
  });

  it('drafts a paragraph as live text', async () => {
    await page.getByRole('textbox', { name: 'Text', exact: true }).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=exports Belarus Pakistan 2020');
    await page.getByRole('option', { name: /Draft a paragraph/ }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText(/Among Belarus’s export markets Pakistan was/).waitFor();
    await screenshot(page, 'bindings-draft');
    await expect.poll(async () => (await point()).bindings.length).toBeGreaterThan(14);
    const { body, bindings } = await point();
    const words = plainText(body);
    expect(words).toContain('Belarus’s exports to Pakistan were US$\u00a036.7\u00a0million in 2020');
    for (const { readings } of bindings) expect(readings.length).toBeGreaterThan(0);
  });

  it('comes out of the search box too, where the caret was, and so does a name', async () => {
    await page.getByRole('textbox', { name: 'Text', exact: true }).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Found: ');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('exports Belarus Pakistan 2020');
    const found = page.getByRole('option', { name: /36\.7/ });
    await found.first().waitFor();
    await found.first().hover();
    await screenshot(page, 'palette-into-text');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type(' (');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Kazakh');
    await page
      .getByRole('option', { name: /Kazakhstan/ })
      .first()
      .waitFor();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type(').');
    await expect
      .poll(async () => plainText((await point()).body))
      .toMatch(/Found: US\$\u00a036\.7\u00a0million \(Kazakhstan\)\./);
  });

  it('takes what a newer file says when it is told to, and nothing before', async () => {
    await bring('first.csv', 100_500, '2023-01-31');
    await page.keyboard.press('Control+2');
    await page.getByRole('textbox', { name: 'Text', exact: true }).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=imports Pakistan Japan 2018');
    await page
      .getByRole('option', { name: /US\$\s101\sthousand/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const figure = page.locator('.figure', { hasText: /^US\$\u00a01\d\d\u00a0thousand$/ });
    await figure.waitFor();
    await bring('second.csv', 120_500, '2024-01-31');
    await page.locator('.figure[data-state=newer]').waitFor();
    expect(await figure.textContent()).toBe('US$\u00a0101\u00a0thousand');
    await page.keyboard.press('Control+Alt+u');
    await chip('US$\u00a0121\u00a0thousand');
    await page.locator('.figure[data-state=newer]').waitFor({ state: 'detached' });
    await expect.poll(async () => plainText((await point()).body)).toContain('US$\u00a0121\u00a0thousand');
  });

  /** A file that gives one figure, taken on a day. */
  async function bring(name: string, value: number, takenOn: string): Promise<void> {
    const file = path.join(program.userData, name);
    writeFileSync(file, `Reporter,Partner,Flow,Year,Value (US$)\nPakistan,Japan,Import,2018,${String(value)}`);
    const { sourceId } = await engine(page, 'sources.import', { path: file, accept: true });
    await engine(page, 'sources.answer', { sourceId, field: 'taken-on', value: takenOn });
  }

  async function caretIn(label: string): Promise<void> {
    await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, label);
  }

  async function chip(words: string): Promise<void> {
    await page.locator('.figure', { hasText: words }).first().waitFor();
  }

  async function point() {
    const { rows } = await engine(page, 'points.list', {
      filter: {},
      sort: 'fit',
      descending: false,
      offset: 0,
      limit: 1,
    });
    return (await engine(page, 'points.get', { id: rows[0]?.id ?? '' })).point;
  }
});
