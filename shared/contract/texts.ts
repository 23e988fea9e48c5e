import { z } from 'zod';
import {
  claimOffer,
  commitmentOffer,
  interestOffer,
  meetingOffer,
  personOffer,
  pointOffer,
  span,
  textHead,
  textOffer,
  textReading,
  topicOffer,
  visitOffer,
} from '../texts/reading';
import { command, query } from './method';
import { PASTED } from './sources';
import { visitFields } from './visits';

const id = z.string();
const sourceId = z.string();

export const textKind = z.enum(['press', 'cable', 'speech', 'brief', 'mail']);
export type TextKind = z.infer<typeof textKind>;

/** What a person may set right about a text; publisher and file are the source's. Days are ISO. */
export const textFields = z.strictObject({
  kind: textKind,
  title: z.string(),
  published: z.string().nullable(),
  /** The agency or paper that the publisher has it from. */
  reportedBy: z.string().nullable(),
});
export type TextFields = z.infer<typeof textFields>;

/** A passage that something was taken from. `record` is a point, a person, a meeting, a claim, a commitment. */
export const passage = z.strictObject({
  id,
  sourceId,
  startAt: z.number().int(),
  endAt: z.number().int(),
  words: z.string(),
  kind: z.enum(['person', 'meeting', 'point', 'claim', 'commitment', 'visit']),
  recordId: z.string(),
});
export type Passage = z.infer<typeof passage>;

/** Somebody of the text who is among People already, perhaps under another spelling. */
const knownPerson = z.strictObject({ key: z.string(), id, name: z.string() });

export const textDetail = z.strictObject({
  sourceId,
  fileName: z.string(),
  publisher: z.string().nullable(),
  fields: textFields,
  body: z.string(),
  reading: textReading,
  known: z.array(knownPerson),
  passages: z.array(passage),
});
export type TextDetail = z.infer<typeof textDetail>;

/** What a person takes over, as it was offered or set right. */
export const taken = z.discriminatedUnion('kind', [
  personOffer.extend({ known: z.string().nullable() }),
  meetingOffer,
  topicOffer,
  interestOffer,
  claimOffer,
  commitmentOffer,
  pointOffer,
]);
export type Taken = z.infer<typeof taken>;

/** The visit that things are taken into: one that is there, a new one, or none. */
const intoVisit = z.discriminatedUnion('into', [
  z.strictObject({ into: z.literal('none') }),
  z.strictObject({ into: z.literal('known'), id }),
  z.strictObject({
    into: z.literal('new'),
    title: z.string().min(1),
    fields: visitFields
      .pick({ host: true, guest: true, level: true, starts: true, ends: true, places: true })
      .partial(),
    /** Key of the guest among the people that are taken. */
    guest: z.string().nullable(),
  }),
]);
export type IntoVisit = z.infer<typeof intoVisit>;

const opened = z.strictObject({ sourceId });

/** Texts that are looked at together; in one list this many can still be looked through. */
export const TEXTS_TOGETHER = 50;
const several = z.array(sourceId).min(1).max(TEXTS_TOGETHER);

/** One thing that one or several of the texts speak of; `from` says where in each. */
const jointOffer = z.strictObject({
  offer: textOffer,
  known: z.strictObject({ id, name: z.string() }).nullable(),
  from: z.array(z.strictObject({ sourceId, spans: z.array(span).min(1) })).min(1),
});

export const textMethods = {
  /**
   * Reads a press report, a cable, a speech or an old brief (txt, html, eml, docx) as a text. The same bytes again open
   * the source that is there.
   * @throws AppError `source.*`, `file.*`
   */
  'texts.import': command({
    input: z.strictObject({ path: z.string().min(1) }),
    output: opened,
    writes: ['source', 'text'],
    cancellable: true,
    progress: true,
    runs: 'sliced',
  }),
  /** A text from the clipboard, kept as a source under `name`. */
  'texts.paste': command({
    input: z.strictObject({ name: z.string().min(1).max(200), text: z.string().min(1).max(PASTED) }),
    output: opened,
    writes: ['source', 'text'],
    runs: 'sliced',
  }),
  /** The text, what is recognised in it, and what was taken from it. */
  'texts.get': query({
    input: opened,
    output: textDetail,
    reads: ['source', 'text', 'passage', 'person'],
    runs: 'worker',
  }),
  /** Texts with one list of what all of them offer: what several speak of is in it once. Those that are gone are left out. */
  'texts.together': query({
    input: z.strictObject({ sourceIds: several }),
    output: z.strictObject({
      texts: z.array(textDetail),
      offers: z.array(jointOffer),
      visit: visitOffer.nullable(),
    }),
    reads: ['source', 'text', 'passage', 'person'],
    runs: 'worker',
  }),
  /** What a text says of itself, before it is kept. */
  'texts.head': query({
    input: z.strictObject({
      text: z.string(),
      head: textHead.omit({ country: true, title: true }).extend({ title: z.string().nullable() }),
    }),
    output: textHead,
    reads: [],
    runs: 'worker',
  }),
  /**
   * Whether a Word file holds changes that were tracked and never settled, and how the text is read now; null where it
   * holds none, or is no Word file. `fixed`: something was taken from the text, so it stays as it is read.
   */
  'texts.changes': query({
    input: opened,
    output: z.strictObject({ readAs: z.enum(['accepted', 'rejected']), fixed: z.boolean() }).nullable(),
    reads: ['text', 'passage'],
    runs: 'sliced',
  }),
  /** Reads a Word file again, with its tracked changes as all accepted or all rejected. */
  'texts.readAs': command({
    input: opened.extend({ changes: z.enum(['accepted', 'rejected']) }),
    output: z.strictObject({}),
    writes: ['text'],
    runs: 'sliced',
  }),
  'texts.update': command({
    input: z.strictObject({ sourceId, fields: textFields.partial() }),
    output: z.strictObject({}),
    writes: ['text'],
  }),
  /**
   * Takes over what was chosen, in one step; each keeps the passage that it comes from. What has one key in several
   * texts is one thing with a passage in each of them.
   */
  'texts.take': command({
    input: z.strictObject({
      texts: z
        .array(z.strictObject({ sourceId, items: z.array(taken).min(1).max(500) }))
        .min(1)
        .max(TEXTS_TOGETHER),
      visit: intoVisit,
    }),
    output: z.strictObject({ visitId: z.string().nullable(), count: z.number().int() }),
    writes: [
      'person',
      'visit',
      'delegate',
      'meeting',
      'brief',
      'pack',
      'point',
      'use',
      'claim',
      'commitment',
      'passage',
    ],
  }),
  /** A passage that somebody marked becomes a point of the library. */
  'texts.takePoint': command({
    input: z.strictObject({ sourceId, span, places: z.array(z.string()), topics: z.array(z.string()) }),
    output: z.strictObject({ id }),
    writes: ['point', 'passage'],
  }),
  /** The passages that a record was taken from, with the names of their texts. */
  'texts.passages': query({
    input: z.strictObject({ recordId: z.string() }),
    output: z.array(
      passage.extend({ title: z.string(), publisher: z.string().nullable(), published: z.string().nullable() }),
    ),
    reads: ['passage', 'text', 'source'],
  }),
} as const;
