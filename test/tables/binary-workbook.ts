import { CFB, utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { WrittenCell, WrittenSheet } from './workbook';

/** The same sheets as `workbookOf` writes, in one of Excel's binary formats. */
export function binaryWorkbookOf(
  sheets: readonly WrittenSheet[],
  bookType: Extract<BookType, 'biff8' | 'biff5' | 'xlsb'>,
  { from1904 = false, made, saved }: { from1904?: boolean; made?: string; saved?: string } = {},
): Uint8Array {
  const about = sheets.map(({ name, hidden }) => ({ name, Hidden: hidden === true ? (1 as const) : (0 as const) }));
  const book = {
    ...utils.book_new(),
    Props: {
      ...(made === undefined ? {} : { CreatedDate: new Date(made) }),
      ...(saved === undefined ? {} : { ModifiedDate: new Date(saved) }),
    },
    Workbook: { Sheets: about, WBProps: { date1904: from1904 } },
  };
  for (const sheet of sheets) utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  return new Uint8Array(
    write(book, { type: 'buffer', bookType, bookSST: bookType !== 'biff5', cellStyles: true }) as Buffer,
  );
}

function sheetOf({ rows, merges = [], hiddenRows = [] }: WrittenSheet): WorkSheet {
  const sheet: WorkSheet = { '!merges': merges.map((name) => utils.decode_range(name)) };
  sheet['!rows'] = rows.map((_, at) => ({ hidden: hiddenRows.includes(at + 1) }));
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell !== null) sheet[utils.encode_cell({ r, c })] = cellObject(cell);
    });
  });
  const last = { r: Math.max(0, rows.length - 1), c: Math.max(0, ...rows.map((row) => row.length - 1)) };
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: last });
  return sheet;
}

function cellObject(cell: NonNullable<WrittenCell>): CellObject {
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  return { t: 'n', v: cell.value, z: cell.format };
}

/** A compound file with streams of these names at its top. */
export function compoundOf(names: readonly string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const name of names) CFB.utils.cfb_add(container, `/${name}`, Buffer.from('content'));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }));
}
