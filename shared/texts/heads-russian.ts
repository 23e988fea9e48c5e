import type { GrammaticalCase } from './office';
import type { Token } from './tokens';
import { heads, needy } from './words/russian';

/** A head as it is found in one of its cases. */
export interface HeadFound {
  base: string;
  end: number;
  cases: readonly GrammaticalCase[];
  plural: boolean;
  needy: boolean;
}

/** A head, which may be two tokens: `премьер-министр`. */
export function headAt(tokens: readonly Token[], at: number): HeadFound | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const second = tokens[at + 1];
  const hyphened = second !== undefined && /^[-‐‑]$/.test(second.gap) ? `${first.folded}-${second.folded}` : null;
  for (const [word, length] of [
    [hyphened, 2],
    [first.folded, 1],
  ] as const) {
    if (word === null) continue;
    for (const [list, needs] of [
      [heads, false],
      [needy, true],
    ] as const) {
      for (const [stem, base] of list) {
        const ending = word.startsWith(stem) ? word.slice(stem.length) : null;
        const cases = ending === null ? undefined : ENDINGS.get(FEMININE.has(stem) ? `глав:${ending}` : ending);
        if (cases !== undefined && !(stem === 'посл' && ending === 'е') && !(stem === 'посл' && ending === ''))
          return {
            base,
            end: at + length,
            cases,
            plural: !FEMININE.has(stem) && /^(?:ы|ов|ам|ами|ах|и)$/.test(ending ?? ''),
            needy: needs,
          };
      }
    }
  }
  return null;
}

/** Heads that are declined as глава is. */
const FEMININE = new Set(['глав', 'коллег']);

/** Cases by the ending of a head, nouns of men; "глава" has its own. */
const ENDINGS: ReadonlyMap<string, readonly GrammaticalCase[]> = new Map([
  ['', ['nominative']],
  ['ь', ['nominative']],
  ['а', ['genitive', 'accusative']],
  ['я', ['genitive', 'accusative']],
  ['у', ['dative']],
  ['ю', ['dative']],
  ['ом', ['instrumental']],
  ['ем', ['instrumental']],
  ['е', ['prepositional']],
  ['ы', ['nominative']],
  ['ов', ['genitive']],
  ['ами', ['instrumental']],
  ['ам', ['dative']],
  ['ах', ['prepositional']],
  ['глав:а', ['nominative']],
  ['глав:ы', ['genitive']],
  ['глав:и', ['genitive']],
  ['глав:е', ['dative', 'prepositional']],
  ['глав:у', ['accusative']],
  ['глав:ой', ['instrumental']],
]);
