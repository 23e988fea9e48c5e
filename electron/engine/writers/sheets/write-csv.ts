import { Buffer } from 'node:buffer';
import { neutralText } from '../../../../shared/tables/neutral-text';
import type { OutCell, OutTable } from './table-writer';
import type { Put } from './zip-stream';

/**
 * Writes a table as comma-separated values (RFC 4180): UTF-8 with its mark, which Excel needs, lines ended by CR LF.
 * Words that a spreadsheet program would run as a formula are made harmless.
 */
export async function writeCsv(table: OutTable, put: Put): Promise<void> {
  await put(Buffer.from(`\uFEFF${line(table.head)}`, 'utf8'));
  for await (const rows of table.rows) await put(Buffer.from(rows.map(line).join(''), 'utf8'));
}

function line(cells: readonly OutCell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: OutCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = neutralText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
