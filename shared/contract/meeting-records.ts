import { z } from 'zod';
import { variant } from '../pack/outline';
import { wentOut } from '../pack/went-out';
import { briefPoint, objective } from './briefs';
import { commitmentRow } from './commitments';
import { meeting } from './meetings';
import { command, query } from './method';
import { programmeItem } from './programme';
import { isoDate, stamps } from './record';

/** What they brought up beside what our briefs foresaw, and what was said to it. */
const raised = z.strictObject({ id: z.string(), words: z.string(), answer: z.string() });
const agreed = z.strictObject({ id: z.string(), words: z.string() });

export const meetingRecordFields = z.strictObject({
  meetingId: z.string(),
  /** Null: on the day of the programme. */
  heldOn: isoDate.nullable(),
  /** Who was there, where that was others than foreseen. */
  present: z.string(),
  raised: z.array(raised),
  agreed: z.array(agreed),
  remarks: z.string(),
  state: z.enum(['draft', 'final']),
});
export type MeetingRecordFields = z.infer<typeof meetingRecordFields>;
export const meetingRecord = meetingRecordFields.extend(stamps);
export type MeetingRecord = z.infer<typeof meetingRecord>;

/** In which state a point went out, and with which edition. */
export const pointOut = wentOut.omit({ pointId: true }).extend({
  version: z.number().int(),
  at: z.string(),
  variant,
  /** Whether its words are others now. */
  changed: z.boolean(),
});
export type PointOut = z.infer<typeof pointOut>;

/** A meeting with all that its record speaks of. */
export const recordedMeeting = z.strictObject({
  meeting,
  item: programmeItem.nullable(),
  /** Null: nobody has noted anything yet. */
  record: meetingRecord.nullable(),
  briefs: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  /** Points of its briefs: those to make, and what they may raise. */
  points: z.array(briefPoint),
  /** Those of its briefs, and those of the visit that are pursued in one. */
  objectives: z.array(objective),
  /** Agreed at this meeting. */
  commitments: z.array(commitmentRow),
  /** Of the points, those that went out with an edition by the day of the meeting. */
  out: z.array(pointOut),
});
export type RecordedMeeting = z.infer<typeof recordedMeeting>;

const meetingId = z.string();

export const meetingRecordMethods = {
  'records.list': query({
    input: z.strictObject({ visitId: z.string() }),
    output: z.array(recordedMeeting),
    reads: [
      'visit',
      'meeting',
      'programme-item',
      'record',
      'brief',
      'use',
      'point',
      'objective',
      'commitment',
      'figure',
      'edition',
    ],
  }),
  /** Notes fields of the record of a meeting, which is made with the first of them. */
  'records.save': command({
    input: z.strictObject({ meetingId, fields: meetingRecordFields.omit({ meetingId: true }).partial() }),
    output: z.strictObject({}),
    writes: ['record'],
  }),
  /** Whether a point was made, or raised by them; null: not noted. The point's present words are what was told. */
  'records.tell': command({
    input: z.strictObject({ useId: z.string(), made: z.boolean().nullable() }),
    output: z.strictObject({}),
    writes: ['use'],
  }),
  /**
   * Writes the record of a meeting as a file, and notes in the register that it left.
   * @throws AppError `file.unwritable`, `print.unavailable`
   */
  'records.export': command({
    input: z.strictObject({ meetingId, path: z.string().min(1), format: z.enum(['docx', 'pdf']) }),
    output: z.strictObject({ path: z.string(), bytes: z.number().int() }),
    writes: ['edition'],
    undoable: false,
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
} as const;
