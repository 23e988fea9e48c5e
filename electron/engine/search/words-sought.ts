import { foldQuery } from './fold';

/** What somebody looks for: words that stand side by side, the last of them perhaps begun only. */
export interface Sought {
  /** Folded as in the index. */
  words: readonly string[];
  /** Whether the last word may go on. */
  begun: boolean;
}

/**
 * What a search box says: words apart by blanks, each of which may go on, in any order; and phrases in quotation marks,
 * whole. A number with its marks, such as 36.7, is a phrase.
 */
export function wordsSought(typed: string): Sought[] {
  return [...typed.matchAll(/["“„«]([^"”“»]*)(["”“»]?)|[^\s"“„«]+/gu)].flatMap(([all, phrase, closed]) => {
    const words = wordsOf(phrase ?? all);
    return words.length === 0 ? [] : [{ words, begun: phrase === undefined || closed === '' }];
  });
}

function wordsOf(text: string): string[] {
  return foldQuery(text).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
}

/** Letters that were typed in all: under three, nothing says what is meant, and the newest come first. */
export function lettersOf(sought: readonly Sought[]): number {
  return sought.reduce((sum, { words }) => sum + words.join('').length, 0);
}

/** The condition on title and body in the language of FTS5, for `MATCH`. Words hold letters and digits only. */
export function wordsCondition(sought: readonly Sought[]): string {
  const parts = sought.map(({ words, begun }) => `"${words.join(' ')}"${begun ? ' *' : ''}`);
  return `{title body} : (${parts.join(' AND ')})`;
}

/**
 * What of it tells hits apart, where anything does: what has four letters and more, and of a phrase with short words in it
 * only its long ones. Where “of” stands in all texts is long to find out.
 */
export function weighable(sought: readonly Sought[]): readonly Sought[] {
  const telling = sought.flatMap(tellingOf);
  return telling.length === 0 ? sought : telling;
}

function tellingOf(one: Sought): Sought[] {
  const long = one.words.filter((word) => word.length >= 4);
  if (long.length === one.words.length) return [one];
  if (long.length === 0) return one.words.join('').length >= 4 ? [one] : [];
  return long.map((word) => ({ words: [word], begun: one.begun && word === one.words.at(-1) }));
}
