/**
 * A list of phrases with what each means, to be looked for in folded text. A phrase ending in `*` stands for every word
 * that begins so; phrases in scripts without spaces between words are found anywhere.
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

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** Makes a finder from lists written as one string a meaning, phrases parted by `|`. */
export function wordFinder<T>(list: WordList<T>): WordFinder<T> {
  const phrases = list
    .flatMap(([value, written]) => written.split('|').map((phrase) => ({ value, phrase: phrase.trim() })))
    .toSorted((a, b) => b.phrase.length - a.phrase.length);
  const meanings = new Map<string, T>();
  const stems: { stem: string; value: T }[] = [];
  for (const { value, phrase } of phrases) {
    if (phrase.endsWith('*')) stems.push({ stem: phrase.slice(0, -1), value });
    else if (!meanings.has(phrase)) meanings.set(phrase, value);
  }
  const pattern = new RegExp(phrases.map(({ phrase }) => patternOf(phrase)).join('|'), 'gu');
  const meaning = (text: string): T | null => {
    const exact = meanings.get(text);
    if (exact !== undefined) return exact;
    return stems.find(({ stem }) => text.startsWith(stem))?.value ?? null;
  };
  const all = (folded: string): FoundWord<T>[] => {
    const found: FoundWord<T>[] = [];
    for (const match of folded.matchAll(pattern)) {
      const value = meaning(match[0]);
      if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length });
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

function patternOf(phrase: string): string {
  const stem = phrase.endsWith('*');
  const text = (stem ? phrase.slice(0, -1) : phrase).replace(/[$.*+?^()[\]{}|\\]/g, '\\$&');
  if (UNSPACED.test(phrase)) return text;
  const before = /^[\p{L}\p{N}]/u.test(text) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = stem ? '\\p{L}*' : /[\p{L}\p{N}]$/u.test(text) ? '(?![\\p{L}\\p{N}])' : '';
  return `${before}${text}${after}`;
}
