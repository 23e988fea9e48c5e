import { z } from 'zod';
import { command } from './method';
import { clock, isoDate, recordId, stamps } from './record';

export const itemFields = z.strictObject({
  visitId: z.string(),
  day: isoDate,
  starts: clock.nullable(),
  ends: clock.nullable(),
  kind: z.enum(['meeting', 'movement', 'occasion', 'press']),
  title: z.string(),
  place: z.string(),
  address: z.string(),
  /** Who attends: of our side, and of the other. */
  who: z.string(),
  theirs: z.string(),
  notes: z.string(),
  press: z.string(),
  dress: z.string(),
  language: z.string(),
  officer: z.string(),
  /** Minutes that it takes to get there; of a movement, that it takes. Null: not known. */
  travel: z.number().int().min(0).max(1440).nullable(),
  /** Of a movement: how far, and the order of vehicles. */
  distance: z.string(),
  vehicles: z.string(),
  state: z.enum(['confirmed', 'tbc']),
});
export type ItemFields = z.infer<typeof itemFields>;
export const programmeItem = itemFields.extend(stamps);
export type ProgrammeItem = z.infer<typeof programmeItem>;

/** An item as a version of the programme keeps it. */
export const programmeLine = itemFields.omit({ visitId: true }).extend({ id: z.string() });
export type ProgrammeLine = z.infer<typeof programmeLine>;

export const programmeVersion = z.strictObject({
  visitId: z.string(),
  /** From 1, without a gap. */
  number: z.number().int(),
  lines: z.array(programmeLine),
  ...stamps,
});
export type ProgrammeVersion = z.infer<typeof programmeVersion>;

/** Which version a programme is or would be, and what changed since the one before: see `shared/visits/programme-standing`. */
export const programmeStanding = z.strictObject({
  number: z.number().int(),
  issued: z.string().nullable(),
  replaces: z.number().int().nullable(),
  changes: z.array(z.strictObject({ id: z.string(), how: z.enum(['new', 'changed', 'gone']), line: programmeLine })),
});

const none = z.strictObject({});

export const programmeMethods = {
  'visits.addItem': command({
    input: itemFields.partial().required({ visitId: true, day: true, title: true }),
    output: recordId,
    writes: ['programme-item'],
  }),
  'visits.updateItem': command({
    input: z.strictObject({ id: z.string(), fields: itemFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['programme-item', 'brief', 'pack'],
  }),
  /** Moves every item by some days, with all that hangs on it. */
  'visits.shiftProgramme': command({
    input: z.strictObject({ visitId: z.string(), days: z.number().int().min(-3660).max(3660) }),
    output: none,
    writes: ['programme-item', 'brief', 'pack'],
  }),
  /** Keeps the programme as it stands as its next version; one that has not changed keeps its number. */
  'visits.issueProgramme': command({
    input: z.strictObject({ visitId: z.string() }),
    output: z.strictObject({ number: z.number().int() }),
    writes: ['programme-version'],
  }),
  'visits.removeItem': command({ input: recordId, output: none, writes: ['programme-item', 'meeting'] }),
} as const;
