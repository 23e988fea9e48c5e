import type { HouseWord } from '../contract/house-words';

/** A place in a text that the desk writes otherwise. */
export interface Miswritten {
  start: number;
  end: number;
  written: string;
  /** What to write in its place; '' where nothing is said. */
  instead: string;
  word: HouseWord;
}

/**
 * Places of a text that are written otherwise than the desk writes, from left to right and never over each other; the
 * longest form goes first. Whole words only, in any case; where the right form begins with the wrong one and stands
 * there, nothing is wrong. `language` is the text's; null: unknown, so words of every language count.
 */
export function miswritten(text: string, words: readonly HouseWord[], language: string | null): Miswritten[] {
  const base = language?.split('-')[0] ?? null;
  const forms = words
    .filter((one) => one.language === null || base === null || one.language.split('-')[0] === base)
    .flatMap((word) => word.wrong.map((wrong) => ({ wrong, word })))
    .toSorted((a, b) => b.wrong.length - a.wrong.length);
  const found: Miswritten[] = [];
  for (const { wrong, word } of forms) {
    for (const match of text.matchAll(wholeWords(wrong))) {
      const [written] = match;
      const place = { start: match.index, end: match.index + written.length };
      const right = word.word !== '' && standsRight(text, place.start, place.end, word.word);
      if (right || found.some((other) => place.start < other.end && other.start < place.end)) continue;
      found.push({ ...place, written, instead: word.word, word });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The text as the desk writes it; words never used that have nothing in their place stay. */
export function inHouseWords(text: string, words: readonly HouseWord[], language: string | null): string {
  let right = text;
  for (const { start, end, instead } of miswritten(text, words, language).toReversed())
    if (instead !== '') right = right.slice(0, start) + instead + right.slice(end);
  return right;
}

/** In any case, any white space between its words, and no letter or digit on either side. */
function wholeWords(wrong: string): RegExp {
  const body = wrong
    .trim()
    .split(/\s+/u)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu');
}

/** Whether the right form stands around a place already: `Republic of Belarus` where `Belarus` would be wrong. */
function standsRight(text: string, start: number, end: number, right: string): boolean {
  for (let from = Math.max(0, end - right.length); from <= start; from += 1)
    if (text.slice(from, from + right.length) === right && from + right.length >= end) return true;
  return false;
}
