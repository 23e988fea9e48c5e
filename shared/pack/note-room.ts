import type { BlockOf, DocumentBlock, Note } from '../document/pack-document';
import { runsText } from '../document/pack-document';

/**
 * About how many lines the blocks of a note take on an A4 page of the generic look. Letters are counted a little too
 * wide, so that what is said to fit does.
 */

/** Lines of the page below the head block of a document that goes out by itself. */
export const linesOfNote = 41;

const lettersOfLine = 86;
/** Footnotes are set smaller. */
const lettersOfNoteLine = 105;
const sizeOfNoteLine = 0.85;
/** So are tables. */
const lettersOfTableLine = 98;
const sizeOfTableLine = 0.75;
const spaceAfter = 0.35;
const spaceOfHeading = 1.1;
const spaceOfRow = 0.25;

export function linesTaken(blocks: readonly DocumentBlock[], notes: readonly Note[]): number {
  const body = blocks.reduce((sum, block) => sum + linesOfBlock(block), 0);
  const foot = notes.reduce((sum, { runs }) => sum + sizeOfNoteLine * linesOf(runsText(runs), lettersOfNoteLine), 0);
  return body + foot;
}

function linesOfBlock(block: DocumentBlock): number {
  switch (block.kind) {
    case 'heading':
      return linesOf(runsText(block.runs), lettersOfLine) + spaceOfHeading;
    case 'paragraph':
    case 'item':
      return linesOf(runsText(block.runs), lettersOfLine) + spaceAfter;
    case 'table':
      return linesOfTable(block);
    // A note has no others.
    default:
      return 0;
  }
}

function linesOfTable({ columns, rows }: BlockOf<'table'>): number {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const head = columns.some((one) => one.head.length > 0) ? sizeOfTableLine + spaceOfRow : 0;
  return rows.reduce((sum, { cells }) => {
    const tallest = cells.map(({ paragraphs }, at) => {
      const letters = (lettersOfTableLine * (columns[at]?.width ?? whole)) / whole;
      return paragraphs.reduce((lines, { runs }) => lines + linesOf(runsText(runs), letters), 0);
    });
    return sum + sizeOfTableLine * Math.max(1, ...tallest) + spaceOfRow;
  }, head + spaceAfter);
}

/** Lines of a text that is broken at its own line ends too. */
function linesOf(text: string, letters: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}

/** The text up to so many letters, at the end of a word, and a sign that there is more. */
export function shortened(text: string, letters: number | null): string {
  if (letters === null || text.length <= letters) return text;
  const cut = text.slice(0, letters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(letters / 2))).replace(/[\s,;:–-]+$/u, '')} …`;
}
