import { readFileSync, writeFileSync } from 'node:fs';
import { readParts } from '../documents/read-docx';
import { zipOf } from '../tables/zip';

/**
 * A contributor's form as an office returns it: in each table whose first head is a key of `rows`, the first empty row is
 * filled with the words given.
 */
export async function filledForm(
  form: string,
  target: string,
  rows: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const parts = await readParts(new Uint8Array(readFileSync(form)));
  const name = 'word/document.xml';
  let xml = new TextDecoder().decode(parts.get(name));
  for (const [head, texts] of Object.entries(rows)) {
    const table = tables(xml).find((one) => wordsOf(rowsOf(one)[0] ?? '')[0] === head);
    if (table === undefined) throw new Error(`the form has no table ${head}`);
    const row = rowsOf(table)[1] ?? '';
    xml = xml.replace(table, () => table.replace(row, () => withWords(row, texts)));
  }
  parts.set(name, new TextEncoder().encode(xml));
  writeFileSync(target, zipOf([...parts].map(([part, bytes]) => ({ name: part, bytes }))));
}

const tables = (xml: string) => xml.match(/<w:tbl>.*?<\/w:tbl>/gsu) ?? [];
const rowsOf = (table: string) => table.match(/<w:tr[ >].*?<\/w:tr>/gsu) ?? [];
const wordsOf = (row: string) =>
  (row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? []).map((cell) => (cell.match(/(?<=<w:t[^>]*>)[^<]*/gu) ?? []).join(''));

function withWords(row: string, texts: readonly string[]): string {
  let at = 0;
  return row.replace(/<w:tc>.*?<\/w:tc>/gsu, (cell) => {
    const words = texts[at++] ?? '';
    return cell.replace(/<\/w:p>/u, `<w:r><w:t>${words}</w:t></w:r></w:p>`);
  });
}
