import { z } from 'zod';
import { allowances } from '../contract/country-pair';
import { language, richText } from '../document/rich-text';
import { binding } from '../figures/binding';
import { draftKey } from '../figures/drafting/draft';
import { houseStyle } from '../figures/house-style';
import { factSheetShow } from './fact-sheet-show';

/** Readers of a pack. A variant leaves out, it never copies. */
export const variant = z.enum(['officials', 'principal', 'cards', 'interpreter', 'other-side', 'press']);
export type Variant = z.infer<typeof variant>;

/** Readers of a text that is given away: to the other side, to the press. */
export const release = z.enum(['other-side', 'press']);

/** Words of a part's own, with their live figures. */
export const ownText = z.strictObject({ text: richText, bindings: z.array(binding) });
export type OwnText = z.infer<typeof ownText>;

/** The four parts of a line to the press (brief.md 7). */
export const mediaText = z.enum(['interest', 'support', 'defensive', 'agreed']);
export type MediaText = z.infer<typeof mediaText>;
export const mediaFact = z.enum(['who', 'when', 'embargo', 'photos', 'hashtags']);
export type MediaFact = z.infer<typeof mediaFact>;

export const adminFact = z.enum([
  'transport',
  'rooms',
  'dress',
  'meals',
  'telephone',
  'security',
  'plug',
  'weather',
  'gifts-given',
  'gifts-received',
  'language',
]);
export type AdminFact = z.infer<typeof adminFact>;

export const writtenForm = z.enum(['speech', 'toast', 'statement', 'communique', 'paper']);
export type WrittenForm = z.infer<typeof writtenForm>;
/** How far a paragraph of a joint text is agreed. */
export const agreement = z.enum(['agreed', 'ours', 'theirs', 'open']);
export type Agreement = z.infer<typeof agreement>;

/** What a part draws its content from. */
export const partContent = z.discriminatedUnion('kind', [
  /** A sheet with nothing but a title and the marking, before the cover or behind the last page. */
  z.strictObject({ kind: z.literal('carrying') }),
  z.strictObject({ kind: z.literal('cover') }),
  z.strictObject({ kind: z.literal('contents') }),
  /** One day; left out: all. */
  z.strictObject({ kind: z.literal('programme'), day: z.string().optional() }),
  z.strictObject({ kind: z.literal('brief'), briefId: z.string() }),
  z.strictObject({
    kind: z.literal('fact-sheet'),
    /** Codes of the two places: whose fact sheet it is, and whose pack. */
    place: z.string(),
    other: z.string(),
    /** Last year of the table; null means the latest that both report. */
    year: z.number().int().nullable(),
    /** What it shows; left out: what fits two pages. */
    show: z.array(factSheetShow).optional(),
    /** The kind of period; left out: calendar years, or what there is. */
    track: z.string().optional(),
    /** How many years the table has; left out: five. */
    years: z.number().int().min(2).max(12).optional(),
    /** Left out: that of the pack. */
    language: language.optional(),
    /** Digits of Urdu and Arabic; left out: as the desk writes them. */
    digits: houseStyle.shape.digits.optional(),
    /** Decimals of money; left out: by size. */
    decimals: z.number().int().min(0).max(3).optional(),
    /** Sentences that somebody wrote instead of the drafted ones. */
    texts: z.partialRecord(z.enum(draftKey), ownText).optional(),
    /** How many products each way; left out: ten. */
    products: z.number().int().min(1).max(50).optional(),
    /** Ratios that may rest on two sources, each with the reason that the notes give. */
    allowed: allowances.optional(),
  }),
  z.strictObject({ kind: z.literal('delegations') }),
  /** Who sits where. */
  z.strictObject({ kind: z.literal('seating') }),
  /** All meetings by time and by country. */
  z.strictObject({ kind: z.literal('margins') }),
  /** What is to be signed. */
  z.strictObject({ kind: z.literal('signing') }),
  z.strictObject({ kind: z.literal('people') }),
  z.strictObject({ kind: z.literal('commitments') }),
  /** Acronyms, and names with how they are said. */
  z.strictObject({ kind: z.literal('names') }),
  z.strictObject({ kind: z.literal('sources') }),
  /** What is said to the press: points and questions for it, and what stands here. */
  z.strictObject({
    kind: z.literal('media'),
    texts: z.partialRecord(mediaText, ownText),
    facts: z.partialRecord(mediaFact, z.string().max(500)),
  }),
  /** A speech, toast, statement, joint text or paper, written here. */
  z.strictObject({
    kind: z.literal('text'),
    form: writtenForm,
    own: ownText,
    /** Lettered with the annexes. */
    annex: z.boolean(),
    /** Who may be given it; left out: nobody. */
    releases: z.array(release).optional(),
    /** By id of the paragraph. */
    agreement: z.record(z.string(), agreement).optional(),
  }),
  /** Administrative notes. */
  z.strictObject({ kind: z.literal('admin'), facts: z.partialRecord(adminFact, z.string().max(2000)) }),
]);
export type PartContent = z.infer<typeof partContent>;

/** How the pages of a part are set where it isn't as usual. */
const partPage = z.strictObject({
  landscape: z.boolean().optional(),
  /** Begins on a right-hand page although the pack does not ask for it, or does not although it does. */
  recto: z.boolean().optional(),
});

export const part = z.strictObject({
  id: z.string(),
  /** Null: the title that the content gives. */
  title: z.string().nullable(),
  content: partContent,
  /** Variants that leave the part out; see `variants.ts` for those that have no such part anyway. */
  leftOut: z.array(variant),
  /** Variants that have it although they usually have no such part. */
  kept: z.array(variant).optional(),
  page: partPage.optional(),
  /** Null: the highest marking of what stands in it. */
  marking: z.string().nullable(),
});
export type Part = z.infer<typeof part>;

export const outline = z.array(part);
export type Outline = Part[];
