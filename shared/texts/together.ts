import { mayBeOne } from './likeness';
import type { Span, TextOffer, TextReading, VisitOffer } from './reading';

/** A text as it is read, with those of its people who are among People already. */
export interface ReadText {
  sourceId: string;
  reading: TextReading;
  known: readonly { key: string; id: string; name: string }[];
}

/** Where in one text something stands. */
export interface Place {
  sourceId: string;
  spans: Span[];
}

/** One thing that one or several texts speak of. Its `spans` are those of the first of them. */
export interface JointOffer {
  offer: TextOffer;
  /** The person of People that somebody of the texts is. */
  known: { id: string; name: string } | null;
  from: Place[];
}

/** What several texts offer, as one list. */
export interface JointReading {
  offers: JointOffer[];
  /** The first visit that a text speaks of, `person` by the key in the list. */
  visit: VisitOffer | null;
}

/**
 * Puts what texts offer into one list. One man under one name or two, one meeting and the same words in two reports are
 * one thing that stands in both; keys are unique over all texts.
 */
export function together(texts: readonly ReadText[]): JointReading {
  const offers: JointOffer[] = [];
  let visit: VisitOffer | null = null;
  texts.forEach(({ sourceId, reading, known }, at) => {
    const keys = new Map<string, string>();
    for (const offer of reading.offers) {
      const keyed = withKeys(offer, `${at}.${offer.key}`, keys);
      const person = offer.kind === 'person' ? (known.find(({ key }) => key === offer.key) ?? null) : null;
      const joint = { offer: keyed, known: person === null ? null : { id: person.id, name: person.name } };
      const place = { sourceId, spans: offer.spans };
      const same = at === 0 ? undefined : offers.find((other) => areOne(other, joint, sourceId));
      if (same === undefined) offers.push({ ...joint, from: [place] });
      else join(same, joint, place);
      keys.set(offer.key, (same?.offer ?? keyed).key);
    }
    if (visit === null && reading.visit !== null)
      visit = { ...reading.visit, person: keys.get(reading.visit.person ?? '') ?? null };
  });
  return { offers, visit };
}

/** Under a key of the list, and speaking of people by theirs. Of a text's offers people come first. */
function withKeys(offer: TextOffer, key: string, keys: ReadonlyMap<string, string>): TextOffer {
  if (offer.kind !== 'meeting') return { ...offer, key };
  return { ...offer, key, people: offer.people.flatMap((one) => keys.get(one) ?? []) };
}

type Offered = Pick<JointOffer, 'offer' | 'known'>;

/** Whether an offer of the text `sourceId` is one of the list. Two of one text stay two. */
function areOne({ offer: a, known, from }: JointOffer, { offer: b, known: other }: Offered, sourceId: string): boolean {
  if (from.some((place) => place.sourceId === sourceId)) return false;
  if (a.kind === 'person' && b.kind === 'person') {
    if (known !== null && other !== null) return known.id === other.id;
    if (!a.placeGuessed && !b.placeGuessed && a.place !== null && b.place !== null && a.place !== b.place) return false;
    const [first, second] = [a, b].map(({ name, spellings }) =>
      [name, ...spellings].map((form) => form.split(' ')).filter((words) => words.length > 1),
    );
    return first?.some((one) => second?.some((two) => mayBeOne(one, two))) ?? false;
  }
  if (a.kind === 'meeting' && b.kind === 'meeting')
    return a.day === b.day && a.people.length > 0 && a.people.toSorted().join() === b.people.toSorted().join();
  if (a.kind === 'topic' && b.kind === 'topic') return a.name === b.name;
  if (a.kind === 'claim' && b.kind === 'claim' && (a.low !== b.low || a.high !== b.high)) return false;
  return a.kind === b.kind && 'words' in a && 'words' in b && plain(a.words) === plain(b.words);
}

const plain = (words: string) => words.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Adds to something of the list what a further text says of it. */
function join(joint: JointOffer, { offer, known }: Offered, place: Place): void {
  joint.from.push(place);
  joint.known ??= known;
  if (joint.offer.kind !== 'person' || offer.kind !== 'person') return;
  const { name, spellings, offices, place: country, placeGuessed } = joint.offer;
  const sure = placeGuessed && !offer.placeGuessed && offer.place !== null;
  joint.offer = {
    ...joint.offer,
    spellings: [...new Set([...spellings, offer.name, ...offer.spellings])].filter((form) => form !== name),
    offices: unlike([...offices, ...offer.offices]),
    place: sure ? offer.place : (country ?? offer.place),
    placeGuessed: sure ? false : country === null ? offer.placeGuessed : placeGuessed,
  };
}

/** Titles without those that differ in capitals alone. */
function unlike(titles: readonly string[]): string[] {
  return titles.filter((title, at) => titles.findIndex((one) => plain(one) === plain(title)) === at);
}
