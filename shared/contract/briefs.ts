import { z } from 'zod';
import { block, richText } from '../document/rich-text';
import { binding } from '../figures/binding';
import { meeting } from './meetings';
import { command, query } from './method';
import { clearance, ownAmount, point } from './points';
import { afterBefore, recordId, stamps } from './record';

/** A written part of a brief under a heading of its own. */
export const briefText = z.strictObject({
  part: z.enum(['why', 'wants', 'relations', 'sensitivities', 'media', 'press-line', 'background', 'facts']),
  text: richText,
  bindings: z.array(binding),
});
export type BriefText = z.infer<typeof briefText>;

/** What a brief may have beside its texts. */
export const briefPart = z.enum([
  'objectives',
  'points',
  'raise',
  'background-points',
  'questions',
  'press-points',
  ...briefText.shape.part.options,
]);
export type BriefPart = z.infer<typeof briefPart>;

/** What a brief is to be: the parts that it must have, and how much of each there may be; null: no limit. */
export const briefForm = z.strictObject({
  parts: z.array(briefPart),
  pages: z.number().min(0.5).max(20).nullable(),
  points: z.number().int().min(1).max(50).nullable(),
  raised: z.number().int().min(1).max(50).nullable(),
});
export type BriefForm = z.infer<typeof briefForm>;

export const briefFields = z.strictObject({
  visitId: z.string(),
  kind: z.enum(['steering', 'meeting', 'subject', 'call-note']),
  title: z.string(),
  meetingIds: z.array(z.string()),
  by: z.string(),
  marking: z.string(),
  texts: z.array(briefText),
  /** Null: as briefs of its kind usually are. */
  form: briefForm.nullable(),
  ownAmounts: z.array(ownAmount),
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
  /** Of an objective of the whole visit: ids of the briefs in which it is pursued. */
  serves: z.array(z.string()),
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
  /** Revision of the point that the wording was last compared with; null: never. */
  compared: z.string().nullable(),
  made: z.boolean().nullable(),
  /** Revision of the point that was told, set after the meeting. */
  told: z.string().nullable(),
  position: z.number(),
});
export type UseFields = z.infer<typeof useFields>;
export const use = useFields.extend(stamps);
export type Use = z.infer<typeof use>;

export const briefPoint = z.strictObject({
  use,
  point,
  clearance,
  since: z.string().nullable(),
  /** The library has other words since the wording of this brief was compared with it. */
  behind: z.boolean().optional(),
});
export type BriefPoint = z.infer<typeof briefPoint>;

const none = z.strictObject({});

export const briefMethods = {
  'visits.brief': query({
    input: recordId,
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
    output: recordId,
    writes: ['brief', 'pack'],
  }),
  'visits.updateBrief': command({
    input: z.strictObject({ id: z.string(), fields: briefFields.omit({ visitId: true, ownAmounts: true }).partial() }),
    output: none,
    writes: ['brief'],
  }),
  /** Writes one part of a brief; an empty text takes the part away. */
  'visits.writeText': command({
    input: z.strictObject({ id: z.string(), text: briefText }),
    output: none,
    writes: ['brief'],
  }),
  /** Answers for a typed amount in the texts of a brief without a figure, or no more where the reason is empty. */
  'visits.ownAmount': command({
    input: z.strictObject({ id: z.string(), text: z.string().min(1), reason: z.string().max(300) }),
    output: none,
    writes: ['brief'],
  }),
  'visits.removeBrief': command({
    input: recordId,
    output: none,
    writes: ['brief', 'use', 'objective', 'pack'],
  }),
  'visits.moveBrief': command({ input: afterBefore, output: none, writes: ['brief'] }),

  'visits.addObjective': command({
    input: objectiveFields.partial().required({ visitId: true, kind: true, text: true }),
    output: recordId,
    writes: ['objective'],
  }),
  'visits.updateObjective': command({
    input: z.strictObject({ id: z.string(), fields: objectiveFields.omit({ visitId: true }).partial() }),
    output: none,
    writes: ['objective'],
  }),
  'visits.moveObjective': command({ input: afterBefore, output: none, writes: ['objective'] }),
  'visits.removeObjective': command({ input: recordId, output: none, writes: ['objective'] }),

  'visits.addPoint': command({
    input: useFields.partial().required({ briefId: true, pointId: true }),
    output: recordId,
    writes: ['use'],
  }),
  'visits.updateUse': command({
    input: z.strictObject({ id: z.string(), fields: useFields.omit({ briefId: true, pointId: true }).partial() }),
    output: none,
    writes: ['use'],
  }),
  /** Makes the wording that a point has in one brief the library's, where it becomes a revision; the brief follows the library again. */
  'visits.pushWording': command({ input: recordId, output: none, writes: ['use', 'point'] }),
  'visits.moveUse': command({ input: afterBefore, output: none, writes: ['use'] }),
  'visits.removeUse': command({ input: recordId, output: none, writes: ['use'] }),
} as const;
