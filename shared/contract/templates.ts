import { z } from 'zod';
import { templateChoices } from '../document/template-choices';
import { chosenStyle } from '../templates/choose';
import { templateNote } from '../templates/found';
import { command, query } from './method';

/** A ministry's own template as the store keeps it: the file beside it, under its digest. */
export const houseTemplate = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** SHA-256 of the file that was taken in. */
  file: z.string(),
  fileName: z.string(),
  choices: templateChoices,
});
export type HouseTemplateRecord = z.infer<typeof houseTemplate>;

const sectionSummary = z.strictObject({
  /** Millimetres. */
  width: z.number(),
  height: z.number(),
  landscape: z.boolean(),
  /** The first words of its head, for people to know it by. */
  header: z.string(),
  first: z.boolean(),
});

/** What a person is shown of a template: which style each role takes and why, and what else is there. */
export const templateView = z.strictObject({
  id: z.string(),
  name: z.string(),
  fileName: z.string(),
  size: z.number().int(),
  choices: templateChoices,
  roles: z.array(chosenStyle),
  /** Names of all its styles, by kind. */
  styles: z.strictObject({ paragraph: z.array(z.string()), table: z.array(z.string()) }),
  sections: z.array(sectionSummary),
  /** The one that is taken. */
  section: z.number().int(),
  /** Whether something with a picture stands above its text; whether it sets first pages apart. */
  bodyHead: z.boolean(),
  firstPage: z.boolean(),
  /** What it has not, and what is done instead; what was left out of it. */
  lacks: z.array(templateNote),
  stripped: z.array(templateNote),
});
export type TemplateView = z.infer<typeof templateView>;

const id = z.string();
const made = z.strictObject({
  id: z.string(),
  name: z.string(),
  found: z.array(chosenStyle),
  lacks: z.array(templateNote),
  stripped: z.array(templateNote),
});

export const templateMethods = {
  'templates.list': query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        fileName: z.string(),
        updated: z.string(),
        /** Packs that are set in it. */
        packs: z.number().int(),
        /** What it is printed on; null: a sheet of its own size. */
        paper: z.enum(['A4', 'Letter']).nullable(),
      }),
    ),
    reads: ['house-template', 'pack'],
  }),
  /** A template with these choices instead of its own, where some are given: what a dialog shows before they are saved. */
  'templates.view': query({
    input: z.strictObject({ id, choices: templateChoices.optional() }),
    output: templateView,
    reads: ['house-template'],
  }),
  /** A sample page in it, as the preview shows pages. */
  'templates.preview': query({
    input: z.strictObject({ id, choices: templateChoices.optional() }),
    output: z.strictObject({ css: z.string(), sheets: z.array(z.strictObject({ id: z.string(), html: z.string() })) }),
    reads: ['house-template'],
    runs: 'worker',
  }),
  /** What reading a file finds, without keeping anything; `templates.add` calls it beside the engine's thread. */
  'templates.read': query({
    input: z.strictObject({ bytes: z.instanceof(Uint8Array), file: z.string() }),
    output: z.strictObject({ found: z.string() }),
    reads: [],
    runs: 'worker',
  }),
  /** Takes a .docx or .dotx in; `replaces`: the template whose newer file it is. */
  'templates.add': command({
    input: z.strictObject({ path: z.string().min(1), name: z.string().optional(), replaces: z.string().optional() }),
    output: made,
    writes: ['house-template'],
    runs: 'sliced',
  }),
  'templates.map': command({
    input: z.strictObject({ id, choices: templateChoices }),
    output: z.strictObject({}),
    writes: ['house-template'],
  }),
  'templates.rename': command({
    input: z.strictObject({ id, name: z.string().trim().min(1).max(120) }),
    output: z.strictObject({}),
    writes: ['house-template'],
  }),
  /** Packs that use it are printed in the generic look, and say so. */
  'templates.remove': command({
    input: z.strictObject({ id }),
    output: z.strictObject({}),
    writes: ['house-template'],
  }),
} as const;
