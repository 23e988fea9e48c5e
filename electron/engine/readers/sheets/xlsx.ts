import type { NumberFormat } from '../shown';
import type { Archive } from '../zip';
import { inSheet, Unpacking } from './in-sheet';
import { readSharedStrings } from './shared-strings';
import type { FileOutput, SheetOutput } from './sheet-output';
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
export async function readXlsx(archive: Archive, file: FileOutput): Promise<number> {
  const workbook = await readWorkbook(archive);
  const parts: SheetParts = {
    strings: await readSharedStrings(archive, workbook.sharedStrings),
    formats: await readCellFormats(archive, workbook.styles),
    from1904: workbook.from1904,
  };
  for (const [index, { name, hidden, part }] of workbook.sheets.entries()) {
    await readSheet(archive, { name, part }, file.begin(name, hidden), parts);
    await file.progress((index + 1) / workbook.sheets.length);
  }
  return file.sheets;
}

async function readSheet(
  archive: Archive,
  { name: sheet, part }: { name: string; part: string },
  output: SheetOutput,
  parts: SheetParts,
): Promise<void> {
  const rows = new SheetRows(part, parts, output.writer);
  const unpacking = new Unpacking(archive.read(part));
  try {
    await readXml(part, unpacking.chunks(), {
      open: (name, attributes) => rows.open(name, attributes),
      text: (text) => rows.text(text),
      close: (name) => rows.close(name),
      whole: (text, at) => rows.whole(text, at),
      pause: () => output.flush(),
    });
  } catch (error) {
    throw inSheet(error, unpacking.failed ? { sheet, row: 0, col: null } : { sheet, ...rows.place }, part);
  }
  const { merges, hiddenRows, hiddenCols } = rows;
  await output.end({ merges, hiddenRows, hiddenCols });
}
