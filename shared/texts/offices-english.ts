import type { Gazetteer, Named } from './gazetteer';
import { goesOn } from './office';
import type { OfficeReader } from './office';
import type { Token } from './tokens';
import { fields, heads, modifiers, needy, phrases } from './words/english';
import { organisationWords } from './words/organisations';

/** `Pakistan's Deputy Prime Minister and Foreign Minister`, `the Belarusian minister of energy`, `Ambassador of Belarus to Pakistan`. */
export const englishOffice: OfficeReader = (tokens, at, gazetteer) => {
  const owner = ownerAt(tokens, at, gazetteer);
  const start = at + owner.length;
  const core = coreAt(tokens, start, gazetteer, owner.country !== null);
  if (core === null) return null;
  let { end } = core;
  let title = core.title;
  let field = core.field;
  while (tokens[end]?.folded === 'and') {
    const next = coreAt(tokens, end + 1, gazetteer);
    if (next === null) break;
    title = `${title} and ${next.title}`;
    field = [field, next.field].filter((part) => part !== '').join(' ');
    ({ end } = next);
  }
  return {
    title: owner.prefix === '' ? title : `${owner.prefix} ${title}`,
    head: core.head,
    field,
    country: owner.country ?? core.country,
    length: end - at,
    cases: [],
    plural: core.plural,
  };
};

interface Core {
  title: string;
  head: string;
  field: string;
  country: string | null;
  end: number;
  plural: boolean;
}

interface Owner {
  country: string | null;
  /** An organisation's initials, which belong to the title: `LCCI President`. */
  prefix: string;
  length: number;
}

/** Whose office it is: `Belarusian`, `Pakistan's`, `LCCI`. */
function ownerAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Owner {
  const none = { country: null, prefix: '', length: 0 };
  const named = gazetteer.at(tokens, at);
  const first = tokens[at];
  if (first === undefined) return none;
  if (named !== null && (named.kind === 'country' || named.kind === 'adjective')) {
    const possessive = tokens[at + named.length];
    const length = named.length + (possessive?.folded === 's' && /^['’]$/u.test(possessive.gap) ? 1 : 0);
    return goesOn(tokens[at + length]) ? { country: named.code, prefix: '', length } : none;
  }
  const acronym = /^\p{Lu}{2,7}$/u.test(first.text) && !heads.has(first.folded) && !needy.has(first.folded);
  return acronym && goesOn(tokens[at + 1]) ? { country: null, prefix: first.text, length: 1 } : none;
}

/** `owned`: a country stands before it, so that any words with capitals may be its field. */
function coreAt(tokens: readonly Token[], start: number, gazetteer: Gazetteer, owned = false): Core | null {
  let at = start;
  while (at > start ? goesOn(tokens[at]) && isModifier(tokens, at) : isModifier(tokens, at)) at += 1;
  const fieldFrom = at;
  const head = headWithField(tokens, at, owned);
  if (head === null) return null;
  const before = tokens.slice(fieldFrom, head.at);
  const behind = complementAt(tokens, head.end, gazetteer);
  const field = [...before, ...behind.field].map(({ folded }) => folded).filter((word) => !LINKS.has(word));
  const alone = before.length === 0 && behind.length === 0;
  if (alone && needy.has(head.name) && !(tokens[start - 1]?.folded === 'the' && CALLED.has(head.name))) return null;
  const words = tokens.slice(start, head.end + behind.titled);
  return {
    title: [titled(words), titled(behind.seat).replace(/^To/, 'to')].filter((part) => part !== '').join(' '),
    head: head.name,
    field: field.join(' '),
    country: behind.country,
    end: head.end + behind.length,
    plural: head.plural,
  };
}

/** Offices that somebody is called by later without their field: the adviser. */
const CALLED = new Set(['secretary', 'director', 'adviser', 'advisor', 'rector']);

/** "Chief" and the like are modifiers only before a head. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  return modifiers.has(tokens[at]?.folded ?? '') && headAt(tokens, at) === null;
}

interface Head {
  name: string;
  /** Where it begins, behind the words of its field. */
  at: number;
  end: number;
  plural: boolean;
}

/** A head, with up to four words of its field before it: `Foreign Affairs Minister`. */
function headWithField(tokens: readonly Token[], from: number, owned: boolean): Head | null {
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

function headAt(tokens: readonly Token[], at: number): Head | null {
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

interface Complement {
  length: number;
  /** How many of its tokens belong to the title: all but the country at its end. */
  titled: number;
  field: readonly Token[];
  country: string | null;
  /** Where an ambassador is sent to, behind the country that sends him. */
  seat: readonly Token[];
}

const LINKS = new Set(['d', 'of', 'for', 'to', 'on', 'in', 'at', 'the', 'and']);

/** `for Commerce`, `of Foreign Affairs of the Republic of Belarus`, `of the Lahore Chamber of Commerce and Industry`. */
function complementAt(tokens: readonly Token[], from: number, gazetteer: Gazetteer): Complement {
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
    if (token.capital && organisationWords.has(token.folded)) end = at + 1;
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
  const [first] = tokens.slice(from, from + 1);
  return first?.capital === true && goesOn(first) ? from + 1 : from;
}

function andFollows(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ folded }) => folded === 'and');
}

/** With capitals, as offices are written on place cards; small words stay small. */
function titled(words: readonly Token[]): string {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return '';
  return words
    .map(({ text, folded, gap }, at) => {
      const word = at > 0 && LINKS.has(folded) ? folded : text.charAt(0).toUpperCase() + text.slice(1);
      return (at === 0 ? '' : /^\s/.test(gap) ? ' ' : gap) + word;
    })
    .join('');
}
