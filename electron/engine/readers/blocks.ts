import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { throughGate } from '../gate';
import { BLOCK_ROWS, blockOf, type Cell, type CellType, type Row } from '../../../shared/tables/grid';

/**
 * A cell as it is kept. Text, and numbers that show as they are: the bare value. Others: type, value, text shown and
 * the format's place in the block's list (-1: none). Null stands for an empty cell.
 */
export type PackedCell = string | number | null | readonly [CellType, string | number | boolean, string, number];

/** One block: its formats, and a row for each row number from the block's first (0: a row without cells). */
interface PackedBlock {
  formats: readonly string[];
  rows: readonly (readonly PackedCell[] | 0)[];
}

/** Speed matters more than size here: the bytes are compressed while the file is read. */
const DEFLATE = { level: 2 } as const;

/**
 * What a cell does not show, and people bring in from web pages and texts that run from the right: characters without width,
 * marks of direction, and the hyphen that only says where a word may be parted. Those that join letters or part them
 * are seen, and stay.
 */
const UNSEEN =
  /[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<=\p{L})\u00ad(?=\p{L})/gu;

/** Encodes one block as UTF-8 JSON, raw deflated, without what its cells don't show. */
export function encodeBlock(block: PackedBlock): Uint8Array<ArrayBuffer> {
  const text = JSON.stringify(block).replace(UNSEEN, '');
  const packed = throughGate(() => deflateRawSync(text, DEFLATE));
  return new Uint8Array(packed);
}

/** The rows of block `index` (from 0) that hold anything. The bytes are our own: no outside text is trusted here. */
export function decodeBlock(bytes: Uint8Array, index: number): Row[] {
  const block = JSON.parse(throughGate(() => inflateRawSync(bytes)).toString('utf8')) as PackedBlock;
  const rows: Row[] = [];
  block.rows.forEach((packed, offset) => {
    if (packed === 0) return;
    const row = index * BLOCK_ROWS + offset + 1;
    rows.push({ row, cells: unpackRow(packed, row, block.formats) });
  });
  return rows;
}

function unpackRow(packed: readonly PackedCell[], row: number, formats: readonly string[]): Cell[] {
  const cells: Cell[] = [];
  let col = 0;
  for (const cell of packed) {
    col += 1;
    if (cell === null || isEmpty(cell)) continue;
    if (typeof cell === 'string') {
      cells.push({ row, col, type: 'text', value: cell, format: null, shown: cell });
    } else if (typeof cell === 'number') {
      cells.push({ row, col, type: 'number', value: cell, format: null, shown: String(cell) });
    } else {
      cells.push({ row, col, type: cell[0], value: cell[1], format: formats[cell[3]] ?? null, shown: cell[2] });
    }
  }
  return cells;
}

/** Gathers the rows of one sheet into blocks; what is finished waits in `finished` until it is taken. */
export class BlockWriter {
  readonly finished: { block: number; rows: number; bytes: Uint8Array<ArrayBuffer> }[] = [];
  /** The last row and column that hold a cell, and how many cells there are. */
  lastRow = 0;
  lastCol = 0;
  cells = 0;
  /** Places of all rows up to their last cell, the empty ones between included. */
  places = 0;
  private block = -1;
  private rows: (readonly PackedCell[] | 0)[] = [];
  private held = 0;
  private formats: string[] = [];
  private formatIndex = new Map<string, number>();

  /** The place of `format` in the list of the block that row `row` belongs to. */
  format(row: number, format: string): number {
    this.turnTo(row);
    let index = this.formatIndex.get(format);
    if (index === undefined) {
      index = this.formats.push(format) - 1;
      this.formatIndex.set(format, index);
    }
    return index;
  }

  /** Adds one row; rows come by rising number. A row without a single cell is left out. */
  add(row: number, cells: readonly PackedCell[]): void {
    let last = cells.length;
    while (last > 0 && isEmpty(cells[last - 1])) last -= 1;
    if (last === 0) return;
    this.turnTo(row);
    const offset = (row - 1) % BLOCK_ROWS;
    while (this.rows.length < offset) this.rows.push(0);
    this.rows[offset] = last === cells.length ? cells : cells.slice(0, last);
    this.held += 1;
    this.lastRow = row;
    this.places += last;
    if (last > this.lastCol) this.lastCol = last;
    for (let at = 0; at < last; at += 1) if (!isEmpty(cells[at])) this.cells += 1;
  }

  /** Finishes the block that is being filled. */
  end(): void {
    if (this.held > 0) {
      const bytes = encodeBlock({ formats: this.formats, rows: this.rows });
      this.finished.push({ block: this.block, rows: this.held, bytes });
    }
    this.rows = [];
    this.held = 0;
    this.formats = [];
    this.formatIndex = new Map();
  }

  private turnTo(row: number): void {
    const block = blockOf(row);
    if (block === this.block) return;
    this.end();
    this.block = block;
  }
}

/** White space alone is nothing. */
function isEmpty(cell: PackedCell | undefined): boolean {
  if (typeof cell !== 'string') return cell === null || cell === undefined;
  return cell === '' || (isSpace(cell.charCodeAt(0)) && cell.trim() === '');
}

/** A space, a break or a space that does not break; the others are rare, and looked at as text. */
function isSpace(character: number): boolean {
  return character <= 0x20 || character === 0xa0 || character >= 0x2000;
}
