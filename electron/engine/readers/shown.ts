import { dateFromSerial, format as formatted, getFormatInfo, isDateFormat } from 'numfmt';

/** What is known of a number format once and for all. `pattern` is null for General. */
export interface NumberFormat {
  pattern: string | null;
  isDate: boolean;
  /** A format that shows hours or less. */
  hasTime: boolean;
}

const general: NumberFormat = { pattern: null, isDate: false, hasTime: false };
const known = new Map<string, NumberFormat>();

/** The number format of a pattern; one that cannot be understood counts as General, as Excel treats it. */
export function numberFormat(pattern: string | null): NumberFormat {
  if (pattern === null || pattern === '' || pattern.toLowerCase() === 'general') return general;
  let found = known.get(pattern);
  if (found === undefined) {
    found = describe(pattern);
    known.set(pattern, found);
  }
  return found;
}

function describe(pattern: string): NumberFormat {
  try {
    const isDate = isDateFormat(pattern);
    const type = getFormatInfo(pattern).type;
    return { pattern, isDate, hasTime: type === 'time' || type === 'datetime' };
  } catch {
    return general;
  }
}

/** The text that a spreadsheet program shows for a number. */
export function shownNumber(value: number, format: NumberFormat): string {
  if (format.pattern === null) {
    const plain = String(value);
    return plain.length <= 11 && !plain.includes('e') ? plain : formatted('General', value);
  }
  try {
    return formatted(format.pattern, value, { throws: true, nbsp: false });
  } catch {
    return String(value);
  }
}

/**
 * The ISO text of a date kept as a serial number (1900 system with its false leap day): `2019-04-30`, with
 * `T12:00:00` when it has a time of day. Null when no calendar has it.
 */
export function isoFromSerial(serial: number): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const [year, month, day, hour, minute, second] = dateFromSerial(serial);
  const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
  if (hour === 0 && minute === 0 && second === 0) return date;
  return `${date}T${digits(hour, 2)}:${digits(minute, 2)}:${digits(Math.floor(second), 2)}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
