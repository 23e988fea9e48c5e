import type { Inline } from './rich-text';

/** What of a text went, came and stayed, word by word. */

export interface WordPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
  /** A live figure is one piece, however many words it has; so is a footnote, whose words stand here. Else it is words. */
  as?: 'figure' | 'note';
}

type Piece = Omit<WordPiece, 'kind'>;

/** Texts whose middles have more cells of a comparison than these are told apart as a whole. */
const mostCells = 4_000_000;

/**
 * A letter of a script that has no blanks between its words; a number with its marks; a word; blanks; any other sign.
 * Together they are all of a text.
 */
const pieceOfWords =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]\p{M}*|\p{N}+(?:[.,٫٬’'\u00a0\u202f]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*|\s+|./gsu;

const wordPieces = (text: string): Piece[] => (text.match(pieceOfWords) ?? []).map((one) => ({ text: one }));

/** The pieces of a line of rich text. */
function pieces(content: readonly Inline[]): Piece[] {
  // Words that differ in form alone are one text: "**Tra**de" is "Trade".
  const runs: Piece[] = [];
  for (const part of content) {
    if (part.kind === 'figure' || part.kind === 'note') runs.push({ text: part.text, as: part.kind });
    else {
      const text = part.kind === 'break' ? '\n' : part.text;
      const last = runs.at(-1);
      if (last !== undefined && last.as === undefined) last.text += text;
      else runs.push({ text });
    }
  }
  return runs.flatMap((run) => (run.as === undefined ? wordPieces(run.text) : [run]));
}

/** The pieces of two texts in order: what stayed, what was taken out and what came in; joined, either text comes out whole. */
export function diffWords(before: string, after: string): WordPiece[] {
  return pieceDiff(wordPieces(before), wordPieces(after));
}

/** The same of two lines of rich text. */
export function diffInline(before: readonly Inline[], after: readonly Inline[]): WordPiece[] {
  return pieceDiff(pieces(before), pieces(after));
}

/** Whether two texts have the same words, numbers and names in the same order, whatever the signs and capitals. */
export function sameWords(before: string, after: string): boolean {
  const words = (text: string) =>
    wordPieces(text.normalize('NFC')).flatMap((one) => (/[\p{L}\p{N}%]/u.test(one.text) ? one.text.toLowerCase() : []));
  return words(before).join(' ') === words(after).join(' ');
}

const alike = (one: Piece | undefined, other: Piece | undefined) =>
  one !== undefined && other !== undefined && one.text === other.text && one.as === other.as;

function pieceDiff(a: readonly Piece[], b: readonly Piece[]): WordPiece[] {
  let start = 0;
  while (start < a.length && alike(a[start], b[start])) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && alike(a[a.length - 1 - end], b[b.length - 1 - end])) end += 1;
  const marked = (kind: WordPiece['kind'], some: readonly Piece[]) => some.map((one): WordPiece => ({ kind, ...one }));
  return joined([
    ...marked('same', a.slice(0, start)),
    ...between(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...marked('same', a.slice(a.length - end)),
  ]);
}

/** By the longest common subsequence. */
function between(a: readonly Piece[], b: readonly Piece[]): WordPiece[] {
  const marked = (kind: WordPiece['kind'], some: readonly Piece[]) => some.map((one): WordPiece => ({ kind, ...one }));
  if (a.length === 0 || b.length === 0 || a.length * b.length > mostCells)
    return [...marked('removed', a), ...marked('added', b)];
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = alike(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: WordPiece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && alike(left, right)) {
      runs.push({ kind: 'same', ...left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'removed', ...left });
      i += 1;
    } else if (right !== undefined) {
      runs.push({ kind: 'added', ...right });
      j += 1;
    }
  }
  return runs;
}

const isBlank = (run: WordPiece) => run.as === undefined && /^\s+$/u.test(run.text);

/**
 * Neighbours of one kind in one run, what went before what came. A blank that alone stayed between two changes belongs to
 * both: "the old words" became "some new ones", not three words each.
 */
function joined(parts: readonly WordPiece[]): WordPiece[] {
  const runs: WordPiece[] = [];
  let [gone, fresh]: [WordPiece[], WordPiece[]] = [[], []];
  const push = (run: WordPiece) => {
    const last = runs.at(-1);
    if (last !== undefined && last.kind === run.kind && last.as === undefined && run.as === undefined)
      last.text += run.text;
    else runs.push({ ...run });
  };
  parts.forEach((run, at) => {
    const next = parts[at + 1];
    if (run.kind === 'removed') gone.push(run);
    else if (run.kind === 'added') fresh.push(run);
    else if (isBlank(run) && next !== undefined && next.kind !== 'same' && gone.length > 0 && fresh.length > 0) {
      gone.push({ ...run, kind: 'removed' });
      fresh.push({ ...run, kind: 'added' });
    } else {
      for (const one of [...gone, ...fresh]) push(one);
      [gone, fresh] = [[], []];
      push(run);
    }
  });
  for (const one of [...gone, ...fresh]) push(one);
  return runs;
}
