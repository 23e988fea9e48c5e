import { goesOn } from './office';
import type { Token } from './tokens';
import { fields, heads, needy, phrases } from './words/english';

/** The heads of English offices, and the words of their field before them. */

export interface Head {
  name: string;
  /** Where it begins, behind the words of its field. */
  at: number;
  end: number;
  plural: boolean;
}

/** A head, with up to four words of its field before it: `Foreign Affairs Minister`. */
export function headWithField(tokens: readonly Token[], from: number, owned: boolean): Head | null {
  for (let at = from; at <= from + 5; at += 1) {
    if (at > from && !goesOn(tokens[at]) && !isListed(tokens, at)) return null;
    const head = headAt(tokens, at);
    if (head !== null) return head;
    const word = tokens[at]?.folded ?? '';
    const known = fields.has(word) || (owned && tokens[at]?.capital === true);
    if (!known && !(at > from && word === 'and')) return null;
  }
  return null;
}

/** `Agriculture, Food, Fisheries and Livestock Minister`: a field between commas. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const both = [tokens[at - 1], tokens[at]].every((token) => token?.capital === true && fields.has(token.folded));
  return both && tokens[at]?.gap === ', ' && andFollows(tokens, at);
}

export function headAt(tokens: readonly Token[], at: number): Head | null {
  for (const [phrase, name] of phrases) {
    const length = phrase.split(' ').length;
    const words = tokens.slice(at, at + length);
    if (words.map(({ folded }) => folded).join(' ') === phrase && words.slice(1).every((word) => goesOn(word)))
      return {
        name,
        at,
        end: at + length,
        plural: phrase.endsWith('s') && phrases.some(([one]) => `${one}s` === phrase),
      };
  }
  const token = tokens[at];
  if (token === undefined) return null;
  // `6:42 PM` is a time of the day.
  if (token.folded === 'pm' && /^\d/.test(tokens[at - 1]?.text ?? '') && /^\s*$/.test(token.gap)) return null;
  const name = heads.get(token.folded) ?? (needy.has(token.folded) ? token.folded : undefined);
  return name === undefined ? null : { name, at, end: at + 1, plural: token.folded === `${name}s` };
}

/** Whether a list goes on to its last part. */
export function andFollows(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ folded }) => folded === 'and');
}
