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
import { axe, canShowWindow, launch, resize, screenshots, type Launched } from './harness';
import { engine, exportPack, firstRun, willSave } from './officer';

/** The fact sheet of two countries in the real window: read, proved, put into a pack, exported and read back. */

describe.skipIf(!canShowWindow())('the fact sheet of two countries', () => {
  let program: Launched;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chancery-sheet-'));
    program = await launch({ size: { width: 1440, height: 900 } });
    page = program.page;
    page.setDefaultTimeout(60_000);
    await firstRun(page, 'Open the sample visit');
    await page.getByRole('tab', { name: /^Pack/ }).waitFor();
    const file = path.join(folder, 'trade-by-product.csv');
    writeFileSync(file, productTradeCsv());
    await engine(page, 'sources.import', { path: file, accept: true });
    await page.keyboard.press('Control+3');
    await page.getByRole('tab', { name: 'Country pair' }).click();
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
    await field.click();
    await field.fill(country);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }

  it('shows what the formulas give of the cells', async () => {
    const table = /^Trade in goods between Pakistan and Belarus/;
    const exports = await rowOf(table, 'Pakistan: exports to Belarus');
    const years = ['2016', '2017', '2018', '2019', '2020'] as const;
    expect(exports).toEqual(years.map((year) => number(expected.bilateral.PAK_exports_to_BLR[year], 2)));
    const there = await rowOf(table, 'Belarus: exports to Pakistan');
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

  it('shows products, sectors and mirrors, drawn and in tables', async () => {
    const back = /^Top products, Belarus → Pakistan, 2020/;
    const tractors = await rowOf(back, '8701 Tractors');
    const value = tradeValue('PAK', 'BLR', 'Import', 4, 2020) ?? 0;
    expect(tractors[0]).toBe(number(value / 1e6, 2));
    expect(tractors[1]).toBe(number((value / tradeTotal('PAK', 'BLR', 'Import', 2020)) * 100, 1));
    await grid(/^Sectors of potential, Belarus → Pakistan, 2020/).waitFor();
    await grid(/^The same flow by both sides, 2020/).waitFor();
    await page.getByRole('img', { name: /^Top products, Belarus → Pakistan/ }).waitFor();
    await page.getByRole('radio', { name: 'Areas' }).first().check({ force: true });
    await page.getByText('What is not there yet').waitFor();
    await pictures('fact-sheet');
    for (const [part, name] of [
      [back, 'products'],
      [/^Measures and indices/, 'measures'],
    ] as const) {
      await grid(part).scrollIntoViewIfNeeded();
      await pictures(`fact-sheet-${name}`);
    }
  });

  async function pictures(name: string): Promise<void> {
    await screenshots(program, name);
    await resize(program.app, page, { width: 1440, height: 900 });
  }

  it('leads from every number to its cells by keyboard', async () => {
    await grid(/^Top products, Belarus → Pakistan, 2020/).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.getByText('trade-by-product.csv').first().waitFor();
    await page.locator('td[data-lit]').first().waitFor();
  });

  it('swaps the sides', async () => {
    await page.getByRole('button', { name: 'Swap the two countries' }).click();
    await grid(/^Trade in goods between Belarus and Pakistan/).waitFor();
    await page.getByRole('button', { name: 'Swap the two countries' }).click();
    await grid(/^Trade in goods between Pakistan and Belarus/).waitFor();
  });

  it('puts all of it into a pack, which goes out as Word with native charts and back to the same numbers', async () => {
    await page.getByRole('button', { name: 'Put into pack…' }).click();
    const drawer = page.getByRole('dialog', { name: 'Put into pack' });
    for (const box of await drawer.getByRole('checkbox').all()) {
      const label = await box.getAttribute('id');
      if (!(await box.isChecked()) && label !== null) await box.check();
    }
    await pictures('fact-sheet-put');
    await drawer.getByRole('button', { name: 'Put into pack' }).click();
    await page.getByText(/^The fact sheet stands in/).waitFor();
    await page.keyboard.press('Control+1');
    await page.getByRole('tab', { name: /^Pack/ }).click();
    await page.getByRole('option', { name: /fact sheet/i }).click();
    await pictures('fact-sheet-pack');
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
    expect(words).toContain('Tractors');
    const charts = [...parts.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(5);
    const drawn = charts.map((name) => new TextDecoder().decode(parts.get(name)));
    expect(drawn.some((xml) => xml.includes('percentStacked'))).toBe(true);
    expect(drawn.some((xml) => xml.includes('<c:barDir val="bar"/>'))).toBe(true);
    expect(await schemaProblems(bytes)).toEqual([]);
  });
});
