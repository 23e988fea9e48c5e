import { z } from 'zod';
import { packDocument, section } from '../document/pack-document';
import { outline, part, variant } from '../pack/outline';
import { anyTemplate } from '../pack/template';
import { cardFormat } from '../document/card-sheet';
import { language } from '../document/rich-text';
import { drawnFrom } from './drawn-from';
import { acceptance, finding, fix } from './findings';
import { command, query } from './method';
import { stamps } from './record';

export const packFields = z.strictObject({
  visitId: z.string(),
  title: z.string(),
  outline,
  template: anyTemplate,
  paper: z.enum(['A4', 'Letter']),
  language: z.string(),
  marking: z.string(),
  /** Whether the marking of each portion stands before its words, where the scheme leaves the choice. */
  portions: z.boolean(),
  /** Words that lie across every page, as DRAFT; '' for none. */
  watermark: z.string().max(40),
  /** Every part begins on a right-hand page, unless it says otherwise. */
  doubleSided: z.boolean(),
  cards: cardFormat,
  /** The language that the interpreter's copy has beside the words; null: that of most translations. */
  translation: language.nullable(),
  /** What a file is called: `{reference} {title} {variant} v{version}`. */
  fileName: z.string(),
});
export type PackFields = z.infer<typeof packFields>;
export const pack = packFields.extend(stamps);
export type Pack = z.infer<typeof pack>;

export const edition = z.strictObject({
  id: z.string(),
  packId: z.string(),
  version: z.number().int(),
  at: z.string(),
  variant,
  format: z.enum(['docx', 'pdf', 'html']),
  copy: z.enum(['working', 'clean']),
  path: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
});
export type Edition = z.infer<typeof edition>;

const id = z.string();
const packId = z.string();

export const packMethods = {
  'packs.list': query({
    input: z.strictObject({ visitId: z.string().nullable() }),
    output: z.array(pack.pick({ id: true, visitId: true, title: true, updated: true, marking: true })),
    reads: ['pack'],
  }),
  'packs.get': query({ input: z.strictObject({ id }), output: pack, reads: ['pack'] }),
  'packs.create': command({
    input: z.strictObject({ visitId: z.string(), title: z.string().optional() }),
    output: z.strictObject({ id }),
    writes: ['pack'],
  }),
  'packs.update': command({
    input: z.strictObject({ id, fields: packFields.omit({ visitId: true, outline: true }).partial() }),
    output: z.strictObject({}),
    writes: ['pack'],
  }),
  /** Another pack of the same visit with the same parts, for a reader or a day of its own. */
  'packs.copy': command({
    input: z.strictObject({ id, title: z.string().min(1) }),
    output: z.strictObject({ id }),
    writes: ['pack'],
  }),
  /** What went out of it stays on record. */
  'packs.delete': command({ input: z.strictObject({ id }), output: z.strictObject({}), writes: ['pack'] }),
  'packs.movePart': command({
    input: z.strictObject({ id, partId: z.string(), after: z.string().nullable() }),
    output: z.strictObject({}),
    writes: ['pack'],
  }),
  'packs.setPart': command({ input: z.strictObject({ id, part }), output: z.strictObject({}), writes: ['pack'] }),
  'packs.addPart': command({
    input: z.strictObject({ id, part: part.omit({ id: true }), after: z.string().nullable() }),
    output: z.strictObject({ partId: z.string() }),
    writes: ['pack'],
  }),
  'packs.removePart': command({
    input: z.strictObject({ id, partId: z.string() }),
    output: z.strictObject({}),
    writes: ['pack'],
  }),
  /** The compiled document. */
  'packs.compile': query({
    input: z.strictObject({ packId, variant: variant.optional() }),
    output: packDocument,
    reads: drawnFrom,
    runs: 'worker',
  }),
  /** The compiled document as the preview's HTML, one entry a section. */
  'packs.preview': query({
    input: z.strictObject({ packId, variant }),
    output: z.strictObject({
      css: z.string(),
      sections: z.array(
        section
          .pick({ id: true, number: true, title: true, marking: true })
          .extend({ partId: z.string(), html: z.string() }),
      ),
      dir: z.enum(['ltr', 'rtl']),
    }),
    reads: drawnFrom,
    runs: 'worker',
  }),
  'packs.check': query({
    input: z.strictObject({ packId, variant: variant.optional() }),
    output: z.array(finding),
    reads: [...drawnFrom, 'remark', 'carried', 'edition', 'copy-fate', 'accepted-finding'],
    runs: 'worker',
  }),
  /** Mends what a check found, as one step. */
  'packs.fix': command({
    input: z.strictObject({ packId, fix }),
    output: z.strictObject({ places: z.number().int() }),
    writes: ['pack', 'point', 'use', 'brief', 'objective', 'meeting', 'programme-item'],
  }),
  /** Takes a warning as it is, while what it speaks of stays so; without a reason no longer. */
  'packs.accept': command({
    input: z.strictObject({ packId, key: z.string(), content: z.string(), reason: acceptance.shape.reason.max(300) }),
    output: z.strictObject({}),
    writes: ['accepted-finding'],
  }),
  /** The bytes of a Word or HTML file of a document; `packs.export` calls it beside the engine's thread. */
  'packs.write': query({
    input: z.strictObject({
      document: packDocument,
      format: z.enum(['docx', 'html']),
      copy: z.enum(['working', 'clean']),
      /** Anchor by the ids of `shared/document/anchors`. */
      anchors: z.record(z.string(), z.string()),
      editionId: z.string(),
      at: z.string(),
      author: z.string(),
    }),
    output: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
    reads: [],
    runs: 'worker',
  }),
  /** Writes the file aside, syncs and renames it, then records edition and copy. */
  'packs.export': command({
    input: z.strictObject({
      packId,
      format: z.enum(['docx', 'pdf', 'html']),
      copy: z.enum(['working', 'clean']),
      variant: variant.optional(),
      path: z.string().min(1),
      /** Why the export goes out although checks stop it; recorded in the register. */
      override: z.string().optional(),
    }),
    output: edition.extend({
      sections: z.number().int(),
      points: z.number().int(),
      figures: z.number().int(),
      removed: z.array(z.string()),
    }),
    writes: ['edition', 'programme-version'],
    undoable: false,
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /** Where something that went out is listed; null where it is not there. */
  'packs.editionPlace': query({
    input: z.strictObject({ id }),
    output: z.strictObject({ visitId: z.string(), version: z.number().int() }).nullable(),
    reads: ['edition'],
  }),
  'packs.editions': query({ input: z.strictObject({ packId }), output: z.array(edition), reads: ['edition'] }),
} as const;
