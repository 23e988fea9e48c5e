/** A member of a delegation as a line of a list says it. */
export interface ReadMember {
  name: string;
  role: string;
}

/** `1.`, `2)`, `-`, `•` and the like before a name. */
const numbering = /^\s*(?:\(?\d{1,3}[.)]?|[-–—•*·])\s+/u;

/**
 * Reads a list of people: a line each, the name before the first comma, semicolon, dash or tab and the office behind it;
 * or a table out of Word or Excel, whose columns are parted by tabs. Columns that hold nothing but numbers are left out, and so
 * is a first row that names the columns.
 */
export function readMembers(pasted: string): ReadMember[] {
  const lines = pasted
    .split(/\r?\n/)
    .map((line) => line.replaceAll('\u00a0', ' ').trimEnd())
    .filter((line) => line.trim() !== '');
  const table = lines.filter((line) => line.includes('\t')).length * 2 > lines.length;
  const read = table ? lines.map(readRow) : lines.map(readLine);
  return read.filter(({ name }, i) => name !== '' && !(i === 0 && isHead(name)));
}

function readRow(line: string): ReadMember {
  const [name = '', ...rest] = line
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !/^\d{1,3}[.)]?$|^(?:no|nr|№|s\.? ?no)\.?$/iu.test(cell));
  return { name: name.replace(numbering, ''), role: rest.join(', ') };
}

function readLine(line: string): ReadMember {
  const text = line.replace(numbering, '').trim();
  const parted = /^(.+?)(?:\s*[,;:]\s+|\s+[-–—]\s+|\t+)(.+)$/u.exec(text);
  const [, name = text, role = ''] = parted ?? [];
  return { name: name.trim(), role: role.trim() };
}

/** What heads the column of names in lists. */
function isHead(name: string): boolean {
  return /^(full )?names?$|^фио$|^имя$|^ф\.\s?и\.\s?о\.$|^نام$|^الاسم$/iu.test(name);
}
