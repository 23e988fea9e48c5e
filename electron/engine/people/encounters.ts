import type { Encounter, Wish } from '../../../shared/contract/people';
import type { Meeting } from '../../../shared/contract/meetings';
import { plainText } from '../../../shared/document/rich-text';
import { pointsById } from '../points/queries';
import type { ReadableDb } from '../store/database';
import { raisedBy } from '../visits/brief-aid-queries';
import { briefsOf, itemsOf, usesOfBrief, visitById } from '../visits/queries';
import { recordOfMeeting } from '../visits/record-queries';
import { meetingsOfPerson } from './queries';

/** Kinds of point that are for saying. */
const SAID: readonly string[] = ['to-make', 'if-raised', 'question'];

/** Where somebody was met, or is about to be, and the points of those meetings; the latest first, those without a day before all. */
export function encountersOf(db: ReadableDb, personId: string): Encounter[] {
  const found = meetingsOfPerson(db, personId).map((meeting) => encounterOf(db, meeting));
  return found.toSorted((a, b) => (b.day ?? '9').localeCompare(a.day ?? '9'));
}

function encounterOf(db: ReadableDb, meeting: Meeting): Encounter {
  const visit = visitById(db, meeting.visitId);
  const record = recordOfMeeting(db, meeting.id);
  const item = itemsOf(db, visit.id).find(({ id }) => id === meeting.itemId);
  const uses = briefsOf(db, visit.id)
    .filter(({ meetingIds }) => meetingIds.includes(meeting.id))
    .flatMap(({ id }) => usesOfBrief(db, id));
  const points = pointsById(db, [...new Set(uses.map(({ pointId }) => pointId))]);
  return {
    visitId: visit.id,
    visit: visit.title,
    meetingId: meeting.id,
    title: meeting.title,
    day: item?.day ?? visit.starts,
    place: item?.place ?? visit.places,
    points: uses.flatMap(({ pointId, made, wording }) => {
      const point = points.get(pointId);
      if (point === undefined || !SAID.includes(point.kind)) return [];
      return [{ id: pointId, kind: point.kind, lead: plainText([(wording ?? point).lead]), made }];
    }),
    raised: record?.raised.map(({ words }) => words) ?? [],
    agreed: record?.agreed.map(({ words }) => words) ?? [],
  };
}

/** How many wishes of a side are shown: the newest. */
const MOST_WISHES = 12;

/** What the side that somebody acts for is known to want; those without an answer first. */
export function wishesOf(db: ReadableDb, place: string | null): Wish[] {
  if (place === null) return [];
  const wishes = raisedBy(db, place, MOST_WISHES).map(({ id, theirPoint, lead, body }) => ({
    id,
    words: theirPoint,
    answered: plainText([lead, ...body]).trim() !== '',
  }));
  return wishes.filter(({ words }) => words !== '').toSorted((a, b) => Number(a.answered) - Number(b.answered));
}
