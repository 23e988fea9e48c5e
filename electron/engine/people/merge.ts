import { mergedPerson } from '../../../shared/people/merge';
import type { Writing } from '../methods';
import { deskScheme } from '../settings/desk-scheme';
import { deleteRecord, saveRecord } from '../store/records';
import { passagesOfRecord } from '../texts/queries';
import { allVisits } from '../visits/queries';
import { delegatesOfPerson, meetingsOfPerson, personById, photoOf } from './queries';

/** Makes two people one: all that spoke of `drop` speaks of `keep`, and the record of `drop` is deleted. One step. */
export function mergePeople(writing: Writing, keepId: string, dropId: string): void {
  const { db } = writing;
  const [keep, drop] = [personById(db, keepId), personById(db, dropId)];
  writing.named({ title: keep.name });
  const levels = deskScheme(writing).levels.map(({ id }) => id);
  const marking = levels.indexOf(keep.marking) >= levels.indexOf(drop.marking) ? keep.marking : drop.marking;
  const merged = mergedPerson(keep, drop);
  const distinctFrom = merged.distinctFrom.filter((id) => id !== keepId && id !== dropId);
  saveRecord(writing, 'person', keepId, { ...merged, distinctFrom, marking });
  moveVisits(writing, keepId, dropId);
  moveDelegates(writing, keepId, dropId);
  for (const { id, counterparts, ours } of meetingsOfPerson(db, dropId)) {
    const moved = (ids: readonly string[]) => [...new Set(ids.map((one) => (one === dropId ? keepId : one)))];
    saveRecord(writing, 'meeting', id, { counterparts: moved(counterparts), ours: moved(ours) });
  }
  for (const { id } of passagesOfRecord(db, dropId)) saveRecord(writing, 'passage', id, { recordId: keepId });
  const photo = photoOf(db, dropId);
  if (photo !== null && photoOf(db, keepId) === null) saveRecord(writing, 'photo', photo.id, { personId: keepId });
  deleteRecord(writing, 'person', dropId);
}

function moveVisits(writing: Writing, keepId: string, dropId: string): void {
  for (const { id, guestId, principalId } of allVisits(writing.db)) {
    if (guestId === dropId) saveRecord(writing, 'visit', id, { guestId: keepId });
    if (principalId === dropId) saveRecord(writing, 'visit', id, { principalId: keepId });
  }
}

/** Nobody stands in one delegation twice. */
function moveDelegates(writing: Writing, keepId: string, dropId: string): void {
  const kept = delegatesOfPerson(writing.db, keepId).map(({ visitId, side }) => `${visitId} ${side}`);
  for (const { id, visitId, side } of delegatesOfPerson(writing.db, dropId)) {
    if (kept.includes(`${visitId} ${side}`)) deleteRecord(writing, 'delegate', id);
    else saveRecord(writing, 'delegate', id, { personId: keepId });
  }
}
