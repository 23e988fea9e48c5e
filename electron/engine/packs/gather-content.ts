import type { Person } from '../../../shared/contract/people';
import type { BriefPoint } from '../../../shared/contract/briefs';
import type { Visit } from '../../../shared/contract/visits';
import type { Pack } from '../../../shared/contract/packs';
import type { PackContent } from '../../../shared/pack/content';
import type { FactSheetContent } from '../../../shared/pack/fact-sheet-content';
import type { Variant } from '../../../shared/pack/outline';
import { factSheetOf } from '../figures/fact-sheet-of';
import { hasNewerReading } from '../figures/present-reading';
import type { Reading } from '../methods';
import { peopleById } from '../people/queries';
import { deskOf } from '../settings/queries';
import { schemeById } from '../settings/schemes';
import { shippedPlaces } from '../shipped';
import { commitmentsOfVisit, titled } from '../visits/commitments';
import { pointsOfVisit } from '../visits/brief-points';
import { briefsOf, delegatesOf, itemsOf, meetingsOf, objectivesOf, visitById } from '../visits/queries';
import { nextVersion, packById } from './queries';

/** Reads everything that a pack draws from, so that the rest of its making is pure. */
export function gatherContent(reading: Reading, packId: string, variant: Variant): PackContent {
  const { db, resources, now } = reading;
  const pack = packById(db, packId);
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
  const trade = tradeOf(reading, pack);
  return {
    pack,
    variant,
    visit,
    desk,
    scheme: schemeById(resources, desk.scheme),
    items: itemsOf(db, visit.id),
    delegates,
    people,
    meetings,
    briefs: briefsOf(db, visit.id),
    objectives: objectivesOf(db, visit.id),
    points: Map.groupBy(points, (p) => p.use.briefId),
    commitments: titled(db, commitmentsOfVisit(db, visit.id)),
    newer: newerPoints(reading, points),
    trade,
    places: placeNames(reading, pack, visit, people, points, trade),
    version: nextVersion(db, packId),
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

function tradeOf(reading: Reading, pack: Pack): Map<string, FactSheetContent | null> {
  const sheets = pack.outline.flatMap(({ id, content }) =>
    content.kind === 'fact-sheet' ? [[id, factSheetOf(reading, content, pack.language)] as const] : [],
  );
  return new Map(sheets);
}

/** Names in the language of the pack of every place that the pack can speak of. */
function placeNames(
  { resources }: Reading,
  pack: Pack,
  visit: Visit,
  people: ReadonlyMap<string, Person>,
  points: readonly BriefPoint[],
  trade: ReadonlyMap<string, FactSheetContent | null>,
): Map<string, string> {
  const index = shippedPlaces(resources);
  const cited = points.flatMap(({ use, point }) => (use.wording ?? point).bindings.flatMap((b) => b.readings));
  const shown = [...trade.values()].flatMap((sheet) => (sheet === null ? [] : placesOf(sheet)));
  const acting = [...people.values()].map((person) => person.place);
  const all = [visit.host, visit.guest, ...shown, ...acting, ...cited.map((r) => r.key.reporter)];
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
