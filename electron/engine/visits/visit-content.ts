import { deskOf } from '../settings/queries';
import { houseLimitsOf } from '../../../shared/points/house-limits';
import { programmeStanding } from '../../../shared/visits/programme-standing';
import type { Reading } from '../methods';
import { peopleById } from '../people/queries';
import { pointsOfVisit } from './brief-points';
import { commitmentsOfVisit } from './commitments';
import { contributionsOf } from './contribution-queries';
import { carriedLines } from './carried-lines';
import {
  briefsOf,
  delegatesOf,
  itemsOf,
  lastEditionAt,
  meetingsOf,
  objectivesOf,
  signingOf,
  versionsOf,
  visitById,
} from './queries';
import { recordsOfVisit } from './record-queries';
import type { VisitContent } from './readiness';

/** Everything that a visit is made of. */
export function contentOf(reading: Pick<Reading, 'db' | 'now'>, id: string): VisitContent {
  const { db, now } = reading;
  const visit = visitById(db, id);
  const items = itemsOf(db, id);
  const delegates = delegatesOf(db, id);
  const meetings = meetingsOf(db, id);
  const met = meetings.flatMap(({ counterparts, ours }) => [...counterparts, ...ours]);
  const taking = [visit.guestId, visit.principalId, ...delegates.map(({ personId }) => personId), ...met];
  return {
    visit,
    items,
    delegates,
    meetings,
    briefs: briefsOf(db, id),
    objectives: objectivesOf(db, id),
    points: pointsOfVisit(reading, id),
    programme: programmeStanding(items, versionsOf(db, id)),
    signing: signingOf(db, id),
    carried: visit.copiedFrom === null ? [] : carriedLines(reading, id),
    people: peopleById(db, [...new Set(taking.filter((one) => one !== null))]),
    commitments: commitmentsOfVisit(db, id),
    records: recordsOfVisit(db, id),
    contributions: contributionsOf(db, id),
    today: now.slice(0, 10),
    noteMonths: houseLimitsOf(deskOf(db)).noteMonths,
    exported: lastEditionAt(db, id),
  };
}
