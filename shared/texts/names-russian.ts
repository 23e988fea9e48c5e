import type { Gazetteer } from './gazetteer';
import { russianOffice } from './offices-russian';
import type { LanguageRules } from './rules';
import { nominativeOf } from './russian-cases';
import type { Token } from './tokens';
import { organisationWords } from './words/organisations';
import { COMMIT, DENY, MEET, noNames, PRONOUN, SAY, titles, UNTRUE, WANT } from './words/russian';

/** Names in Cyrillic letters: runs of words with capitals, with initials and particles between them. */
function nameLength(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  let end = at;
  let last = at;
  for (; end < at + 5; end += 1) {
    const token = tokens[end];
    if (token === undefined || (end > at && !joins(tokens, end))) break;
    if (isNameWord(tokens, end, gazetteer) || isSmallName(tokens, end, end > at)) last = end + 1;
    else if (!(end > at && PARTICLES.has(token.folded) && tokens[end + 1]?.capital === true)) break;
  }
  return last - at;
}

/** Names that are small words as well, with a capital within a sentence and beside another: То Ван Пример, Пан И. */
function isSmallName(tokens: readonly Token[], at: number, within: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || !token.capital || at === 0 || !/^\s+$/u.test(token.gap)) return false;
  const beside = within || (next?.capital === true && next.gap === ' ');
  return beside && /^(?:то|та|да|но|на|до|за|ли|же|он|ан|ни|у|и)$/u.test(token.folded);
}

const PARTICLES = new Set([
  'аль',
  'эль',
  'бен',
  'бин',
  'ибн',
  'оглы',
  'кызы',
  'де',
  'дер',
  'ван',
  'фон',
  'ур',
  'уль',
  'да',
  'ди',
  'ла',
  'бинт',
  'ас',
  'ад',
  'ат',
  'аз',
  'аш',
  'ар',
  'ан',
]);

/** A word in capitals as names are written. */
const lowered = (word: string) =>
  word.replace(/\p{Lu}{4,}/gu, (capitals) => capitals.charAt(0) + capitals.slice(1).toLowerCase());

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (/^\.\s?$/.test(token.gap)) return /^\p{Lu}$/u.test(before.text);
  return /^(?:\s+|[-‐‑’'])$/u.test(token.gap);
}

function isNameWord(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital || !/^\p{Script=Cyrillic}/u.test(token.text)) return false;
  // An initial before its full stop.
  if (token.text.length === 1 && tokens[at + 1]?.gap.startsWith('.') === true) return true;
  if (noNames.has(token.folded) || titles.has(token.folded) || organisationWords.has(token.folded)) return false;
  // A family name in capitals behind initials: Е.С.ПРИМЕРОВ.
  const initial = tokens[at - 1]?.text.length === 1 && token.gap.startsWith('.');
  if (/^\p{Lu}{2,}$/u.test(token.text) && !(initial && token.text.length > 3)) return false;
  return gazetteer.at(tokens, at) === null && russianOffice(tokens, at, gazetteer) === null;
}

export const russian: LanguageRules = {
  language: 'ru',
  officeAt: russianOffice,
  titles,
  titlePairs: new Set(),
  nameLength,
  nominative: (words, cases, attested) => nominativeOf(words.map(lowered), cases, attested),
  says: SAY,
  meets: MEET,
  wants: WANT,
  commits: COMMIT,
  denies: DENY,
  untrue: UNTRUE,
  pronoun: PRONOUN,
};
