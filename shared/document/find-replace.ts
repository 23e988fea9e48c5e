import type { Block, Inline } from './rich-text';

/** Finding words in texts and putting others in their place. A hit never reaches over a figure, a note or a line's end. */

export interface Sought {
  find: string;
  matchCase: boolean;
  wholeWord: boolean;
}

export interface WordHit {
  /** Offset in the block's words, figures and notes one character each. */
  start: number;
  before: string;
  found: string;
  after: string;
}

/** As much of the words around a hit as is shown. */
const around = 40;
const standIn = '\ufffc';

/** What is sought as an expression; blanks of any kind stand for each other. Null where nothing is sought. */
export function soughtExpression({ find, matchCase, wholeWord }: Sought): RegExp | null {
  if (find.trim() === '') return null;
  const words = find.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/gu, '[ \\t\\u00a0\\u202f]+');
  const edge = (side: string) => (wholeWord ? `(?${side}[\\p{L}\\p{M}\\p{N}])` : '');
  return new RegExp(`${edge('<!')}${words}${edge('!')}`, matchCase ? 'gu' : 'giu');
}

export function hitsIn(words: string, expression: RegExp): WordHit[] {
  return [...words.matchAll(expression)].map((found) => {
    const end = found.index + found[0].length;
    const shown = (text: string) => text.replaceAll(standIn, '…');
    return {
      start: found.index,
      before: shown(words.slice(Math.max(0, found.index - around), found.index)),
      found: found[0],
      after: shown(words.slice(end, end + around)),
    };
  });
}

/** The words of a block in which hits are counted. */
export function wordsOf(block: Block): string {
  return block.content
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'break' ? '\n' : standIn))
    .join('');
}

/** Puts `by` where the hits that begin at `starts` stand, with the marks that their first letter has. */
export function replaceInBlock(block: Block, expression: RegExp, by: string, starts: ReadonlySet<number>): Block {
  const spans = hitsIn(wordsOf(block), expression)
    .filter(({ start }) => starts.has(start))
    .map(({ start, found }) => ({ start, end: start + found.length }));
  if (spans.length === 0) return block;
  let at = 0;
  const content = block.content.flatMap((part): Inline[] => {
    const from = at;
    at += part.kind === 'text' ? part.text.length : 1;
    if (part.kind !== 'text') return [part];
    const text = replaceInPart(part.text, from, spans, by);
    return text === '' ? [] : [{ ...part, text }];
  });
  return { ...block, content };
}

/** The same in plain words. */
export function replaceInWords(words: string, expression: RegExp, by: string, starts: ReadonlySet<number>): string {
  const spans = hitsIn(words, expression)
    .filter(({ start }) => starts.has(start))
    .map(({ start, found }) => ({ start, end: start + found.length }));
  return replaceInPart(words, 0, spans, by);
}

function replaceInPart(
  text: string,
  from: number,
  spans: readonly { start: number; end: number }[],
  by: string,
): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    const [first, last] = [Math.max(0, start - from), Math.min(text.length, end - from)];
    if (last <= 0 || first >= text.length) continue;
    result += text.slice(done, first) + (start >= from ? by : '');
    done = last;
  }
  return result + text.slice(done);
}
