import { AppError } from '../../../../shared/contract/errors';
import { within } from '../limits';
import { markupEncodingOf } from './encoding';
import { classFormats } from './html-cell';
import { HtmlPage } from './html-page';
import { attributeOf, steps, type Element } from './html-tree';
import { PageGrid } from './page-grid';
import type { FileOutput } from './sheet-output';

/** Elements whose content is not on the page. */
const UNSEEN = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'textarea',
  'title',
]);
/** Columns of hidden cells and the like are few; a table inside a cell counts once it has this many cells of its own. */
const CELLS_OF_A_TABLE = 2;

/**
 * Reads a web page, also one saved as .xls, as one grid: see PageGrid. Unclosed and wrongly nested elements are read as
 * a browser does, but a page that ends within a table is damaged: the rest of its rows is missing. Tables that only hold
 * others in place are prose in the order of the page.
 * @returns 1, the page
 * @throws AppError `source.limit`, `source.damaged`, `source.no-table` when nothing is on the page
 */
export async function readHtml(bytes: Uint8Array, file: FileOutput): Promise<number> {
  within('workbookBytes', bytes.length);
  const { parse } = await import('parse5');
  const text = new TextDecoder(await markupEncodingOf(bytes)).decode(bytes);
  const page = parse(text);
  const { frames, css } = looked(page);
  const output = file.begin('', false);
  const grid = new PageGrid(output);
  const html = new HtmlPage(grid, output, frames, classFormats(css));
  for (const step of steps(page, isUnseen)) {
    html.take(step);
    if (output.writer.finished.length > 0) await output.flush();
  }
  html.prose();
  if (output.writer.cells === 0) throw AppError.of('source.no-table', {});
  if (isCutOff(text)) throw AppError.of('source.damaged', { part: '', row: grid.row });
  await output.end({ merges: grid.allMerges(), hiddenRows: grid.hiddenRows, hiddenCols: grid.hiddenCols });
  return 1;
}

/**
 * Whether the page ends within a table that is not closed: where the page was opened as one and is not closed either, or in a
 * cell, where other cells are closed.
 */
function isCutOff(text: string): boolean {
  const page = text.toLowerCase();
  const count = (pattern: RegExp) => page.match(pattern)?.length ?? 0;
  if (count(/<\/table[\s>]/g) >= count(/<table[\s>]/g)) return false;
  const inPage = count(/<html[\s>]/g) > 0 && count(/<\/html[\s>]/g) === 0;
  const lastCell = Math.max(page.lastIndexOf('<td'), page.lastIndexOf('<th'));
  // The table of the last cell is closed: those around it only hold it in place.
  if (page.lastIndexOf('</table') > lastCell) return false;
  return inPage || (/<\/t[dh]\s*>/.test(page) && !/<\/t[dhr]\s*>/.test(page.slice(lastCell)));
}

function isUnseen(element: Element): boolean {
  const { tagName } = element;
  return UNSEEN.has(tagName) || (tagName === 'option' && attributeOf(element, 'selected') === null);
}

/** The tables that hold another table of some size, and the text of the style sheets. */
function looked(page: Parameters<typeof steps>[0]): { frames: Set<Element>; css: string } {
  const frames = new Set<Element>();
  const open: { table: Element; cells: number; holds: boolean }[] = [];
  let css = '';
  for (const step of steps(page, () => false)) {
    if (step.kind === 'text') {
      if (step.parent?.tagName === 'style') css += step.text;
      continue;
    }
    const { tagName } = step.element;
    const inner = open.at(-1);
    if (step.kind === 'open') {
      if (tagName === 'table') open.push({ table: step.element, cells: 0, holds: false });
      else if (inner !== undefined && (tagName === 'td' || tagName === 'th')) inner.cells += 1;
    } else if (tagName === 'table' && inner !== undefined) {
      open.pop();
      if (inner.holds) frames.add(inner.table);
      const around = open.at(-1);
      if (around !== undefined && (inner.holds || inner.cells >= CELLS_OF_A_TABLE)) around.holds = true;
    }
  }
  return { frames, css };
}
