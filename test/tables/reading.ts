import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { decodeBlock } from '../../electron/engine/readers/blocks';
import { boundsOf, type Bounds } from '../../electron/engine/readers/limits';
import { readSheets } from '../../electron/engine/readers/read';
import type { TextReading } from '../../electron/engine/readers/messages';
import { cellName } from '../../shared/figures/figure';
import { placeIndex } from '../../shared/places/place-index';
import { place } from '../../shared/places/place';
import { productIndex } from '../../shared/products/product-index';
import type { TableContext } from '../../shared/tables/context';
import { extract } from '../../shared/tables/extract';
import type { FoundFigure, Problem } from '../../shared/tables/found';
import { gridOfBlocks, type Grid } from '../../shared/tables/grid';
import { usualLimits } from '../../shared/tables/reading-limits';
import { propose } from '../../shared/tables/propose';
import { proposeWorkbook } from '../../shared/tables/workbook';
import { sheetProposal, type Correction, type SheetProposal } from '../../shared/tables/proposal';

export const resource = (name: string) => fileURLToPath(new URL(`../../resources/${name}`, import.meta.url));
export const corpus = (name: string) => fileURLToPath(new URL(`../corpus/${name}`, import.meta.url));

export const places = placeIndex(z.array(place).parse(JSON.parse(readFileSync(resource('places.json'), 'utf8'))), []);
const products = productIndex('2022', []);

/** All sheets of a file, read in this thread. */
export async function gridsOf(
  bytes: Uint8Array,
  fileName: string,
  bounds: Bounds = boundsOf(usualLimits),
): Promise<{ grids: Grid[]; text: TextReading | null; savedOn: string | null }> {
  const blocks: Map<number, Uint8Array>[] = [];
  const grids: Grid[] = [];
  let text: TextReading | null = null;
  let savedOn: string | null = null;
  const order = { fileName, wish: null, bounds, prose: false, changes: 'accepted' } as const;
  await readSheets({ ...order, bytes: new Uint8Array(bytes) }, (message) => {
    if (message.kind === 'sheet') blocks[message.sheet.index] = new Map();
    else if (message.kind === 'block') blocks[message.sheet]?.set(message.block, message.bytes);
    else if (message.kind === 'done') ({ text, savedOn } = message);
    else if (message.kind === 'sheet-end') {
      const held = blocks[message.sheet.index];
      grids.push(
        gridOfBlocks(message.sheet, (index) => {
          const packed = held?.get(index);
          return packed === undefined ? null : decodeBlock(packed, index);
        }),
      );
    }
    return Promise.resolve();
  });
  return { grids, text, savedOn };
}

/** What is made of a grid without any click. */
export interface Understood {
  proposal: SheetProposal;
  figures: FoundFigure[];
  problems: Problem[];
}

/** The same for all sheets of a file together. */
export function understandAll(grids: readonly Grid[], fileName = 'table.xlsx'): Understood[] {
  const sheets = grids.map((grid) => ({ grid, context: contextOf(grid, fileName, []) }));
  return proposeWorkbook(sheets).map((found, at) => {
    const { grid, context } = sheets[at] ?? { grid: null, context: null };
    if (found === null || grid === null) throw new Error('a sheet without cells');
    return understood(grid, sheetProposal.parse(found), context);
  });
}

function contextOf(grid: Grid, fileName: string, corrections: readonly Correction[]): TableContext {
  return { fileName, sheetName: grid.info.name, publisher: null, places, products, corrections };
}

export function understand(grid: Grid, fileName = 'table.xlsx', corrections: readonly Correction[] = []): Understood {
  const context = contextOf(grid, fileName, corrections);
  return understood(grid, sheetProposal.parse(propose(grid, context)), context);
}

function understood(grid: Grid, proposal: SheetProposal, context: TableContext): Understood {
  const figures: FoundFigure[] = [];
  const problems: Problem[] = [];
  for (const found of extract(grid, proposal.mapping, context)) {
    if (found.kind === 'figure') figures.push(found);
    else problems.push(found);
  }
  return { proposal, figures, problems };
}

/** A figure in one line: `PAK > BLR export 8701 2019 value USD 1200000 C5`. */
export function line({ key, period, value, row, col }: FoundFigure): string {
  const product = key.product.code ?? key.product.name ?? 'TOTAL';
  const parts = [
    key.reporter,
    '>',
    key.partner,
    key.flow,
    product,
    period.written,
    key.measure,
    key.unit,
    value,
    cellName(row, col),
  ];
  return parts.map((part) => part ?? '?').join(' ');
}
