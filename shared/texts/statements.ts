import { settledIn } from './amounts';
import type { AmountFound } from './amounts';
import type { DateFound } from './dates';
import type { Meant } from './people';
import type { ClaimOffer, Span } from './reading';
import type { LanguageRules } from './rules';
import type { Named } from './gazetteer';
import type { Sentence } from './tokens';
import type { Voice } from './voice';
import { FLOWS, MEASURES, REBUTS, SAID_BEFORE } from './words/claims';

/** A sentence with all that was found in it. */
export interface Understood extends Span {
  sentence: Sentence;
  words: string;
  /** Number of its line: speakers stay the same within one. */
  line: number;
  places: readonly (Named & Span)[];
  dates: readonly DateFound[];
  amounts: readonly AmountFound[];
  meant: readonly Meant[];
}

/** Who speaks in a sentence. */
export interface Speaker {
  who: string;
  person: string | null;
}

/**
 * Who says what a sentence says: whoever stands nearest to its word of saying, before it where that is possible; "he
 * said", and a quotation without a speaker, are whoever spoke last in the line.
 */
export function speakersOf(
  sentences: readonly Understood[],
  { rules, voice }: Pick<Context, 'rules' | 'voice'>,
  nameOf: (key: string) => string,
): (Speaker | null)[] {
  const found: (Speaker | null)[] = [];
  const offices = new Map<string, string>();
  let last: { speaker: Speaker; line: number } | null = null;
  for (const one of sentences) {
    // "He said" is said by whoever spoke before, whatever the sentence names behind it.
    const verbs = one.sentence.tokens.filter(
      ({ folded }, at, tokens) => rules.says.test(folded) && !rules.pronoun.test(tokens[at - 1]?.folded ?? ''),
    );
    for (const { office, written, people } of one.meant)
      if (office !== null && people.length === 0 && written.length > (offices.get(office.head)?.length ?? 0))
        offices.set(office.head, written);
    const own = speakerBeside(
      one,
      verbs.map(({ start }) => start),
      nameOf,
      offices,
    );
    const follows: Speaker | null =
      last !== null && last.line >= one.line - 1 && carriesOn(one, rules) ? last.speaker : null;
    const spoken =
      voice === null || voice.others.has(one.line) ? null : { who: nameOf(voice.person), person: voice.person };
    const speaker: Speaker | null = own ?? spoken ?? follows;
    if (speaker !== null) last = { speaker, line: one.line };
    // `Об этом заявил …`: whoever is named here said what stands before.
    if (own !== null && SAID_BEFORE.test(one.words) && found.length > 0 && found.at(-1) === null)
      found[found.length - 1] = own;
    found.push(speaker);
  }
  return found;
}

function carriesOn(one: Understood, rules: LanguageRules): boolean {
  return (
    one.sentence.tokens.some(({ folded }) => rules.pronoun.test(folded)) ||
    /^["“«‘]/.test(one.words) ||
    /["”»]\s*\.?$/.test(one.words)
  );
}

function speakerBeside(
  one: Understood,
  verbs: readonly number[],
  nameOf: (key: string) => string,
  offices: ReadonlyMap<string, string>,
): Speaker | null {
  const candidates = [
    ...one.meant
      .filter(({ people }) => people.length <= 1)
      .map((meant) => ({ at: meant, speaker: speakerOf(meant, nameOf, offices) })),
    ...one.places
      .filter(({ kind }) => kind === 'organisation')
      .map((place) => ({ at: place, speaker: { who: place.code, person: null } })),
  ];
  let best: { speaker: Speaker; away: number } | null = null;
  for (const verb of verbs) {
    for (const { at, speaker } of candidates) {
      const away = (at.end <= verb ? verb - at.end : (at.start - verb) * 1.5) + (isOblique(one, at.start) ? 120 : 0);
      if (away >= 0 && away < 280 && (best === null || away < best.away)) best = { speaker, away };
    }
  }
  return best?.speaker ?? null;
}

/** Whether somebody stands behind "with" or "to": he is spoken of there, and doesn't speak. */
function isOblique(one: Understood, start: number): boolean {
  const before = one.words.slice(0, start - one.start);
  return (
    /(?:^|\s)(?:with|to|from|between|against|towards?|about|by|for|in|at|on|с|со|к|ко|от|у|о|об|для|через|при|в|на|مع|إلى|من)(?:\s(?:the|his|her|visiting|their))*\s*$/iu.test(
      before,
    ) && !/according to(?: the)?\s*$/iu.test(before)
  );
}

/** Somebody by name, else by the fullest words that the text has for the office. */
function speakerOf(
  { people, written, office }: Meant,
  nameOf: (key: string) => string,
  offices: ReadonlyMap<string, string>,
): Speaker {
  const [person] = people;
  if (person !== undefined) return { who: nameOf(person), person };
  return { who: (office === null ? undefined : offices.get(office.head)) ?? written, person: null };
}

export interface Context {
  rules: LanguageRules;
  /** The country that the report is written from. */
  country: string | null;
  /** The two countries that the text is about. */
  pair: readonly string[];
  /** Who speaks throughout, where the text is a speech or an interview. */
  voice: Voice | null;
}

/**
 * The claims of a sentence: each amount that it states, with what the words around it say of it. The sentence behind it
 * may say that it is untrue.
 */
export function claimsIn(
  one: Understood,
  speaker: Speaker | null,
  context: Context,
  behind: string,
  next: () => string,
): ClaimOffer[] {
  return one.amounts.map((amount) => {
    const around = one.words.toLowerCase();
    const countries = one.places.filter(({ kind }) => kind !== 'organisation').map(({ code }) => code);
    const near = nearest(one, amount);
    const flow = flowOf(one, amount);
    const sides = sidesOf(one, flow, context);
    const own =
      amount.measure === 'share' &&
      /(?:rose|grew|increase|growth|up|fell|decline|drop|декреас|вырос|рост|увелич|сниз|упал|اضافہ|كمي|کمی|ارتفع|نمو|انخفض|زيادة)/iu.test(
        around,
      )
        ? 'growth'
        : amount.measure;
    return {
      key: next(),
      kind: 'claim' as const,
      spans: [{ start: amount.start, end: amount.end }],
      who: speaker?.who ?? null,
      speaker: speaker?.person ?? null,
      words: one.words,
      low: amount.low,
      high: amount.high,
      about: amount.about,
      denied: isDenied(one, amount, context.rules) || REBUTS.test(behind),
      unit: settledIn(amount.unit, [near, ...countries, context.country, ...context.pair], context.country),
      measure: measureOf(around, own),
      flow,
      ...sides,
      period: periodOf(one, amount),
    };
  });
}

/** What is denied stands behind the word that does so, or is said to be untrue behind it. */
function isDenied(one: Understood, amount: Span, { denies, untrue }: LanguageRules): boolean {
  const before = one.words.slice(0, amount.start - one.start);
  const behind = one.words.slice(amount.end - one.start);
  const at = behind.search(untrue);
  return denies.test(before) || (at >= 0 && !denies.test(behind.slice(0, at)));
}

/** The country named nearest before the amount, else behind it. */
function nearest(one: Understood, { start }: Span): string | null {
  const countries = one.places.filter(({ kind }) => kind !== 'organisation');
  return (countries.findLast((place) => place.end <= start) ?? countries[0])?.code ?? null;
}

function measureOf(around: string, own: ClaimOffer['measure']): ClaimOffer['measure'] {
  const worded = MEASURES.find(([pattern]) => pattern.test(around))?.[1];
  return own === 'value' && worded !== undefined ? worded : own;
}

/** The word of a flow that stands nearest to the amount. */
function flowOf(one: Understood, amount: Span): ClaimOffer['flow'] {
  let best: { flow: ClaimOffer['flow']; away: number } | null = null;
  for (const [pattern, flow] of FLOWS) {
    for (const found of one.words.matchAll(pattern)) {
      const at = one.start + found.index;
      const between = one.words.slice(amount.end - one.start, found.index);
      const behind = /^\s*(?:in|of|worth of|to|worth)?\s*$/u.test(between) ? 0 : (at - amount.end) * 4 + 15;
      const away = at < amount.start ? amount.start - at : behind;
      if (best === null || away < best.away) best = { flow, away };
    }
  }
  return best?.flow ?? null;
}

/** Whose trade and with whom: "Pakistan's exports to Belarus", else the pair that the sentence names. */
function sidesOf(
  one: Understood,
  flow: ClaimOffer['flow'],
  { pair }: Context,
): { reporter: string | null; partner: string | null } {
  const countries = [
    ...new Set(one.places.filter(({ kind }) => kind === 'country' || kind === 'adjective').map(({ code }) => code)),
  ];
  const [first, second] =
    countries.length >= 2 ? countries : flow === null || countries.length === 1 ? countries : pair;
  if (first === undefined) return { reporter: null, partner: null };
  if (second === undefined)
    return { reporter: first, partner: flow === null ? null : (pair.find((code) => code !== first) ?? null) };
  return { reporter: first, partner: second };
}

/** The period that stands in the sentence, nearest to the amount; days of meetings are none. */
function periodOf(one: Understood, amount: Span): string | null {
  const periods = one.dates.filter(({ kind }) => kind === 'year' || kind === 'fiscal-year' || kind === 'month');
  const away = ({ start, end }: Span) => (end <= amount.start ? amount.start - end : start - amount.end);
  return periods.toSorted((a, b) => away(a) - away(b))[0]?.written ?? null;
}
