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
  who: z.string(),
  notes: z.string(),
  officer: z.string(),
  state: z.enum(['confirmed', 'tbc']),
});
export type ItemFields = z.infer<typeof itemFields>;
export const programmeItem = itemFields.extend(stamps);
export type ProgrammeItem = z.infer<typeof programmeItem>;

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
    writes: ['programme-item'],
  }),
  'visits.removeItem': command({ input: recordId, output: none, writes: ['programme-item', 'meeting'] }),
} as const;
