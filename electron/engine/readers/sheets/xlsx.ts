import type { SheetInfo } from '../../../../shared/tables/grid';
import { BlockWriter } from '../blocks';
import { within } from '../limits';
import type { Sink } from '../messages';
import type { NumberFormat } from '../shown';
import type { Archive } from '../zip';
import { readSharedStrings } from './shared-strings';
import { SheetRows } from './sheet-rows';
import { readCellFormats } from './styles';
import { readWorkbook } from './workbook';
import { readXml } from './xml';

/** What the cells of a sheet refer to. */
export interface SheetParts {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  from1904: boolean;
}

/**
 * Reads a workbook in Excel's XML format, sheet by sheet, as it is unpacked.
 * @returns how many sheets it has
 * @throws AppError `source.damaged`, `source.limit`
 */
export async function readXlsx(archive: Archive, sink: Sink): Promise<number> {
  const workbook = await readWorkbook(archive);
  const parts: SheetParts = {
    strings: await readSharedStrings(archive, workbook.sharedStrings),
    formats: await readCellFormats(archive, workbook.styles),
    from1904: workbook.from1904,
  };
  let cells = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    const started: SheetInfo = {
      index,
      name: sheet.name,
      hidden: sheet.hidden,
      rows: 0,
      cols: 0,
      cells: 0,
      merges: [],
      hiddenRows: [],
      hiddenCols: [],
    };
    await sink({ kind: 'sheet', sheet: started });
    const ended = await readSheet(archive, sheet.part, started, parts, cells, sink);
    cells += ended.cells;
    await sink({ kind: 'sheet-end', sheet: ended });
    await sink({ kind: 'progress', share: (index + 1) / workbook.sheets.length });
  }
  return workbook.sheets.length;
}

async function readSheet(
  archive: Archive,
  part: string,
  started: SheetInfo,
  parts: SheetParts,
  cellsBefore: number,
  sink: Sink,
): Promise<SheetInfo> {
  const writer = new BlockWriter();
  const rows = new SheetRows(part, parts, writer);
  const flush = async () => {
    within('cells', cellsBefore + writer.cells);
    for (const { block, rows: held, bytes } of writer.finished.splice(0)) {
      await sink({ kind: 'block', sheet: started.index, block, rows: held, bytes });
    }
  };
  await readXml(part, archive.read(part), {
    open: (name, attributes) => rows.open(name, attributes),
    text: (text) => rows.text(text),
    close: (name) => rows.close(name),
    pause: flush,
  });
  writer.end();
  await flush();
  const { lastRow, lastCol, cells } = writer;
  const { merges, hiddenRows, hiddenCols } = rows;
  return { ...started, rows: lastRow, cols: lastCol, cells, merges, hiddenRows, hiddenCols };
}
