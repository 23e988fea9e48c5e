import type { IntoVisit, Taken, TextDetail } from '../../../../shared/contract/texts';
import type { TextOffer } from '../../../../shared/texts/reading';
import { countryName } from '../../../ui/countries';

/** An offer as it is taken: a person who is among People already is that one. */
export function takenOf(offer: TextOffer, { known }: Pick<TextDetail, 'known'>): Taken {
  return offer.kind === 'person' ? { ...offer, known: known.find(({ key }) => key === offer.key)?.id ?? null } : offer;
}

/** Whether something was taken from where an offer stands, as what it is. */
export function isTaken(offer: TextOffer, { passages }: Pick<TextDetail, 'passages'>): boolean {
  // Commitments were background points once.
  const kinds: readonly string[] =
    offer.kind === 'commitment' ? ['commitment', 'point'] : [offer.kind === 'interest' ? 'point' : offer.kind];
  const [span] = offer.spans;
  return passages.some(
    (passage) => kinds.includes(passage.kind) && passage.startAt === span?.start && passage.endAt === span.end,
  );
}

interface ListedVisit {
  id: string;
  title: string;
  guest: string | null;
  host: string | null;
  starts: string | null;
  ends: string | null;
}

/** What the new visit of a text is called: `Aleksandr Lukashenko (Belarus) to Pakistan`. */
export function visitTitle({ reading }: Pick<TextDetail, 'reading'>, language: string): string {
  const { visit, offers } = reading;
  if (visit === null) return reading.head.title;
  const person = offers.find((offer) => offer.kind === 'person' && offer.key === visit.person);
  const country = (code: string | null) => (code === null ? '' : countryName(code, language));
  const name = person?.kind === 'person' ? person.name : '';
  const guest = name === '' ? country(visit.guest) : `${name} (${country(visit.guest)})`;
  return visit.host === null ? guest : `${guest} – ${country(visit.host)}`;
}

/** The visit that a text most likely belongs to: one of the same two countries around its days, else a new one. */
export function likelyVisit(text: TextDetail, visits: readonly ListedVisit[]): string {
  const { visit } = text.reading;
  const day = visit?.starts ?? text.fields.published;
  const near = visits.find(({ guest, host, starts }) => {
    const both = visit !== null && guest === visit.guest && host === visit.host;
    const away = starts === null || day === null ? 0 : Math.abs(Date.parse(starts) - Date.parse(day));
    return both && away < 60 * 86_400_000;
  });
  return near?.id ?? (visit === null ? 'none' : 'new');
}

export function intoVisit(choice: string, text: TextDetail, chosen: ReadonlySet<string>, language: string): IntoVisit {
  if (choice === 'none') return { into: 'none' };
  if (choice !== 'new') return { into: 'known', id: choice };
  const { visit } = text.reading;
  const title = visitTitle(text, language) || text.fileName;
  if (visit === null) return { into: 'new', title, fields: {}, guest: null };
  const { host, guest, level, starts, ends, places, person } = visit;
  const fields = { host, guest, level, starts, ends, places };
  return { into: 'new', title, fields, guest: person !== null && chosen.has(person) ? person : null };
}
