import { otherSideOf } from '../../../shared/commitments/standing';
import type { KnownInterest } from '../../../shared/contract/brief-aids';
import type { Brief } from '../../../shared/contract/briefs';
import type { Output, Parsed } from '../../../shared/contract/contract';
import type { PointRow } from '../../../shared/contract/points';
import { plainText } from '../../../shared/document/rich-text';
import type { Reading } from '../methods';
import { peopleById } from '../people/queries';
import { listPoints } from '../points/list-points';
import { deskOf } from '../settings/queries';
import type { ReadableDb } from '../store/database';
import { briefPointsOf } from './brief-points';
import { madeUses, raisedBy } from './brief-aid-queries';
import { briefById, briefsOf, meetingsOf, usesOfBrief, usesOfVisit, visitById } from './queries';

/** How many interests of the other side are shown: the newest. */
const mostInterests = 40;

/** The persons of the other side whom a brief is for, the first of each meeting first. */
function counterpartsOf(db: ReadableDb, brief: Pick<Brief, 'visitId' | 'meetingIds'>): string[] {
  const held = meetingsOf(db, brief.visitId).filter(({ id }) => brief.meetingIds.includes(id));
  return [...new Set(held.flatMap(({ counterparts }) => counterparts))];
}

/**
 * The library as it fits a brief: what speaks of the topics that the brief has already, of the other side and in the
 * desk's language stands first, and within that the order of the search. What one of its counterparts was told stands apart.
 */
export function libraryFor(
  reading: Reading,
  { briefId, filter, limit }: Parsed<'briefs.library'>,
): Output<'briefs.library'> {
  const { db, now } = reading;
  const brief = briefById(db, briefId);
  const desk = deskOf(db);
  const other = otherSideOf(visitById(db, brief.visitId), desk.country);
  const wanted = { filter, sort: 'fit' as const, descending: false, offset: 0, limit: 200 };
  const { rows } = listPoints(db, wanted, now.slice(0, 10));
  const topics = new Set(briefPointsOf(reading, usesOfBrief(db, briefId)).flatMap(({ point }) => point.topics));
  const counterparts = counterpartsOf(db, brief);
  const made = madeUses(db).filter((one) => one.counterparts.some((id) => counterparts.includes(id)));
  const names = peopleById(db, counterparts);
  const fit = (row: PointRow) =>
    (row.topics.some((topic) => topics.has(topic)) ? 4 : 0) +
    (other !== null && row.places.includes(other) ? 2 : 0) +
    (row.language === desk.language ? 1 : 0);
  const ranked = rows.toSorted((a, b) => fit(b) - fit(a));
  const tellings = new Map(made.toReversed().map((one) => [one.pointId, one]));
  const told = ranked.flatMap((row) => {
    const one = tellings.get(row.id);
    const whom = one?.counterparts.find((id) => counterparts.includes(id)) ?? '';
    return one === undefined ? [] : [{ row, told: { on: one.on, to: names.get(whom)?.name ?? '', visit: one.visit } }];
  });
  return { rows: ranked.filter(({ id }) => !tellings.has(id)).slice(0, limit), told: told.slice(0, limit) };
}

/** What one should know while one writes a brief. */
export function aidsFor(reading: Reading, briefId: string): Output<'briefs.aids'> {
  const brief = briefById(reading.db, briefId);
  return { twice: saidTwice(reading.db, brief), interests: interestsFor(reading.db, brief) };
}

function saidTwice(db: ReadableDb, brief: Brief): Output<'briefs.aids'>['twice'] {
  const mine = counterpartsOf(db, brief);
  const others = briefsOf(db, brief.visitId)
    .filter(({ id, kind }) => id !== brief.id && kind === 'meeting')
    .map((one) => ({ one, shared: counterpartsOf(db, one).filter((id) => mine.includes(id)) }))
    .filter(({ shared }) => shared.length > 0);
  if (others.length === 0) return [];
  const names = peopleById(db, mine);
  const uses = usesOfVisit(db, brief.visitId);
  return uses
    .filter((use) => use.briefId === brief.id)
    .flatMap((use) => {
      const again = others.find(({ one }) =>
        uses.some((other) => other.briefId === one.id && other.pointId === use.pointId),
      );
      if (again === undefined) return [];
      const person = names.get(again.shared[0] ?? '')?.name ?? '';
      return [{ useId: use.id, briefId: again.one.id, brief: again.one.title, person }];
    });
}

function interestsFor(db: ReadableDb, brief: Brief): KnownInterest[] {
  const other = otherSideOf(visitById(db, brief.visitId), deskOf(db).country);
  if (other === null) return [];
  const titles = new Map(briefsOf(db, brief.visitId).map(({ id, title }) => [id, title]));
  const uses = usesOfVisit(db, brief.visitId);
  const interests = raisedBy(db, other, mostInterests).map((point): KnownInterest => {
    const own = uses.filter(({ pointId }) => pointId === point.id);
    return {
      pointId: point.id,
      theirPoint: point.theirPoint,
      likelihood: point.likelihood,
      answered: plainText([point.lead, ...point.body]).trim() !== '',
      briefs: [...new Set(own.map(({ briefId }) => titles.get(briefId) ?? ''))],
      here: own.some(({ briefId }) => briefId === brief.id),
    };
  });
  return interests.toSorted((a, b) => Number(a.answered) - Number(b.answered) || a.briefs.length - b.briefs.length);
}
