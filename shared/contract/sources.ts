import { z } from 'zod';
import { placeAlias } from '../places/aliases';
import { recipeBody, recipeNote, toldFact } from '../tables/recipe';
import { correction, mapping, question, said, sheetProposal } from '../tables/proposal';
import { figureRow } from './figures';
import { command, query } from './method';
import { shownRow } from './rows';

/** What a person may set right about a file as a whole. */
export const sourceFields = z.strictObject({
  publisher: z.string().nullable(),
  dataset: z.string().nullable(),
  /** ISO date on which the file was taken from its publisher. */
  takenOn: z.string().nullable(),
  /** The words of credit that its terms ask for. */
  credit: z.string().nullable(),
});
export type SourceFields = z.infer<typeof sourceFields>;

/** What a file does not say; one at a time is asked, the first. `sheetId` null: about the whole file. */
export const sourceQuestion = question.extend({ sheetId: z.number().int().nullable() });
export type SourceQuestion = z.infer<typeof sourceQuestion>;

export const sourceFile = sourceFields.extend({
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  author: z.string(),
  revision: z.string(),
  fileName: z.string(),
  sha256: z.string(),
  size: z.number().int(),
  format: z.string(),
  sample: z.boolean(),
  /** The day on which a workbook's own properties say that it was last saved: when it was taken, where its text names no day. */
  savedOn: z.string().nullable(),
  questions: z.array(sourceQuestion),
});
export type SourceFile = z.infer<typeof sourceFile>;

/** Proposed: read, and waiting to be accepted; nothing of it is seen elsewhere, and it goes when the program ends. */
const sourceState = z.enum(['proposed', 'accepted']);

/** A cell that could not be taken as it stands. */
export const sourceProblem = said.extend({
  sheet: z.string(),
  cell: z.string(),
  row: z.number().int(),
  col: z.number().int(),
});
export type SourceProblem = z.infer<typeof sourceProblem>;

export const sheetCorrection = z.strictObject({ sheetId: z.number().int(), correction });
export type SheetCorrection = z.infer<typeof sheetCorrection>;

/** A recipe as a file was read by it: what it set right there, where it did not suit, and what it left to be asked. */
export const recipeUse = z.strictObject({
  id: z.string(),
  name: z.string(),
  corrections: z.array(sheetCorrection),
  notes: z.array(recipeNote),
  withheld: z.array(toldFact),
  /** What it says of the file itself. */
  file: recipeBody.shape.file,
});
export type RecipeUse = z.infer<typeof recipeUse>;

export const sourceSheet = z.strictObject({
  id: z.number().int(),
  position: z.number().int(),
  name: z.string(),
  hidden: z.boolean(),
  rows: z.number().int(),
  cols: z.number().int(),
  hiddenRows: z.array(z.number().int()),
  hiddenCols: z.array(z.number().int()),
  /** Rectangles of merged cells are shown as one. */
  merges: z.array(z.strictObject({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() })),
  /** Null: a sheet without cells. */
  proposal: sheetProposal.nullable(),
});
export type SourceSheet = z.infer<typeof sourceSheet>;

export const sourceDetail = z.strictObject({
  source: sourceFile,
  state: sourceState,
  sheets: z.array(sourceSheet),
  figures: z.number().int(),
  /** How many cells could not be taken; `problems` holds the first of them. */
  problemCount: z.number().int(),
  problems: z.array(sourceProblem),
  /** The recipe that it was read by, and what was set right besides. */
  recipe: recipeUse.nullable(),
  corrections: z.array(sheetCorrection),
});
export type SourceDetail = z.infer<typeof sourceDetail>;

/** How a sheet would be taken with some corrections. */
export const proposedSheet = z.strictObject({
  sheetId: z.number().int(),
  proposal: sheetProposal.nullable(),
  figures: z.number().int(),
  problemCount: z.number().int(),
  problems: z.array(sourceProblem),
  /** The first figures that would come of it. */
  preview: z.array(figureRow),
});
export type ProposedSheet = z.infer<typeof proposedSheet>;

export const sourceRow = sourceFile.omit({ questions: true }).extend({
  figures: z.number().int(),
  problems: z.number().int(),
  sheets: z.number().int(),
  question: sourceQuestion.nullable(),
  /** Files taken later that hold newer readings of the same figures. */
  supersededBy: z.array(z.string()),
});
export type SourceRow = z.infer<typeof sourceRow>;

const sourceId = z.string();
const corrections = z.array(sheetCorrection);
const taken = z.strictObject({ sourceId, figures: z.number().int() });
/** Left out: as it was proposed; null: without any. */
const recipeId = z.string().nullable().optional();
/** Characters that are taken from the clipboard at most. */
export const PASTED = 32 * 1024 * 1024;

export const sourceMethods = {
  /**
   * Reads a file, keeps it and proposes how to take it. With `accept` its figures are taken at once as proposed. The
   * same bytes again open the source that is there and change nothing; one that was deleted comes back.
   */
  'sources.import': command({
    input: z.strictObject({ path: z.string().min(1), accept: z.boolean().optional() }),
    output: z.strictObject({
      sourceId,
      figures: z.number().int(),
      problems: z.array(sourceProblem),
      sheets: z.array(z.strictObject({ name: z.string(), mapping: mapping.nullable() })),
    }),
    writes: ['source', 'figure'],
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /**
   * A table from the clipboard, kept as a source under `name`: the page's table where there is one, else the text.
   * @throws AppError `paste.no-table`
   */
  'sources.paste': command({
    input: z.strictObject({
      name: z.string().min(1).max(200),
      html: z.string().max(PASTED),
      text: z.string().max(PASTED),
    }),
    output: z.strictObject({ sourceId, figures: z.number().int() }),
    writes: ['source', 'figure'],
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /**
   * How the sheets of a file would be taken with these corrections; `preview` figures of each are shown. `recipe` is
   * applied before them: by id, or the one that fits by itself.
   */
  'sources.propose': query({
    input: z.strictObject({
      sourceId,
      corrections: corrections.default([]),
      preview: z.number().int().min(0).max(1000).default(100),
      recipe: z
        .union([z.strictObject({ id: z.string() }), z.literal('fitting')])
        .nullable()
        .default(null),
      /** What a name is about to stand for, besides what is known. */
      alias: placeAlias.nullable().default(null),
    }),
    output: z.strictObject({ sheets: z.array(proposedSheet), recipe: recipeUse.nullable() }),
    reads: ['source', 'alias'],
    cancellable: true,
    runs: 'worker',
  }),
  /** Takes the figures. What was set right is kept as a recipe for the next file of its kind. */
  'sources.accept': command({
    input: z.strictObject({
      sourceId,
      corrections: corrections.default([]),
      recipe: recipeId,
      takenOn: z.string().nullable().optional(),
      fields: sourceFields.partial().default({}),
    }),
    output: taken,
    writes: ['source', 'figure', 'recipe'],
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /** Takes the figures of several files as they were proposed, in one step; what fails is left as it is. */
  'sources.acceptMany': command({
    input: z.strictObject({ sourceIds: z.array(sourceId).min(1).max(1000), takenOn: z.string().nullable() }),
    output: z.strictObject({ taken: z.array(taken), left: z.array(sourceId) }),
    writes: ['source', 'figure'],
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /**
   * Takes the figures of an accepted source anew: with these corrections in the stead of all earlier ones, with other
   * facts of the file, or with a name that now stands for something. One step.
   */
  'sources.reread': command({
    input: z.strictObject({
      sourceId,
      corrections: corrections.optional(),
      recipe: recipeId,
      fields: sourceFields.partial().default({}),
      alias: placeAlias.nullable().default(null),
    }),
    output: taken,
    writes: ['source', 'figure', 'recipe', 'alias'],
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /** What a recipe would be made of; null where nothing was set right that another file could use. */
  'sources.learn': query({
    input: z.strictObject({ sourceId, corrections, file: recipeBody.shape.file }),
    output: z.strictObject({ body: recipeBody.nullable() }),
    reads: ['source'],
    runs: 'worker',
  }),
  /** Drops a proposal that is not wanted. */
  'sources.discard': command({
    input: z.strictObject({ sourceId }),
    output: z.strictObject({}),
    writes: ['source'],
    undoable: false,
    runs: 'sliced',
  }),
  /**
   * Answers the question of a file; `value` null leaves it unknown and asks no more. Who reports may be `places-report`, each
   * place that the table names, where that is among the choices. The figures are taken anew.
   */
  'sources.answer': command({
    input: z.strictObject({ sourceId, field: question.shape.field, value: z.string().nullable() }),
    output: taken,
    writes: ['source', 'figure', 'recipe'],
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  'sources.list': query({ input: z.strictObject({}), output: z.array(sourceRow), reads: ['source', 'figure'] }),
  'sources.get': query({ input: z.strictObject({ id: sourceId }), output: sourceDetail, reads: ['source', 'figure'] }),
  /** The rows `from` to `to` (from 1, both inside) that hold anything, as a person sees them. */
  'sources.rows': query({
    input: z.strictObject({
      sheetId: z.number().int(),
      from: z.number().int().positive(),
      to: z.number().int().positive(),
    }),
    output: z.array(shownRow),
    reads: ['source'],
  }),
  'sources.update': command({
    input: z.strictObject({ id: sourceId, fields: sourceFields.partial() }),
    output: z.strictObject({}),
    writes: ['source', 'figure'],
  }),
  'sources.delete': command({
    input: z.strictObject({ id: sourceId }),
    output: z.strictObject({}),
    writes: ['source', 'figure'],
  }),
} as const;
