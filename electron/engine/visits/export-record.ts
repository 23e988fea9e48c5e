import type { Output, Parsed } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/contract/errors';
import type { RecordContent } from '../../../shared/pack/record-document';
import { recordDocument } from '../../../shared/pack/record-document';
import type { Reading, Sliced } from '../methods';
import { exportDocument } from '../packs/export-document';
import { peopleById } from '../people/queries';
import { deskScheme } from '../settings/desk-scheme';
import { deskOf } from '../settings/queries';
import { contributionsOf } from './contribution-queries';
import { briefsOf, meetingById, visitById } from './queries';
import { recordedMeetings } from './records';

/** Writes the record of a meeting as a file. */
export function exportRecord(
  sliced: Sliced,
  { meetingId, path, format }: Parsed<'records.export'>,
): Promise<Output<'records.export'>> {
  const content = recordContent(sliced, meetingId);
  const document = recordDocument(content);
  return exportDocument(sliced, { document, path, format, subject: document.title, what: 'record' });
}

function recordContent(reading: Pick<Reading, 'db' | 'now' | 'resources'>, meetingId: string): RecordContent {
  const { db, now } = reading;
  const visit = visitById(db, meetingById(db, meetingId).visitId);
  const recorded = recordedMeetings(reading, visit.id).find(({ meeting }) => meeting.id === meetingId);
  if (recorded === undefined) throw AppError.of('record.missing', { kind: 'meeting', id: meetingId });
  const { counterparts, ours } = recorded.meeting;
  const briefs = new Set(
    briefsOf(db, visit.id).flatMap(({ id, meetingIds }) => (meetingIds.includes(meetingId) ? [id] : [])),
  );
  const contributions = contributionsOf(db, visit.id).filter(
    ({ briefId, state }) => briefId !== null && briefs.has(briefId) && state !== 'planned' && state !== 'dropped',
  );
  return {
    visit,
    recorded,
    contributions,
    people: peopleById(db, [...counterparts, ...ours]),
    desk: deskOf(db),
    scheme: deskScheme(reading),
    at: now,
  };
}
