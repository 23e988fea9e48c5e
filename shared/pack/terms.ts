import type { OwnTerms, Term } from '../document/own-terms';
import type { PackWords } from './words';

/** What a part of a brief is called among these words. */
export function wordsOf(term: Term, words: PackWords): string {
  return term === 'raise' ? words.raise.heading : words[term];
}

/** The words of a pack in `language` with a ministry's own terms in the places of the usual. */
export function withTerms(words: PackWords, own: OwnTerms | undefined, language: string): PackWords {
  if (own === undefined || own.language !== language) return words;
  const { raise = words.raise.heading, ...others } = own.words;
  return { ...words, ...others, raise: { ...words.raise, heading: raise } };
}
