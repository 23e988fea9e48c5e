import { fold } from '../places/fold';
import type { Office } from './office';
import type { Somebody } from './people';
import type { Understood } from './statements';
import { countriesOf, isComing } from './talks';

/**
 * Ministers of whom nothing else is said are those of the country that the report is written from; who comes on a visit
 * is of the other country.
 */
export function guessCountries(
  people: readonly Somebody[],
  sentences: readonly Understood[],
  home: string | null,
  pair: readonly string[],
): void {
  const coming = new Set(
    sentences.flatMap((one) => one.meant.filter((meant) => isComing(one, meant)).flatMap((meant) => meant.people)),
  );
  for (const person of people) {
    if (person.country !== null || !person.offices.some(isOfState) || ofOrganisation(person, sentences)) continue;
    const led = delegationOf(person, sentences, home);
    if (led !== null) person.guessed = led;
    else person.guessed = coming.has(person.key) && home !== null ? (pair.find((code) => code !== home) ?? null) : home;
  }
}

/** The foreign country whose delegation a sentence counts somebody to, where it names only one. */
function delegationOf({ key }: Somebody, sentences: readonly Understood[], home: string | null): string | null {
  const telling = sentences.find(
    ({ words, meant }) => DELEGATION.test(words) && meant.some(({ people }) => people.includes(key)),
  );
  const foreign = telling === undefined ? [] : countriesOf(telling).filter((code) => code !== home);
  return foreign.length === 1 ? (foreign[0] ?? null) : null;
}
const DELEGATION = /delegation|делегаци|وفد/iu;

/** Offices that a country has; a firm's spokesman says nothing of one. */
const isOfState = ({ head, field }: Office) =>
  STATE.has(head) ||
  head.endsWith('minister') ||
  (field !== '' && /minister|secretary|министр|секретарь|глава|وزير/u.test(head));
const STATE = new Set(
  'president minister foreign secretary prime minister premier chancellor king emir crown prince speaker президент премьер премьер-министр вице-премьер министр спикер صدر وزیر وزیراعظم رئيس وزير ملك'
    .split(' ')
    .map((word) => fold(word)),
);

/** Whether an organisation stands right before somebody's office: the European Union's foreign policy chief. */
function ofOrganisation({ spans }: Somebody, sentences: readonly Understood[]): boolean {
  return sentences.some((one) =>
    one.meant.some(
      (meant) =>
        spans.some((span) => span.end === meant.end) &&
        one.places.some(({ kind, end }) => kind === 'organisation' && meant.start > end && meant.start - end <= 3),
    ),
  );
}
