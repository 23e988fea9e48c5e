import { z } from 'zod';
import { brief, objective } from './briefs';
import { delegate } from './delegations';
import { meeting } from './meetings';
import { command, query } from './method';
import { programmeItem, programmeStanding } from './programme';
import { isoDate, recordId, stamps } from './record';
import { visitParts } from './visit-parts';

export const visitFields = z.strictObject({
  title: z.string().min(1),
  kind: z.enum(['incoming', 'outgoing', 'courtesy-call', 'call', 'margins', 'multilateral', 'forum', 'meal']),
  /** `State`, `Official`, `Working`: as the ministry says it. */
  level: z.string(),
  host: z.string().nullable(),
  guest: z.string().nullable(),
  /** Head of the visiting delegation. */
  guestId: z.string().nullable(),
  /** The user of the pack. */
  principalId: z.string().nullable(),
  starts: isoDate.nullable(),
  ends: isoDate.nullable(),
  places: z.string(),
  /** IANA zones of where it happens and of the other capital. */
  zone: z.string(),
  otherZone: z.string(),
  marking: z.string(),
  status: z.enum(['planned', 'confirmed', 'over', 'cancelled']),
  /** `BLR(24)`: what brief numbers begin with. */
  reference: z.string(),
  /** The preset that it was made by. */
  preset: z.string().nullable(),
  /** The earlier visit that it was made from. */
  copiedFrom: z.string().nullable(),
  sample: z.boolean(),
});
export type VisitFields = z.infer<typeof visitFields>;
export const visit = visitFields.extend(stamps);
export type Visit = z.infer<typeof visit>;

/** Something of a visit that is missing or contradicts, with the place that mends it. */
export const readiness = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  state: z.enum(['ok', 'warn', 'bad']),
  target: z.strictObject({
    tab: z.enum([
      'overview',
      'programme',
      'delegations',
      'briefs',
      'commissioning',
      'signing',
      'commitments',
      'record',
      'earlier',
      'pack',
    ]),
    id: z.string().nullable(),
  }),
});
export type Readiness = z.infer<typeof readiness>;

const none = z.strictObject({});

export const visitMethods = {
  'visits.list': query({
    input: none,
    output: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        guest: z.string().nullable(),
        host: z.string().nullable(),
        starts: z.string().nullable(),
        ends: z.string().nullable(),
        places: z.string(),
        marking: z.string(),
        status: visitFields.shape.status,
        sample: z.boolean(),
        open: z.number().int(),
      }),
    ),
    reads: [
      ...visitParts,
      'programme-version',
      'point',
      'person',
      'figure',
      'edition',
      'pack',
      'signing-item',
      'carried',
      'commitment',
      'record',
      'contribution',
    ],
  }),
  'visits.get': query({
    input: recordId,
    output: z.strictObject({
      visit,
      items: z.array(programmeItem),
      delegates: z.array(delegate),
      meetings: z.array(meeting),
      briefs: z.array(brief),
      objectives: z.array(objective),
      programme: programmeStanding,
      readiness: z.array(readiness),
    }),
    reads: [
      ...visitParts,
      'point',
      'person',
      'figure',
      'edition',
      'pack',
      'commitment',
      'record',
      'contribution',
      'programme-version',
      'signing-item',
      'carried',
    ],
  }),
  /** Makes the visit with its steering brief and a pack; by a preset, with the programme, briefs and parts of that. */
  'visits.create': command({
    input: z.strictObject({ title: z.string().min(1), fields: visitFields.partial().optional() }),
    output: z.strictObject({ id: z.string(), briefId: z.string(), packId: z.string() }),
    writes: ['visit', 'brief', 'pack', 'programme-item', 'meeting'],
  }),
  'visits.update': command({
    input: z.strictObject({ id: z.string(), fields: visitFields.partial() }),
    output: none,
    writes: ['visit', 'pack', 'programme-item', 'meeting', 'brief'],
  }),
  'visits.delete': command({
    input: recordId,
    output: none,
    writes: [...visitParts, 'programme-version', 'pack', 'signing-item', 'carried'],
  }),
  /** Imports the sample's real files and makes the sample visit with people, points, briefs and a pack. */
  'visits.createSample': command({
    input: none,
    output: z.strictObject({ visitId: z.string(), packId: z.string() }),
    writes: [
      ...visitParts,
      'pack',
      'programme-version',
      'signing-item',
      'carried',
      'person',
      'point',
      'source',
      'figure',
    ],
    progress: true,
    runs: 'sliced',
  }),
  'visits.deleteSample': command({
    input: none,
    output: none,
    writes: [
      ...visitParts,
      'pack',
      'programme-version',
      'signing-item',
      'carried',
      'person',
      'point',
      'source',
      'figure',
    ],
  }),
} as const;
