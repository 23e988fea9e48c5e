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

const wordLetter = /^[\p{L}\p{M}\p{N}\u0640\u200c\u200d]$/u;

/** Whether a letter belongs to words, by its code unit: 1 yes, 2 no, 0 not asked yet. Asking the pattern takes long. */
const unitKinds = new Uint8Array(0x10000);

/** Whether a word goes on at `at`; a letter of two code units is told by the first of them. */
function inWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) {
    const whole = unit < 0xdc00 ? at : at - 1;
    return wordLetter.test(String.fromCodePoint(text.codePointAt(whole) ?? unit));
  }
  if (unitKinds[unit] === 0) unitKinds[unit] = wordLetter.test(String.fromCharCode(unit)) ? 1 : 2;
  return unitKinds[unit] === 1;
}

/** A text with all that was sought between the signs. The words are the original ones, though the index is folded. */
export function lit(text: string, sought: readonly Sought[]): string {
  return marked(text, hits(text, sought));
}

/** Words around the first hits, about `length` letters; from the start where there is no hit. Line breaks become blanks. */
export function snippet(text: string, sought: readonly Sought[], length: number = 160): string {
  const line = text.replace(/\s+/gu, ' ');
  const found = hits(line, sought, length);
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

/** All hits, or those up to `reach` letters behind the first, where no others are wanted. */
function hits(text: string, sought: readonly Sought[], reach: number = Infinity): Span[] {
  const words = wordsOf(text, sought, reach);
  const spans = sought.flatMap((one) => (startsUnspaced(one) ? inRuns(text, words, one) : inWords(words, one)));
  return joined(spans.toSorted((a, b) => a.from - b.from || b.to - a.to));
}

function wordsOf(text: string, sought: readonly Sought[], reach: number): Word[] {
  // Where the first hit is, a single word tells at once; a phrase, or letters inside a run, only when all is read.
  const telling = sought.every((one) => one.words.length === 1 && !startsUnspaced(one));
  let limit = Infinity;
  const words: Word[] = [];
  for (let from = 0; from < text.length && from <= limit; from += 1) {
    if (!inWord(text, from)) continue;
    let to = from + 1;
    while (to < text.length && inWord(text, to)) to += 1;
    const folded = foldedWord(text.slice(from, to));
    if (telling && limit === Infinity && sought.some((one) => fits(folded, one, 0))) limit = from + reach;
    words.push({ from, to, folded });
    from = to;
  }
  return words;
}

const foldedWords = new Map<string, string>();
const mostFolded = 20_000;

/** Folded words are remembered: a page of hits has the same few hundred again and again. */
function foldedWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = foldLetters(word);
  if (foldedWords.size >= mostFolded) foldedWords.clear();
  foldedWords.set(word, folded);
  return folded;
}

function inWords(words: readonly Word[], sought: Sought): Span[] {
  const last = sought.words.length - 1;
  const spans: Span[] = [];
  words.forEach((word, at) => {
    const end = words[at + last];
    if (end === undefined || !fits(word.folded, sought, 0)) return;
    if (sought.words.every((_, i) => fits(words[at + i]?.folded ?? '', sought, i)))
      spans.push({ from: word.from, to: end.to });
  });
  return spans;
}

/** Whether a folded word is the `i`-th of those sought, or begins with it where it may go on. */
function fits(folded: string, { words, begun }: Sought, i: number): boolean {
  const wanted = words[i] ?? '';
  return begun && i === words.length - 1 ? folded.startsWith(wanted) : folded === wanted;
}

const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

function startsUnspaced({ words: [first = ''] }: Sought): boolean {
  return unspaced.test(first);
}

/** Pairs of letters, put together again, inside runs without blanks. */
function inRuns(text: string, words: readonly Word[], { words: pairs }: Sought): Span[] {
  const run = pairs.map((pair, i) => (i === pairs.length - 1 ? pair : ([...pair][0] ?? ''))).join('');
  return words.flatMap((word) => {
    const original = text.slice(word.from, word.to).toLowerCase();
    const spans: Span[] = [];
    for (let at = original.indexOf(run); at >= 0; at = original.indexOf(run, at + 1))
      spans.push({ from: word.from + at, to: word.from + at + run.length });
    return spans;
  });
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
