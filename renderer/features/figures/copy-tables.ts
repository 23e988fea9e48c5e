import type { Grid } from '../../../shared/pack/fact-sheet-grid';

/** Puts tables on the clipboard as Word and Excel take them; false where the system refused. */
export async function copyTables(grids: readonly Grid[]): Promise<boolean> {
  const html = new Blob([grids.map(tableHtml).join('')], { type: 'text/html' });
  const text = new Blob([grids.map(tableText).join('\n\n')], { type: 'text/plain' });
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
    return true;
  } catch {
    return false;
  }
}

/** A table with its title above it and its notes below it. */
export function tableHtml({ title, head, rows, notes, strong }: Grid): string {
  const cell = (words: string, end: boolean, bold: boolean) =>
    `<td${end ? ' align="right"' : ''}>${bold ? `<b>${escaped(words)}</b>` : escaped(words)}</td>`;
  const body = rows.map(
    ({ label, cells }) =>
      `<tr>${cell(label, false, false)}${cells.map(({ text, align }, i) => cell(text, align === 'end', i === strong)).join('')}</tr>`,
  );
  const heads = head.map((words) => `<th>${escaped(words)}</th>`).join('');
  return `<p><b>${escaped(title)}</b></p><table border="1"><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table><p>${escaped(notes.join(' '))}</p>`;
}

/** The same with tabs, which every spreadsheet takes; what begins like a formula is kept from being one. */
export function tableText({ title, head, rows, notes }: Grid): string {
  const lines = rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);
  return [[title], head, ...lines, ...notes.map((note) => [note])]
    .map((line) => line.map(harmless).join('\t'))
    .join('\n');
}

function harmless(text: string): string {
  const plain = text.replaceAll(/[\t\n]/g, ' ');
  return /^[=@]/.test(plain) ? `'${plain}` : plain;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
