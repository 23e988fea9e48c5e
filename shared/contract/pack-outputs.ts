import { z } from 'zod';
import { drawnFrom } from './drawn-from';
import { command, query } from './method';

/** What goes out of a pack or of the store beside the pack itself. */

const cell = z.union([z.string(), z.number(), z.null()]);

export const packOutputMethods = {
  /** The figures that a pack prints, a row for each reading behind one, for a spreadsheet. */
  'packs.figures': query({
    input: z.strictObject({ packId: z.string() }),
    output: z.strictObject({ title: z.string(), head: z.array(z.string()), rows: z.array(z.array(cell)) }),
    reads: drawnFrom,
    runs: 'worker',
  }),
  /** Writes them to a workbook and into the register. */
  'packs.exportFigures': command({
    input: z.strictObject({ packId: z.string(), path: z.string().min(1) }),
    output: z.strictObject({ path: z.string(), figures: z.number().int() }),
    writes: ['edition'],
    undoable: false,
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
  /** Writes the register, everything that left the store, to a file; the file is its latest entry. */
  'packs.exportRegister': command({
    input: z.strictObject({ format: z.enum(['docx', 'pdf']), path: z.string().min(1) }),
    output: z.strictObject({ path: z.string(), bytes: z.number().int() }),
    writes: ['edition'],
    undoable: false,
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
} as const;
