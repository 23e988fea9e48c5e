/** What differs between two lines of words, word by word. */

export interface WordPiece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A number with its marks is one word, so is a name with a hyphen; blanks and marks stand by themselves. */
const token = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,'’٫٬/-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** Beyond this many comparisons the differing middle is taken as one piece: nobody reads such a difference by words. */
const most = 4_000_000;

/** The pieces of two texts in order: what stayed, what was taken out and what came in; joined, either text comes out whole. */
export function diffWords(before: string, after: string): WordPiece[] {
  const [a, b] = [before.match(token) ?? [], after.match(token) ?? []];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = between(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (words: readonly string[]): WordPiece => ({ kind: 'same', text: words.join('') });
  return joined([same(a.slice(0, start)), ...middle, same(a.slice(a.length - end))]);
}

function between(a: readonly string[], b: readonly string[]): WordPiece[] {
  if (a.length * b.length > most) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  }
  return walk(a, b, lengths(a, b));
}

/** Lengths of the longest common run of words from each pair of places on, row by row. */
function lengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      table[at] =
        a[i] === b[j] ? (table[at + width + 1] ?? 0) + 1 : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0);
    }
  }
  return table;
}

function walk(a: readonly string[], b: readonly string[], table: Uint32Array): WordPiece[] {
  const width = b.length + 1;
  const pieces: WordPiece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [was, is] = [a[i], b[j]];
    if (was !== undefined && was === is) {
      pieces.push({ kind: 'same', text: was });
      i += 1;
      j += 1;
    } else if (
      was !== undefined &&
      (is === undefined || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      pieces.push({ kind: 'removed', text: was });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: is ?? '' });
      j += 1;
    }
  }
  return pieces;
}

/** Joins neighbours of one kind; a blank between two changes belongs to both, so that phrases are read and not crumbs. */
function joined(pieces: readonly WordPiece[]): WordPiece[] {
  const result: WordPiece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  pieces.forEach(({ kind, text }, at) => {
    if (text === '') return;
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (/^\s+$/u.test(text) && (removed !== '' || added !== '') && changes(pieces, at)) {
      removed += text;
      added += text;
    } else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += text;
      else result.push({ kind: 'same', text });
    }
  });
  flush();
  return result;
}

function changes(pieces: readonly WordPiece[], at: number): boolean {
  const next = pieces.slice(at + 1).find(({ text }) => text !== '');
  return next !== undefined && next.kind !== 'same';
}
