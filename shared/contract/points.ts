import { z } from 'zod';
import { binding } from '../figures/binding';
import { richText, block, language } from '../document/rich-text';
import { command, query } from './method';

export const pointKind = z.enum(['to-make', 'if-raised', 'background', 'question', 'press', 'tactical']);
export type PointKind = z.infer<typeof pointKind>;

/** Whether words may be said outside; independent of the security marking. */
export const usability = z.enum(['may-be-used', 'not-to-be-disclosed']);
export type Usability = z.infer<typeof usability>;

export const likelihood = z.enum(['certain', 'possible', 'unlikely']);
export const answer = z.enum(['ok', 'ok-with-edits', 'info-only', 'refused', 'withdrawn']);

/** One office asked to clear; `text` is the fingerprint of the words that were answered for. */
export const ask = z.strictObject({
  id: z.string(),
  office: z.string(),
  person: z.string(),
  askedAt: z.string(),
  due: z.string().nullable(),
  answer: answer.nullable(),
  answeredAt: z.string().nullable(),
  revision: z.string().nullable(),
  text: z.string().nullable(),
  /** Why it refused or withdrew. */
  why: z.string().optional(),
  /** Where a correction that changes no word, number or name kept the answer: when, by whom, from which words. */
  kept: z.array(z.strictObject({ at: z.string(), by: z.string(), text: z.string() })).optional(),
});
export type Ask = z.infer<typeof ask>;

export const clearance = z.enum(['draft', 'in-clearance', 'cleared', 'lapsed', 'refused', 'withdrawn']);
export type Clearance = z.infer<typeof clearance>;

/** An amount that somebody answers for without a figure; `text` as it was typed. */
export const ownAmount = z.strictObject({ text: z.string(), reason: z.string(), by: z.string(), at: z.string() });
export type OwnAmount = z.infer<typeof ownAmount>;

/** The part of a point that people edit. */
export const pointFields = z.strictObject({
  kind: pointKind,
  lead: block,
  body: richText,
  bindings: z.array(binding),
  /** If raised: the other side's words, how likely, and where to stop; our answer is lead and body. */
  theirPoint: z.string(),
  likelihood: likelihood.nullable(),
  stopLine: z.string(),
  topics: z.array(z.string()),
  /** Codes of places. */
  places: z.array(z.string()),
  language,
  marking: z.string(),
  usability,
  validUntil: z.string().nullable(),
  /** What a background fact is dated. */
  asOf: z.string(),
  sourceId: z.string().nullable(),
  /** The office or person who keeps the words right and is asked about them, by name; '': nobody yet. */
  owner: z.string().max(200),
  asks: z.array(ask),
  ownAmounts: z.array(ownAmount),
});
export type PointFields = z.infer<typeof pointFields>;

export const point = pointFields.extend({
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  author: z.string(),
  revision: z.string(),
});
export type Point = z.infer<typeof point>;

/** A point together with what is computed from it. */
export const pointState = z.strictObject({
  clearance,
  /** Since when the state holds, a date, or null. */
  since: z.string().nullable(),
  usedIn: z.array(z.strictObject({ briefId: z.string(), visitId: z.string(), title: z.string() })),
  /** Ids of bindings for which the store holds a newer reading. */
  newer: z.array(z.string()),
});

export const pointRow = z.strictObject({
  id: z.string(),
  /** With a search, its hits stand between U+E000 and U+E001. */
  lead: z.string(),
  dir: z.enum(['auto', 'ltr', 'rtl']),
  /** Portion marking of the lead line. */
  portion: z.string().nullable(),
  kind: pointKind,
  topics: z.array(z.string()),
  places: z.array(z.string()),
  language: z.string(),
  marking: z.string(),
  usability,
  clearance,
  since: z.string().nullable(),
  validUntil: z.string().nullable(),
  used: z.number().int(),
  updated: z.string(),
  /** A translation whose original has other words by now. */
  behind: z.boolean(),
  /** Where the search hit lies: words around it with the hits between U+E000 and U+E001; null without a search. */
  snippet: z.string().nullable(),
});
export type PointRow = z.infer<typeof pointRow>;

/** Whether a translation has the words of its original as they stand, or they have changed since. */
export const translationState = z.enum(['behind', 'current']);
export type TranslationState = z.infer<typeof translationState>;

export const pointFilter = z.strictObject({
  text: z.string(),
  kinds: z.array(pointKind),
  topics: z.array(z.string()),
  places: z.array(z.string()),
  clearances: z.array(clearance),
  markings: z.array(z.string()),
  languages: z.array(z.string()),
  /** Searches that were kept before these were asked have none. */
  owners: z.array(z.string()).default([]),
  translations: z.array(translationState).default([]),
});
export type PointFilter = z.infer<typeof pointFilter>;

const id = z.string();
const count = z.strictObject({ value: z.string(), count: z.number().int() });

export const pointMethods = {
  'points.list': query({
    input: z.strictObject({
      filter: pointFilter.partial(),
      sort: z.enum(['fit', 'lead', 'kind', 'updated', 'valid-until']),
      descending: z.boolean(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(500),
    }),
    /** `more`: a search found more than `total`, and was counted no further. */
    output: z.strictObject({ rows: z.array(pointRow), total: z.number().int(), more: z.boolean() }),
    reads: ['point', 'use', 'brief', 'figure', 'source'],
  }),
  /** How many points each value of each filter has, among all. */
  'points.facets': query({
    input: z.strictObject({}),
    output: z.strictObject({
      total: z.number().int(),
      kinds: z.array(count),
      topics: z.array(count),
      places: z.array(count),
      clearances: z.array(count),
      markings: z.array(count),
      languages: z.array(count),
      owners: z.array(count),
      translations: z.array(count),
    }),
    reads: ['point', 'figure', 'source'],
    runs: 'worker',
  }),
  'points.get': query({
    input: z.strictObject({ id }),
    output: z.strictObject({ point, state: pointState }),
    reads: ['point', 'use', 'brief', 'visit', 'figure', 'source'],
  }),
  /** `lead` may be given as plain words, or as a block in `fields`. */
  'points.create': command({
    input: z.strictObject({
      lead: z.string(),
      kind: pointKind,
      language,
      fields: pointFields.partial().optional(),
    }),
    output: z.strictObject({ id }),
    writes: ['point'],
  }),
  'points.update': command({
    input: z.strictObject({ id, fields: pointFields.omit({ asks: true, ownAmounts: true }).partial() }),
    output: z.strictObject({ revision: z.string() }),
    writes: ['point'],
  }),
  /** Answers for a typed amount without a figure, or no more where the reason is empty. */
  'points.ownAmount': command({
    input: z.strictObject({ id, text: z.string().min(1), reason: z.string().max(300) }),
    output: z.strictObject({}),
    writes: ['point'],
  }),
  'points.delete': command({
    input: z.strictObject({ ids: z.array(id).min(1) }),
    output: z.strictObject({}),
    writes: ['point', 'use'],
  }),
  'points.duplicate': command({ input: z.strictObject({ id }), output: z.strictObject({ id }), writes: ['point'] }),
} as const;
