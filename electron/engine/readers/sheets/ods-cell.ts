import { AppError } from '../../../../shared/contract/errors';
import type { PackedCell } from '../blocks';
import { isoFromSerial, numberFormat, shownNumber } from '../shown';
import type { SheetOutput } from './sheet-output';

type Attributes = Readonly<Record<string, string>>;

/** A cell of an OpenDocument table as it was written; it is packed once for each row that repeats it. */
export interface OdsCell {
  attributes: Attributes;
  /** What its program showed in it. */
  text: string;
  format: string | null;
}

/** @throws AppError `source.damaged` when a value is none of its type */
export function packOdsCell({ attributes, text, format }: OdsCell, row: number, output: SheetOutput): PackedCell {
  if (attributes['calcext:value-type'] === 'error') return ['error', text, text, -1];
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return packNumber(numberIn(attributes['office:value']), text, format, row, output);
    case 'time':
      return packNumber(daysIn(attributes['office:time-value']), text, format ?? '[hh]:mm:ss', row, output);
    case 'date': {
      const iso = (attributes['office:date-value'] ?? '').replace(/(?:T00:00:00)?(?:\.\d+)?Z?$/, '');
      const pattern = format ?? 'yyyy-mm-dd';
      return ['date', iso, text === '' ? iso : text, output.writer.format(row, pattern)];
    }
    case 'boolean': {
      const value = attributes['office:boolean-value'] === 'true';
      return ['boolean', value, value ? 'TRUE' : 'FALSE', -1];
    }
    default: {
      const shown = text === '' ? (attributes['office:string-value'] ?? '') : text;
      return shown === '' ? null : output.counted(shown);
    }
  }
}

function packNumber(value: number, text: string, pattern: string | null, row: number, output: SheetOutput): PackedCell {
  const format = numberFormat(pattern);
  const shown = text === '' ? shownNumber(value, format) : text;
  if (format.pattern === null) return shown === String(value) ? value : ['number', value, shown, -1];
  const iso = format.isDate ? isoFromSerial(value) : null;
  const place = output.writer.format(row, format.pattern);
  return iso === null ? ['number', value, shown, place] : ['date', iso, shown, place];
}

function numberIn(written: string | undefined): number {
  const value = Number(written ?? Number.NaN);
  if (!Number.isFinite(value) || written?.trim() === '') throw damaged();
  return value;
}

/** Days in a duration `PT36H15M30.5S`. */
function daysIn(written: string | undefined): number {
  const found = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(written ?? '');
  if (found === null) throw damaged();
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = found;
  const total = Number(days) + Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds.replace(',', '.')) / 86_400;
  return sign === '-' ? -total : total;
}

function damaged(): AppError {
  return AppError.of('source.damaged', { part: 'content.xml' });
}
