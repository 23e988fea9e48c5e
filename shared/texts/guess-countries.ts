import { fold } from '../places/fold';
import type { Office } from './office';
import type { Somebody } from './people';
import type { Understood } from './statements';
import { isComing } from './meetings';
import { countriesOf, goingTo } from './talks';

/**
 * Ministers of whom nothing else is said are those of the country that the report is written from; who comes on a visit
 * is of the other country. `issuer`: the country of the embassy or ministry that writes, whose are "our" ministers.
 */
export function guessCountries(
  people: readonly Somebody[],
  sentences: readonly Understood[],
  { home, issuer, pair }: { home: string | null; issuer: string | null; pair: readonly string[] },
): void {
  const coming = new Set(
    sentences
      .filter((one) => goingTo(one, home) === null)
      .flatMap((one) => one.meant.filter((meant) => isComing(one, meant)).flatMap((meant) => meant.people)),
  );
  for (const person of people) {
    if (person.country !== null) continue;
    const owner = ownerBefore(person, sentences);
    if (owner === 'ours') person.guessed = issuer;
    const body = bodyBefore(person, sentences);
    if (owner !== null || body === 'other' || !(body === 'state' || person.offices.some(isOfState))) continue;
    if (
      (issuer !== null && issuer !== home) ||
      /(?:королевства|султаната|эмирата)$/u.test(person.offices[0]?.field ?? '')
    )
      continue;
    const elsewhere = countryOfOffice(person, people, sentences);
    if (elsewhere !== null && elsewhere !== home) {
      // Another country has this office in the text as well: whose it is here, nothing says.
      person.guessed = home === null ? elsewhere : null;
      continue;
    }
    if (isNamedAbroad(person, sentences, home)) continue;
    const led = delegationOf(person, people, sentences, home);
    if (led !== null) person.guessed = led;
    else person.guessed = coming.has(person.key) && home !== null ? (pair.find((code) => code !== home) ?? null) : home;
  }
}

/** Whether somebody is first named in a paragraph that told before of a visit abroad: he may be host there as well. */
function isNamedAbroad({ key, spans }: Somebody, sentences: readonly Understood[], home: string | null): boolean {
  const first = spans[0]?.start ?? 0;
  const own = sentences.find(({ start, end }) => first >= start && first < end);
  if (own === undefined) return false;
  return sentences.some(
    (one) =>
      one.line === own.line &&
      one.start < own.start &&
      goingTo(one, home) !== null &&
      one.meant.some(({ people }) => people.length === 1 && people[0] !== key),
  );
}

/** How the text speaks of somebody's office: as its own, or as that of whoever it addresses. */
function ownerBefore({ spans }: Somebody, sentences: readonly Understood[]): 'ours' | 'theirs' | null {
  for (const one of sentences)
    for (const { start, end } of one.meant) {
      if (spans.every((span) => span.end !== end)) continue;
      const before = one.words.slice(0, start - one.start);
      if (OURS.test(before)) return 'ours';
      if (THEIRS.test(before)) return 'theirs';
    }
  return null;
}
const OURS = /(?:^|[\s(])(?:our|my|наш\p{L}*|мо(?:й|его|ему|им))(?: (?:colleague|friend|коллег\p{L}*),?)?\s*$/iu;
const THEIRS =
  /(?:\byour|(?:company|firm|group|bank|union|club|chamber)['’]s|excellenc(?:y|ies),?|уважаем\p{L}+(?:\s+господин| госпожа)?|ваш\p{L}*)\s*$/iu;

/** The country whose office of the same kind the text names before without its holder. */
function countryOfOffice(
  { key, offices, spans }: Somebody,
  all: readonly Somebody[],
  sentences: readonly Understood[],
): string | null {
  const first = spans[0]?.start ?? 0;
  for (const one of sentences)
    for (const { start, people, office } of one.meant)
      if (start < first && people.length === 0 && office !== null && office.country !== null && office.field !== '')
        if (offices.some((held) => isSame(held, office)) && !isHeld(office, all, key)) return office.country;
  return null;
}

const isSame = (a: Office, b: Office) => a.head === b.head && a.field === b.field;

/** Whether somebody else of that country holds the office, so that the text means him. */
const isHeld = (office: Office, all: readonly Somebody[], but: string) =>
  all.some(
    ({ key, country, offices }) =>
      key !== but && country === office.country && offices.some((held) => isSame(held, office)),
  );

/** The foreign country whose delegation a sentence counts somebody to, where it names only one. */
function delegationOf(
  { key }: Somebody,
  all: readonly Somebody[],
  sentences: readonly Understood[],
  home: string | null,
): string | null {
  const telling = sentences.find(
    ({ words, meant, start: from }) =>
      DELEGATION.test(words) &&
      meant.some(
        ({ people, start }) =>
          people.includes(key) &&
          (isLedBy(words.slice(words.search(DELEGATION), Math.max(0, start - from))) ||
            COUNTED.test(words.slice(start - from))),
      ),
  );
  if (telling === undefined) return null;
  const at = telling.start + telling.words.search(DELEGATION);
  // Whose delegation it is: somebody right before it, else the country that the sentence names.
  const led = telling.meant.find(({ end, people }) => people.length === 1 && end <= at && at - end <= 4);
  const leader = all.find((one) => one.key === led?.people[0])?.country ?? null;
  if (leader !== null && leader !== home) return leader;
  const foreign = countriesOf(telling).filter((code) => code !== home);
  return foreign.length === 1 ? (foreign[0] ?? null) : null;
}
const DELEGATION = /delegation|делегаци|وفد/iu;
/** Whether somebody is counted to a delegation by what stands between: "led by", and nobody who receives it. */
const isLedBy = (between: string) => LED.test(between) && !RECEIVED.test(between);
const LED =
  /includ|\bled by|headed by|compris|consist|\bof(?: the)?\s*$|во главе с|в составе|вход(?:ит|ят|ил)|включая|возглавля|قیادت|برئاسة/iu;
const RECEIVED = /receiv|\bmet\b|host|welcom|прим(?:ет|ут)|принял|встрети|استقبل/iu;
/** Behind somebody who is counted to a delegation. */
const COUNTED = /^.{0,60}(?:(?:member|part|head|leader)s? of|leading|heading|в составе|во главе|возглавля\p{L}+)/iu;

/** Offices that a country has; a firm's spokesman says nothing of one. */
const isOfState = ({ head, field, title }: Office) =>
  // Initials before it are an organisation's: LCCI President.
  !/^\p{Lu}{2,7} /u.test(title) &&
  (STATE.has(head) ||
    head.endsWith('minister') ||
    (head === 'глава' &&
      /(?:^|\s)(?:мид|мвд|министерства|правительства|государства|ведомства|администрации)/u.test(field)) ||
    (/ministry|government|office/.test(field) && head.startsWith('spokes')) ||
    (field !== '' && /minister|secretary|advis|министр|секретарь|وزير|سيكرٹري|ترجمان|متحدث/u.test(head)));
const STATE = new Set(
  'president minister foreign secretary prime minister premier chancellor king emir crown prince speaker президент премьер премьер-министр вице-премьер вице-президент министр замминистр спикер аким хоким صدر وزیر وزیراعظم رئيس وزير ملك گورنر'
    .split(' ')
    .map((word) => fold(word)),
);

/** Organisations whose officials are the country's. */
const OF_STATE =
  /^(?:central|state|national|reserve|federal) bank|^(?:foreign (?:office|ministry)|government|ministry|cabinet|parliament|senate|supreme|house)/iu;

/** What stands right before somebody's office: a body of the state, another organisation (the European Union's foreign policy chief), or none. */
function bodyBefore({ spans }: Somebody, sentences: readonly Understood[]): 'state' | 'other' | null {
  for (const one of sentences)
    for (const meant of one.meant) {
      if (spans.every((span) => span.end !== meant.end)) continue;
      const body = one.places.find(
        ({ kind, end }) =>
          kind === 'organisation' && /^(?:['’]s?)?\s$/u.test(one.words.slice(end - one.start, meant.start - one.start)),
      );
      if (body !== undefined) return OF_STATE.test(body.code) ? 'state' : 'other';
    }
  return null;
}
