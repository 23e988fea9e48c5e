import { neutralText } from '../../../shared/tables/neutral-text';

/** A cell on its way to another program: words, or a number with what it looks like here. */
export type CopiedCell = string | { value: number; shown: string } | null;

export interface CopiedTable {
  head: readonly string[];
  rows: readonly (readonly CopiedCell[])[];
  /** Lines below: where it comes from. */
  notes: readonly string[];
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * A table as HTML that Excel and Word take: `x:num` tells Excel the number whatever its language, `mso-number-format`
 * keeps codes and periods from becoming numbers and dates.
 */
export function copiedHtml({ head, rows, notes }: CopiedTable): string {
  const cells = (row: readonly CopiedCell[]) => row.map(htmlCell).join('');
  return [
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body>',
    '<table border="1" style="border-collapse:collapse">',
    `<thead><tr>${head.map((word) => `<th style="text-align:left">${escaped(word)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
    '</body></html>',
  ].join('');
}

function htmlCell(cell: CopiedCell): string {
  if (cell === null) return '<td></td>';
  if (typeof cell === 'string') return `<td style="mso-number-format:'\\@'">${escaped(cell)}</td>`;
  return `<td x:num="${cell.value}" style="text-align:right">${escaped(cell.shown)}</td>`;
}

/** The same as plain text with tabs; words that a spreadsheet would run as a formula are made harmless. */
export function copiedText({ head, rows, notes }: CopiedTable): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t');
  const cell = (one: CopiedCell) =>
    one === null ? '' : typeof one === 'string' ? neutralText(one) : String(one.value);
  return [line(head), ...rows.map((row) => line(row.map(cell))), ...notes.map(neutralText)].join('\r\n');
}

/** Puts both on the clipboard; false where the window may not. */
export function putOnClipboard(table: CopiedTable): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', copiedHtml(table));
    event.clipboardData?.setData('text/plain', copiedText(table));
  };
  document.addEventListener('copy', put, { once: true, capture: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return done;
}
