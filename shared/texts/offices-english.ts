import { complementAt } from './complements-english';
import type { Gazetteer } from './gazetteer';
import { headAt, headWithField } from './heads-english';
import { goesOn } from './office';
import type { OfficeReader } from './office';
import type { Token } from './tokens';
import { heads, modifiers, needy } from './words/english';

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

/** Small words of a title. */
const LINKS = new Set(['d', 'of', 'for', 'to', 'on', 'in', 'at', 'the', 'and']);

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
