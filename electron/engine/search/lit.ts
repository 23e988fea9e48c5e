import { foldLetters } from './fold';
import type { Sought } from './words-sought';

/** Between these two a hit stands in a title or snippet; no text of people holds them. */
export const hitStart = '\ue000';
export const hitEnd = '\ue001';

interface Word {
  from: number;
  to: number;
  folded: string;
}

interface Span {
  from: number;
  to: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+/gu;

/** A text with all that was sought between the signs. The words are the original ones, though the index is folded. */
export function lit(text: string, sought: readonly Sought[]): string {
  return marked(text, hits(text, sought));
}

/** Words around the first hits, about `length` letters; from the start where there is no hit. Line breaks become blanks. */
export function snippet(text: string, sought: readonly Sought[], length: number = 160): string {
  const line = text.replace(/\s+/gu, ' ');
  const found = hits(line, sought);
  const first = found[0]?.from ?? 0;
  const from = first <= length / 3 ? 0 : wordStart(line, first - Math.floor(length / 4));
  const to = from + length >= line.length ? line.length : wordEnd(line, from + length);
  const inside = found.filter((span) => span.from >= from && span.to <= to);
  const shown = marked(
    line.slice(from, to),
    inside.map((span) => ({ from: span.from - from, to: span.to - from })),
  );
  return `${from > 0 ? '… ' : ''}${shown.trim()}${to < line.length ? ' …' : ''}`;
}

function hits(text: string, sought: readonly Sought[]): Span[] {
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }): Word => ({
    from: index,
    to: index + word.length,
    folded: foldLetters(word),
  }));
  const spans = sought.flatMap((one) => words.flatMap((word, at) => hitAt(text, words, at, word, one)));
  return joined(spans.toSorted((a, b) => a.from - b.from || b.to - a.to));
}

function hitAt(text: string, words: readonly Word[], at: number, word: Word, { words: sought, begun }: Sought): Span[] {
  const [first] = sought;
  if (first === undefined) return [];
  if (unspaced.test(first)) return inRun(text, word, sought);
  const matches = sought.every((one, i) => {
    const folded = words[at + i]?.folded;
    return folded !== undefined && (begun && i === sought.length - 1 ? folded.startsWith(one) : folded === one);
  });
  const last = words[at + sought.length - 1];
  return matches && last !== undefined ? [{ from: word.from, to: last.to }] : [];
}

const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** Pairs of letters, put together again, inside a run without blanks. */
function inRun(text: string, word: Word, pairs: readonly string[]): Span[] {
  const run = pairs.map((pair, i) => (i === pairs.length - 1 ? pair : ([...pair][0] ?? ''))).join('');
  const original = text.slice(word.from, word.to).toLowerCase();
  const spans: Span[] = [];
  for (let at = original.indexOf(run); at >= 0; at = original.indexOf(run, at + 1))
    spans.push({ from: word.from + at, to: word.from + at + run.length });
  return spans;
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last !== undefined && span.from < last.to) last.to = Math.max(last.to, span.to);
    else all.push({ ...span });
  }
  return all;
}

function marked(text: string, spans: readonly Span[]): string {
  let out = '';
  let done = 0;
  for (const { from, to } of spans) {
    out += text.slice(done, from) + hitStart + text.slice(from, to) + hitEnd;
    done = to;
  }
  return out + text.slice(done);
}

function wordStart(text: string, near: number): number {
  const at = text.lastIndexOf(' ', near);
  return at < 0 || near - at > 40 ? near : at + 1;
}

function wordEnd(text: string, near: number): number {
  const at = text.indexOf(' ', near);
  return at < 0 || at - near > 40 ? near : at;
}
