import type { BlockWriter, PackedCell } from '../blocks';
import { isoFromSerial, shownNumber, type NumberFormat } from '../shown';

/** Days from 1900's day 0 to 1904's. */
const DAYS_TO_1904 = 1462;

/**
 * A number as its cell shows it, or the date that it stands for where the format is one of dates.
 * `from1904`: dates of the workbook count from 1904 instead of 1900.
 */
export function numberCell(
  value: number,
  format: NumberFormat,
  from1904: boolean,
  writer: BlockWriter,
  row: number,
): PackedCell {
  if (format.pattern === null) {
    const shown = shownNumber(value, format);
    return shown === String(value) ? value : ['number', value, shown, -1];
  }
  const place = writer.format(row, format.pattern);
  const serial = format.isDate && from1904 ? value + DAYS_TO_1904 : value;
  const iso = format.isDate ? isoFromSerial(serial) : null;
  const shown = shownNumber(serial, format);
  return iso === null ? ['number', value, shown, place] : ['date', iso, shown, place];
}
