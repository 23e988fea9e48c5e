import { z } from 'zod';
import { flow, measure } from '../figures/figure';

/**
 * What is recognised in a text. Places in it are counted in characters (UTF-16 units) of the whole text; everything
 * that is offered lies in it word by word, and says where.
 */

export const span = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof span>;

export const textLanguage = z.enum(['en', 'ru', 'ur', 'ar']);
export type TextLanguage = z.infer<typeof textLanguage>;

export const markKind = z.enum(['person', 'office', 'country', 'place', 'organisation', 'date', 'amount', 'percent']);
export type MarkKind = z.infer<typeof markKind>;

/** Words that are lit. `means`: a person's name, the code of a country, a day or period, an amount as `USD 51300000`. */
export const textMark = span.extend({ kind: markKind, means: z.string() });
export type TextMark = z.infer<typeof textMark>;

/** What a report says of itself; what it doesn't say is null. Days are ISO. */
export const textHead = z.strictObject({
  title: z.string(),
  published: z.string().nullable(),
  publisher: z.string().nullable(),
  /** The agency that the publisher has it from. */
  reportedBy: z.string().nullable(),
  /** Code of the country that it is written from. */
  country: z.string().nullable(),
});
export type TextHead = z.infer<typeof textHead>;

const offered = { key: z.string(), spans: z.array(span).min(1) };

export const personOffer = z.strictObject({
  ...offered,
  kind: z.literal('person'),
  /** In the nominative, as it is first written in full. */
  name: z.string(),
  /** Other ways in which the text writes the name. */
  spellings: z.array(z.string()),
  place: z.string().nullable(),
  /** True: nothing but the country that the report is written from speaks for `place`. */
  placeGuessed: z.boolean(),
  offices: z.array(z.string()),
});
export type PersonOffer = z.infer<typeof personOffer>;

export const meetingOffer = z.strictObject({
  ...offered,
  kind: z.literal('meeting'),
  /** Name of the occasion where it has one, else empty. */
  occasion: z.string(),
  /** Keys of people. */
  people: z.array(z.string()),
  countries: z.array(z.string()),
  day: z.string().nullable(),
});
export type MeetingOffer = z.infer<typeof meetingOffer>;

export const topicOffer = z.strictObject({ ...offered, kind: z.literal('topic'), name: z.string() });
export type TopicOffer = z.infer<typeof topicOffer>;

/** What a side wants, in the words of the text. */
export const interestOffer = z.strictObject({
  ...offered,
  kind: z.literal('interest'),
  country: z.string().nullable(),
  words: z.string(),
});
export type InterestOffer = z.infer<typeof interestOffer>;

/** A figure that somebody stated or denied. */
export const claimOffer = z.strictObject({
  ...offered,
  kind: z.literal('claim'),
  /** Who is quoted: a name with the office, an office alone, an organisation; null: the report itself. */
  who: z.string().nullable(),
  speaker: z.string().nullable(),
  words: z.string(),
  low: z.number(),
  high: z.number(),
  about: z.boolean(),
  denied: z.boolean(),
  /** ISO 4217, `%`, a unit in base units, or null where only the currency's shared name is there. */
  unit: z.string().nullable(),
  measure: measure.nullable(),
  flow: flow.nullable(),
  reporter: z.string().nullable(),
  partner: z.string().nullable(),
  period: z.string().nullable(),
});
export type ClaimOffer = z.infer<typeof claimOffer>;

/** What was promised or agreed. */
export const commitmentOffer = z.strictObject({
  ...offered,
  kind: z.literal('commitment'),
  countries: z.array(z.string()),
  words: z.string(),
  due: z.string().nullable(),
});
export type CommitmentOffer = z.infer<typeof commitmentOffer>;

/** A point of an old brief, by the heading that it stands under. */
export const pointOffer = z.strictObject({
  ...offered,
  kind: z.literal('point'),
  point: z.enum(['to-make', 'if-raised', 'background', 'question', 'press', 'tactical']),
  words: z.string(),
  topic: z.string().nullable(),
  /** The portion mark as it is written, without its brackets. */
  portion: z.string().nullable(),
  /** False: it stands under "not to be disclosed". */
  disclosed: z.boolean(),
});
export type PointOffer = z.infer<typeof pointOffer>;

export const textOffer = z.discriminatedUnion('kind', [
  personOffer,
  meetingOffer,
  topicOffer,
  interestOffer,
  claimOffer,
  commitmentOffer,
  pointOffer,
]);
export type TextOffer = z.infer<typeof textOffer>;

/** The visit that a text speaks of, where it speaks of one. */
export const visitOffer = z.strictObject({
  guest: z.string().nullable(),
  host: z.string().nullable(),
  /** Key of the guest among the people. */
  person: z.string().nullable(),
  level: z.string(),
  starts: z.string().nullable(),
  ends: z.string().nullable(),
  places: z.string(),
});
export type VisitOffer = z.infer<typeof visitOffer>;

export const textReading = z.strictObject({
  language: textLanguage,
  head: textHead,
  /** Lines that are none of the report: "Read more", numbers to call. */
  asides: z.array(span),
  marks: z.array(textMark),
  offers: z.array(textOffer),
  visit: visitOffer.nullable(),
});
export type TextReading = z.infer<typeof textReading>;
