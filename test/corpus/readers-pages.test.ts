import { describe, expect, it } from 'vitest';
import type { Grid } from '../../shared/tables/grid';
import { gridsOf } from '../tables/reading';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function pageOf(text: string | Uint8Array): Promise<Grid> {
  const { grids } = await gridsOf(typeof text === 'string' ? utf8(text) : text, 'page.xls');
  expect(grids.length).toBe(1);
  const [grid] = grids;
  if (grid === undefined) throw new Error('no grid');
  return grid;
}

/** `B3 text` for each cell. */
async function cellsOf(text: string | Uint8Array): Promise<string[]> {
  return [...(await pageOf(text)).rows()].flatMap(({ cells }) => cells.map(({ row, col, shown }) => `${String.fromCharCode(64 + col)}${row} ${shown}`));
}

describe('a web page is one grid', () => {
  it('with each line of prose as a row and its tables in their order', async () => {
    const page = `<html><head><title>never</title><style>td{}</style></head><body>
      <h1>Trade of <b>Belarus</b></h1><p>Values in <i>thousand</i> dollars<br>2019 to 2020</p>
      <table><tr><th>Country<th>2019<th>2020</tr><tr><td>Pakistan<td>1&nbsp;234,5<td>-</table>
      <script>never()</script><div>Source: customs</div><table><tr><td>a</td></tr></table></body></html>`;
    expect(await cellsOf(page)).toEqual([
      'A1 Trade of Belarus',
      'A2 Values in thousand dollars',
      'A3 2019 to 2020',
      'A4 Country', 'B4 2019', 'C4 2020',
      'A5 Pakistan', 'B5 1\u00a0234,5', 'C5 -',
      'A6 Source: customs',
      'A7 a',
    ]);
  });

  it('with spans where a browser shows them', async () => {
    const page = `<table><thead><tr><th rowspan=2>Country</th><th colspan=2>Exports</th><th rowspan=9>Note</th></tr>
      <tr><th>2019</th><th>2020</th></tr></thead>
      <tbody><tr><td rowspan=0>Asia</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table><p>end`;
    const grid = await pageOf(page);
    expect(grid.info.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 4, bottom: 2, right: 4 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ]);
    expect(await cellsOf(page)).toEqual([
      'A1 Country', 'B1 Exports', 'D1 Note', 'B2 2019', 'C2 2020', 'A3 Asia', 'B3 1', 'C3 2', 'B4 3', 'C4 4', 'A5 end',
    ]);
  });

  it('with unclosed and wrongly nested elements as a browser has them', async () => {
    const page = '<table><td>a<td><b>b<tr><td>c</b><td>d<table><tr><td>e<td>f</table>Prose<p>more';
    expect((await cellsOf(page)).map((cell) => cell.slice(3)).join(' ')).toBe('a b c d e f Prose more');
  });

  it('whole where only the tables around the last one, and the page, are left open', async () => {
    const page = '<html><body><table><tr><td><table><tr><td>a</td><td>1</td></tr></table><br><span>Source: customs</span>';
    expect(await cellsOf(page)).toEqual(['A1 a', 'B1 1', 'A2 Source: customs']);
  });

  it('without the tables that only hold others in place', async () => {
    const page = `<table><tr><td>Menu</td><td><p>Title</p><table><tr><td>x</td><td>1</td></tr><tr><td>y</td><td>2</td></tr></table></td></tr></table>`;
    expect(await cellsOf(page)).toEqual(['A1 Menu', 'A2 Title', 'A3 x', 'B3 1', 'A4 y', 'B4 2']);
  });

  it('with hidden rows known as such, and without hidden text', async () => {
    const page = '<p style="display:none">no</p><table><tr style="display: none"><td>1</td></tr><tr><td><span style="display:none">000</span>2</td></tr></table>';
    expect(await cellsOf(page)).toEqual(['A1 1', 'A2 2']);
    expect((await pageOf(page)).info.hiddenRows).toEqual([1]);
  });

  it('with footnote marks that are no digits of a number', async () => {
    expect(await cellsOf('<table><tr><td>1234<sup>1</sup></td><td>5<sup> a) </sup></td><td>m<sup>3</sup></td></tr></table>')).toEqual(['A1 1234¹', 'B1 5ᵃ⁾', 'C1 m³']);
  });

  it('with the values that a program left beside the text', async () => {
    const page = `<style>.xl24 {mso-number-format:"\\#\\,\\#\\#0\\.0";} .xl25 {mso-number-format:"\\@"}</style>
      <table><tr><td class=xl24 x:num="1234.5678">1,234.6</td><td x:num>7</td><td class=xl25>0801</td><td sdval="0.125" sdnum="1033;0;0.0%">12.5%</td>
      <td style='mso-number-format:"Short Date"' x:num="43831">1/1/2020</td><td>8</td></tr></table>`;
    const [row] = [...(await pageOf(page)).rows()];
    expect(row?.cells.map(({ type, value, shown, format }) => [type, value, shown, format])).toEqual([
      ['number', 1234.5678, '1,234.6', '#,##0.0'],
      ['number', 7, '7', null],
      ['text', '0801', '0801', '@'],
      ['number', 0.125, '12.5%', '0.0%'],
      ['date', '2020-01-01', '1/1/2020', 'm/d/yyyy'],
      ['text', '8', '8', null],
    ]);
  });

  it.each([
    ['what the page says of itself', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', [0xc1, 0xe5, 0xeb]],
    ['evidence against what it says', '<meta charset="windows-1251">', [...utf8('Бел')]],
    ['a byte order mark', '\u00ef\u00bb\u00bf<meta charset="windows-1251">', [...utf8('Бел')]],
  ])('in the encoding by %s', async (_, head, letters) => {
    const page = new Uint8Array([...Buffer.from(`${head}<table><tr><td>`, 'latin1'), ...letters, ...utf8('</td></tr></table>')]);
    expect(await cellsOf(page)).toEqual(['A1 Бел']);
  });

  it('that is refused when nothing is on it', async () => {
    await expect(pageOf('<html><body><table><tr><td></td></tr></table></body></html>')).rejects.toMatchObject({ data: { code: 'source.no-table' } });
  });

  it('however deep it is nested', async () => {
    expect(await cellsOf(`${'<div><table><tr><td>'.repeat(5000)}deep`)).toEqual(['A1 deep']);
  });
});
