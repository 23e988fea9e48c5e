import { lineOf, programmeStanding } from '../../../shared/visits/programme-standing';
import type { Writing } from '../methods';
import { createRecord } from '../store/records';
import { itemsOf, versionsOf } from './queries';

/** Keeps the programme as its next version where it is not as the last one had it. Gives its number. */
export function issueProgramme(writing: Writing, visitId: string): number {
  const items = itemsOf(writing.db, visitId);
  const { number, issued } = programmeStanding(items, versionsOf(writing.db, visitId));
  if (issued === null) createRecord(writing, 'programme-version', { visitId, number, lines: items.map(lineOf) });
  return number;
}
