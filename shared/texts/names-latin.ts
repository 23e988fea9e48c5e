import type { Gazetteer } from './gazetteer';
import { englishOffice } from './offices-english';
import type { LanguageRules } from './rules';
import type { Token } from './tokens';
import {
  COMMIT,
  DENY,
  MEET,
  noNames,
  particles,
  PRONOUN,
  SAY,
  titlePairs,
  titles,
  UNTRUE,
  WANT,
} from './words/english';
import { organisationWords } from './words/organisations';

/** Names in Latin letters: runs of words with capitals that are neither places nor words of other use. */

/** Places that people are called by as well. */
const ALSO_NAMES = new Set(
  'jordan georgia chad israel kenya india paris sydney victoria florence milan santiago austin london darwin lima sofia salvador dakota montserrat jersey virginia carolina alexandria kingston lincoln stanley brest lisbon cairo vienna adelaide perth lyon bergen porto cordova kandy houston dallas boston turin cardiff hanover rosario medina durban kars varna'.split(
    ' ',
  ),
);

function nameLength(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  let end = at;
  let last = at;
  while (end < at + 7) {
    const token = tokens[end];
    if (token === undefined || (end > at && !joins(tokens, end))) break;
    if (isNameWord(tokens, end, at, gazetteer)) last = end + 1;
    else if (!(particles.has(token.folded) && capitalFollows(tokens, end) && (end > at || token.text !== 'e'))) break;
    end += 1;
  }
  // What an organisation's word ends or follows is one: Lahore Chamber, Radio Pakistan.
  const next = tokens[last];
  if (next !== undefined && last > at && joins(tokens, last) && next.capital && organisationWords.has(next.folded))
    return 0;
  return last - at;
}

/** A capital behind one particle, or behind two: van der Hulst. */
function capitalFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.capital === true || (particles.has(next?.folded ?? '') && tokens[at + 2]?.capital === true);
}

function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (/^\.\s?$/.test(token.gap)) return /^(?:\p{Lu}|Md|Mohd|Muhd|Syed|Ch)$/u.test(before.text);
  return /^(?:\s+|[-‐‑’'`])$/u.test(token.gap);
}

function isNameWord(tokens: readonly Token[], at: number, start: number, gazetteer: Gazetteer): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital || !/^\p{Script=Latin}/u.test(token.text)) return false;
  // An initial in the midst of a name, which may be a word as well: Jane A. Sample.
  if (at > start && token.text.length === 1 && tokens[at + 1]?.capital === true) return true;
  if (noNames.has(token.folded) || titles.has(token.folded) || organisationWords.has(token.folded)) return false;
  if (/^\p{Lu}{2,}$/u.test(token.text) && token.text.length > 3) return at > start;
  const named = gazetteer.at(tokens, at);
  if (named === null) return true;
  if (!ALSO_NAMES.has(token.folded)) return false;
  return at > start || isFirstName(tokens, at, gazetteer);
}

/** Jordan and Georgia before a family name. */
function isFirstName(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.capital &&
    joins(tokens, at + 1) &&
    !noNames.has(next.folded) &&
    !organisationWords.has(next.folded) &&
    gazetteer.at(tokens, at + 1) === null &&
    englishOffice(tokens, at + 1, gazetteer) === null
  );
}

export const english: LanguageRules = {
  language: 'en',
  officeAt: englishOffice,
  titles,
  titlePairs,
  nameLength,
  nominative: (words) => [...words],
  says: SAY,
  meets: MEET,
  wants: WANT,
  commits: COMMIT,
  denies: DENY,
  untrue: UNTRUE,
  pronoun: PRONOUN,
};
