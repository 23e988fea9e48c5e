import { z } from 'zod';
import { command } from './method';
import { clock, isoDate, recordId, stamps } from './record';

export const meetingFields = z.strictObject({
  visitId: z.string(),
  itemId: z.string().nullable(),
  title: z.string().min(1),
  /** The country that it is with; null: the counterpart's. */
  place: z.string().nullable(),
  /** Persons of the other side, the counterpart first. */
  counterparts: z.array(z.string()),
  ours: z.array(z.string()),
  format: z.string(),
  language: z.string(),
  interpretation: z.string(),
  press: z.string(),
  lastMet: z.string(),
  position: z.number(),
});
export type MeetingFields = z.infer<typeof meetingFields>;
export const meeting = meetingFields.extend(stamps);
export type Meeting = z.infer<typeof meeting>;

const none = z.strictObject({});

export const meetingMethods = {
  /** A meeting gets its brief in the same step. */
  'visits.addMeeting': command({
    input: meetingFields.partial().required({ visitId: true, title: true }),
    output: z.strictObject({ id: z.string(), briefId: z.string() }),
    writes: ['meeting', 'brief', 'pack'],
  }),
  /** A meeting with a country at a time: its place in the programme and its brief come in the same step. */
  'visits.addBilateral': command({
    input: z.strictObject({
      visitId: z.string(),
      title: z.string().min(1),
      country: z.string().nullable(),
      day: isoDate,
      starts: clock,
      ends: clock,
    }),
    output: z.strictObject({ id: z.string(), itemId: z.string(), briefId: z.string() }),
    writes: ['programme-item', 'meeting', 'brief', 'pack'],
  }),
  'visits.updateMeeting': command({
    input: z.strictObject({ id: z.string(), fields: meetingFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['meeting'],
  }),
  'visits.removeMeeting': command({
    input: recordId,
    output: none,
    writes: ['meeting', 'brief', 'use', 'objective', 'pack'],
  }),
} as const;
