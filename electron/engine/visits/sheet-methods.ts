import type { sheetMethods } from '../../../shared/contract/sheets';
import type { Methods } from '../methods';
import { writeSheet } from '../packs/write-sheet';

export const sheets: Methods<typeof sheetMethods> = {
  'visits.writeSheet': writeSheet,
};
