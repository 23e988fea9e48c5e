import { z } from 'zod';
import { sectionDifference } from '../document/compare-documents';
import { packDocument, section } from '../document/pack-document';
import { variant } from '../pack/outline';
import { wentOut } from '../pack/went-out';
import { command, query } from './method';
import { edition } from './packs';
import { drawnFrom } from './drawn-from';
import { isoDate } from './record';

/** Editions of a pack: who holds which copy, what changed since, addenda, and copies that are called back. */

/** Who gets a copy: its number, a name, an office; name or office may be empty, not both. */
export const holder = z
  .strictObject({ number: z.number().int().min(1).max(9999), name: z.string().max(120), office: z.string().max(160) })
  .refine(({ name, office }) => name.trim() !== '' || office.trim() !== '');
export type Holder = z.infer<typeof holder>;

/** What became of a copy that was called back. */
export const fate = z.strictObject({ kind: z.enum(['returned', 'destroyed']), on: isoDate, by: z.string().min(1) });
export type Fate = z.infer<typeof fate>;

/** A file that went out. */
export const heldCopy = edition
  .pick({ id: true, at: true, format: true, copy: true, path: true, sha256: true, bytes: true })
  .extend({
    /** Null: a file without number and holder. */
    number: z.number().int().nullable(),
    name: z.string(),
    office: z.string(),
    /** Number of the addendum that it is a copy of; null: of the edition itself. */
    addendum: z.number().int().nullable(),
    fate: fate.nullable(),
  });
export type HeldCopy = z.infer<typeof heldCopy>;

export const keptEdition = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  at: z.string(),
  author: z.string(),
  variant,
  /** The version that has taken its place for the same readers; null: it stands. */
  replacedBy: z.number().int().nullable(),
  addenda: z.array(z.strictObject({ id: z.string(), number: z.number().int(), at: z.string(), reason: z.string() })),
  copies: z.array(heldCopy),
});
export type KeptEdition = z.infer<typeof keptEdition>;

/** A numbered copy that is to come back, or came back. */
export const recalled = z.strictObject({
  copyId: z.string(),
  number: z.number().int(),
  name: z.string(),
  office: z.string(),
  version: z.number().int(),
  at: z.string(),
  /** The version that it gives way to. */
  replacedBy: z.number().int(),
  fate: fate.nullable(),
});
export type Recalled = z.infer<typeof recalled>;

const format = edition.shape.format;
const copy = edition.shape.copy;
const path = z.string().min(1);
const id = z.string();
const goesOut = {
  undoable: false,
  progress: true,
  cancellable: true,
  runs: 'sliced',
} as const;

/** The sheets of a document as the preview shows them. */
const sheets = z.strictObject({
  css: z.string(),
  sections: z.array(
    section
      .pick({ id: true, number: true, title: true, marking: true })
      .extend({ partId: z.string(), html: z.string() }),
  ),
  dir: z.enum(['ltr', 'rtl']),
});

const addendumOrder = z.strictObject({
  editionId: id,
  /** Why it comes so late; stands on it. May be empty. */
  reason: z.string().max(300),
});

export const editionMethods = {
  /** Every edition of a pack, the newest first, with its addenda and its copies. */
  'editions.list': query({
    input: z.strictObject({ packId: id }),
    output: z.array(keptEdition),
    reads: ['edition', 'copy-fate'],
  }),
  /** The document of an edition to be, and in which state points and figures stand in it. */
  'editions.compose': query({
    input: z.strictObject({ packId: id, variant }),
    output: z.strictObject({ document: packDocument, states: z.array(wentOut) }),
    reads: drawnFrom,
    runs: 'worker',
  }),
  /** The version that the next file for some readers bears, and whether it went out already. */
  'editions.next': query({
    input: z.strictObject({ packId: id, variant }),
    output: z.strictObject({ version: z.number().int(), known: z.boolean() }),
    reads: ['edition', ...drawnFrom],
    runs: 'worker',
  }),
  /** An edition as it was, read only. */
  'editions.preview': query({
    input: z.strictObject({ id }),
    output: sheets.extend({ version: z.number().int(), at: z.string(), variant, title: z.string() }),
    reads: ['edition'],
    runs: 'worker',
  }),
  /** What of the pack changed since an edition went out, for the same readers. */
  'editions.changes': query({
    input: z.strictObject({ id }),
    output: z.strictObject({
      version: z.number().int(),
      at: z.string(),
      variant,
      sections: z.array(sectionDifference),
    }),
    reads: ['edition', ...drawnFrom],
    runs: 'worker',
  }),
  /**
   * Writes one numbered copy a holder into a folder: all of them or none.
   * @throws AppError `pack.blocked`, `pack.empty`, `copy.taken`, `file.unwritable`, `print.unavailable`
   */
  'editions.exportCopies': command({
    input: z.strictObject({
      packId: id,
      format,
      copy,
      variant,
      /** The folder, and what files are called before number, holder and extension. */
      folder: path,
      name: z.string().min(1).max(160),
      holders: z.array(holder).min(1).max(500),
      override: z.string().optional(),
    }),
    output: z.strictObject({
      editionId: id,
      version: z.number().int(),
      folder: z.string(),
      copies: z.array(heldCopy),
    }),
    writes: ['edition', 'programme-version'],
    ...goesOut,
  }),
  /** Writes an edition once more as it was: same edition, same content. With the holder of a copy, that copy. */
  'editions.exportAgain': command({
    input: z.strictObject({ id, format, copy, path, holder: holder.nullable() }),
    output: heldCopy,
    writes: ['edition'],
    ...goesOut,
  }),
  /** The next addendum to an edition as it would be printed. */
  'editions.previewAddendum': query({
    input: addendumOrder,
    output: sheets.extend({
      number: z.number().int(),
      /** How many sections differ; none: there is nothing to add. */
      changes: z.number().int(),
      /** Whether it is likely to fill more than a page. */
      long: z.boolean(),
    }),
    reads: ['edition', ...drawnFrom],
    runs: 'worker',
  }),
  /** The document of the next addendum, and the pack's with it. */
  'editions.composeAddendum': query({
    input: addendumOrder,
    output: z.strictObject({ number: z.number().int(), document: packDocument, packDocument }),
    reads: ['edition', ...drawnFrom],
    runs: 'worker',
  }),
  /**
   * Writes an addendum: one file, or one for each holder of the edition into a folder; all of them or none.
   * @throws AppError `addendum.empty`, `file.unwritable`, `print.unavailable`
   */
  'editions.exportAddendum': command({
    input: addendumOrder.extend({
      format: z.enum(['docx', 'pdf']),
      /** A file; with `each`, a folder. */
      path,
      each: z.boolean(),
    }),
    output: z.strictObject({ number: z.number().int(), version: z.number().int(), copies: z.array(heldCopy) }),
    writes: ['edition'],
    ...goesOut,
  }),
  /** Numbered copies of versions that gave way: those that are out first. */
  'editions.recall': query({
    input: z.strictObject({ packId: id }),
    output: z.array(recalled),
    reads: ['edition', 'copy-fate'],
  }),
  /** Notes that copies came back or were destroyed; null: they are out all the same. */
  'editions.setFate': command({
    input: z.strictObject({ copyIds: z.array(id).min(1), fate: fate.nullable() }),
    output: z.strictObject({}),
    writes: ['copy-fate'],
  }),
  /** Writes the recall list as a file. */
  'editions.exportRecall': command({
    input: z.strictObject({ packId: id, format: z.enum(['docx', 'pdf']), path }),
    output: z.strictObject({ path: z.string(), bytes: z.number().int() }),
    writes: ['edition'],
    ...goesOut,
  }),
} as const;
