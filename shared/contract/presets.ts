import { z } from 'zod';
import { briefForm, briefFields } from './briefs';
import { command, query } from './method';
import { clock, recordId } from './record';
import { itemFields } from './programme';
import { visitFields } from './visits';

/** A line of a preset's programme. */
export const presetItem = itemFields
  .omit({ visitId: true, day: true, state: true })
  .extend({ day: z.number().int().min(1).max(60), starts: clock.nullable(), ends: clock.nullable() });
export type PresetItem = z.infer<typeof presetItem>;

export const presetBrief = z.strictObject({
  kind: briefFields.shape.kind,
  title: z.string(),
  form: briefForm,
});
export type PresetBrief = z.infer<typeof presetBrief>;

/** What a pack's outline is made of; `briefs` stands for those of the meetings and subjects. */
export const presetPart = z.enum([
  'cover',
  'contents',
  'steering',
  'programme',
  'briefs',
  'fact-sheet',
  'delegations',
  'seating',
  'people',
  'margins',
  'signing',
  'sources',
  'names',
]);
export type PresetPart = z.infer<typeof presetPart>;

/** A kind of visit: what a new one of it begins with. */
export const visitPreset = z.strictObject({
  name: z.string().min(1),
  /** What it is for, in a sentence. */
  about: z.string(),
  kind: visitFields.shape.kind,
  level: z.string(),
  /** How many days; of a visit whose end nobody has given. */
  days: z.number().int().min(1).max(60),
  programme: z.array(presetItem),
  /** The form of a brief for every line of the programme that is a meeting, and of those made later. */
  meetings: briefForm,
  briefs: z.array(presetBrief),
  outline: z.array(presetPart).min(1),
});
export type VisitPreset = z.infer<typeof visitPreset>;

export const listedPreset = visitPreset.extend({
  /** Of the desk's own or changed: the record's id; else the shipped one's name. */
  id: z.string(),
  /** Of a shipped one that the desk has changed: it can be had back. */
  origin: z.enum(['shipped', 'changed', 'own']),
});
export type ListedPreset = z.infer<typeof listedPreset>;

export const presetMethods = {
  /** The shipped ones are named in the language of the desk. */
  'visits.presets': query({
    input: z.strictObject({}),
    output: z.array(listedPreset),
    reads: ['visit-preset', 'settings'],
  }),
  /** A null id makes a new one; a shipped one becomes the desk's. */
  'visits.savePreset': command({
    input: z.strictObject({ id: z.string().nullable(), preset: visitPreset }),
    output: recordId,
    writes: ['visit-preset'],
  }),
  /** Takes an own preset away, or has a shipped one back as it was. */
  'visits.removePreset': command({ input: recordId, output: z.strictObject({}), writes: ['visit-preset'] }),
} as const;
