import type { Somebody } from './people';
import type { CommitmentOffer, InterestOffer, MeetingOffer, Span, VisitOffer } from './reading';
import type { LanguageRules } from './rules';
import type { Context, Understood } from './statements';
import { occasionWords, organisationWords } from './words/organisations';
import { COMES_BEFORE, COMES_BEHIND, HIGHEST, LEVELS, VISIT } from './words/visits';

/** What sides want, promise, and where they meet: told by the shape of whole sentences. */

export function countriesOf(one: Understood): string[] {
  const named = one.places.filter(({ kind }) => kind === 'country' || kind === 'adjective').map(({ code }) => code);
  return [...new Set(named)];
}

/** Whose wish a sentence is: the country or the person's country that stands first before the word of wishing. */
export function interestIn(
  one: Understood,
  people: readonly Somebody[],
  rules: LanguageRules,
  key: () => string,
): InterestOffer | null {
  const found = rules.wants.exec(one.words);
  if (found === null || rules.commits.test(one.words)) return null;
  const verb = one.start + found.index;
  const byKey = new Map(people.map((person) => [person.key, person]));
  const subjects = [
    ...one.places
      .filter(({ kind }) => kind === 'country' || kind === 'adjective')
      .map((place) => ({ ...place, country: place.code })),
    ...one.meant.flatMap((meant) => {
      const country = countryOf(byKey.get(meant.people[0] ?? '')) ?? meant.office?.country ?? null;
      return country === null ? [] : [{ start: meant.start, end: meant.end, country }];
    }),
  ].toSorted((a, b) => a.start - b.start);
  const subject = subjects.findLast(({ end }) => end <= verb) ?? null;
  const spans: Span[] = [{ start: one.start, end: one.end }];
  return { key: key(), kind: 'interest', country: subject?.country ?? null, words: one.words, spans };
}

export function commitmentIn(one: Understood, context: Context, key: () => string): CommitmentOffer | null {
  if (!context.rules.commits.test(one.words)) return null;
  const named = countriesOf(one);
  const due = one.dates.findLast(({ kind }) => kind !== 'days')?.written ?? null;
  return {
    key: key(),
    kind: 'commitment',
    countries: named.length > 0 ? named : [...context.pair],
    words: one.words,
    due,
    spans: [{ start: one.start, end: one.end }],
  };
}

/** The country that somebody acts for, be it only guessed. */
const countryOf = (person: Somebody | undefined) => person?.country ?? person?.guessed ?? null;

/** Whether a sentence speaks of somebody as coming: he is no party to what is told there. */
export function isComing(one: Understood, { start, end }: Span): boolean {
  return (
    COMES_BEFORE.test(one.words.slice(0, start - one.start)) || COMES_BEHIND.test(one.words.slice(end - one.start))
  );
}

/** Meetings, each once: by its occasion, else by who takes part. */
export function meetingsIn(
  sentences: readonly Understood[],
  people: readonly Somebody[],
  rules: LanguageRules,
  text: string,
  key: () => string,
): MeetingOffer[] {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const meetings: MeetingOffer[] = [];
  for (const one of sentences) {
    if (!rules.meets.test(one.words)) continue;
    const occasion = occasionIn(one, text);
    const taking = [...new Set(one.meant.filter((meant) => !isComing(one, meant)).flatMap((meant) => meant.people))];
    const sides = new Set(taking.map((person) => countryOf(byKey.get(person)) ?? person));
    if (taking.length < 2 || (sides.size < 2 && occasion === '')) continue;
    add(meetings, {
      key: key(),
      kind: 'meeting',
      occasion,
      people: taking,
      countries: [...new Set(taking.flatMap((person) => countryOf(byKey.get(person)) ?? []))],
      day: one.dates.find(({ kind }) => kind === 'day')?.from ?? null,
      spans: [{ start: one.start, end: one.end }],
    });
  }
  return meetings;
}

function add(meetings: MeetingOffer[], found: MeetingOffer): void {
  const same = meetings.find(
    ({ occasion, people }) =>
      (occasion !== '' && occasion === found.occasion) ||
      (occasion === found.occasion && found.people.every((person) => people.includes(person))) ||
      (occasion === '' && found.occasion === '' && people.every((person) => found.people.includes(person))),
  );
  if (same === undefined) {
    meetings.push(found);
    return;
  }
  same.people = [...new Set([...same.people, ...found.people])];
  same.countries = [...new Set([...same.countries, ...found.countries])];
  same.day ??= found.day;
  same.spans.push(...found.spans);
}

/** `Pakistan-Belarus Business Forum`: words with capitals that end in one of an occasion. */
function occasionIn({ sentence }: Understood, text: string): string {
  const { tokens } = sentence;
  for (const [end, token] of tokens.entries()) {
    if (!occasionWords.has(token.folded)) continue;
    let start = end;
    while (start > 0 && /^(?:\s+|[-‐‑–])$/u.test(tokens[start]?.gap ?? '') && isPart(tokens, start - 1)) start -= 1;
    const first = tokens[start];
    if (first !== undefined && start < end && token.capital)
      return text.slice(first.start, token.end).replace(/\s+/gu, ' ');
  }
  return '';
}

function isPart(tokens: Understood['sentence']['tokens'], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.capital &&
    !/^(?:the|a|an|at|in)$/.test(token.folded) &&
    (at > 0 || organisationWords.has(token.folded) || !/^(?:addressing|during)$/.test(token.folded))
  );
}

/** The visit that a text is about: who goes where, and when. */
export function visitIn(
  sentences: readonly Understood[],
  people: readonly Somebody[],
  from: { country: string | null; city: string },
  text: string,
): VisitOffer | null {
  const home = from.country;
  const telling = sentences.filter(({ words }) => VISIT.test(words));
  const [first] = telling;
  if (first === undefined) return null;
  const rank = ({ offices }: Somebody) => {
    const at = Math.min(
      ...offices
        .map(({ head, title }) =>
          HIGHEST.findIndex((office) => office === head || title.toLowerCase().includes(office)),
        )
        .filter((found) => found >= 0),
    );
    return Number.isFinite(at) ? at : HIGHEST.length;
  };
  const named = new Set(telling.flatMap(({ meant }) => meant.flatMap((one) => one.people)));
  const visitors = people.filter((one) => named.has(one.key) && countryOf(one) !== null);
  const away = visitors.filter((one) => countryOf(one) !== home);
  const cities = telling.flatMap(({ places }) => places).filter(({ kind }) => kind === 'city');
  const countries = [...new Set([...telling.flatMap(countriesOf), ...cities.map(({ code }) => code)])];
  const guest = (away.length > 0 ? away : visitors).toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
  const origin = (guest === null ? null : countryOf(guest)) ?? countries.find((code) => code !== home) ?? null;
  const host = home !== null && home !== origin ? home : (countries.find((code) => code !== origin) ?? null);
  if (origin === null && host === null) return null;
  const dates = telling.flatMap((one) => one.dates).filter(({ kind }) => kind === 'days' || kind === 'day');
  const span = dates.find(({ kind }) => kind === 'days') ?? dates[0] ?? null;
  const city = cities.find(({ code }) => code === host);
  return {
    guest: origin,
    host,
    person: guest?.key ?? null,
    level: LEVELS.find(([pattern]) => telling.some(({ words }) => pattern.test(words)))?.[1] ?? '',
    starts: span?.from ?? null,
    ends: span?.kind === 'days' ? span.to : null,
    places: city !== undefined ? text.slice(city.start, city.end) : host === home ? from.city : '',
  };
}
