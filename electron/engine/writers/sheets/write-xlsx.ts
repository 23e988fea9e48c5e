import { columnName } from '../../../../shared/figures/figure';
import type { OutCell, OutTable } from './table-writer';
import { ZipStream } from './zip-stream';
import type { Put } from './zip-stream';

/** Rows that a sheet of Excel holds. */
const MOST_ROWS = 1_048_576;

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles of cells by their number in `styles.xml`: usual, head, words kept as words, number. */
const HEAD = 1;
const WORDS = 2;
const NUMBER = 3;

/**
 * Writes tables as a workbook (ECMA-376, part 1), a sheet each, row by row: a million rows need no more memory than one
 * piece. Words are kept as words (format `@`, quote prefix), so none is ever run as a formula. A table that is longer
 * than a sheet goes on on the next one.
 */
export async function writeXlsx(tables: readonly OutTable[], put: Put): Promise<void> {
  const zip = new ZipStream(put);
  const names: string[] = [];
  for (const table of tables) {
    const rows = pieces(table);
    const left = { part: 1, more: true };
    while (left.more) {
      names.push(left.part === 1 ? table.name : `${table.name} ${left.part}`);
      await zip.add(`xl/worksheets/sheet${names.length}.xml`, async (text) => {
        left.more = await writeSheet(table, rows, text);
      });
      left.part += 1;
    }
  }
  for (const [path, xml] of partsOf(names)) await zip.add(path, (text) => text(declaration + xml));
  await zip.end();
}

/** Rows as they come, with the way to put back what a full sheet could not take. */
interface Pieces {
  next(): Promise<readonly (readonly OutCell[])[] | null>;
  giveBack(rows: readonly (readonly OutCell[])[]): void;
}

function pieces({ rows }: OutTable): Pieces {
  const source = (async function* () {
    yield* rows;
  })();
  let kept: readonly (readonly OutCell[])[] | null = null;
  return {
    async next() {
      const back = kept;
      kept = null;
      if (back !== null) return back;
      const { done, value } = await source.next();
      return done === true ? null : value;
    },
    giveBack(left) {
      kept = left;
    },
  };
}

/** Writes one sheet; true where rows are left for another. */
async function writeSheet(table: OutTable, rows: Pieces, text: (piece: string) => Promise<void>): Promise<boolean> {
  const columns = table.widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  await text(
    `${declaration}<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" ` +
      `topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols>` +
      `<sheetData>${rowXml(table.head, 1, HEAD)}`,
  );
  let row = 1;
  let left = false;
  for (let piece = await rows.next(); piece !== null; piece = await rows.next()) {
    const room = MOST_ROWS - row;
    const taken = piece.slice(0, room);
    await text(taken.map((cells, i) => rowXml(cells, row + i + 1, WORDS)).join(''));
    row += taken.length;
    if (taken.length < piece.length) {
      rows.giveBack(piece.slice(room));
      left = true;
      break;
    }
  }
  await text(`</sheetData><autoFilter ref="A1:${columnName(table.head.length)}${row}"/></worksheet>`);
  return left;
}

function rowXml(cells: readonly OutCell[], row: number, words: number): string {
  const drawn = cells.map((cell, i) => {
    const at = `${columnName(i + 1)}${row}`;
    if (cell === null || cell === '') return '';
    if (typeof cell === 'number') return `<c r="${at}" s="${NUMBER}"><v>${cell}</v></c>`;
    return `<c r="${at}" s="${words}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${row}">${drawn.join('')}</row>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no place for is left out; a cell of Excel holds 32,767 characters. */
function escaped(text: string): string {
  return text
    .slice(0, 32_767)
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

function partsOf(names: readonly string[]): [string, string][] {
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const sheets = names.map((_, i) => i + 1);
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>` +
        sheets
          .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`)
          .join('') +
        `</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packageRelationships}">` +
        `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>` +
        names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('') +
        `</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packageRelationships}">` +
        sheets
          .map(
            (n) => `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
          )
          .join('') +
        `<Relationship Id="rId${names.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styles],
  ];
}

const styles =
  `<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.########"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';
