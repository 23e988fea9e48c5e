import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordNumber, wordSigned } from '../../shared/figures/wording';
import expected from '../corpus/sample-expected.json' with { type: 'json' };
import { readParts } from '../documents/read-docx';
import { schemaProblems } from '../documents/validators';
import { productTradeCsv, tradeTotal, tradeValue } from '../support/product-trade';
import { axe, canShowWindow, screenshots, type Launched } from './harness';
import { engine, exportPack, launchDesk, lock, unlock, willSave } from './officer';

/** The fact sheet of two countries in the real window: read, proved, put into a pack, exported and read back. */

describe.skipIf(!canShowWindow())('the fact sheet of two countries', () => {
  let program: Launched;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-sheet-'));
    program = await launchDesk('sample', { size: { width: 1440, height: 900 } });
    page = program.page;
    await page.getByRole('tab', { name: /^Pack/ }).waitFor();
    const file = path.join(folder, 'trade-by-product.csv');
    writeFileSync(file, productTradeCsv());
    await engine(page, 'sources.import', { path: file, accept: true });
    await page.keyboard.press('Control+3');
    await page.getByRole('tab', { name: 'Country pair' }).click();
    await page.getByRole('grid').first().waitFor();
    await choose('Country', 'Pakistan');
    await choose('With', 'Belarus');
    await grid(/^Trade in goods between Pakistan and Belarus/).waitFor();
  });
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const grid = (name: RegExp) => page.getByRole('grid', { name });
  const rowOf = async (name: RegExp, label: string) =>
    (await grid(name).getByRole('row', { name: label }).locator('td').allTextContents()).map(plain);
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  const number = (value: number, decimals: number) => wordNumber(value, decimals, 'en');

  /** Chooses by typing, as an officer does. */
  async function choose(label: string, country: string): Promise<void> {
    const field = page
      .getByRole('combobox', { name: label, exact: true })
      .or(page.getByLabel(label, { exact: true }))
      .first();
    if ((await field.inputValue()) === country) return;
    await field.click();
    await field.fill(country);
    await page.getByRole('option', { name: country, exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  it('shows what the formulas give of the cells', async () => {
    const table = /^Trade in goods between Pakistan and Belarus/;
    const exports = await rowOf(table, 'Pakistan’s exports to Belarus');
    const years = ['2016', '2017', '2018', '2019', '2020'] as const;
    expect(exports).toEqual(years.map((year) => number(expected.bilateral.PAK_exports_to_BLR[year], 2)));
    const there = await rowOf(table, 'Belarus’s exports to Pakistan');
    expect(there).toEqual(years.map((year) => number(expected.bilateral.BLR_exports_to_PAK[year], 2)));
    const places = /^Place in each other’s trade, 2020/;
    const [rank, share] = await rowOf(places, 'Pakistan among Belarus’s export markets');
    expect(rank).toBe('47 of 165');
    expect(share).toBe(number(expected.share_pct_2020.PAK_in_BLR, 2));
    const trend = await rowOf(/^Measures and indices/, 'Trade intensity, Belarus → Pakistan, 2020');
    expect(trend[0]).toBe(number(expected.trade_intensity_2020.BLR_to_PAK, 2));
    const average = await rowOf(/^Measures and indices/, 'Average growth a year, Belarus → Pakistan, 2015–2020');
    expect(average[0]).toBe(`${wordSigned(expected.cagr_pct.BLR_to_PAK_2015_2020, 1, 'en')} %`);
    expect(await axe(page)).toEqual([]);
  });

  it('says how a share, a measure and a gap were computed, over the figures that they rest on', async () => {
    for (const [table, row, col, formula] of [
      [
        /^Place in each other’s trade/,
        'Pakistan among Belarus’s export markets',
        1,
        'this partner / all partners × 100',
      ],
      [
        /^Measures and indices/,
        'Trade intensity, Belarus → Pakistan, 2020',
        0,
        '(exports to the partner / all exports)',
      ],
      [/^The same flow by both sides/, 'Belarus → Pakistan', 3, 'imports − exports with carriage and insurance'],
    ] as const) {
      await grid(table).getByRole('row', { name: row }).locator('td').nth(col).click();
      await page.getByText(formula).first().waitFor();
      await page.getByRole('button', { name: 'Open sheet' }).nth(1).waitFor();
    }
    await screenshots(program, 'fact-sheet-formula');
  });

  const region = (name: string) => page.getByRole('region', { name, exact: true });

  it('drafts a headline and a paragraph a table, whose numbers lead to their cells', async () => {
    const headline = plain((await region('Headline').locator('p').textContent()) ?? '');
    expect(headline).toContain('Belarus’s exports to Pakistan were US$ 36.7 million in 2020, up 4.6 % on 2019');
    await region('Headline').getByRole('button', { name: 'up 4.6' }).click();
    await page.getByRole('button', { name: 'Open sheet' }).nth(1).waitFor();
    expect(plain((await region('Sentences on goods').textContent()) ?? '')).toContain('tractors');
  });

  it('leaves one paragraph out and takes another in an officer’s own words', async () => {
    await page.getByRole('checkbox', { name: 'Take into the pack: Sentences on each other’s place' }).press('Space');
    await region('Sentences on trade').getByRole('button', { name: 'Edit: Sentences on trade' }).press('Enter');
    const editor = page.getByRole('textbox', { name: 'Sentences on trade' });
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' The desk expects more.');
    await lock(page);
    await unlock(page);
    await page.getByText('The desk expects more.').waitFor();
    await page.getByRole('button', { name: 'As drafted: Sentences on trade' }).waitFor();
    await screenshots(program, 'fact-sheet-edited');
  });

  it('speaks Russian and Urdu, from the right where the language does', async () => {
    for (const [language, title] of [
      ['Русский', /^Торговля товарами/],
      ['اردو', /^پاکستان اور بیلاروس/],
    ] as const) {
      await page
        .getByRole('combobox', { name: 'Language of the sheet' })
        .or(page.getByLabel('Language of the sheet'))
        .first()
        .click();
      await page.getByRole('option', { name: language }).click();
      await grid(title).waitFor();
      await screenshots(program, `fact-sheet-${language === 'اردو' ? 'urdu' : 'russian'}`);
    }
    expect(await grid(/^پاکستان اور بیلاروس/).evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    await page.getByLabel('Language of the sheet').first().click();
    await page.getByRole('option', { name: 'English' }).click();
    await grid(/^Trade in goods between Pakistan and Belarus/).waitFor();
    await page.getByText('The desk expects more.').waitFor();
  });

  it('gives each chart as a table as well', async () => {
    await page.getByRole('radio', { name: 'Shares in a table' }).check({ force: true });
    const table = page.getByRole('table', { name: /^Trade between Pakistan and Belarus, per cent/ });
    const [pakistan, belarus] = await table.getByRole('row', { name: '2020' }).locator('td').allTextContents();
    const [there, back] = [
      expected.bilateral.PAK_exports_to_BLR['2020'],
      expected.bilateral.BLR_exports_to_PAK['2020'],
    ];
    expect(pakistan).toBe(number((there / (there + back)) * 100, 1));
    expect(belarus).toBe(number((back / (there + back)) * 100, 1));
    await page.getByRole('radio', { name: 'Bars' }).first().check({ force: true });
  });

  it('shows products, sectors and mirrors, drawn and in tables', async () => {
    const back = /^Top products, Belarus → Pakistan, 2020/;
    const tractors = await rowOf(back, '8701 Tractors');
    const value = tradeValue('PAK', 'BLR', 'Import', 4, 2020) ?? 0;
    expect(tractors[0]).toBe(number(value / 1000, 0));
    expect(tractors[1]).toBe(number((value / tradeTotal('PAK', 'BLR', 'Import', 2020)) * 100, 1));
    await grid(/^Sectors of potential, Belarus → Pakistan, 2020/).waitFor();
    await grid(/^The same flow by both sides, 2020/).waitFor();
    await page.getByRole('img', { name: /^Top products, Belarus → Pakistan/ }).waitFor();
    await page.getByRole('radio', { name: 'Areas' }).first().check({ force: true });
    await page.getByText('What is not there yet').waitFor();
    await screenshots(program, 'fact-sheet');
    for (const [part, name] of [
      [back, 'products'],
      [/^Measures and indices/, 'measures'],
    ] as const) {
      await grid(part).scrollIntoViewIfNeeded();
      await screenshots(program, `fact-sheet-${name}`);
    }
  });

  it('leads from every number to its cells by keyboard', async () => {
    await grid(/^Top products, Belarus → Pakistan, 2020/).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.getByText('trade-by-product.csv').first().waitFor();
    await page.locator('td[data-lit]').first().waitFor();
    // Whose row it is can be read beside it, however long the numbers are.
    const label = await page.locator('td[data-key]').first().boundingBox();
    expect(label?.width).toBeGreaterThan(70);
  });

  it('takes a reason where two sources may stand together, and asks it beside nothing else', async () => {
    const last = (label: string) =>
      grid(/^Trade in goods/)
        .getByRole('row', { name: label })
        .locator('td')
        .last();
    const allow = page.getByRole('button', { name: 'Allow once' });
    const balance = last('Pakistan’s balance');
    for (const [cell, asked] of [
      [last('Pakistan’s total trade with Belarus'), 1],
      [last('Both sides’ exports'), 0],
      [balance, 1],
    ] as const) {
      await cell.click();
      await expect.poll(async () => allow.count()).toBe(asked);
    }
    await page.getByRole('textbox', { name: 'Reason' }).fill('Both are of 2020.');
    await page.keyboard.press('Enter');
    await expect.poll(async () => balance.textContent()).toMatch(/^−\d/);
  });

  it('finds a country by another name', async () => {
    await page.getByRole('combobox', { name: 'With', exact: true }).fill('РБ');
    await page.getByRole('option', { name: 'Belarus', exact: true }).click();
    await grid(/^Trade in goods between Pakistan and Belarus/).waitFor();
  });

  it('swaps the sides', async () => {
    await page.getByRole('button', { name: 'Swap the two countries' }).click();
    await grid(/^Trade in goods between Belarus and Pakistan/).waitFor();
    // Whoever looks elsewhere comes back to the same two.
    await page.getByRole('tab', { name: 'Claims', exact: true }).click();
    await page.getByRole('tab', { name: 'Country pair' }).click();
    await grid(/^Trade in goods between Belarus and Pakistan/).waitFor();
    await page.getByRole('button', { name: 'Swap the two countries' }).click();
    await grid(/^Trade in goods between Pakistan and Belarus/).waitFor();
  });

  it('puts all of it into a pack, which goes out as Word with native charts and back to the same numbers', async () => {
    await page.getByRole('button', { name: 'Put into pack…' }).click();
    const drawer = page.getByRole('dialog', { name: 'Put into pack' });
    await drawer.getByRole('checkbox').last().waitFor();
    for (const box of await drawer.getByRole('checkbox').all()) {
      const label = await box.getAttribute('id');
      if (!(await box.isChecked()) && label !== null) await box.check();
    }
    // What was left out on the sheet was not checked; it is left out here too.
    await drawer.getByRole('checkbox', { name: 'Sentences on each other’s place' }).uncheck();
    await screenshots(program, 'fact-sheet-put');
    await drawer.getByRole('button', { name: 'Put into pack' }).click();
    await page.getByText(/^The fact sheet stands in/).waitFor();
    await page.keyboard.press('Control+1');
    await page.getByRole('tab', { name: /^Pack/ }).click();
    await page.getByRole('option', { name: /fact sheet/i }).click();
    await page.getByRole('tab', { name: /^Section/ }).click();
    await screenshots(program, 'fact-sheet-pack');
    const file = path.join(folder, 'pack.docx');
    await willSave(program.app, file);
    await exportPack(page);
    const bytes = readFileSync(file);
    const parts = await readParts(bytes);
    const text = new TextDecoder().decode(parts.get('word/document.xml'));
    const words = plain(text.replaceAll(/<[^>]+>/g, '|'));
    for (const year of ['2019', '2020'] as const) {
      expect(words).toContain(`|${number(expected.bilateral.BLR_exports_to_PAK[year], 2)}|`);
    }
    expect(words).toContain('47 of 165');
    expect(words.replaceAll('|', '')).toContain('The desk expects more.');
    expect(words.replaceAll('|', '')).not.toContain('Among Belarus’s export markets Pakistan was');
    const notes = new TextDecoder().decode(parts.get('word/footnotes.xml'));
    expect(notes).toContain('Direction of Trade Statistics');
    const chart = new TextDecoder().decode(parts.get('word/charts/chart1.xml'));
    expect(chart).toContain('<a:pattFill prst="dkUpDiag">');
    const [, line = ''] = chart.split('<c:lineChart>');
    // Its numbers stand on white also where a dark bar is behind them.
    expect(line).toMatch(/^.*?<c:dLbls>.*?<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"\/><\/a:solidFill>/);
    expect(words).toContain('Tractors');
    const charts = [...parts.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(5);
    const drawn = charts.map((name) => new TextDecoder().decode(parts.get(name)));
    expect(drawn.some((xml) => xml.includes('percentStacked'))).toBe(true);
    expect(drawn.some((xml) => xml.includes('<c:barDir val="bar"/>'))).toBe(true);
    expect(await schemaProblems(bytes)).toEqual([]);
  });

  it('changes what the pack shows on its Section tab, each change a step that undo takes back', async () => {
    await page.getByRole('button', { name: 'Export another' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /^Section/ }).click();
    await choice('Language of the sheet', 'اردو');
    await page
      .getByText(/^ملکی حقائق نامہ/)
      .first()
      .waitFor();
    await screenshots(program, 'fact-sheet-section');
    await choice('Digits', '۰ ۱ ۲ ۳');
    await page.getByText(/۳۶٫۶۸/).first().waitFor();
    const file = path.join(folder, 'urdu.docx');
    await willSave(program.app, file);
    await exportPack(page);
    const bytes = readFileSync(file);
    const xml = new TextDecoder().decode((await readParts(bytes)).get('word/document.xml'));
    expect(xml).toContain('<w:bidiVisual/>');
    expect(xml).toContain('۳۶٫۶۸');
    expect(await schemaProblems(bytes)).toEqual([]);
    await page.getByRole('button', { name: 'Export another' }).click();
    await page.keyboard.press('Escape');
    await choice('Years in the table', '3');
    await page
      .getByText(/۲۰۱۶|2016/)
      .first()
      .waitFor({ state: 'hidden' });
    await page.getByRole('checkbox', { name: 'Mirror comparison' }).press('Space');
    await page.getByRole('button', { name: 'As drafted: Sentences on trade' }).click();
    await page.getByRole('button', { name: 'Edit: Sentences on trade' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'As drafted: Sentences on trade' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  /** Chooses in a field of the inspector: Enter opens it, the option is clicked. */
  async function choice(label: string, option: string): Promise<void> {
    await page.getByRole('button', { name: `Edit ${label}` }).press('Enter');
    await page.getByRole('option', { name: option, exact: true }).click();
  }
});
