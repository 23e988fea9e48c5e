import type { Somebody } from './people';
import type { CommitmentOffer, InterestOffer, Span, VisitOffer } from './reading';
import type { LanguageRules } from './rules';
import type { Context, Understood } from './statements';
import { HIGHEST, LEVELS, POSTED, RECEIVES, VISIT, VISIT_TO } from './words/visits';

/** What sides want and promise, and who visits whom: told by the shape of whole sentences. */

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
  if (found === null || rules.commits.test(one.words) || rules.denies.test(one.words.slice(0, found.index)))
    return null;
  const verb = one.start + found.index;
  const byKey = new Map(people.map((person) => [person.key, person]));
  const subjects = [
    ...one.places
      .filter(({ kind, start }) => (kind === 'country' || kind === 'adjective') && !isWhere(one, start))
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

/** Whether a place is only where something happens: "in Mali". */
function isWhere(one: Understood, start: number): boolean {
  return /(?:^|\s)(?:in|to|from|with|в|во|из|на|с|со|к)(?: the)?\s*$/iu.test(one.words.slice(0, start - one.start));
}

const isPosted = ({ offices }: Somebody) => offices.length > 0 && offices.every(({ head }) => POSTED.test(head));

export function commitmentIn(one: Understood, context: Context, key: () => string): CommitmentOffer | null {
  const found = context.rules.commits.exec(one.words);
  // A promise that is denied is none.
  if (found === null || context.rules.denies.test(one.words.slice(0, found.index))) return null;
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
export const countryOf = (person: Somebody | undefined) => person?.country ?? person?.guessed ?? null;

/** The other country that a sentence tells of a visit to; `home`: where it is written from. */
export function goingTo({ words, places, start: from }: Understood, home: string | null): string | null {
  const aim = places.find(
    ({ kind, code, start }) => kind === 'country' && code !== home && VISIT_TO.test(words.slice(0, start - from)),
  );
  return aim?.code ?? null;
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
  const named = new Set(
    telling.flatMap((one) =>
      one.meant.flatMap(({ end, people: who }) => (RECEIVES.test(one.words.slice(end - one.start)) ? [] : who)),
    ),
  );
  // Ambassadors are there already.
  const visitors = people.filter((one) => named.has(one.key) && countryOf(one) !== null && !isPosted(one));
  const aim = home === null ? null : (telling.flatMap((one) => goingTo(one, home) ?? [])[0] ?? null);
  const own = aim === null ? [] : visitors.filter((one) => countryOf(one) === home);
  const away = own.length > 0 ? own : visitors.filter((one) => countryOf(one) !== home);
  const cities = telling.flatMap(({ places }) => places).filter(({ kind }) => kind === 'city');
  const countries = [...new Set([...telling.flatMap(countriesOf), ...cities.map(({ code }) => code)])];
  const guest = (away.length > 0 ? away : visitors).toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
  const origin = (guest === null ? null : countryOf(guest)) ?? countries.find((code) => code !== home) ?? null;
  const host =
    own.length > 0
      ? aim
      : home !== null && home !== origin
        ? home
        : (countries.find((code) => code !== origin) ?? null);
  // Who visits whom is not told by two countries alone.
  if ((origin === null && host === null) || (guest === null && home === null)) return null;
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
