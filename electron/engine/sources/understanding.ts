import type { PlaceAlias } from '../../../shared/places/aliases';
import type { SourceFile } from '../../../shared/contract/sources';
import type { Correction, Mapping, SheetProposal } from '../../../shared/tables/proposal';
import type { Found } from '../../../shared/tables/found';
import { gridOfBlocks } from '../../../shared/tables/grid';
import type { Grid } from '../../../shared/tables/grid';
import type { TableContext } from '../../../shared/tables/context';
import { extract } from '../../../shared/tables/extract';
import { propose } from '../../../shared/tables/propose';
import { proposeWorkbook } from '../../../shared/tables/workbook';
import { decodeBlock } from '../readers/blocks';
import { shippedPlaces, shippedProducts } from '../shipped';
import type { ReadableDb } from '../store/database';
import { blockData } from './queries';
import type { KeptSheet } from './queries';

/** What the reading of tables needs to know besides a grid. */
export interface Ground {
  db: ReadableDb;
  resources: string;
  /** What names of places stand for; a mapping knows those that it was made with. */
  aliases?: readonly PlaceAlias[];
}

/** A kept sheet as a grid; its rows are decoded block by block as they are asked for. */
export function gridOf(db: ReadableDb, sheet: KeptSheet): Grid {
  return gridOfBlocks(sheet.info, (block) => {
    const data = blockData(db, sheet.id, block);
    return data === null ? null : decodeBlock(data, block);
  });
}

/** How a sheet is to be taken, with what the person set right; null for a sheet without cells. */
export function proposeSheet(
  ground: Ground,
  sheet: KeptSheet,
  file: Pick<SourceFile, 'fileName' | 'publisher'>,
  corrections: readonly Correction[],
): SheetProposal | null {
  if (sheet.info.cells === 0) return null;
  return propose(gridOf(ground.db, sheet), contextOf(ground, sheet, file, corrections));
}

/** The same for all sheets of a file, which may say something of each other. */
export function proposeSheets(
  ground: Ground,
  sheets: readonly KeptSheet[],
  file: Pick<SourceFile, 'fileName' | 'publisher'>,
  correctionsOf: (sheet: KeptSheet) => readonly Correction[],
): (SheetProposal | null)[] {
  return proposeWorkbook(
    sheets.map((sheet) => ({
      grid: sheet.info.cells === 0 ? null : gridOf(ground.db, sheet),
      context: contextOf(ground, sheet, file, correctionsOf(sheet)),
    })),
  );
}

/** The figures and problems of a sheet, one after another, read as its mapping says. */
export function extractSheet(
  ground: Ground,
  sheet: KeptSheet,
  file: Pick<SourceFile, 'fileName' | 'publisher'>,
  mapping: Mapping,
): Iterator<Found> {
  return extract(gridOf(ground.db, sheet), mapping, contextOf(ground, sheet, file, []))[Symbol.iterator]();
}

function contextOf(
  { resources, aliases = [] }: Ground,
  { info }: KeptSheet,
  { fileName, publisher }: Pick<SourceFile, 'fileName' | 'publisher'>,
  corrections: readonly Correction[],
): TableContext {
  const [places, products] = [shippedPlaces(resources), shippedProducts(resources)];
  return { fileName, sheetName: info.name, publisher, places, products, corrections, aliases };
}
