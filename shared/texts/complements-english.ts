import type { Gazetteer, Named } from './gazetteer';
import { andFollows, headAt } from './heads-english';
import { goesOn } from './office';
import type { Token } from './tokens';
import { fields } from './words/english';
import { organisationWords } from './words/organisations';

/** What stands behind the head of an office. */
export interface Complement {
  length: number;
  /** How many of its tokens belong to the title: all but the country at its end. */
  titled: number;
  field: readonly Token[];
  country: string | null;
  /** Where an ambassador is sent to, behind the country that sends him. */
  seat: readonly Token[];
}

/** `for Commerce`, `of Foreign Affairs of the Republic of Belarus`, `of the Lahore Chamber of Commerce and Industry`. */
export function complementAt(tokens: readonly Token[], from: number, gazetteer: Gazetteer): Complement {
  const none: Complement = { length: 0, titled: 0, field: [], country: null, seat: [] };
  const link = tokens[from];
  if (!goesOn(link) || !/^(?:of|for|to|on|in|at)$/.test(link.folded)) return none;
  const first = from + (tokens[from + 1]?.folded === 'the' ? 2 : 1);
  const above = link.folded === 'to' ? headAt(tokens, first) : null;
  if (above !== null && above.end > first) return superiorOf(tokens, from, above.end, gazetteer);
  const named = gazetteer.at(tokens, first);
  if (link.folded === 'in') return named === null ? none : seatedIn(from, first + named.length, named);
  const body = named === null ? first : organisationEnd(tokens, first);
  if (named?.kind === 'country' && body === first)
    return behindCountry(tokens, from, first + named.length, named.code, link, gazetteer);
  const end = body > first ? body : fieldEnd(tokens, first, gazetteer);
  if (end === first) return none;
  const field = tokens.slice(first, end);
  const more = complementAt(tokens, end, gazetteer);
  const onlyCountry = more.country !== null && more.field.length === 0 ? more : null;
  return {
    length: end - from + (onlyCountry?.length ?? 0),
    titled: end - from,
    field,
    country: onlyCountry?.country ?? adjectiveIn(tokens, first, end, gazetteer),
    seat: onlyCountry?.seat ?? [],
  };
}

/** Whose adviser: `to the PM on Commerce`. */
function superiorOf(tokens: readonly Token[], from: number, end: number, gazetteer: Gazetteer): Complement {
  const more = complementAt(tokens, end, gazetteer);
  return { ...more, length: end - from + more.length, titled: end - from + more.titled };
}

/** Where somebody is posted: `High Commissioner in Dhaka`; it takes words and says nothing else. */
function seatedIn(from: number, end: number, named: Named): Complement {
  const posted = named.kind === 'city' || named.kind === 'country';
  const length = posted ? end - from : 0;
  return { length, titled: length, field: [], country: null, seat: [] };
}

/** Where an organisation's name ends that begins with a country's: `the Vietnam Textile and Apparel Union`. */
function organisationEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from + 1; at < from + 9; at += 1) {
    const token = tokens[at];
    if (!goesOn(token) || !(token.capital || /^(?:and|of|for|the)$/.test(token.folded))) break;
    // What it deals with may stand behind: Chamber of Commerce and Industry.
    const deals = end > from && fields.has(token.folded);
    if (token.capital && (organisationWords.has(token.folded) || deals)) end = at + 1;
  }
  return end;
}

/** A country in the midst of a field: `head of the Russian Trade Mission`. */
function adjectiveIn(tokens: readonly Token[], from: number, end: number, gazetteer: Gazetteer): string | null {
  for (let at = from; at < end; at += 1) {
    const named = gazetteer.at(tokens, at);
    if (named?.kind === 'adjective' || named?.kind === 'country') return named.code;
  }
  return null;
}

/** An ambassador's two countries: whose, and where; only the second is part of the title. */
function behindCountry(
  tokens: readonly Token[],
  from: number,
  end: number,
  code: string,
  link: Token,
  gazetteer: Gazetteer,
): Complement {
  if (link.folded === 'to') return { length: end - from, titled: end - from, field: [], country: null, seat: [] };
  const seat = tokens[end]?.folded === 'to' ? gazetteer.at(tokens, end + 1) : null;
  const length = seat === null ? end - from : end + 1 + seat.length - from;
  const seated = seat === null ? [] : tokens.slice(end, end + 1 + seat.length);
  return { length, titled: 0, field: [], country: link.folded === 'of' ? code : null, seat: seated };
}

/** Where the words of a field or an organisation end; names of people that follow are none of them. */
function fieldEnd(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number {
  let end = from;
  for (let at = from; at < from + 14; at += 1) {
    const token = tokens[at];
    const listed =
      token !== undefined && token.gap === ', ' && fields.has(token.folded) && at > from && andFollows(tokens, at);
    if (token === undefined || (at > from && !goesOn(token) && !listed)) break;
    if (at > from && headAt(tokens, at) !== null) break;
    if (fields.has(token.folded) || organisationWords.has(token.folded)) end = at + 1;
    else if (gazetteer.at(tokens, at) !== null && end > from) break;
    else if (!token.capital && !/^(?:and|of|for|the)$/.test(token.folded)) break;
  }
  if (end > from) return end;
  const [first, link, second] = tokens.slice(from, from + 3);
  if (first?.capital !== true || !goesOn(first)) return from;
  // `the Port of Cotonou`
  return goesOn(link) && link.folded === 'of' && goesOn(second) && second.capital ? from + 3 : from + 1;
}
