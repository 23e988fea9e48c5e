import type { Named } from './gazetteer';
import type { Token } from './tokens';

/** Full names of states around the short ones: `Republic of Zambia`, `Итальянскую Республику`, `Исламской Республики Иран`. */

const ENGLISH = /^(?:republic|kingdom|sultanate|commonwealth|principality|state)$/;
const BEFORE = /^(?:federal|democratic|islamic|socialist|united|hashemite|bolivarian|plurinational|arab|peoples?)$/;
const RUSSIAN = /^(?:республик|королевств|государств|султанат|федераци|княжеств)(?:а|ы|е|у|ой|о|ом|я|и|ю|ей)?$/;
const ADJECTIVE = /^\p{Script=Cyrillic}+(?:ая|ой|ую|ое|ого|ому|ым|ом|ый)$/u;

/**
 * The country whose full name begins at a token. `short` finds a country or its adjective by the name that it usually
 * has.
 */
export function stateAt(tokens: readonly Token[], from: number, short: (at: number) => Named | null): Named | null {
  return englishState(tokens, from, short) ?? russianState(tokens, from, short);
}

const goes = (token: Token | undefined): token is Token => token !== undefined && /^(?:\s+|['’])$/u.test(token.gap);

function englishState(tokens: readonly Token[], from: number, short: (at: number) => Named | null): Named | null {
  let at = from;
  while (at < from + 3 && BEFORE.test(tokens[at]?.folded ?? '') && tokens[at]?.capital === true) at += 1;
  const state = tokens[at];
  if (state === undefined || !state.capital || !ENGLISH.test(state.folded) || tokens[at + 1]?.folded !== 'of')
    return null;
  return behind(tokens, from, at + (tokens[at + 2]?.folded === 'the' ? 3 : 2), short);
}

function russianState(tokens: readonly Token[], from: number, short: (at: number) => Named | null): Named | null {
  const first = tokens[from];
  if (first === undefined || !first.capital || !/^\p{Script=Cyrillic}/u.test(first.text)) return null;
  let at = from;
  while (at < from + 3 && ADJECTIVE.test(tokens[at]?.folded ?? '') && goes(tokens[at + 1])) at += 1;
  if (!RUSSIAN.test(tokens[at]?.folded ?? '')) return null;
  const adjective = at > from ? short(from) : null;
  if (adjective?.kind === 'adjective') return { ...adjective, kind: 'country', length: at + 1 - from };
  return behind(tokens, from, at + 1, short);
}

function behind(tokens: readonly Token[], from: number, at: number, short: (at: number) => Named | null): Named | null {
  const named = goes(tokens[at]) ? short(at) : null;
  return named?.kind === 'country' ? { ...named, length: at + named.length - from } : null;
}
