import { fold } from '../../places/fold';

/**
 * A list of phrases with what each means, to be looked for in folded text; the phrases are folded
 * too. A phrase ending in `*` stands for every word that begins so; phrases in scripts without spaces between words are found anywhere.
 */
export type WordList<T> = readonly (readonly [T, string])[];

export interface FoundWord<T> {
  value: T;
  /** Where in the folded text. */
  start: number;
  end: number;
}

/** Looks for the phrases of a list; made once, as finding is one pass whatever the length of the list. */
export interface WordFinder<T> {
  /** All that are found, from left to right, the longest where several begin together. */
  all(folded: string): FoundWord<T>[];
  first(folded: string): FoundWord<T> | null;
  /** The meaning of a text that is one of the phrases and nothing else. */
  whole(folded: string): T | null;
}

interface Phrase<T> {
  value: T;
  text: string;
  /** Its last word is only the beginning of one. */
  stem: boolean;
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** Makes a finder from lists written as one string a meaning, phrases parted by `|`. */
export function wordFinder<T>(list: WordList<T>): WordFinder<T> {
  const phrases = list
    .flatMap(([value, written]) => written.split('|').map((text) => phraseOf(value, text.trim())))
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => b.text.length - a.text.length);
  const spaced = grouped(phrases.filter(({ text }) => !UNSPACED.test(text)));
  const unspaced = grouped(phrases.filter(({ text }) => UNSPACED.test(text)));
  const all = (folded: string): FoundWord<T>[] => {
    const found: FoundWord<T>[] = [];
    const mixed = UNSPACED.test(folded);
    for (let at = 0; at < folded.length;) {
      const begins = at === 0 || folded.charCodeAt(at - 1) === 32;
      const phrase =
        (begins ? match(spaced, folded, at) : null) ?? (mixed ? matchAnywhere(unspaced, folded, at) : null);
      if (phrase !== null) found.push({ value: phrase.value, start: at, end: phrase.end });
      at = phrase?.end ?? (mixed ? at + 1 : nextWord(folded, at));
    }
    return found;
  };
  return {
    all,
    first: (folded) => all(folded)[0] ?? null,
    whole: (folded) => {
      const [only] = all(folded);
      return only !== undefined && only.start === 0 && only.end === folded.length ? only.value : null;
    },
  };
}

function phraseOf<T>(value: T, written: string): Phrase<T> {
  const stem = written.endsWith('*');
  return { value, text: fold(stem ? written.slice(0, -1) : written), stem };
}

/** Phrases by their first two letters, the longest first. */
function grouped<T>(phrases: readonly Phrase<T>[]): Map<string, Phrase<T>[]> {
  const groups = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const key = phrase.text.slice(0, 2);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [phrase]);
    else group.push(phrase);
  }
  return groups;
}

function match<T>(
  groups: ReadonlyMap<string, Phrase<T>[]>,
  text: string,
  at: number,
): { value: T; end: number } | null {
  const alone = at + 1 === text.length || text.charCodeAt(at + 1) === 32;
  const longer = groups.get(text.slice(at, at + 2)) ?? [];
  const phrases = alone ? [...longer, ...(groups.get(text.charAt(at)) ?? [])] : longer;
  for (const phrase of phrases) {
    if (!text.startsWith(phrase.text, at)) continue;
    const end = at + phrase.text.length;
    if (phrase.stem) return { value: phrase.value, end: nextWord(text, end - 1, false) };
    if (end === text.length || text.charCodeAt(end) === 32) return { value: phrase.value, end };
  }
  return null;
}

function matchAnywhere<T>(
  groups: ReadonlyMap<string, Phrase<T>[]>,
  text: string,
  at: number,
): { value: T; end: number } | null {
  for (const key of [text.slice(at, at + 2), text.charAt(at)]) {
    const phrase = groups.get(key)?.find((other) => text.startsWith(other.text, at));
    if (phrase !== undefined) return { value: phrase.value, end: at + phrase.text.length };
  }
  return null;
}

/** Where the word at `at` ends, or (`past`) the next one begins. */
function nextWord(text: string, at: number, past = true): number {
  const space = text.indexOf(' ', at);
  if (space < 0) return text.length;
  return past ? space + 1 : space;
}
