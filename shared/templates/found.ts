import { z } from 'zod';

/**
 * What is found in a ministry's own Word template: its styles as they look once everything they are based on is counted in, its
 * sections with their pages and letterheads. Lengths of text are in points, those of pages in twips, those of indents in millimetres.
 */

const hex = z.string().regex(/^[0-9A-F]{6}$/);

/** How letters look; what is left out is not said. */
export const letterLook = z.strictObject({
  font: z.string().optional(),
  size: z.number().optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  caps: z.boolean().optional(),
  underlined: z.boolean().optional(),
  spaced: z.number().optional(),
  ink: hex.optional(),
});
export type LetterLook = z.infer<typeof letterLook>;

const border = z.strictObject({
  side: z.enum(['top', 'left', 'bottom', 'right']),
  /** Eighths of a point. */
  size: z.number(),
  space: z.number(),
  ink: hex,
});

export const paragraphLook = letterLook.extend({
  before: z.number().optional(),
  after: z.number().optional(),
  /** Times single; `exact` is in points instead. */
  line: z.number().optional(),
  exact: z.number().optional(),
  align: z.enum(['start', 'center', 'end', 'justify']).optional(),
  indent: z
    .strictObject({
      start: z.number().optional(),
      end: z.number().optional(),
      hanging: z.number().optional(),
      first: z.number().optional(),
    })
    .optional(),
  borders: z.array(border).optional(),
  fill: hex.optional(),
});
export type ParagraphLook = z.infer<typeof paragraphLook>;

const tableRule = z.strictObject({
  side: z.enum(['top', 'left', 'bottom', 'right', 'insideH', 'insideV']),
  size: z.number(),
  ink: hex,
});

/** A table style: its rules, and what its first row is like. */
export const tableLook = z.strictObject({
  rules: z.array(tableRule),
  first: z.strictObject({ fill: hex.nullable(), ink: hex.nullable(), bold: z.boolean(), rules: z.array(tableRule) }),
});
export type TableLook = z.infer<typeof tableLook>;

const named = {
  /** As the file writes it: styles are told apart by their names, since ids differ from language to language. */
  name: z.string(),
  aliases: z.array(z.string()),
  custom: z.boolean(),
  /** How often the template's own text uses it. */
  used: z.number().int(),
};

export const foundStyle = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('paragraph'),
    ...named,
    /** 0 for headings of level 1; null for text. */
    outline: z.number().int().nullable(),
    /** What the style itself puts before its paragraphs, `%1.%2` for a number of level 2; null where nothing. */
    number: z.string().nullable(),
    look: paragraphLook,
  }),
  z.strictObject({ kind: z.literal('table'), ...named, look: tableLook }),
]);
export type FoundStyle = z.infer<typeof foundStyle>;

const shownPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string(), look: letterLook, rtl: z.boolean() }),
  z.strictObject({
    kind: z.literal('picture'),
    picture: z.string(),
    widthMm: z.number(),
    heightMm: z.number(),
    /** Where a picture stands that does not flow with the text. */
    side: z.enum(['start', 'center', 'end']).nullable(),
    description: z.string(),
  }),
  z.strictObject({ kind: z.literal('tab') }),
  z.strictObject({ kind: z.literal('break') }),
  z.strictObject({ kind: z.literal('page') }),
  z.strictObject({ kind: z.literal('pages') }),
]);
export type ShownPart = z.infer<typeof shownPart>;

const shownParagraph = z.strictObject({
  kind: z.literal('paragraph'),
  look: paragraphLook,
  rtl: z.boolean(),
  parts: z.array(shownPart),
});
export type ShownParagraph = z.infer<typeof shownParagraph>;

/** A piece of a letterhead, for pages that are not Word's. Tables within tables are shown as their paragraphs. */
export const shownBlock = z.discriminatedUnion('kind', [
  shownParagraph,
  z.strictObject({
    kind: z.literal('table'),
    /** Parts of its width. */
    columns: z.array(z.number()),
    rows: z.array(z.array(z.strictObject({ span: z.number().int(), paragraphs: z.array(shownParagraph) }))),
  }),
]);
export type ShownBlock = z.infer<typeof shownBlock>;

/** Head and foot of the pages of one kind; null where the template has none for it. */
const frames = z.strictObject({ header: z.array(shownBlock).nullable(), footer: z.array(shownBlock).nullable() });
export type Frames = z.infer<typeof frames>;

export const foundSection = z.strictObject({
  /** Twips; the gutter is counted to the side where the sheets are bound. */
  page: z.strictObject({
    width: z.number(),
    height: z.number(),
    top: z.number(),
    bottom: z.number(),
    left: z.number(),
    right: z.number(),
    header: z.number(),
    footer: z.number(),
  }),
  landscape: z.boolean(),
  columns: z.number().int(),
  /** Of the pages, of the first page where that is set apart, of even pages where these are. */
  usual: frames,
  first: frames.nullable(),
  even: frames.nullable(),
});
export type FoundSection = z.infer<typeof foundSection>;

/** Something that is missing or was taken out; worded by `shared/sentences/template-notes.ts`. */
export const templateNote = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type TemplateNote = z.infer<typeof templateNote>;

export const foundTemplate = z.strictObject({
  styles: z.array(foundStyle),
  sections: z.array(foundSection).min(1),
  /** What stands above the text of the first page, with pictures in it; null where nothing does. */
  bodyHead: z.array(shownBlock).nullable(),
  /** How text looks that says nothing of its own. */
  text: paragraphLook,
  /** Face for letters of Arabic and Hebrew. */
  complexFont: z.string().nullable(),
  /** Colours of the theme by their names (`accent1`). */
  theme: z.record(z.string(), hex),
  pictures: z.record(z.string(), z.strictObject({ mime: z.string(), data: z.string() })),
  stripped: z.array(templateNote),
  lacks: z.array(templateNote),
});
export type FoundTemplate = z.infer<typeof foundTemplate>;
