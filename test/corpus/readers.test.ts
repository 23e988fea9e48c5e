import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readInWorker } from '../../electron/engine/readers/host';
import { limits } from '../../electron/engine/readers/limits';
import { usualLimits } from '../../shared/tables/reading-limits';
import type { Grid } from '../../shared/tables/grid';
import { gridsOf } from '../tables/reading';
import { compoundOf } from '../tables/binary-workbook';
import { workbookOf, workbookParts, type WrittenCell } from '../tables/workbook';
import { encoded } from '../tables/encoded';
import { zipOf } from '../tables/zip';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** Address and shown text of every cell. */
function cellsOf(grid: Grid | undefined): string[] {
  return [...(grid?.rows() ?? [])].flatMap(({ cells }) => cells.map(({ row, col, shown }) => `${row},${col} ${shown}`));
}

const tables: readonly [string, readonly (readonly WrittenCell[])[]][] = [
  ['a plain table', [['Country', '2019', '2020'], ['Belarus', '1.5', '2'], ['Pakistan', '3', '4.25']]],
  ['empty rows and cells', [['Title'], [], ['', 'a', ''], ['b', '', 'c']]],
  ['quotation marks, commas and line breaks inside a cell', [['He said "no"', 'a, b'], ['first\nsecond', "'01"]]],
  ['many scripts', [['Беларусь', 'پاکستان'], ['대한민국', '中国'], ['Côte d’Ivoire', 'Türkiye']]],
  ['more rows than a block holds', Array.from({ length: 700 }, (_, at) => [`row ${at + 1}`, String(at)])],
];

describe('one table, two readers', () => {
  it.each(tables)('%s', async (_, rows) => {
    const csv = rows.map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')).join('\r\n');
    const fromCsv = await gridsOf(utf8(csv), 'a.csv');
    const fromXlsx = await gridsOf(workbookOf([{ name: 'S', rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))) }]), 'a.xlsx');
    expect(cellsOf(fromCsv.grids[0])).toEqual(cellsOf(fromXlsx.grids[0]));
    expect(cellsOf(fromCsv.grids[0]).length).toBeGreaterThan(0);
    expect(fromCsv.grids[0]?.info).toMatchObject({ name: '', rows: rows.length });
  });
});

describe('records that are quoted once more as a whole', () => {
  it('are cut into the fields inside', async () => {
    const rows = ['Date,""Brazil_Soy_Exports"",""Kind""', '2023-01-01,12.5,""a, b""', '2023-02-01,13.5,""c""'];
    const { grids, text } = await gridsOf(utf8(`${rows.map((row) => `"${row}"`).join('\r\n')}\r\n`), 'a.csv');
    expect(cellsOf(grids[0]).slice(0, 6)).toEqual(['1,1 Date', '1,2 Brazil_Soy_Exports', '1,3 Kind', '2,1 2023-01-01', '2,2 12.5', '2,3 a, b']);
    expect(text?.delimiter).toBe(',');
  });

  it('are one field each where these are but prose', async () => {
    const { grids } = await gridsOf(utf8('"Paris, France"\n"Minsk, Belarus"\n"Lahore, Pakistan"\n'), 'a.csv');
    expect(cellsOf(grids[0])).toHaveLength(3);
  });
});

describe('what a cell does not show', () => {
  it('is no part of its text, nor is white space alone a cell', async () => {
    const seen = [['Country', '2019'], ['Belarus', '1.5'], ['می‌شود', '-3'], ['a\u00ad', '4']];
    const unseen = [['\u200bCountry', '\u200e2019\u200f', ' '], ['Bel\u00adarus', '1.5', '\u00a0 '], ['\u202bمی‌شود\u202c', '\ufeff-3', '\u200b'], ['a\u00ad', '4']];
    const csv = (rows: readonly (readonly string[])[]) => utf8(rows.map((row) => row.join(';')).join('\n'));
    const [plain, marked] = await Promise.all([gridsOf(csv(seen), 'a.csv'), gridsOf(csv(unseen), 'a.csv')]);
    expect(cellsOf(marked.grids[0])).toEqual(cellsOf(plain.grids[0]));
    expect(cellsOf(plain.grids[0])).toHaveLength(8);
    const blank = await gridsOf(workbookOf([{ name: 'S', rows: [['a', ' '], ['\n', 2]] }]), 'a.xlsx');
    expect(cellsOf(blank.grids[0])).toEqual(['1,1 a', '2,2 2']);
  });
});

describe('text files', () => {
  it.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('é;b\n1;2\n')]), 'utf-8', ';'],
    ['UTF-16', utf16('é\tb\n1\t2\n'), 'utf-16le', '\t'],
    ['UTF-16 without Latin letters', utf16(`Код\tЕкспорт\n${'Зернові культури\t1 220,4\n'.repeat(90)}`), 'utf-16le', '\t'],
    ['Windows-1252', latin1('Pays;\xe9t\xe9 2019;d\xe9c\xe9d\xe9\nB\xe9larus;1;2\n'), 'windows-1252', ';'],
    ['tabs behind labels that commas part', utf8('a,b,c,d\\TIME\t2020\t2021\nx,y,z,w\t1\t2\n'), 'utf-8', '\t'],
    ['semicolons between decimal commas', utf8('a;b, t;c, t\nx;3 120,4;1 020,0\ny;2 980,1;980,5\n'), 'utf-8', ';'],
    ['a declared delimiter', utf8('sep=|\na|b,c\n1|2\n'), 'utf-8', '|'],
    ['bars in quotation marks', utf8(`a,b,c\n${'1,2,"v | w | x | y | z, 1"\n'.repeat(9)}`), 'utf-8', ','],
    ['decimal commas', utf8('a;b\n1,5;2,5\n3,5;4,5\n'), 'utf-8', ';'],
  ])('%s', async (_, bytes, encoding, delimiter) => {
    const { grids, text } = await gridsOf(bytes, 'a.csv');
    expect(text).toEqual({ encoding, delimiter });
    expect(grids[0]?.info.cols).toBeGreaterThan(1);
    expect(cellsOf(grids[0])[0]).not.toContain('\uFFFD');
  });

  it('keeps a record with more fields than the head has', async () => {
    const { grids } = await gridsOf(utf8('a,b\n1,2,\n3,4,5\n'), 'a.csv');
    expect(cellsOf(grids[0])).toEqual(['1,1 a', '1,2 b', '2,1 1', '2,2 2', '3,1 3', '3,2 4', '3,3 5']);
  });

  it('refuses a quotation mark without its other', async () => {
    await expect(gridsOf(utf8('a,b\n"1,2\n3,4\n'), 'a.csv')).rejects.toMatchObject({ data: { code: 'source.damaged' } });
  });
});

describe('workbooks', () => {
  it('shows numbers as the spreadsheet does and keeps what they are', async () => {
    const rows = [[39.41999999999999, { value: 1234.5, format: '#,##0.00' }, { value: 0.125, format: '0.0%' }, { value: 43_831, format: 'yyyy-mm-dd' }]];
    const { grids } = await gridsOf(workbookOf([{ name: 'S', rows }]), 'a.xlsx');
    const cells = [...(grids[0]?.rows() ?? [])][0]?.cells ?? [];
    expect(cells.map(({ type, value, shown }) => [type, value, shown])).toEqual([
      ['number', 39.41999999999999, '39.42'],
      ['number', 1234.5, '1,234.50'],
      ['number', 0.125, '12.5%'],
      ['date', '2020-01-01', '2020-01-01'],
    ]);
  });

  it('reads a cell alike however its element is written', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [`row ${at}`, at / 8, { value: 43_831 + at, format: 'yyyy-mm-dd' }, at % 9 === 0 ? 'a & "b" < c]' : 'x\ny', '']);
    const parts = workbookParts([{ name: 'S', rows }]);
    const rewritten = (change: (xml: string) => string) =>
      zipOf(parts.map((part) => (part.name.includes('sheet1') ? { ...part, bytes: utf8(change(new TextDecoder().decode(part.bytes))) } : part)));
    const usual = await gridsOf(rewritten((xml) => xml), 'a.xlsx');
    const written = [(xml: string) => xml.replaceAll('<c r=', '<c  r='), (xml: string) => xml.replaceAll(/<(\/?)(c|v|is|t)\b/g, '<$1x:$2'), (xml: string) => xml.replaceAll('</c>', '<extLst/></c>')];
    for (const change of written) {
      const other = await gridsOf(rewritten(change), 'a.xlsx');
      expect([...(other.grids[0]?.rows() ?? [])]).toEqual([...(usual.grids[0]?.rows() ?? [])]);
    }
    expect(usual.grids[0]?.info.cells).toBe(8000);
  });

  it('knows merges, hidden rows and hidden sheets', async () => {
    const bytes = workbookOf([
      { name: 'Seen', rows: [['a', null], ['b', 'c']], merges: ['A1:B1'], hiddenRows: [2] },
      { name: 'Unseen', rows: [['x']], hidden: true },
      { name: 'Empty', rows: [] },
    ]);
    const { grids } = await gridsOf(bytes, 'a.xlsx');
    expect(grids.map(({ info }) => [info.name, info.hidden, info.cells])).toEqual([['Seen', false, 3], ['Unseen', true, 1], ['Empty', false, 0]]);
    expect(grids[0]?.info).toMatchObject({ merges: [{ top: 1, left: 1, bottom: 1, right: 2 }], hiddenRows: [2] });
  });
});

describe('files that are damaged or made to do harm', () => {
  const sound = workbookParts([{ name: 'S', rows: [['a', 1]] }]);
  const spoilt = (name: string, change: (part: (typeof sound)[number]) => Partial<(typeof sound)[number]>) =>
    zipOf(sound.map((part) => (part.name === name ? { ...part, ...change(part) } : part)));
  const sheet = 'xl/worksheets/sheet1.xml';
  const doctype = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">]><worksheet>&a;</worksheet>';
  const full = workbookOf([{ name: 'S', rows: Array.from({ length: 200 }, (_, at) => [`row ${at}`, at]) }]);

  it.each<[string, string, Uint8Array, object]>([
    ['a number that is none', 'a.xlsx', spoilt(sheet, () => ({ bytes: utf8('<worksheet><sheetData><row r="2"><c r="B2"><v>1x</v></c></row></sheetData></worksheet>') })), { sheet: 'S', cell: 'B2' }],
    ['a text that is not there', 'a.xlsx', spoilt(sheet, () => ({ bytes: utf8('<worksheet><sheetData><row r="3"><c r="C3" t="s"><v>99</v></c></row></sheetData></worksheet>') })), { sheet: 'S', cell: 'C3' }],
    ['a part that cannot be unpacked', 'a.xlsx', spoilt(sheet, () => ({ crc: 1 })), { sheet: 'S', cell: null }],
    ['a number that is none, in the XML of Excel 2003', 'a.xml', utf8('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Trade"><Table><Row><Cell><Data ss:Type="String">a</Data></Cell><Cell><Data ss:Type="Number">x</Data></Cell></Row></Table></Worksheet></Workbook>'), { sheet: 'Trade', cell: 'B1' }],
    ['a number that is none, in OpenDocument', 'a.fods', utf8('<office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Trade"><table:table-row><table:table-cell office:value-type="float" office:value="x"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>'), { sheet: 'Trade', cell: 'A1' }],
  ])('say the sheet as it is called, and the cell: %s', async (_, name, bytes, where) => {
    await expect(gridsOf(bytes, name)).rejects.toMatchObject({ data: { code: 'source.damaged', where: { file: name, ...where } } });
  });

  it.each<[string, Uint8Array, string, object]>([
    ['a wrong CRC', spoilt(sheet, () => ({ crc: 1 })), 'source.damaged', { part: '' }],
    ['a document type', spoilt(sheet, () => ({ bytes: utf8(doctype) })), 'source.damaged', { part: '' }],
    ['broken XML', spoilt(sheet, () => ({ bytes: utf8('<worksheet><sheetData><row r="1">') })), 'source.damaged', { part: '', row: 1 }],
    ['a part twice', zipOf([...sound, ...sound.slice(-1)]), 'source.damaged', {}],
    ['an encrypted part', spoilt(sheet, () => ({ encrypted: true })), 'source.encrypted', {}],
    ['a bomb that says so', spoilt(sheet, () => ({ claims: 3 * 1024 ** 3 })), 'source.limit', { limit: 'unpackedBytes' }],
    ['a bomb that does not', spoilt(sheet, () => ({ bytes: new Uint8Array(5_000_000), claims: 100 })), 'source.damaged', { part: '' }],
    ['half a file', full.subarray(0, full.length / 2), 'source.damaged', { part: '' }],
    ['a text cell beyond all bounds', workbookOf([{ name: 'S', rows: [['x'.repeat(limits.cellCharacters + 1)]] }]), 'source.limit', { limit: 'cellCharacters' }],
    ['a zip of something else', zipOf([{ name: 'a.txt', bytes: utf8('a') }]), 'source.unsupported', { found: 'archive' }],
    ['a Word file without a table', zipOf([{ name: 'word/document.xml', bytes: utf8('<w:document><w:body><w:p/></w:body></w:document>') }]), 'source.no-table', {}],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'source.unsupported', { found: 'picture' }],
    ['an empty web page', utf8('  <!DOCTYPE html><table></table>'), 'source.no-table', {}],
    ['a web page that ends within its table', utf8('<!DOCTYPE html><html><body><table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2'), 'source.damaged', { part: '', row: 3 }],
    ['a table saved without a page that ends within a cell', utf8('<table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2'), 'source.damaged', { part: '', row: 3 }],
    ['data in XML', utf8('<?xml version="1.0"?><message:Structure/>'), 'source.unsupported', { found: 'xml' }],
    ['an old workbook that is broken off', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), 'source.damaged', { part: 'directory' }],
    ['a protected workbook', compoundOf(['EncryptionInfo', 'EncryptedPackage']), 'source.encrypted', {}],
    ['an old Word file', compoundOf(['WordDocument', '1Table']), 'source.old-format', { found: 'doc' }],
    ['an Outlook message', compoundOf(['__properties_version1.0']), 'source.unsupported', { found: 'mail' }],
    ['a Lotus table', new Uint8Array([0, 0, 2, 0, 6, 4, 6, 0, 8, 0]), 'source.old-format', { found: 'lotus' }],
    ['a Numbers file', zipOf([{ name: 'Index/Document.iwa', bytes: utf8('a') }]), 'source.unsupported', { found: 'iwork' }],
    ['a table in SYLK', utf8('ID;PWXL;N;E\r\nP;PGeneral\r\n'), 'source.unsupported', { found: 'sylk' }],
    ['data in JSON', utf8('{"Country": "Belarus"}'), 'source.unsupported', { found: 'json' }],
    ['noise', new Uint8Array(deflateRawSync(Buffer.from('noise '.repeat(50)))), 'source.unsupported', { found: 'binary' }],
    ['nothing', new Uint8Array(0), 'source.empty', {}],
  ])('%s', async (_, bytes, code, params) => {
    await expect(gridsOf(bytes, 'some.xlsx')).rejects.toMatchObject({ data: { code, params, where: { file: 'some.xlsx' } } });
  });
});

describe('the reader’s worker', () => {
  it('gives sheets and blocks in order and says when it is done', async () => {
    const kinds: string[] = [];
    for await (const message of readInWorker(utf8('a,b\n1,2\n'), 'a.csv', { signal: null, wish: null, limits: usualLimits })) {
      if (message.kind !== 'progress') kinds.push(message.kind);
    }
    expect(kinds).toEqual(['sheet', 'block', 'sheet-end', 'done']);
  });

  it('hands errors on', async () => {
    const read = async () => {
      for await (const _ of readInWorker(utf8('%PDF-1.7'), 'a.pdf', { signal: null, wish: null, limits: usualLimits }));
    };
    await expect(read()).rejects.toMatchObject({ data: { code: 'source.unsupported', params: { found: 'pdf' } } });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const bytes = utf8('a,b,c\n'.repeat(400_000));
    const read = async () => {
      for await (const message of readInWorker(bytes, 'a.csv', { signal: stop.signal, wish: null, limits: usualLimits })) {
        if (message.kind === 'block') stop.abort();
      }
    };
    await expect(read()).rejects.toMatchObject({ data: { code: 'call.cancelled' } });
  });

  it('waits while nobody takes what it read', async () => {
    const bytes = utf8('a,b,c\n'.repeat(100_000));
    let blocks = 0;
    for await (const message of readInWorker(bytes, 'a.csv', { signal: null, wish: null, limits: usualLimits })) {
      if (message.kind === 'block') blocks += 1;
      if (blocks === 3) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(blocks).toBe(Math.ceil(100_000 / 256));
  });
});

/** Tables as offices write them, each in the encodings of old that hold its letters; ASCII letters stand for bytes. */
const ENCODED: readonly [string, string, readonly string[]][] = [
  ['Russian', 'Страна;Экспорт, тыс. долл. США\nБеларусь;1 234,5\nПакистан;2\nКитай;3\nИтого;6\n', ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5']],
  ['Russian in capitals', 'NAPR;EDIZM\nИМ;КИЛОГРАММ\nЭК;КИЛОГРАММ\nИМ;ШТУКА\n', ['windows-1251']],
  ['Ukrainian', 'Країна;Експорт товарів\nБілорусь;1\nПольща;2\nУсього;3\n', ['windows-1251']],
  ['Arabic', 'الدولة;الصادرات بالألف دولار\nبيلاروسيا;1\nباكستان;2\nالمجموع;3\n', ['windows-1256', 'iso-8859-6']],
  ['Greek', 'Χώρα;Εξαγωγές\nΛευκορωσία;1\nΠακιστάν;2\nΣύνολο;3\n', ['windows-1253']],
  ['Hebrew', 'מדינה;יצוא\nבלארוס;1\nפקיסטן;2\nסך הכל;3\n', ['windows-1255']],
  ['Polish', 'Kraj;Wartość w tys. złotych\nBiałoruś;1\nCzechy i Słowacja;2\nŁącznie;3\n', ['windows-1250']],
  ['Czech', 'Země;Vývoz v tisících\nBělorusko;1\nŠvýcarsko;2\nŘecko;3\nCelkem země;6\n', ['windows-1250']],
  ['Turkish', 'Ülke;İhracat (bin dolar)\nBeyaz Rusya;1\nYunanistan;2\nDiğer ülkeler ve bölgelerin dış satışı;3\n', ['windows-1254']],
  ['Turkish, few letters', 'GTİP;Ürün;Değişim\n8433;Tarım makineleri;1\n3907;Poliasetaller;2\nDiğer;Toplam;3\n', ['windows-1254']],
  ['French', 'Pays;Valeur exportée en milliers\nBélarus;1\nCôte d’Ivoire;2\nÉgypte;3\n', ['windows-1252']],
  ['Spanish', 'País;Exportación de España\nBielorrusia;1\nPakistán;2\nPerú;3\n', ['windows-1252']],
  ['German', 'Land;Ausfuhr in Tsd. Euro für Österreich\nTürkei;1\nWeißrussland;2\n', ['windows-1252']],
  ['Portuguese', 'País;Exportação\nPaquistão;1\nBielorrússia;2\nJapão;3\n', ['windows-1252']],
  ['English, one name', 'Country;Exports\nBelarus;1\nCôte d’Ivoire;2\nPakistan;3\n', ['windows-1252']],
  ['English, one name of Turkey', 'Country;Exports\nBelarus;1\nTürkiye;2\nPakistan;3\n', ['windows-1252']],
  ['English, one name in capitals', 'Country;Exports\nBELARUS;1\nCÔTE D’IVOIRE;2\nPAKISTAN;3\n', ['windows-1252']],
  ['English, one unit', 'Country;Unit;Imports\nBelarus;1000 à hl;1\nPakistan;1000 à hl;3\n', ['windows-1252']],
  ['English, a currency', 'Country;Exports (£ million)\nBelarus;1\nPakistan;3\n', ['windows-1252']],
  ['English, a currency of Europe', 'Country;Exports (€ million)\nBelarus;1\nPakistan;3\n', ['windows-1252']],
  ['English, a dash', 'Exports 2019–2023\nCountry;2019;2023\nBelarus;1;2\nPakistan;3;4\n', ['windows-1252']],
  ['English, a no-break space', 'Country;2019\nBelarus;1\u00a0234\nPakistan;3\u00a0456\n', ['windows-1252']],
  ['French, one letter', 'Pays;Valeur\nPakistan;1\nChine à part;2\nInde;3\n', ['windows-1252']],
  ['Spanish, one letter', 'Socio;Valor\nPakistan;1\nJapón;2\nIndia;3\n', ['windows-1252']],
  ['Spanish, one tilde', 'Socio;Valor\nPakistan;1\nEspaña;2\nIndia;3\n', ['windows-1252']],
  ['German, one letter', 'Land;Wert\nPakistan;1\nRumänien;2\nIndien;3\n', ['windows-1252']],
  ['Swedish', 'Land;Värde\nPakistan;1\nNorge och Åland;2\nÖvriga länder;3\n', ['windows-1252']],
  ['Chinese', '国家和地区;出口额（万美元）\n白俄罗斯;1\n巴基斯坦;2\n总值;3\n', ['gb18030']],
  ['Chinese of Taiwan', '國家;出口總值（千美元）\n白俄羅斯;1\n巴基斯坦;2\n', ['big5']],
  ['Korean', '국가명;수출액(천달러)\n벨라루스;1\n파키스탄;2\n총계;3\n', ['euc-kr']],
  ['Japanese', '国名;輸出額（千円）\nベラルーシ;1\nパキスタン;2\n合計;3\n', ['shift_jis', 'euc-jp']],
];

describe('the encoding of a text is found by evidence', () => {
  it.each(ENCODED.flatMap(([language, text, labels]) => labels.map((label) => [language, label, text] as const)))('%s in %s', async (_, label, text) => {
    const { grids, text: how } = await gridsOf(encoded(text, label), 'a.csv');
    expect(how?.encoding).toBe(label);
    expect([...(grids[0]?.rows() ?? [])].map(({ cells }) => cells.map(({ shown }) => shown).join(';')).join('\n')).toBe(text.trim().replaceAll('’', label === 'windows-1252' ? '’' : '?'));
  });
});
