import { z } from 'zod';
import { command, query } from './method';

const place = z.string();

export const noteMethods = {
  /** The call note of a country as HTML for the window: its styles, and its one sheet. */
  'notes.preview': query({
    input: z.strictObject({ place }),
    output: z.strictObject({ title: z.string(), css: z.string(), html: z.string(), marking: z.string() }),
    reads: [
      'commitment',
      'record',
      'visit',
      'meeting',
      'programme-item',
      'person',
      'point',
      'use',
      'figure',
      'source',
      'settings',
    ],
    runs: 'worker',
  }),
  /**
   * Writes the call note of a country with what the store knows today, and notes in the register that it left.
   * @throws AppError `file.unwritable`, `print.unavailable`
   */
  'notes.export': command({
    input: z.strictObject({ place, path: z.string().min(1), format: z.enum(['docx', 'pdf']) }),
    output: z.strictObject({ path: z.string(), bytes: z.number().int() }),
    writes: ['edition'],
    undoable: false,
    progress: true,
    cancellable: true,
    runs: 'sliced',
  }),
} as const;
