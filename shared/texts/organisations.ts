import type { Named } from './gazetteer';
import type { Span } from './reading';
import type { Sentence, Token } from './tokens';
import { occasionWords, organisationWords } from './words/organisations';

const LINKS = new Set(['of', 'and', 'for', 'the', 'и', 'по']);

/** `names`: of people, which are part of none. Organisations by their names alone: words with capitals of which one says what it is. `Lahore Chamber of Commerce`. */
export function organisationsIn(
  { tokens, start: from, end: to }: Sentence,
  text: string,
  names: readonly Span[],
): (Named & Span)[] {
  const found: (Named & Span)[] = [];
  // A line in capitals throughout tells no names from other words.
  if (/\p{Lu}/u.test(text.slice(from, to)) && !/\p{Ll}/u.test(text.slice(from, to))) return found;
  for (let at = 0; at < tokens.length;) {
    const length = nameLength(tokens, at, names);
    const run = tokens.slice(at, at + length);
    const [first] = run;
    const last = run.at(-1);
    const kinds = run.filter(isKind);
    if (
      first !== undefined &&
      last !== undefined &&
      length > 1 &&
      kinds.length > 0 &&
      !kinds.every(({ folded }) => occasionWords.has(folded))
    )
      found.push({
        kind: 'organisation',
        code: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
        length,
        start: first.start,
        end: last.end,
      });
    at += Math.max(1, length);
  }
  return found;
}

/** An office behind an organisation ends it: Foreign Office Spokesperson. */
const OFFICE =
  /^(?:spokes\p{L}+|president|chairman|chairperson|secretary|director|minister|ambassador|official|officials|speaker|premier|governor|envoy|chief|counterpart|leader)$/u;

/** A Russian office before an organisation is no part of it: Председателем Совета. */
const RUSSIAN_OFFICE =
  /^(?:председател|министр|президент|премьер|вице|директор|заместител|секретар|посл|посол|представител|руководител|начальник|советник)\p{L}*$|^глав[аеуы]$/u;

/** In Russian only the first word has a capital: Торгово-промышленная палата Лахора. */
const SLAVIC_ADJECTIVE = /^\p{Script=Cyrillic}+(?:ая|ое|ый|ий|ой|ые|ие|ого|ых)$/u;

/** Whether a word says that this is an organisation; Russian ones in any case. */
function isKind({ folded, capital, text }: Token): boolean {
  if (!/^\p{Script=Cyrillic}/u.test(text)) return capital && organisationWords.has(folded);
  const stem = folded.replace(/[аеиоуыья]+$/u, '');
  return (
    stem.length > 3 &&
    ['', 'а', 'о', 'е', 'ь', 'ие', 'ия', 'ство'].some((ending) => organisationWords.has(stem + ending))
  );
}

/** A run of capitalised words, joined by small ones; it begins and ends with a capital. */
function nameLength(tokens: readonly Token[], at: number, names: readonly Span[]): number {
  const inName = (token: Token) => names.some(({ start, end }) => token.start >= start && token.end <= end);
  const [first] = tokens.slice(at, at + 1);
  if (first === undefined || inName(first) || !isPart(tokens, at)) return 0;
  let length = 1;
  for (let next = at + 1; next < at + 12; next += 1) {
    const token = tokens[next];
    if (
      token === undefined ||
      OFFICE.test(token.folded) ||
      RUSSIAN_OFFICE.test(token.folded) ||
      inName(token) ||
      !/^(?:\s+|[-‐‑–])$/u.test(token.gap)
    )
      break;
    if (token.capital || isKind(token) || isSubject(tokens, at, next)) length = next - at + 1;
    else if (!LINKS.has(token.folded) && !SLAVIC_ADJECTIVE.test(token.text)) break;
  }
  return length;
}

/** Several of a kind are no organisation: Австрийские компании. */
const PLURAL = /(?:ие|ые|их|ых|ими|ыми)$/u;

/** What a Russian office of state deals with: Агентства по статистике. */
function isSubject(tokens: readonly Token[], at: number, next: number): boolean {
  const [first, link, token] = [tokens[at], tokens[next - 1], tokens[next]];
  return (
    next === at + 2 &&
    first !== undefined &&
    isKind(first) &&
    link?.folded === 'по' &&
    /^\p{Script=Cyrillic}+(?:е|и|у|ам|ям)$/u.test(token?.text ?? '')
  );
}

/** A capital that the beginning of the sentence does not explain. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital || RUSSIAN_OFFICE.test(token.folded)) return false;
  // The first word of a Russian sentence has its capital from there, unless it describes what follows.
  const next = tokens[at + 1];
  if (at === 0 && /^\p{Script=Cyrillic}/u.test(token.text) && next !== undefined && !next.capital)
    if (!isKind(token) && (!SLAVIC_ADJECTIVE.test(token.text) || PLURAL.test(token.text)) && next.gap !== '-')
      return false;
  return !/^(?:the|a|an|at|in|on|both|this|that|his|her|their|federal|deputy|minister|ministers?|president|chairman|chairperson|secretary|director|head|speaker|governor|ambassador|envoy|premier|chancellor|spokes\w+|according)$/.test(
    token.folded,
  );
}
