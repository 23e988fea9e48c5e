import type { Gazetteer } from './gazetteer';
import { arabicForms } from './eastern-adjectives';
import type { OfficeReader } from './office';
import type { Token } from './tokens';
import type { EasternWords } from './words/eastern';

const follows = (token: Token | undefined): token is Token => token !== undefined && /^\s+$/u.test(token.gap);

/** `نائب وزیراعظم و وزیر خارجہ`, `بیلاروس کے صدر`, `وزير الخارجية البيلاروسي`: offices in Arabic letters. */
export function easternOffice(words: EasternWords): OfficeReader {
  return (tokens, at, gazetteer) => {
    const owner = words.owners.size === 0 ? null : ownerAt(words, tokens, at, gazetteer);
    const from = at + (owner?.length ?? 0);
    const core = coreAt(words, tokens, from, gazetteer, owner !== null);
    if (core === null) return null;
    let { end } = core;
    let { country } = core;
    const parts = [core];
    while (words.joins.has(tokens[end]?.folded ?? '') && follows(tokens[end])) {
      const next = coreAt(words, tokens, end + 1, gazetteer);
      if (next === null) break;
      parts.push(next);
      ({ end } = next);
      country ??= next.country;
    }
    const titled = tokens.slice(from, Math.max(...parts.map((part) => part.titleEnd)));
    return {
      title: withoutAnd(titled),
      head: core.head,
      field: parts
        .map((part) => part.field)
        .join(' ')
        .trim(),
      country: owner?.country ?? country,
      length: end - at,
      cases: [],
      plural: false,
    };
  };
}

/** Arabic writes "and" together with the word behind it. */
function withoutAnd(tokens: readonly Token[]): string {
  const words = tokens.map(({ text }) => text).join(' ');
  const bare = /^[وفبكل](?=(?:ال)?(?:وزير|رئيس|نائب|سفير|أمين|ملك|أمير|مبعوث|مساعد|وكيل|مدير|متحدث|ناطق|محافظ))/u.exec(
    words,
  )?.[0];
  return bare === undefined ? words : words.slice(bare.length);
}

function ownerAt(
  words: EasternWords,
  tokens: readonly Token[],
  at: number,
  gazetteer: Gazetteer,
): { country: string; length: number } | null {
  const named = gazetteer.at(tokens, at);
  if (named === null || named.kind === 'city' || named.kind === 'organisation') return null;
  const next = at + named.length;
  if (!follows(tokens[next])) return null;
  if (words.owners.has(tokens[next].folded))
    return follows(tokens[next + 1]) ? { country: named.code, length: named.length + 1 } : null;
  return { country: named.code, length: named.length };
}

/** Whoever holds the same office on the other side: نظيره, ہم منصب. */
const COUNTERPART = /^(?:نظير|منصب)/u;

interface Core {
  head: string;
  field: string;
  country: string | null;
  titleEnd: number;
  end: number;
}

function coreAt(
  words: EasternWords,
  tokens: readonly Token[],
  from: number,
  gazetteer: Gazetteer,
  owned = false,
): Core | null {
  let at = from;
  while (has(words.modifiers, tokens[at], at === from) && headFollows(words, tokens, at + 1)) at += 1;
  const head = tokens[at];
  const name = head === undefined ? undefined : arabicForms(head.folded).find((form) => words.heads.has(form));
  if (head === undefined || name === undefined) return null;
  const field: Token[] = [];
  let country: string | null = null;
  let end = at + 1;
  let titleEnd = end;
  for (let next = at + 1; next < at + 8; next += 1) {
    const token = tokens[next];
    if (!follows(token)) break;
    const isField =
      words.fields.has(token.folded) ||
      (field.length > 0 && arabicForms(token.folded).some((form) => words.fields.has(form)));
    // Whose office it is stands once; a name may be that of a country.
    const named = isField || owned ? null : gazetteer.at(tokens, next);
    const full = words.states.has(tokens[next + 1]?.folded ?? '') ? 1 : 0;
    const seat = words.seats.has(token.folded) ? gazetteer.at(tokens, next + 1 + full) : null;
    if (seat?.kind === 'country' && !words.posted.has(name)) {
      // Whoever is not posted there is of there: وزير الطاقة في جمهورية إندونيسيا.
      country ??= seat.code;
      next += seat.length + full;
      if (full > 0 && words.states.has(tokens[next + 1]?.folded ?? '')) next += 1;
      end = next + 1;
    } else if (seat?.kind === 'country' || seat?.kind === 'city') {
      next += seat.length + full;
      end = next + 1;
      titleEnd = end;
    } else if (named?.kind === 'country' || named?.kind === 'adjective') {
      country ??= named.code;
      next += named.length - 1;
      end = next + 1;
    } else if (
      isField ||
      (words.joins.has(token.folded) &&
        words.fields.has(tokens[next + 1]?.folded ?? '') &&
        field.length > 0 &&
        !words.heads.has(tokens[next + 1]?.folded ?? ''))
    ) {
      field.push(token);
      end = next + 1;
      titleEnd = end;
    } else break;
  }
  if (field.length === 0 && country === null && !words.alone.has(name)) return null;
  return {
    head: COUNTERPART.test(name) ? 'counterpart' : name.replace(/^ال/, ''),
    field: field.map(({ folded }) => folded).join(' '),
    country,
    titleEnd,
    end,
  };
}

function has(set: ReadonlySet<string>, token: Token | undefined, first: boolean): boolean {
  if (token === undefined || (!first && !follows(token))) return false;
  return arabicForms(token.folded).some((form) => set.has(form));
}

function headFollows(words: EasternWords, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return follows(token) && (words.heads.has(token.folded) || words.modifiers.has(token.folded));
}
