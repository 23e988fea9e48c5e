import { z } from 'zod';
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

export const sourceSheet = z.strictObject({
  id: z.number().int(),
  position: z.number().int(),
  name: z.string(),
  hidden: z.boolean(),
  rows: z.number().int(),
  cols: z.number().int(),
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
  /** How the sheets of a file would be taken with these corrections; `preview` figures of each are shown. */
  'sources.propose': query({
    input: z.strictObject({
      sourceId,
      corrections: corrections.default([]),
      preview: z.number().int().min(0).max(1000).default(100),
    }),
    output: z.strictObject({ sheets: z.array(proposedSheet) }),
    reads: ['source'],
    cancellable: true,
    runs: 'worker',
  }),
  'sources.accept': command({
    input: z.strictObject({
      sourceId,
      corrections: corrections.default([]),
      takenOn: z.string().nullable().optional(),
    }),
    output: taken,
    writes: ['source', 'figure'],
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /** Drops a proposal that is not wanted. */
  'sources.discard': command({
    input: z.strictObject({ sourceId }),
    output: z.strictObject({}),
    writes: ['source'],
    undoable: false,
    runs: 'sliced',
  }),
  /** Answers the question of a file; `value` null leaves it unknown and asks no more. The figures are taken anew. */
  'sources.answer': command({
    input: z.strictObject({ sourceId, field: question.shape.field, value: z.string().nullable() }),
    output: taken,
    writes: ['source', 'figure'],
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
