import Papa from 'papaparse';

const CANDIDATES = [',', ';', '\t', '|'] as const;

/** What a csv says of its own delimiter in a first line `sep=;`, and how many characters that line takes; else null. */
export function declaredDelimiter(text: string): { delimiter: string; length: number } | null {
  const found = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text);
  return found === null ? null : { delimiter: found[1] ?? ',', length: found[0].length };
}

/**
 * The sign between the fields: the one that cuts most records of `head` into the same number of fields, and of two
 * that do so equally the one that cuts into more. A tab that cuts all of them alike is it in any case: hardly a field holds
 * one, and labels before it may be parted by commas. So is another sign that cuts all of them alike into three or more,
 * for texts in quotes may hold many of a sign that does not part fields. A comma when nothing cuts.
 */
export function delimiterOf(head: string): string {
  if (cuts(head, '\t').every(([fields, share]) => fields > 1 && share === 1)) return '\t';
  let best = { delimiter: ',', score: 0 };
  const alike = CANDIDATES.filter((sign) => cuts(head, sign).every(([fields, share]) => fields > 2 && share === 1));
  for (const delimiter of alike.length > 0 ? alike : CANDIDATES) {
    const score = evenness(head, delimiter);
    // Decimal commas cut as evenly as the semicolons between them.
    if (score > best.score || (score === best.score && delimiter === ';')) best = { delimiter, score };
  }
  return best.delimiter;
}

/**
 * The sign between the fields of records that are quoted once more as a whole ("a,""b"",3"), as programs leave them that took each line
 * for one cell; null when they are not.
 */
export function insideDelimiter(head: string): string | null {
  const { data } = Papa.parse<string[]>(head, { delimiter: ',', newline: newlineOf(head), preview: 300 });
  const records = data.slice(0, -1).map((fields) => fields.map((field) => field.replace(/\r$/, '')));
  if (records.length < 2 || !head.replace(/^\uFEFF/, '').startsWith('"')) return null;
  if (!records.every((fields) => fields.length === 1)) return null;
  const inner = `${records.map(([field = '']) => field).join('\n')}\n`;
  const delimiter = delimiterOf(inner);
  return cuts(inner, delimiter).some(([fields, share]) => fields >= 3 && share > 0.95) ? delimiter : null;
}

function evenness(head: string, delimiter: string): number {
  return Math.max(0, ...cuts(head, delimiter).map(([fields, share]) => (fields > 1 ? share * (1 - 1 / fields) : 0)));
}

/** Into how many fields the records are cut, and which part of them into so many. */
function cuts(head: string, delimiter: string): [fields: number, share: number][] {
  const { data } = Papa.parse<string[]>(head, { delimiter, newline: newlineOf(head), preview: 300 });
  const records = data.slice(0, -1).filter((record) => record.some((field) => field.trim() !== ''));
  const lines = records.length > 0 ? records : data;
  const counts = new Map<number, number>();
  for (const record of lines) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  return [...counts].map(([fields, times]) => [fields, times / lines.length]);
}

/** The line break of the text; a lone carriage return only where there is no other. */
export function newlineOf(head: string): '\n' | '\r' {
  return head.includes('\n') || !head.includes('\r') ? '\n' : '\r';
}
