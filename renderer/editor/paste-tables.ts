import { mostColumns } from './table-limits';

/** A pasted table of more rows is a page or a sheet rather than a table in a text. */
const mostRows = 200;

/**
 * Tables of outside as our text holds them: each cell one line, cells that span others once and blanks for the rest, the
 * first row their head. One that lays a page out, with other tables in it or of one row or column, becomes lines; and so does
 * what is wider than a text can hold.
 */
export function pastedTables(page: Document): void {
  // What lies inside comes first: what is around it lays it out.
  for (const table of [...page.querySelectorAll('table')].toReversed()) {
    const rows = filled(grid(table));
    const width = rows[0]?.length ?? 0;
    const nested = table.querySelector('table') !== null;
    if (nested) table.replaceWith(...[...table.querySelectorAll(':scope > * > tr > *')].flatMap(contentOf));
    else if (width < 2 || rows.length < 2 || width > mostColumns || rows.length > mostRows) linesOf(page, table, rows);
    else table.replaceWith(tableOf(page, rows));
  }
}

type Grid = (Element | null)[][];

/** The cells of a table by row and column; a spanned place is null. */
function grid(table: Element): Grid {
  const rows: Grid = [];
  [...table.querySelectorAll('tr')].forEach((line, at) => {
    const row = (rows[at] ??= []);
    let col = 0;
    for (const cell of line.querySelectorAll(':scope > td, :scope > th')) {
      while (row[col] !== undefined) col += 1;
      const [wide, high] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let down = 0; down < high; down += 1)
        for (let right = 0; right < wide; right += 1)
          (rows[at + down] ??= [])[col + right] = down === 0 && right === 0 ? cell : null;
      col += wide;
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, col) => row[col] ?? null));
}

function span(cell: Element, name: string): number {
  const asked = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(asked) ? 1 : Math.min(Math.max(1, asked), 50);
}

/** Without rows and columns that say nothing, as copied sheets have at their edges. */
function filled(rows: Grid): Grid {
  const says = (cell: Element | null | undefined) => words(cell ?? null) !== '';
  const columns = (rows[0] ?? []).map((_, col) => rows.some((row) => says(row[col])));
  return rows.filter((row) => row.some(says)).map((row) => row.filter((_, col) => columns[col]));
}

function tableOf(page: Document, rows: Grid): Element {
  const table = page.createElement('table');
  rows.forEach((cells, at) => {
    const row = page.createElement('tr');
    for (const cell of cells) {
      const made = page.createElement(at === 0 ? 'th' : 'td');
      const line = page.createElement('p');
      if (cell !== null) line.append(...oneLine(page, cell));
      const dir = cell?.querySelector('[dir]')?.getAttribute('dir') ?? cell?.getAttribute('dir') ?? null;
      if (dir !== null) line.setAttribute('dir', dir);
      made.append(line);
      row.append(made);
    }
    table.append(row);
  });
  return table;
}

const blocks = 'p, div, h1, h2, h3, h4, h5, h6, li, ul, ol, blockquote';

/** The content of a cell as one line: what stood in paragraphs of its own is apart by breaks. */
function oneLine(page: Document, cell: Element): Node[] {
  for (const block of [...cell.querySelectorAll(blocks)].toReversed()) {
    const before = block.previousSibling;
    const first = before === null || (before.nodeType === 3 && (before.textContent ?? '').trim() === '');
    block.replaceWith(...(first ? [] : [page.createElement('br')]), ...block.childNodes);
  }
  return [...cell.childNodes];
}

function linesOf(page: Document, table: Element, rows: Grid): void {
  const lines = rows.map((row) => {
    const line = page.createElement('p');
    line.textContent = row
      .map(words)
      .filter((cell) => cell !== '')
      .join('\u2003');
    return line;
  });
  table.replaceWith(...lines);
}

function contentOf(cell: Element): Node[] {
  const loose = [...cell.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
  if (!loose) return [...cell.childNodes];
  const line = cell.ownerDocument.createElement('p');
  line.append(...cell.childNodes);
  return [line];
}

function words(cell: Element | null): string {
  return (cell?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
