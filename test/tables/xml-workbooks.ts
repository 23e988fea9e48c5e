import { zipOf, type ZipPart } from './zip';
import type { WrittenCell, WrittenSheet } from './workbook';

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

interface Span {
  across: number;
  down: number;
}

/** The span of each top left cell by `row,col` from 0, and the cells that a span covers. */
function spansOf(merges: readonly string[]): { tops: Map<string, Span>; covered: Set<string> } {
  const tops = new Map<string, Span>();
  const covered = new Set<string>();
  for (const merge of merges) {
    const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(merge) ?? [];
    const col = left.charCodeAt(0) - 65;
    const row = Number(top) - 1;
    const across = right.charCodeAt(0) - 65 - col;
    const down = Number(bottom) - 1 - row;
    tops.set(`${row},${col}`, { across, down });
    for (let r = 0; r <= down; r += 1)
      for (let c = 0; c <= across; c += 1) if (r + c > 0) covered.add(`${row + r},${col + c}`);
  }
  return { tops, covered };
}

const formatsIn = (sheets: readonly WrittenSheet[]) => [
  ...new Set(
    sheets.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.format] : [])),
    ),
  ),
];

/** The same sheets as `workbookOf` writes, in the XML of Excel 2003. */
export function spreadsheetMlOf(sheets: readonly WrittenSheet[]): Uint8Array {
  const formats = formatsIn(sheets);
  const styles = formats
    .map((format, at) => `<Style ss:ID="s${at}"><NumberFormat ss:Format="${xml(format)}"/></Style>`)
    .join('');
  const body = sheets.map(({ name, rows, merges = [], hidden, hiddenRows = [] }) => {
    const { tops, covered } = spansOf(merges);
    const written = rows.map((row, r) => {
      const cells = row.map((cell, c) => {
        const span = tops.get(`${r},${c}`);
        if (covered.has(`${r},${c}`) || (cell === null && span === undefined)) return '';
        const merged = span === undefined ? '' : ` ss:MergeAcross="${span.across}" ss:MergeDown="${span.down}"`;
        const style = typeof cell === 'object' && cell !== null ? ` ss:StyleID="s${formats.indexOf(cell.format)}"` : '';
        return `<Cell ss:Index="${c + 1}"${merged}${style}>${dataOf(cell)}</Cell>`;
      });
      return `<Row ss:Index="${r + 1}"${hiddenRows.includes(r + 1) ? ' ss:Hidden="1"' : ''}>${cells.join('')}</Row>`;
    });
    const options = hidden === true ? '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>' : '';
    return `<Worksheet ss:Name="${xml(name)}"><Table>${written.join('')}</Table>${options}</Worksheet>`;
  });
  const spaces =
    'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"';
  return new TextEncoder().encode(
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook ${spaces}><Styles>${styles}</Styles>${body.join('')}</Workbook>`,
  );
}

function dataOf(cell: WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<Data ss:Type="String">${xml(cell)}</Data>`;
  return `<Data ss:Type="Number">${typeof cell === 'number' ? cell : cell.value}</Data>`;
}

/** Number styles of an OpenDocument table for the formats that tests use. */
const STYLES: Readonly<Record<string, string>> = {
  '#,##0.00':
    '<number:number-style style:name="NAME"><number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
  '0.0%':
    '<number:percentage-style style:name="NAME"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>',
  'yyyy-mm-dd':
    '<number:date-style style:name="NAME"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>',
};

/** The same sheets as an OpenDocument table. Dates are written as such. */
export function odsOf(sheets: readonly WrittenSheet[]): Uint8Array {
  return zipOf(odsParts(sheets));
}

export function odsParts(sheets: readonly WrittenSheet[]): ZipPart[] {
  const formats = formatsIn(sheets);
  const styles = formats.map(
    (format, at) =>
      `${STYLES[format]?.replace('NAME', `N${at}`) ?? ''}<style:style style:name="c${at}" style:family="table-cell" style:data-style-name="N${at}"/>`,
  );
  const hidden =
    '<style:style style:name="unseen" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const tables = sheets.map((sheet) => tableOf(sheet, formats));
  const spaces = ['office', 'table', 'text', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const content = `<office:document-content ${spaces} xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"><office:automatic-styles>${styles.join('')}${hidden}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  return [
    { name: 'mimetype', bytes: bytes('application/vnd.oasis.opendocument.spreadsheet') },
    { name: 'content.xml', bytes: bytes(`<?xml version="1.0" encoding="UTF-8"?>${content}`) },
  ];
}

function tableOf(
  { name, rows, merges = [], hidden, hiddenRows = [] }: WrittenSheet,
  formats: readonly string[],
): string {
  const { tops, covered } = spansOf(merges);
  const written = rows.map((row, r) => {
    const cells = row.map((cell, c) => {
      if (covered.has(`${r},${c}`)) return '<table:covered-table-cell/>';
      const span = tops.get(`${r},${c}`);
      const merged =
        span === undefined
          ? ''
          : ` table:number-columns-spanned="${span.across + 1}" table:number-rows-spanned="${span.down + 1}"`;
      return odsCell(cell, merged, formats);
    });
    const unseen = hiddenRows.includes(r + 1) ? ' table:visibility="collapse"' : '';
    return `<table:table-row${unseen}>${cells.join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
  });
  const style = hidden === true ? ' table:style-name="unseen"' : '';
  return `<table:table table:name="${xml(name)}"${style}>${written.join('')}<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
}

function odsCell(cell: WrittenCell, merged: string, formats: readonly string[]): string {
  if (cell === null) return `<table:table-cell${merged}/>`;
  if (typeof cell === 'string')
    return `<table:table-cell${merged} office:value-type="string"><text:p>${xml(cell)}</text:p></table:table-cell>`;
  if (typeof cell === 'number') return `<table:table-cell${merged} office:value-type="float" office:value="${cell}"/>`;
  const style = ` table:style-name="c${formats.indexOf(cell.format)}"`;
  if (!cell.format.startsWith('y'))
    return `<table:table-cell${merged}${style} office:value-type="float" office:value="${cell.value}"/>`;
  const date = new Date((cell.value - 25_569) * 86_400_000).toISOString().replace(/(T00:00:00)?\.000Z$/, '');
  return `<table:table-cell${merged}${style} office:value-type="date" office:date-value="${date}"><text:p>${date.slice(0, 10)}</text:p></table:table-cell>`;
}
