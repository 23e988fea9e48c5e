import type { Writing } from '../../methods';
import { deleteRecord } from '../../store/records';
import { deleteVisit } from '../delete-visit';
import { sampleRecords, sampleVisits, usesOfPoint } from '../queries';
import { appearancesOf } from '../../people/queries';

/**
 * Deletes everything that came with the sample. What somebody has taken into work of their own stays: points used in
 * briefs of other visits, and people who take part in those.
 */
export function deleteSample(writing: Writing): void {
  const { db } = writing;
  for (const { id } of sampleVisits(db)) deleteVisit(writing, id);
  for (const id of sampleRecords(db, 'point')) {
    if (usesOfPoint(db, id).length === 0) deleteRecord(writing, 'point', id);
  }
  for (const id of sampleRecords(db, 'person')) {
    if (appearancesOf(db, id).length === 0) deleteRecord(writing, 'person', id);
  }
  for (const id of sampleRecords(db, 'source')) deleteRecord(writing, 'source', id);
}
