import { inlineText } from './rich-text';
import type { Block } from './rich-text';

/** The tables of a text: runs of `cell` blocks, laid out. */

export type TextCell = Extract<Block, { kind: 'cell' }>;

export interface TextTable {
  /** The id of its first cell. */
  id: string;
  /** Rows of equal length; null where a cell isn't there. */
  cells: (TextCell | null)[][];
}

export type TextPart = Exclude<Block, { kind: 'cell' }> | TextTable;

/** A text with its tables in one piece each. */
export function partsOf(text: readonly Block[]): TextPart[] {
  const parts: TextPart[] = [];
  let run: TextCell[] = [];
  const end = () => {
    if (run.length > 0) parts.push(laidOut(run));
    run = [];
  };
  for (const block of text) {
    if (block.kind !== 'cell') {
      end();
      parts.push(block);
    } else {
      if (block.row === 0 && block.col === 0) end();
      run.push(block);
    }
  }
  end();
  return parts;
}

function laidOut(run: readonly TextCell[]): TextTable {
  const rows = [...new Set(run.map(({ row }) => row))].toSorted((a, b) => a - b);
  const width = Math.max(...run.map(({ col }) => col)) + 1;
  const at = new Map(run.map((one) => [`${one.row}/${one.col}`, one]));
  const cells = rows.map((row) => Array.from({ length: width }, (_, col) => at.get(`${row}/${col}`) ?? null));
  return { id: run[0]?.id ?? '', cells };
}

const number =
  /^[\s(<>≥≤~+−-]*(?:[A-Z]{3}\s?|US\$|[$€£¥₽₨])?[\p{Nd}][\p{Nd}\s.,'’٫٬]*(?:%|[\s\u00a0]?[a-z]{1,3})?\)?\*?\s*$/u;

/** Whether the cells below a head hold numbers, or signs that there is none. */
export function isNumberColumn(cells: readonly (TextCell | null)[]): boolean {
  const words = cells.map((one) => (one === null ? '' : inlineText(one.content).trim()));
  const filled = words.filter((word) => !/^(|–|—|-|\.{1,3}|…|n\/a)$/i.test(word));
  return filled.length > 0 && filled.every((word) => number.test(word));
}
