import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { nameForm, office } from '../../../../shared/contract/people';
import { answer, likelihood, pointKind, usability } from '../../../../shared/contract/points';
import { briefText, objectiveFields, useFields } from '../../../../shared/contract/briefs';
import { itemFields } from '../../../../shared/contract/programme';
import { signingFields } from '../../../../shared/contract/signing';
import { visitFields } from '../../../../shared/contract/visits';

/**
 * `resources/sample/visit.json`: the sample visit. Records name each other by words (`ref`). Texts are paragraphs in
 * which `{name}` is one of `figures` and `[words](address)` a link. A marking is `open` (the scheme's lowest) or
 * `restricted` (the level of that name, else the second).
 */

const text = z.array(z.string());
const marking = z.enum(['open', 'restricted']);
const ref = z.string();

/** Exports that a reporter states to a partner in a year. */
const exports_ = z.tuple([z.string(), z.string(), z.string()]);

export const sampleFigure = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('figure'), of: z.tuple([exports_]) }),
  z.strictObject({ op: z.enum(['growth', 'sum']), of: z.tuple([exports_, exports_]) }),
]);
export type SampleFigure = z.infer<typeof sampleFigure>;

const samplePoint = z.strictObject({
  kind: pointKind,
  lead: z.string(),
  body: text,
  topics: z.array(z.string()),
  places: z.array(z.string()),
  marking,
  usability,
  asOf: z.string(),
  validUntil: z.string().nullable(),
  theirPoint: z.string(),
  likelihood: likelihood.nullable(),
  stopLine: z.string(),
  asks: z.array(
    z.strictObject({
      office: z.string(),
      person: z.string(),
      asked: z.string(),
      answer: answer.nullable(),
      answered: z.string().nullable(),
    }),
  ),
});
export type SamplePoint = z.infer<typeof samplePoint>;

const samplePerson = z.strictObject({
  ref,
  name: z.string(),
  place: z.string(),
  names: z.array(nameForm),
  offices: z.array(office.pick({ title: true, organisation: true })),
  note: text,
  noteAsOf: z.string(),
  marking,
});
export type SamplePerson = z.infer<typeof samplePerson>;

const sampleUses = z.array(z.strictObject({ point: ref, weight: useFields.shape.weight, toWhom: z.string() }));
const sampleTexts = z.partialRecord(briefText.shape.part, text);
const sampleObjectives = z.array(z.tuple([objectiveFields.shape.kind, z.string()]));
export type SampleObjectives = z.infer<typeof sampleObjectives>;

export const sampleBrief = z.strictObject({ marking, texts: sampleTexts, points: sampleUses });
export type SampleBrief = z.infer<typeof sampleBrief>;

const sampleDelegate = z.union([
  z.strictObject({ person: ref, role: z.string() }),
  z.strictObject({ name: z.string(), role: z.string() }),
]);
export type SampleDelegate = z.infer<typeof sampleDelegate>;

const sampleMeeting = sampleBrief.extend({
  item: ref,
  title: z.string(),
  counterparts: z.array(ref),
  ours: z.array(ref),
  format: z.string(),
  language: z.string(),
  interpretation: z.string(),
  press: z.string(),
  lastMet: z.string(),
  objectives: sampleObjectives,
});
export type SampleMeeting = z.infer<typeof sampleMeeting>;

const sampleSource = z.strictObject({
  file: z.string(),
  publisher: z.string(),
  dataset: z.string(),
  credit: z.string(),
});
export type SampleSource = z.infer<typeof sampleSource>;

const sampleContent = z.strictObject({
  about: z.string(),
  sources: z.array(sampleSource),
  figures: z.record(z.string(), sampleFigure),
  people: z.array(samplePerson),
  visit: visitFields
    .omit({ guestId: true, principalId: true, sample: true, marking: true, preset: true, copiedFrom: true })
    .extend({ guestPerson: ref, principal: ref, marking }),
  objectives: sampleObjectives,
  programme: z.array(itemFields.omit({ visitId: true }).extend({ ref })),
  delegations: z.strictObject({ host: z.array(sampleDelegate), guest: z.array(sampleDelegate) }),
  signing: z.array(signingFields.omit({ visitId: true, position: true })),
  points: z.record(z.string(), samplePoint),
  steering: sampleBrief,
  meetings: z.array(sampleMeeting),
});
export type SampleContent = z.infer<typeof sampleContent>;

/** Folder of the sample's own files. */
export function sampleFolder(resources: string): string {
  return path.join(resources, 'sample');
}

export function readSample(resources: string): SampleContent {
  const file = path.join(sampleFolder(resources), 'visit.json');
  return sampleContent.parse(JSON.parse(readFileSync(file, 'utf8')));
}
