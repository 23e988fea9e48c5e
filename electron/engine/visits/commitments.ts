import type { Commitment, CommitmentFields, CommitmentRow } from '../../../shared/contract/commitments';
import { otherSideOf } from '../../../shared/commitments/standing';
import type { Writing } from '../methods';
import { lowestMarking } from '../settings/desk-scheme';
import { deskOf } from '../settings/queries';
import type { ReadableDb } from '../store/database';
import { filled } from '../store/filled';
import type { Given } from '../store/filled';
import { createRecord } from '../store/records';
import { commitmentsAround } from './commitment-queries';
import { allVisits, meetingsOf, visitById } from './queries';

/** Makes a commitment; of what is not given, other side and marking are those of its visit, or of `forVisit`. */
export function createCommitment(
  writing: Writing,
  { forVisit, ...given }: Given<CommitmentFields, 'what'> & { forVisit?: string | undefined },
): string {
  const { db } = writing;
  const visitId = given.visitId ?? forVisit;
  const visit = visitId === undefined ? null : visitById(db, visitId);
  const usual: CommitmentFields = {
    place: visit === null ? null : otherSideOf(visit, deskOf(db).country),
    visitId: null,
    meetingId: null,
    what: given.what,
    side: null,
    byWhom: '',
    agreedOn: null,
    due: null,
    state: 'open',
    evidence: '',
    line: '',
    marking: visit?.marking ?? lowestMarking(writing),
    sourceId: null,
  };
  return createRecord(writing, 'commitment', { ...filled(usual, given) });
}

/** The commitments with the other side of a visit, and those agreed at it. */
export function commitmentsOfVisit(db: ReadableDb, visitId: string): Commitment[] {
  return commitmentsAround(db, otherSideOf(visitById(db, visitId), deskOf(db).country), visitId);
}

/** The same with the titles of visit and meeting where each was agreed; what is gone has none. */
export function titled(db: ReadableDb, commitments: readonly Commitment[]): CommitmentRow[] {
  const visits = new Map(allVisits(db).map(({ id, title }) => [id, title]));
  const there = new Set(
    commitments.flatMap(({ visitId }) => (visitId !== null && visits.has(visitId) ? [visitId] : [])),
  );
  const meetings = new Map([...there].flatMap((id) => meetingsOf(db, id)).map(({ id, title }) => [id, title]));
  return commitments.map((one) => ({
    ...one,
    visit: visits.get(one.visitId ?? '') ?? null,
    meeting: meetings.get(one.meetingId ?? '') ?? null,
  }));
}
