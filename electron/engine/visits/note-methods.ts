import type { noteMethods } from '../../../shared/contract/notes';
import type { Methods } from '../methods';
import { exportNote, previewNote } from './country-note';

export const notes: Methods<typeof noteMethods> = {
  'notes.preview': previewNote,
  'notes.export': exportNote,
};
