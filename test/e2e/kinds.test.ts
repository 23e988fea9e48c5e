import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binaryWorkbookOf } from '../tables/binary-workbook';
import { workbookOf, type WrittenSheet } from '../tables/workbook';
import { odsOf, spreadsheetMlOf } from '../tables/xml-workbooks';
import { zipOf } from '../tables/zip';
import { drop } from './drop';
import { canShowWindow, type Launched } from './harness';
import { engine, launchDesk } from './officer';

/** Files of every kind that a desk is given, dropped on the window; tables copied out of other programs. */

const title = 'Exports of Pakistan by country, thousand US dollars';
const rows: readonly (readonly (string | number)[])[] = [
  [title],
  ['Country', 2019, 2020],
  ['Belarus', 11.5, 12.5],
  ['France', 1313.25, 1414.75],
];
const sheets: readonly WrittenSheet[] = [{ name: 'Trade', rows }];

const text = (between: string) => rows.map((row) => row.join(between)).join('\r\n');
const htmlTable = `<table>${rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`;
const wordTable = rows
  .slice(1)
  .map((row) => `<w:tr>${row.map((one) => `<w:tc><w:p><w:r><w:t>${one}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`)
  .join('');
const word = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:body><w:p><w:r><w:t>${title}</w:t></w:r></w:p><w:tbl>${wordTable}</w:tbl></w:body></w:document>`;
const bytes = (words: string) => new TextEncoder().encode(words);

const files: Readonly<Record<string, Uint8Array>> = {
  'excel.xlsx': workbookOf(sheets),
  'excel-with-macros.xlsm': workbookOf([{ name: 'Trade', rows: [...rows, ['Note: xlsm']] }]),
  'excel-binary.xlsb': binaryWorkbookOf(sheets, 'xlsb'),
  'excel-97.xls': binaryWorkbookOf(sheets, 'biff8'),
  'excel-5.xls': binaryWorkbookOf(sheets, 'biff5'),
  'excel-2003.xml': spreadsheetMlOf(sheets),
  'libre.ods': odsOf(sheets),
  'page.html': bytes(`<!doctype html><meta charset="utf-8"><body>${htmlTable}`),
  'page-saved-as.xls': bytes(`<html><body>${htmlTable}<p>Saved</p></body></html>`),
  'report.docx': zipOf([{ name: 'word/document.xml', bytes: bytes(word) }]),
  'commas.csv': bytes(text(',')),
  'semicolons.csv': bytes(text(';')),
  'tabs.tsv': new Uint8Array(Buffer.from(`\ufeff${text('\t')}`, 'utf16le')),
};

describe.skipIf(!canShowWindow())('tables of every kind', () => {
  let program: Launched;
  let page: Page;
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-kinds-'));

  beforeAll(async () => {
    program = await launchDesk('empty', { size: { width: 1440, height: 900 } });
    ({ page } = program);
  });
  afterAll(async () => {
    await program.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('come in by being dropped, and give the same figures with the cells that hold them', async () => {
    const paths = Object.entries(files).map(([name, content]) => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    });
    await drop(page, paths);
    await page.getByRole('heading', { name: 'Report of the files' }).waitFor();
    await page
      .getByRole('button', { name: `Import all ${paths.length} that are understood`, disabled: false })
      .waitFor({
        timeout: 120_000,
      });
    await page.keyboard.press('Control+Enter');
    await page.getByText(`figures imported from ${paths.length} files`).waitFor({ timeout: 120_000 });
    const sources = await engine(page, 'sources.list', {});
    expect(sources.map(({ fileName }) => fileName).toSorted()).toEqual(Object.keys(files).toSorted());
    for (const { id, fileName } of sources)
      expect({ fileName, figures: await figuresOf(id) }).toEqual({ fileName, figures });
  });

  it.each([
    [
      'Excel',
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment-->${htmlTable}<!--EndFragment--></body></html>`,
    ],
    [
      'Word',
      `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class=MsoNormal><b>${title}</b></p>
      <table class=MsoTableGrid>${htmlTable.replaceAll(/<td>(.*?)<\/td>/g, '<td><p class=MsoNormal><span lang=EN-GB>$1<o:p></o:p></span></p></td>').slice(7)}</body></html>`,
    ],
  ])('come in by being pasted from %s', async (from, html) => {
    await page.keyboard.press('Control+4');
    await page
      .getByRole('button', { name: 'All sources' })
      .or(page.getByRole('grid', { name: 'Files' }))
      .first()
      .waitFor();
    const all = page.getByRole('button', { name: 'All sources' });
    if (await all.isVisible()) await all.click();
    await copy(html, `${from} ${text('\t')}`);
    await page.getByRole('grid', { name: 'Files' }).focus();
    await page.keyboard.press('Control+v');
    await page.getByRole('heading', { name: 'Pasted table' }).waitFor();
    await page.getByRole('button', { name: 'Import 4 figures', disabled: false }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page
      .getByText(/^4 figures imported from Pasted table/)
      .last()
      .waitFor();
    const newest = (await engine(page, 'sources.list', {}))
      .toSorted((a, b) => a.created.localeCompare(b.created))
      .at(-1);
    expect((await figuresOf(newest?.id ?? '')).map(({ value }) => value)).toEqual(figures.map(({ value }) => value));
  });

  const figures = [
    { reporter: 'PAK', partner: 'BLR', flow: 'export', period: '2019', unit: 'USD', value: 11_500, cell: 'B3' },
    { reporter: 'PAK', partner: 'BLR', flow: 'export', period: '2020', unit: 'USD', value: 12_500, cell: 'C3' },
    { reporter: 'PAK', partner: 'FRA', flow: 'export', period: '2019', unit: 'USD', value: 1_313_250, cell: 'B4' },
    { reporter: 'PAK', partner: 'FRA', flow: 'export', period: '2020', unit: 'USD', value: 1_414_750, cell: 'C4' },
  ];

  /** Puts on the clipboard what another program would. */
  async function copy(html: string, plain: string): Promise<void> {
    await page.evaluate(
      (copied) => {
        const give = (event: ClipboardEvent) => {
          event.clipboardData?.setData('text/html', copied.html);
          event.clipboardData?.setData('text/plain', copied.plain);
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        document.addEventListener('copy', give, { capture: true, once: true });
        document.execCommand('copy');
      },
      { html, plain },
    );
  }

  async function figuresOf(sourceId: string) {
    const found = await engine(page, 'figures.list', { sourceId });
    return found
      .map(({ reporter, partner, flow, period, unit, value, cell }) => ({
        reporter,
        partner,
        flow,
        period,
        unit,
        value,
        cell,
      }))
      .toSorted((a, b) => `${a.partner} ${a.period}`.localeCompare(`${b.partner} ${b.period}`));
  }
});
