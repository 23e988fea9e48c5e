import type { Person } from '../../../shared/contract/people';
import type { BriefPoint } from '../../../shared/contract/briefs';
import type { Visit } from '../../../shared/contract/visits';
import type { Meeting } from '../../../shared/contract/meetings';
import type { PackContent, PrintedPack } from '../../../shared/pack/content';
import type { FactSheetContent } from '../../../shared/pack/fact-sheet-content';
import type { Variant } from '../../../shared/pack/outline';
import { factSheetOf } from '../figures/fact-sheet-of';
import { hasNewerReading } from '../figures/present-reading';
import type { Reading } from '../methods';
import { translationsOf } from '../points/translation-queries';
import type { StoredTranslation } from '../points/translation-queries';
import { peopleById, photosOf } from '../people/queries';
import { headFace, houseOfPack } from '../settings/house';
import { houseWords } from '../settings/house-word-queries';
import { deskOf } from '../settings/queries';
import { deskScheme } from '../settings/desk-scheme';
import { shippedOrganisations, shippedPlaces } from '../shipped';
import { commitmentsOfVisit, titled } from '../visits/commitments';
import { pointsOfVisit } from '../visits/brief-points';
import {
  briefsOf,
  delegatesOf,
  itemsOf,
  meetingsOf,
  objectivesOf,
  signingOf,
  versionsOf,
  visitById,
} from '../visits/queries';
import { programmeStanding } from '../../../shared/visits/programme-standing';
import { nextVersion, packById } from './queries';

/** Reads everything that a pack draws from, so that the rest of its making is pure. */
export function gatherContent(reading: Reading, packId: string, variant: Variant): PackContent {
  const { db } = reading;
  return contentOf(reading, packById(db, packId), variant, nextVersion(db, packId));
}

/** The same for a pack that is not in the store: the sheets of a visit that go out by themselves. */
export function contentOf(reading: Reading, pack: PrintedPack, variant: Variant, version: number | null): PackContent {
  const { db, resources, now } = reading;
  const visit = visitById(db, pack.visitId);
  const desk = deskOf(db);
  const meetings = meetingsOf(db, visit.id);
  const delegates = delegatesOf(db, visit.id);
  const points = pointsOfVisit(reading, visit.id);
  const met = meetings.flatMap((m) => [...m.counterparts, ...m.ours]);
  const named = [visit.guestId, visit.principalId, ...met, ...delegates.map((d) => d.personId)];
  const people = peopleById(
    db,
    named.filter((id) => id !== null),
  );
  const items = itemsOf(db, visit.id);
  const trade = tradeOf(reading, pack);
  return {
    pack,
    variant,
    house: houseOfPack(db, pack.template),
    ...(variant === 'cards' ? { cardFace: headFace(db, pack.template) } : {}),
    visit,
    desk,
    scheme: deskScheme(reading),
    items,
    programme: programmeStanding(items, versionsOf(db, visit.id)),
    signing: signingOf(db, visit.id),
    delegates,
    people,
    houseWords: houseWords(db),
    photos: photosOf(db, [...people.keys()]),
    meetings,
    briefs: briefsOf(db, visit.id),
    objectives: objectivesOf(db, visit.id),
    points: Map.groupBy(points, (p) => p.use.briefId),
    commitments: titled(db, commitmentsOfVisit(db, visit.id)),
    newer: newerPoints(reading, points),
    trade,
    ...translationsFor(reading, pack, variant, points),
    places: placeNames(reading, pack, visit, meetings, people, points, trade),
    organisations: shippedOrganisations(resources),
    version,
    at: now,
    zone: visit.zone,
  };
}

function newerPoints(reading: Reading, points: readonly BriefPoint[]): Set<string> {
  const newer = points.filter(({ use, point }) =>
    (use.wording ?? point).bindings.some((binding) => hasNewerReading(reading.db, binding)),
  );
  return new Set(newer.map(({ point }) => point.id));
}

function tradeOf(reading: Reading, pack: PrintedPack): Map<string, FactSheetContent | null> {
  const sheets = pack.outline.flatMap(({ id, content }) =>
    content.kind === 'fact-sheet' ? [[id, factSheetOf(reading, content, pack.language)] as const] : [],
  );
  return new Map(sheets);
}

/** What the interpreter's copy has beside the words: in the pack's language for it, else in that of most translations. */
function translationsFor(
  { db }: Reading,
  { translation: chosen }: PrintedPack,
  variant: Variant,
  points: readonly BriefPoint[],
): Pick<PackContent, 'translation' | 'translations'> {
  if (variant !== 'interpreter') return { translation: null, translations: new Map() };
  const all = translationsOf(db, [...new Set(points.map(({ point }) => point.id))]);
  const language = chosen ?? mostCommon(all.map(({ language: of }) => of));
  const inIt = all.filter(({ language: of }) => of === language);
  return { translation: language, translations: new Map(inIt.map(({ of, ...words }) => [of, words])) };
}

function mostCommon(words: readonly StoredTranslation['language'][]): string | null {
  const counts = Map.groupBy(words, (word) => word);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** Names in the language of the pack of every place that the pack can speak of. */
function placeNames(
  { resources }: Reading,
  pack: PrintedPack,
  visit: Visit,
  meetings: readonly Meeting[],
  people: ReadonlyMap<string, Person>,
  points: readonly BriefPoint[],
  trade: ReadonlyMap<string, FactSheetContent | null>,
): Map<string, string> {
  const index = shippedPlaces(resources);
  const cited = points.flatMap(({ use, point }) => (use.wording ?? point).bindings.flatMap((b) => b.readings));
  const shown = [...trade.values()].flatMap((sheet) => (sheet === null ? [] : placesOf(sheet)));
  const acting = [...people.values()].map((person) => person.place);
  const all = [
    visit.host,
    visit.guest,
    ...meetings.map(({ place }) => place),
    ...shown,
    ...acting,
    ...cited.map((r) => r.key.reporter),
  ];
  const codes = all.filter((code) => code !== null);
  const sheets = pack.outline.flatMap(({ content }) =>
    content.kind === 'fact-sheet' ? [content.place, content.other] : [],
  );
  return new Map([...codes, ...sheets].map((code) => [code, index.nameOf(code, pack.language)]));
}

/** The places that a fact sheet names. */
function placesOf({ table: { place, other, mirrors } }: FactSheetContent): string[] {
  return [place.code, other.code, ...mirrors.flatMap(({ exporter, importer }) => [exporter, importer])];
}
