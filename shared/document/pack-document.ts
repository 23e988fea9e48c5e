import { z } from 'zod';
import { cardFormat } from './card-sheet';
import { direction } from './rich-text';
import { templateChoices } from './template-choices';

/**
 * The one neutral model of a finished pack. Word, HTML (preview and PDF), cards and checks read this and nothing
 * else. Every block, table row and note has an id that is the same for the same content, so that an edition can
 * give each an anchor and a preview can lead back to the place where the text is written.
 */

/** What a run is for; writers turn it into a character style. */
export const runRole = z.enum([
  'strong',
  'emphasis',
  'point-lead',
  'objective-kind',
  'priority',
  'likelihood',
  'portion-mark',
  'not-held',
  'quiet',
  'copy-number',
]);
export type RunRole = z.infer<typeof runRole>;

export const run = z.strictObject({
  text: z.string(),
  roles: z.array(runRole),
  /** Null: the language of the block. */
  lang: z.string().nullable(),
  dir: z.enum(['ltr', 'rtl']).nullable(),
  href: z.string().nullable(),
  /** Id of a footnote whose mark follows this run. */
  note: z.string().nullable(),
});
export type Run = z.infer<typeof run>;

/** Where a block was written, so that a click in the preview opens it. */
export const origin = z.strictObject({
  area: z.enum(['points', 'visits', 'people', 'packs', 'figures', 'sources']),
  id: z.string(),
  at: z.string().nullable(),
});
export type Origin = z.infer<typeof origin>;

const common = {
  id: z.string(),
  origin: origin.nullable(),
};

const paragraphRole = z.enum([
  'body',
  'headline',
  'press-line',
  'quotation',
  'release-note',
  'point-detail',
  'version',
  /** Under the name of a person in personality notes. */
  'person-office',
  /** What the signs of a table mean, under it. */
  'table-note',
  'cover-kicker',
  'cover-title',
  'cover-subtitle',
  'cover-copy',
  'cover-value',
  'sample-notice',
]);
export type ParagraphRole = z.infer<typeof paragraphRole>;

/** Role of a cell's paragraph. */
const cellRole = z.enum(['text', 'number', 'time', 'quote', 'say', 'stop-line', 'place']);

export const cell = z.strictObject({
  paragraphs: z.array(z.strictObject({ role: cellRole, runs: z.array(run) })).min(1),
});
export type Cell = z.infer<typeof cell>;

export const row = z.strictObject({
  id: z.string(),
  kind: z.enum(['plain', 'sub', 'total']),
  /** A bar at the row's start and, in its notes, the words that say what changed. */
  changed: z.boolean(),
  origin: origin.nullable(),
  cells: z.array(cell),
});
export type Row = z.infer<typeof row>;

export const column = z.strictObject({
  head: z.array(run),
  /** Part of the text width; the columns of a table add up to 1. */
  width: z.number(),
  align: z.enum(['start', 'end']),
  /** The latest complete year stands in bold. */
  strong: z.boolean(),
});
export type Column = z.infer<typeof column>;

export const chart = z.strictObject({
  /**
   * Side by side with a line among them; on top of each other, as values or as parts of a hundred; or lying, the first
   * category on top. Left out: side by side.
   */
  form: z.enum(['columns', 'stacked', 'hundred', 'ranked']).optional(),
  categories: z.array(z.string()),
  series: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['column', 'line']),
      /** Null: no figure for this category. */
      values: z.array(z.number().nullable()),
    }),
  ),
  unit: z.string(),
  decimals: z.number().int(),
});
export type Chart = z.infer<typeof chart>;

/** A picture within the document, as base64, and how large it is printed. */
export const picture = z.strictObject({
  mime: z.enum(['image/jpeg', 'image/png']),
  data: z.string(),
  widthMm: z.number(),
  heightMm: z.number(),
  /** What it shows, for those who cannot see it. */
  description: z.string(),
});
export type Picture = z.infer<typeof picture>;

export const documentBlock = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    ...common,
    level: z.union([z.literal(2), z.literal(3)]),
    runs: z.array(run),
    dir: direction,
    /** Begins a page where it is printed. */
    newPage: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    ...common,
    role: paragraphRole,
    runs: z.array(run),
    dir: direction,
    /** Stands before the words. */
    picture: picture.optional(),
  }),
  z.strictObject({
    kind: z.literal('item'),
    ...common,
    list: z.enum(['objective', 'point', 'number', 'bullet']),
    level: z.number().int().min(0).max(3),
    /** The number as printed, null for bullets. */
    number: z.number().int().nullable(),
    runs: z.array(run),
    dir: direction,
  }),
  z.strictObject({
    kind: z.literal('facts'),
    ...common,
    /** Two facts a row; the second is null where the number is odd. */
    rows: z.array(
      z.strictObject({
        id: z.string(),
        facts: z
          .array(z.strictObject({ label: z.string(), value: z.array(run) }))
          .min(1)
          .max(2),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('table'),
    ...common,
    look: z.enum(['data', 'programme', 'overview', 'raise', 'form']),
    caption: z.array(run).nullable(),
    columns: z.array(column),
    rows: z.array(row),
    /** Source and notes under the table. */
    source: z.array(run).nullable(),
    /** What the table says, for those who cannot see it. */
    description: z.string(),
  }),
  z.strictObject({
    kind: z.literal('box'),
    ...common,
    usability: z.enum(['may-be-used', 'not-to-be-disclosed']),
    rows: z.array(
      z.strictObject({
        id: z.string(),
        date: z.string(),
        runs: z.array(run),
        origin: origin.nullable(),
        dir: direction,
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('chart'),
    ...common,
    caption: z.array(run),
    chart,
    source: z.array(run).nullable(),
    description: z.string(),
  }),
  /** A card to speak from; its section has nothing else and says how large it is. */
  z.strictObject({
    kind: z.literal('card'),
    ...common,
    /** Whose card of which visit, and `3/7`. */
    head: z.strictObject({ start: z.string(), end: z.string() }),
    title: z.string(),
    points: z
      .array(z.strictObject({ id: z.string(), origin: origin.nullable(), runs: z.array(run), dir: direction }))
      .max(3),
    /** The one number. */
    figure: z.string().nullable(),
    doNotSay: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal('contents'),
    ...common,
    entries: z.array(
      z.strictObject({
        section: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        /** Editions from before the list of briefs have it here. */
        marking: z.string().optional(),
      }),
    ),
  }),
]);
export type DocumentBlock = z.infer<typeof documentBlock>;
export type BlockOf<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;

export const note = z.strictObject({
  id: z.string(),
  runs: z.array(run),
  /** The cell of the figure that it is about; editions from before have none. */
  origin: origin.optional(),
  /** Further cells, where it is about several. */
  others: z.array(origin).optional(),
});
export type Note = z.infer<typeof note>;

export const section = z.strictObject({
  id: z.string(),
  /** `carrying`: a sheet that shows a title and its marking, and nothing else. */
  kind: z.enum([
    'carrying',
    'cover',
    'contents',
    'brief',
    'programme',
    'fact-sheet',
    'people',
    'sources',
    'text',
    'cards',
  ]),
  /** `1`, `A`; null for cover and contents. */
  number: z.string().nullable(),
  title: z.string(),
  /** Short title and brief number in the header. */
  running: z.strictObject({ start: z.string(), end: z.string() }),
  /** Level id and its printed words. */
  marking: z.strictObject({ level: z.string(), label: z.string(), ink: z.string() }),
  /** Head block of a brief's first page; null for cover and contents. */
  head: z
    .strictObject({ reference: z.string(), date: z.string(), visit: z.string(), by: z.string(), annex: z.boolean() })
    .nullable(),
  blocks: z.array(documentBlock),
  notes: z.array(note),
  origin: origin.nullable(),
  /** How its pages are set where it is not as usual; `recto`: it begins on a right-hand page. */
  page: z.strictObject({ landscape: z.boolean(), recto: z.boolean() }).optional(),
  /** Of a section of cards: how large they are, and their letters. */
  cards: cardFormat.optional(),
  /** Of the section's words and its direction, where they are not the document's. */
  language: z.string().optional(),
  dir: z.enum(['ltr', 'rtl']).optional(),
});
export type Section = z.infer<typeof section>;

export const packDocument = z.strictObject({
  format: z.literal(1),
  title: z.string(),
  subject: z.string(),
  language: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  paper: z.enum(['A4', 'Letter']),
  template: z.string(),
  /** The ministry's own template that it is set in: the file by its digest, and what was chosen. */
  house: z.strictObject({ id: z.string(), name: z.string(), file: z.string(), choices: templateChoices }).optional(),
  marking: z.strictObject({ level: z.string(), label: z.string(), ink: z.string() }),
  /** `v7 · 24 Nov 2024, 21:40` */
  version: z.string(),
  /** `Copy no. 3`; null where copies bear no numbers. */
  copy: z.string().nullable(),
  /** Whose copy it is, and whether every page says so; left out: the copy number alone, on every page. */
  holder: z.string().optional(),
  copyOnPages: z.boolean().optional(),
  /** Lies across every page; left out: nothing does. */
  watermark: z.string().optional(),
  sections: z.array(section),
  /** The page on which each section begins, by its id; left out where nobody has counted, or not for certain. */
  pages: z.record(z.string(), z.number().int()).optional(),
});
export type PackDocument = z.infer<typeof packDocument>;

/** A run of plain words. */
export function words(text: string, roles: RunRole[] = []): Run {
  return { text, roles, lang: null, dir: null, href: null, note: null };
}

/** What the foot of a page says of the copy; empty where it says nothing. The cover shows it large, a carrying sheet not at all. */
export function copyFoot({ copy, holder, copyOnPages }: PackDocument, { kind }: Pick<Section, 'kind'>): string {
  if (copy === null || copyOnPages === false || kind === 'cover' || kind === 'carrying') return '';
  return [copy, holder ?? ''].filter((part) => part !== '').join(' · ');
}

/** The words of some runs as printed, without note marks. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((r) => r.text).join('');
}
