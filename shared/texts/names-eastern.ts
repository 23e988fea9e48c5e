import type { Gazetteer } from './gazetteer';
import { arabicForms } from './eastern-adjectives';
import { easternOffice } from './offices-eastern';
import type { LanguageRules } from './rules';
import type { TextLanguage } from './reading';
import type { Token } from './tokens';
import { arabic as arabicWords } from './words/arabic';
import type { EasternWords } from './words/eastern';
import { urdu as urduWords } from './words/urdu';

/**
 * Names in Arabic letters, which have no capitals: only behind an office or a title, up to a word that is none of a name.
 * A family name alone is known once the full name has stood in the text.
 */
function easternRules(language: TextLanguage, words: EasternWords): LanguageRules {
  const officeAt = easternOffice(words);
  return {
    language,
    officeAt,
    titles: words.titles,
    titlePairs: new Set(),
    nameLength(tokens, at, gazetteer, sure, known) {
      if (!sure) return known.has(bareWord(tokens[at])) ? 1 : 0;
      let end = at;
      while (end < at + 5 && isNameWord(words, tokens, end, at, gazetteer) && officeAt(tokens, end, gazetteer) === null)
        end += 1;
      return end - at;
    },
    nominative: (name) => [...name],
    says: words.says,
    meets: words.meets,
    wants: words.wants,
    commits: words.commits,
    denies: words.denies,
    untrue: words.untrue,
    pronoun: words.pronoun,
  };
}

const bareWord = (token: Token | undefined) => token?.folded ?? '';

/** Words that go before one with an article in a name: عبد الرحمن. */
const BEFORE_ARTICLE = new Set(['عبد', 'ابو', 'ال', 'بن', 'ابن', 'سيف', 'نور', 'جمال', 'صلاح']);

function isNameWord(
  words: EasternWords,
  tokens: readonly Token[],
  at: number,
  start: number,
  gazetteer: Gazetteer,
): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{Script=Arabic}/u.test(token.text) || token.folded.length < 2) return false;
  if (at > start && !/^(?:\s+|[-‐])$/u.test(token.gap)) return false;
  if (words.behindIsField && at > start && /^س[يت]\p{L}{3,}/u.test(token.text)) return false;
  if (
    arabicForms(token.folded).some((form) => words.stops.has(form)) ||
    words.fields.has(token.folded) ||
    words.heads.has(token.folded)
  )
    return false;
  if (words.says.test(token.folded) || words.titles.has(token.folded)) return false;
  const article = words.behindIsField && /^(?:و|ب|ل)?ال/u.test(token.text);
  if (article && !BEFORE_ARTICLE.has(tokens[at - 1]?.folded ?? '') && !isLastWithArticle(words, tokens, at, start))
    return false;
  const named = gazetteer.at(tokens, at);
  return named === null || (named.kind === 'city' && at > start) || ALSO_NAMES.has(token.folded);
}

/** Countries and their people by which men are called as well: Turki. */
const ALSO_NAMES = new Set(['تركي', 'هندي', 'كندي', 'سوري']);

/** A family name with an article ends its name: a stop, an office or a break follows, or another one that ends it. */
function isLastWithArticle(words: EasternWords, tokens: readonly Token[], at: number, start: number): boolean {
  const next = tokens[at + 1];
  if (at === start || tokens[at]?.text.startsWith('ال') !== true) return false;
  // A word of origin is one wherever it stands: الشافعي.
  if (next === undefined || !/^\s+$/u.test(next.gap) || /^ال\p{L}{3,}ي$/u.test(tokens[at]?.text ?? '')) return true;
  if (next.text.startsWith('ال') && isLastWithArticle(words, tokens, at + 1, start)) return true;
  return arabicForms(next.folded).some((form) => words.stops.has(form) || words.heads.has(form));
}

export const urdu = easternRules('ur', urduWords);
export const arabic = easternRules('ar', arabicWords);
