import { z } from 'zod';
import { command, query } from './method';
import { pointFilter } from './points';

/** What is done to many points at once, and searches that are kept. */

const id = z.string();
const ids = z.array(id).min(1).max(2000);

const sought = z.strictObject({
  find: z.string().max(200),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
});

export const libraryChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('topics'), add: z.array(z.string()), remove: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('marking'), marking: z.string() }),
  z.strictObject({ kind: z.literal('owner'), owner: z.string().max(200) }),
  z.strictObject({ kind: z.literal('validity'), validUntil: z.string().nullable() }),
  z.strictObject({
    kind: z.literal('ask'),
    office: z.string().min(1),
    person: z.string(),
    due: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('brief'), briefId: id }),
]);
export type LibraryChange = z.infer<typeof libraryChange>;

export const foundHit = z.strictObject({
  /** Names the hit within its point: the place, and where in it. */
  key: z.string(),
  before: z.string(),
  found: z.string(),
  after: z.string(),
});

export const foundPoint = z.strictObject({
  id,
  revision: z.string(),
  lead: z.string(),
  /** Replacing in it ends a clearance. */
  cleared: z.boolean(),
  hits: z.array(foundHit),
});
export type FoundPoint = z.infer<typeof foundPoint>;

const savedSearch = z.strictObject({
  id,
  name: z.string(),
  search: z.strictObject({ text: z.string(), chosen: pointFilter.omit({ text: true }) }),
});

export const libraryMethods = {
  'library.change': command({
    input: z.strictObject({ ids, change: libraryChange }),
    /** How many points differ afterwards. */
    output: z.strictObject({ count: z.number().int() }),
    writes: ['point', 'use'],
  }),
  /** The briefs that points can be put into, the latest visit first. */
  'library.briefs': query({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ id, title: z.string() })),
    reads: ['brief', 'visit'],
  }),
  /** Where a point stands: in briefs, in packs that print these, and in editions that went out with it. */
  'library.usedIn': query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      briefs: z.array(z.strictObject({ briefId: id, visitId: id, title: z.string() })),
      packs: z.array(z.strictObject({ packId: id, visitId: id, title: z.string(), part: z.string() })),
      editions: z.array(
        z.strictObject({ editionId: id, visitId: id, title: z.string(), version: z.number().int(), at: z.string() }),
      ),
    }),
    reads: ['point', 'use', 'brief', 'visit', 'pack', 'edition'],
    runs: 'worker',
  }),
  /** Words as they are written, in all points; `more`: not all hits are told. */
  'library.find': query({
    input: sought,
    output: z.strictObject({ points: z.array(foundPoint), hits: z.number().int(), more: z.boolean() }),
    reads: ['point'],
    runs: 'worker',
  }),
  /**
   * Replaces the hits that were chosen, as one step.
   * @throws AppError `record.conflict` where a point changed since it was looked at
   */
  'library.replace': command({
    input: z.strictObject({
      sought,
      by: z.string().max(500),
      points: z.array(z.strictObject({ id, revision: z.string(), hits: z.array(z.string()).min(1) })).min(1),
    }),
    output: z.strictObject({ count: z.number().int() }),
    writes: ['point'],
  }),
  'library.searches': query({ input: z.strictObject({}), output: z.array(savedSearch), reads: ['saved-search'] }),
  /** A search of the same name is replaced. */
  'library.saveSearch': command({
    input: savedSearch.omit({ id: true }).extend({ name: z.string().trim().min(1).max(80) }),
    output: z.strictObject({ id }),
    writes: ['saved-search'],
  }),
  'library.deleteSearch': command({
    input: z.strictObject({ id }),
    output: z.strictObject({}),
    writes: ['saved-search'],
  }),
} as const;
