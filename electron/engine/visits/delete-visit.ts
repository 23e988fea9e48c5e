import type { Brief } from '../../../shared/contract/briefs';
import type { Writing } from '../methods';
import { listPacks } from '../packs/queries';
import { deleteRecord } from '../store/records';
import { takeFromPacks } from './pack-of-visit';
import {
  briefsOf,
  carriedInto,
  delegatesOf,
  itemsOf,
  meetingsOf,
  objectivesOf,
  objectivesOfBrief,
  signingOf,
  usesOfBrief,
  usesOfVisit,
  versionsOf,
} from './queries';

/** Deletes a visit and everything that belongs to it. Its points and people stay; what went out stays on record. */
export function deleteVisit(writing: Writing, visitId: string): void {
  const { db } = writing;
  for (const use of usesOfVisit(db, visitId)) deleteRecord(writing, 'use', use.id);
  for (const objective of objectivesOf(db, visitId)) deleteRecord(writing, 'objective', objective.id);
  for (const brief of briefsOf(db, visitId)) deleteRecord(writing, 'brief', brief.id);
  for (const meeting of meetingsOf(db, visitId)) deleteRecord(writing, 'meeting', meeting.id);
  for (const delegate of delegatesOf(db, visitId)) deleteRecord(writing, 'delegate', delegate.id);
  for (const item of signingOf(db, visitId)) deleteRecord(writing, 'signing-item', item.id);
  for (const version of versionsOf(db, visitId)) deleteRecord(writing, 'programme-version', version.id);
  for (const line of carriedInto(db, visitId)) deleteRecord(writing, 'carried', line.id);
  for (const item of itemsOf(db, visitId)) deleteRecord(writing, 'programme-item', item.id);
  for (const pack of listPacks(db, visitId)) deleteRecord(writing, 'pack', pack.id);
  deleteRecord(writing, 'visit', visitId);
}

/** Deletes a brief with its objectives, and takes its points and its part of the packs out. */
export function deleteBrief(writing: Writing, { id, visitId }: Pick<Brief, 'id' | 'visitId'>): void {
  const { db } = writing;
  for (const use of usesOfBrief(db, id)) deleteRecord(writing, 'use', use.id);
  for (const objective of objectivesOfBrief(db, id)) deleteRecord(writing, 'objective', objective.id);
  takeFromPacks(writing, visitId, id);
  deleteRecord(writing, 'brief', id);
}
