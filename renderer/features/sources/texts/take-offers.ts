import type { IntoVisit, Taken, TextDetail } from '../../../../shared/contract/texts';
import type { Span } from '../../../../shared/texts/reading';
import type { JointOffer, JointReading } from '../../../../shared/texts/together';
import { countryName } from '../../../ui/countries';

/** What is taken from each of the texts: an offer that stands in several is taken from all of them. */
export function takenFrom(
  texts: readonly Pick<TextDetail, 'sourceId'>[],
  chosen: readonly JointOffer[],
): { sourceId: string; items: Taken[] }[] {
  const read = texts.map(({ sourceId }) => ({
    sourceId,
    items: chosen.flatMap((joint) => {
      const place = joint.from.find((one) => one.sourceId === sourceId);
      return place === undefined ? [] : [takenAt(joint, place.spans)];
    }),
  }));
  return read.filter(({ items }) => items.length > 0);
}

/** A person who is among People already is that one. */
function takenAt({ offer, known }: JointOffer, spans: Span[]): Taken {
  return offer.kind === 'person' ? { ...offer, spans, known: known?.id ?? null } : { ...offer, spans };
}

/** Whether something was taken from where an offer stands, as what it is, in every text that has it. */
export function isTaken(joint: JointOffer, texts: readonly Pick<TextDetail, 'sourceId' | 'passages'>[]): boolean {
  return joint.from.every(({ sourceId, spans }) => {
    const passages = texts.find((text) => text.sourceId === sourceId)?.passages ?? [];
    const [span] = spans;
    return span !== undefined && passages.some((passage) => isFrom(joint, span, passage));
  });
}

function isFrom({ offer }: JointOffer, span: Span, { kind, startAt, endAt }: TextDetail['passages'][number]): boolean {
  // Commitments were background points once.
  const kinds: readonly string[] =
    offer.kind === 'commitment' ? ['commitment', 'point'] : [offer.kind === 'interest' ? 'point' : offer.kind];
  if (!kinds.includes(kind)) return false;
  if (startAt === span.start && endAt === span.end) return true;
  // The passage of words may have been drawn wider or closer before it was taken; people stand side by side.
  if (offer.kind === 'person' || offer.kind === 'meeting') return false;
  return (startAt <= span.start && endAt >= span.end) || (startAt >= span.start && endAt <= span.end);
}

interface ListedVisit {
  id: string;
  title: string;
  guest: string | null;
  host: string | null;
  starts: string | null;
  ends: string | null;
}

/** What the new visit of texts is called: `Aleksandr Lukashenko (Belarus) to Pakistan`. */
export function visitTitle({ visit, offers }: JointReading, fallback: string, language: string): string {
  if (visit === null) return fallback;
  const person = offers.find(({ offer }) => offer.kind === 'person' && offer.key === visit.person)?.offer;
  const country = (code: string | null) => (code === null ? '' : countryName(code, language));
  const name = person?.kind === 'person' ? person.name : '';
  const guest = name === '' ? country(visit.guest) : `${name} (${country(visit.guest)})`;
  return visit.host === null ? guest : `${guest} – ${country(visit.host)}`;
}

/** The visit that texts most likely belong to: one of the same two countries around its days, else a new one. */
export function likelyVisit(
  visit: JointReading['visit'],
  published: string | null,
  visits: readonly ListedVisit[],
): string {
  const day = visit?.starts ?? published;
  const near = visits.find(({ guest, host, starts }) => {
    const both = visit !== null && guest === visit.guest && host === visit.host;
    const away = starts === null || day === null ? 0 : Math.abs(Date.parse(starts) - Date.parse(day));
    return both && away < 60 * 86_400_000;
  });
  return near?.id ?? (visit === null ? 'none' : 'new');
}

/** `title`: what a new visit is called. */
export function intoVisit(
  choice: string,
  visit: JointReading['visit'],
  title: string,
  chosen: ReadonlySet<string>,
): IntoVisit {
  if (choice === 'none') return { into: 'none' };
  if (choice !== 'new') return { into: 'known', id: choice };
  if (visit === null) return { into: 'new', title, fields: {}, guest: null };
  const { host, guest, level, starts, ends, places, person } = visit;
  const fields = { host, guest, level, starts, ends, places };
  return { into: 'new', title, fields, guest: person !== null && chosen.has(person) ? person : null };
}
