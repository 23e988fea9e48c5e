import { columnName } from '../../shared/figures/figure';
import { zipOf, type ZipPart } from './zip';

/** A cell as a test writes it: text, number, nothing, or a number with its format. */
export type WrittenCell = string | number | null | { value: number; format: string };

export interface WrittenSheet {
  name: string;
  rows: readonly (readonly WrittenCell[])[];
  merges?: readonly string[];
  hidden?: boolean;
  hiddenRows?: readonly number[];
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const bytes = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook in Excel's XML format; tests spoil them as they like before they zip them. */
export function workbookParts(sheets: readonly WrittenSheet[]): ZipPart[] {
  const formats = [
    ...new Set(sheets.flatMap(({ rows }) => rows.flat().flatMap((cell) => (isFormatted(cell) ? [cell.format] : [])))),
  ];
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  return [
    { name: '[Content_Types].xml', bytes: bytes('<Types/>') },
    {
      name: '_rels/.rels',
      bytes: bytes(`<Relationships xmlns="${PACKAGE}">${link(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    },
    {
      name: 'xl/workbook.xml',
      bytes: bytes(
        `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${sheets
          .map(
            ({ name, hidden }, at) =>
              `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="r${at + 1}"${hidden === true ? ' state="hidden"' : ''}/>`,
          )
          .join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: bytes(
        `<Relationships xmlns="${PACKAGE}">${sheets
          .map((_, at) => link(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
          .join('')}${link(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
      ),
    },
    {
      name: 'xl/styles.xml',
      bytes: bytes(
        `<styleSheet xmlns="${MAIN}"><numFmts>${formats
          .map((format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${xml(format)}"/>`)
          .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
          .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
          .join('')}</cellXfs></styleSheet>`,
      ),
    },
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      bytes: bytes(sheetXml(sheet, formats)),
    })),
  ];
}

/** The same with properties of its own that say when it was made and saved, in ISO. */
export function withTimes(parts: readonly ZipPart[], times: { made?: string; saved?: string }): ZipPart[] {
  const said = [
    times.made === undefined ? '' : `<dcterms:created>${times.made}</dcterms:created>`,
    times.saved === undefined ? '' : `<dcterms:modified>${times.saved}</dcterms:modified>`,
  ];
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  const link = `<Relationship Id="core" Type="${type}" Target="docProps/core.xml"/></Relationships>`;
  return [
    ...parts.map((part) =>
      part.name === '_rels/.rels'
        ? {
            ...part,
            bytes: new TextEncoder().encode(new TextDecoder().decode(part.bytes).replace('</Relationships>', link)),
          }
        : part,
    ),
    {
      name: 'docProps/core.xml',
      bytes: bytes(
        `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/">${said.join('')}</cp:coreProperties>`,
      ),
    },
  ];
}

export function workbookOf(sheets: readonly WrittenSheet[]): Uint8Array {
  return zipOf(workbookParts(sheets));
}

function isFormatted(cell: WrittenCell): cell is { value: number; format: string } {
  return typeof cell === 'object' && cell !== null;
}

function sheetXml({ rows, merges = [], hiddenRows = [] }: WrittenSheet, formats: readonly string[]): string {
  const body = rows.map((row, at) => {
    const cells = row.map((cell, col) => cellXml(cell, `${columnName(col + 1)}${at + 1}`, formats)).join('');
    return `<row r="${at + 1}"${hiddenRows.includes(at + 1) ? ' hidden="1"' : ''}>${cells}</row>`;
  });
  const merged =
    merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: WrittenCell, name: string, formats: readonly string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  return `<c r="${name}" s="${formats.indexOf(cell.format) + 1}"><v>${cell.value}</v></c>`;
}
