import { z } from 'zod';
import { binding } from '../figures/binding';
import { richText, block } from '../document/rich-text';
import { point, clearance } from './points';
import { command, query } from './method';

export const stamps = {
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  author: z.string(),
  revision: z.string(),
};
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const visitFields = z.strictObject({
  title: z.string().min(1),
  kind: z.enum(['incoming', 'outgoing', 'courtesy-call', 'call', 'margins', 'multilateral', 'forum']),
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
  sample: z.boolean(),
});
export type VisitFields = z.infer<typeof visitFields>;
export const visit = visitFields.extend(stamps);
export type Visit = z.infer<typeof visit>;

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

export const delegateFields = z.strictObject({
  visitId: z.string(),
  side: z.enum(['host', 'guest']),
  personId: z.string().nullable(),
  /** For those who are not among People. */
  name: z.string(),
  role: z.string(),
  /** Order of precedence; any number, sorted ascending. */
  position: z.number(),
});
export type DelegateFields = z.infer<typeof delegateFields>;
export const delegate = delegateFields.extend(stamps);
export type Delegate = z.infer<typeof delegate>;

export const meetingFields = z.strictObject({
  visitId: z.string(),
  itemId: z.string().nullable(),
  title: z.string().min(1),
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

/** A written part of a brief under a heading of its own. */
export const briefText = z.strictObject({
  part: z.enum(['why', 'wants', 'relations', 'sensitivities', 'media', 'press-line', 'background', 'facts']),
  text: richText,
  bindings: z.array(binding),
});
export type BriefText = z.infer<typeof briefText>;

export const briefFields = z.strictObject({
  visitId: z.string(),
  kind: z.enum(['steering', 'meeting', 'subject', 'call-note']),
  title: z.string(),
  meetingIds: z.array(z.string()),
  by: z.string(),
  marking: z.string(),
  texts: z.array(briefText),
  position: z.number(),
});
export type BriefFields = z.infer<typeof briefFields>;
export const brief = briefFields.extend(stamps);
export type Brief = z.infer<typeof brief>;

export const objectiveFields = z.strictObject({
  visitId: z.string(),
  /** Null: an objective of the whole visit. */
  briefId: z.string().nullable(),
  kind: z.enum(['obtain', 'convey', 'learn']),
  text: block,
  met: z.enum(['yes', 'partly', 'no']).nullable(),
  position: z.number(),
});
export type ObjectiveFields = z.infer<typeof objectiveFields>;
export const objective = objectiveFields.extend(stamps);
export type Objective = z.infer<typeof objective>;

/** A point in a brief. */
export const useFields = z.strictObject({
  briefId: z.string(),
  pointId: z.string(),
  weight: z.enum(['must', 'should', 'could']).nullable(),
  toWhom: z.string(),
  /** Words for this brief alone; null while the library's words stand. */
  wording: z.strictObject({ lead: block, body: richText, bindings: z.array(binding) }).nullable(),
  made: z.boolean().nullable(),
  /** Revision of the point that was told, set after the meeting. */
  told: z.string().nullable(),
  position: z.number(),
});
export type UseFields = z.infer<typeof useFields>;
export const use = useFields.extend(stamps);
export type Use = z.infer<typeof use>;

export const briefPoint = z.strictObject({ use, point, clearance, since: z.string().nullable() });
export type BriefPoint = z.infer<typeof briefPoint>;

/** Something of a visit that is missing or contradicts, with the place that mends it. */
export const readiness = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  state: z.enum(['ok', 'warn', 'bad']),
  target: z.strictObject({
    tab: z.enum(['overview', 'programme', 'delegations', 'briefs', 'pack']),
    id: z.string().nullable(),
  }),
});
export type Readiness = z.infer<typeof readiness>;

const id = z.string();
const visitId = z.string();
const none = z.strictObject({});
const made = z.strictObject({ id });
const afterBefore = { id, /** Record to stand behind; null means first. */ after: z.string().nullable() };

export const visitMethods = {
  'visits.list': query({
    input: none,
    output: z.array(
      z.strictObject({
        id,
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
    reads: ['visit', 'programme-item', 'meeting', 'brief', 'objective', 'use', 'point', 'delegate', 'edition', 'pack'],
  }),
  'visits.get': query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      visit,
      items: z.array(programmeItem),
      delegates: z.array(delegate),
      meetings: z.array(meeting),
      briefs: z.array(brief),
      objectives: z.array(objective),
      readiness: z.array(readiness),
    }),
    reads: [
      'visit',
      'programme-item',
      'delegate',
      'meeting',
      'brief',
      'objective',
      'use',
      'point',
      'person',
      'edition',
      'pack',
    ],
  }),
  /** Makes the visit with its steering brief and a pack. */
  'visits.create': command({
    input: z.strictObject({ title: z.string().min(1), fields: visitFields.partial().optional() }),
    output: z.strictObject({ id, briefId: z.string(), packId: z.string() }),
    writes: ['visit', 'brief', 'pack'],
  }),
  'visits.update': command({
    input: z.strictObject({ id, fields: visitFields.partial() }),
    output: none,
    writes: ['visit', 'pack'],
  }),
  'visits.delete': command({
    input: z.strictObject({ id }),
    output: none,
    writes: ['visit', 'programme-item', 'delegate', 'meeting', 'brief', 'objective', 'use', 'pack'],
  }),
  /** Imports the sample's real files and makes the sample visit with people, points, briefs and a pack. */
  'visits.createSample': command({
    input: none,
    output: z.strictObject({ visitId, packId: z.string() }),
    writes: [
      'visit',
      'programme-item',
      'delegate',
      'meeting',
      'brief',
      'objective',
      'use',
      'pack',
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
      'visit',
      'programme-item',
      'delegate',
      'meeting',
      'brief',
      'objective',
      'use',
      'pack',
      'person',
      'point',
      'source',
      'figure',
    ],
  }),

  'visits.addItem': command({
    input: itemFields.partial().required({ visitId: true, day: true, title: true }),
    output: made,
    writes: ['programme-item'],
  }),
  'visits.updateItem': command({
    input: z.strictObject({ id, fields: itemFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['programme-item'],
  }),
  'visits.removeItem': command({ input: z.strictObject({ id }), output: none, writes: ['programme-item', 'meeting'] }),

  'visits.addDelegate': command({
    input: delegateFields.partial().required({ visitId: true, side: true }),
    output: made,
    writes: ['delegate'],
  }),
  'visits.updateDelegate': command({
    input: z.strictObject({ id, fields: delegateFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['delegate'],
  }),
  'visits.moveDelegate': command({ input: z.strictObject(afterBefore), output: none, writes: ['delegate'] }),
  'visits.removeDelegate': command({ input: z.strictObject({ id }), output: none, writes: ['delegate'] }),

  /** A meeting gets its brief in the same step. */
  'visits.addMeeting': command({
    input: meetingFields.partial().required({ visitId: true, title: true }),
    output: z.strictObject({ id, briefId: z.string() }),
    writes: ['meeting', 'brief', 'pack'],
  }),
  'visits.updateMeeting': command({
    input: z.strictObject({ id, fields: meetingFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['meeting'],
  }),
  'visits.removeMeeting': command({
    input: z.strictObject({ id }),
    output: none,
    writes: ['meeting', 'brief', 'use', 'objective', 'pack'],
  }),

  'visits.brief': query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      brief,
      meetings: z.array(meeting),
      objectives: z.array(objective),
      points: z.array(briefPoint),
    }),
    reads: ['brief', 'meeting', 'objective', 'use', 'point', 'person', 'figure'],
  }),
  'visits.addBrief': command({
    input: briefFields.partial().required({ visitId: true, kind: true, title: true }),
    output: made,
    writes: ['brief', 'pack'],
  }),
  'visits.updateBrief': command({
    input: z.strictObject({ id, fields: briefFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['brief'],
  }),
  /** Writes one part of a brief; an empty text takes the part away. */
  'visits.writeText': command({
    input: z.strictObject({ id, text: briefText }),
    output: none,
    writes: ['brief'],
  }),
  'visits.removeBrief': command({
    input: z.strictObject({ id }),
    output: none,
    writes: ['brief', 'use', 'objective', 'pack'],
  }),
  'visits.moveBrief': command({ input: z.strictObject(afterBefore), output: none, writes: ['brief'] }),

  'visits.addObjective': command({
    input: objectiveFields.partial().required({ visitId: true, kind: true, text: true }),
    output: made,
    writes: ['objective'],
  }),
  'visits.updateObjective': command({
    input: z.strictObject({ id, fields: objectiveFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['objective'],
  }),
  'visits.moveObjective': command({ input: z.strictObject(afterBefore), output: none, writes: ['objective'] }),
  'visits.removeObjective': command({ input: z.strictObject({ id }), output: none, writes: ['objective'] }),

  'visits.addPoint': command({
    input: useFields.partial().required({ briefId: true, pointId: true }),
    output: made,
    writes: ['use'],
  }),
  'visits.updateUse': command({
    input: z.strictObject({ id, fields: useFields.omit({ briefId: true, pointId: true }).partial() }),
    output: none,
    writes: ['use'],
  }),
  'visits.moveUse': command({ input: z.strictObject(afterBefore), output: none, writes: ['use'] }),
  'visits.removeUse': command({ input: z.strictObject({ id }), output: none, writes: ['use'] }),
} as const;
