import { htmlCell } from './html-cell';
import { attributeOf, isHidden, type Element, type Step } from './html-tree';
import type { PageCell, PageGrid } from './page-grid';
import { PageText, raised } from './page-text';
import type { SheetOutput } from './sheet-output';

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Puts what is met on a page into its grid: lines of prose, and the tables that are no mere frame for others. */
export class HtmlPage {
  private readonly text = new PageText();
  /** The table that is read, how deep others lie in its cells, and whether its rows are shown. */
  private table: Element | null = null;
  private cells: PageCell[] = [];
  private cell: Element | null = null;
  private raisedFrom: string[] | null = null;
  private hidden = 0;
  private column = 0;

  private readonly grid: PageGrid;
  private readonly output: SheetOutput;
  private readonly frames: ReadonlySet<Element>;
  private readonly formats: ReadonlyMap<string, string>;

  /** `frames`: the tables that only hold others in place. `formats`: of the classes of the page. */
  constructor(grid: PageGrid, output: SheetOutput, frames: ReadonlySet<Element>, formats: ReadonlyMap<string, string>) {
    this.grid = grid;
    this.output = output;
    this.frames = frames;
    this.formats = formats;
  }

  take(step: Step): void {
    if (step.kind === 'open') this.open(step.element);
    else if (step.kind === 'close') this.close(step.element);
    else this.words(step.text, step.parent);
  }

  private open(element: Element): void {
    const { tagName } = element;
    if (isHidden(element)) this.hidden += 1;
    if (this.cell === null && this.table === null && tagName === 'table' && !this.frames.has(element)) {
      this.prose();
      this.table = element;
      this.column = 0;
    } else if (this.table !== null && this.cell === null) this.openInTable(element);
    else if (tagName === 'sup') this.raisedFrom ??= [];
    else if (tagName === 'br') this.text.break();
    else if (BLOCKS.has(tagName)) this.text.block();
  }

  private openInTable(element: Element): void {
    const { tagName } = element;
    if (tagName === 'td' || tagName === 'th') {
      this.prose();
      this.cell = element;
    } else if (tagName === 'tr') this.cells = [];
    else if (tagName === 'col') this.hideColumns(element);
  }

  private close(element: Element): void {
    const { tagName } = element;
    if (element === this.cell) this.endCell(element);
    else if (this.cell === null && this.table !== null) this.closeInTable(element);
    else if (tagName === 'sup') this.endRaised();
    else if (BLOCKS.has(tagName) && tagName !== 'br') this.text.block();
    if (isHidden(element)) this.hidden -= 1;
  }

  private closeInTable(element: Element): void {
    const { tagName } = element;
    if (tagName === 'tr') {
      this.grid.tableRow(this.cells, this.hidden > 0);
      this.cells = [];
    } else if (tagName === 'thead' || tagName === 'tbody' || tagName === 'tfoot') this.grid.endSection();
    else if (tagName === 'caption') this.prose();
    else if (element === this.table) {
      this.grid.endSection();
      this.table = null;
    }
  }

  /** Ends what stands outside of tables: each of its lines is a row. */
  prose(): void {
    for (const line of this.text.take()) this.grid.prose(line);
  }

  private endCell(element: Element): void {
    const lines = this.text.take();
    const packed = htmlCell(element, lines, this.formats, this.output, this.grid.row);
    const span = (name: string) => Number.parseInt(attributeOf(element, name) ?? '1', 10);
    this.cells.push({ packed, colspan: span('colspan'), rowspan: span('rowspan') });
    this.cell = null;
  }

  private words(text: string, parent: Element | null): void {
    // Prose that is hidden is none; a hidden row keeps its cells, and is known as hidden.
    if (this.hidden > 0 && (this.cell === null || hiddenWithin(parent, this.cell))) return;
    if (this.raisedFrom !== null) this.raisedFrom.push(text);
    else this.text.add(text, parent?.tagName === 'pre');
  }

  private endRaised(): void {
    if (this.raisedFrom === null) return;
    this.text.add(raised(this.raisedFrom.join('')));
    this.raisedFrom = null;
  }

  private hideColumns(element: Element): void {
    const span = Math.min(1000, Number.parseInt(attributeOf(element, 'span') ?? '1', 10) || 1);
    for (let at = 0; at < span; at += 1) {
      this.column += 1;
      if (isHidden(element)) this.grid.hiddenCols.push(this.column);
    }
  }
}

/** Whether text under `parent` is hidden by something inside of the cell, such as a key to sort by. */
function hiddenWithin(parent: Element | null, cell: Element): boolean {
  let at: Element | null = parent;
  for (let turns = 0; at !== null && at !== cell && turns < 64; turns += 1) {
    if (isHidden(at)) return true;
    const { parentNode }: Element = at;
    at = parentNode !== null && 'tagName' in parentNode ? parentNode : null;
  }
  return false;
}
