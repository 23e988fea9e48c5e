import { fold } from '../places/fold';
import type { Span } from './reading';

/** A word or number of a text, with what tells how it may be used. */
export interface Token extends Span {
  text: string;
  /** As words are compared (`fold`). */
  folded: string;
  /** What stands between the token before it and this one. */
  gap: string;
  /** Begins with a capital letter; scripts without capitals never do. */
  capital: boolean;
}

/** A sentence: a piece of one line. */
export interface Sentence extends Span {
  tokens: Token[];
}

const WORD = /[\p{L}\p{M}\p{N}\u200c]+/gu;
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9\u066b\u066c\u066a]/g;

/** Eastern digits and signs as Western ones, one for one, so that places in the text stay. */
export function westernDigits(text: string): string {
  return text.replace(EASTERN, (sign) => {
    if (sign === '\u066b') return '.';
    if (sign === '\u066c') return ',';
    if (sign === '\u066a') return '%';
    return String(sign.charCodeAt(0) & 0xf);
  });
}

/** Where one sentence ends and the next begins: after a full stop that no abbreviation or initial explains. */
const STOP = /[.!?…؟۔]+["”’»)\]]*\s+(?=["“«‘([]?[\p{Lu}\p{Lo}\p{N}])/gu;
const SHORT =
  /(?:^|[\s(“"«])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Sen|Rep|Gov|Amb|Hon|Eng|Engr|Brig|Adm|Capt|Rev|Mohd|Messrs|St|Rs|No|Nos|vs|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|U\.S|U\.K|U\.N|H\.E|a\.m|p\.m|h\.c|e\.g|i\.e|Md|г|гг|им|ул|тыс|млн|млрд|руб|долл|т|д|п|ст|р|см|проф|ген|د|أ)\.$/u;

/** The sentences of a line of the text that begins at `from`. */
export function sentencesOf(text: string, from: number, to: number): Sentence[] {
  const line = text.slice(from, to);
  const ends: number[] = [];
  for (const stop of line.matchAll(STOP)) {
    const end = stop.index + stop[0].trimEnd().length;
    if (!SHORT.test(line.slice(0, stop.index + 1))) ends.push(end);
  }
  const sentences: Sentence[] = [];
  let at = 0;
  for (const end of [...ends, line.length]) {
    const piece = line.slice(at, end);
    const start = from + at + (piece.length - piece.trimStart().length);
    const last = from + at + piece.trimEnd().length;
    if (last > start) sentences.push({ start, end: last, tokens: tokensOf(text, start, last) });
    at = end;
  }
  return sentences;
}

export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let before = from;
  for (const found of text.slice(from, to).matchAll(WORD)) {
    const start = from + found.index;
    const [word] = found;
    const token = { text: word, folded: fold(westernDigits(word)), start, end: start + word.length };
    tokens.push({ ...token, gap: text.slice(before, start), capital: /^\p{Lu}/u.test(word) });
    before = token.end;
  }
  return tokens;
}
