import type { NumberReading } from '../tables/proposal';

/** A number read from text, with the letters or signs that stood beside it (`e`, `p`, `*`). */
export interface ReadNumber {
  value: number;
  mark: string;
}

/** What a cell of a value column says: a number, nothing for a reason, or something that is no number. */
export type ReadCell =
  | { kind: 'number'; value: number; mark: string }
  | { kind: 'missing'; reason: 'confidential' | 'not-available' | 'not-applicable' }
  | { kind: 'other' };

const OTHER: ReadCell = { kind: 'other' };
const MISSING = {
  'not-available': { kind: 'missing', reason: 'not-available' },
  'not-applicable': { kind: 'missing', reason: 'not-applicable' },
  confidential: { kind: 'missing', reason: 'confidential' },
} as const satisfies Record<string, ReadCell>;

/** The signs of statistical offices for what is not there, as folded text without inner spaces. */
const SIGNS: Readonly<Record<string, keyof typeof MISSING>> = {
  '': 'not-available',
  '-': 'not-available',
  '--': 'not-available',
  '---': 'not-available',
  ':': 'not-available',
  '::': 'not-available',
  '.': 'not-available',
  '..': 'not-available',
  '...': 'not-available',
  '…': 'not-available',
  '*': 'not-available',
  'n.a.': 'not-available',
  'n.a': 'not-available',
  na: 'not-available',
  'n/a': 'not-available',
  '#n/a': 'not-available',
  'n.d.': 'not-available',
  'n.d': 'not-available',
  nd: 'not-available',
  's/d': 'not-available',
  's.d.': 'not-available',
  'n.c.': 'not-available',
  'н/д': 'not-available',
  'н.д.': 'not-available',
  нд: 'not-available',
  nil: 'not-available',
  null: 'not-available',
  none: 'not-available',
  nan: 'not-available',
  無: 'not-available',
  'غ.م': 'not-available',
  x: 'not-applicable',
  х: 'not-applicable',
  '×': 'not-applicable',
  'n.ap.': 'not-applicable',
  'not applicable': 'not-applicable',
  c: 'confidential',
  с: 'confidential',
  ':c': 'confidential',
  '(c)': 'confidential',
  '(d)': 'confidential',
  conf: 'confidential',
  confidential: 'confidential',
};

const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;

/**
 * Reads one cell's text the way its column writes numbers. Text that does not fit that way exactly is `other`, so that
 * `1.234` in a column with decimal commas can never be taken for one and a bit.
 */
export function readCell(text: string, reading: NumberReading): ReadCell {
  const plain = PLAIN.exec(text);
  if (plain !== null && (plain[1] === undefined || reading.decimal === '.')) {
    return { kind: 'number', value: Number(text), mark: '' };
  }
  const cleaned = asciiDigits(text).replace(DASHES, '-').trim();
  const sign = SIGNS[cleaned.toLowerCase()];
  if (sign !== undefined) {
    if (reading.dash === 'zero' && /^-+$/.test(cleaned)) return { kind: 'number', value: 0, mark: '' };
    return MISSING[sign];
  }
  const number = readNumber(cleaned, reading);
  return number === null ? OTHER : { kind: 'number', value: number.value, mark: number.mark };
}

/** Digits with an optional decimal point: the commonest case, told at once. */
const PLAIN = /^-?\d+(\.\d+)?$/;

/** Reads a number with its sign, brackets, currency sign and mark, or null. `text` has ASCII digits and plain dashes. */
export function readNumber(text: string, reading: Pick<NumberReading, 'decimal' | 'group'>): ReadNumber | null {
  const parts = AROUND.exec(text);
  if (parts === null) return null;
  const [
    ,
    open = '',
    before = '',
    currency = '',
    inner = '',
    digits = '',
    exponent = '',
    after = '',
    mark = '',
    close = '',
  ] = parts;
  if ((open === '') !== (close === '')) return null;
  const negative = open !== '' || before === '-' || inner === '-' || after === '-';
  if ([open, before, inner, after].filter((sign) => sign === '(' || sign === '-').length > 1) return null;
  const whole = ungrouped(digits, reading, currency !== '');
  if (whole === null) return null;
  const value = Number(whole + exponent);
  if (!Number.isFinite(value)) return null;
  return { value: negative ? -value : value, mark: mark.trim() };
}

const CURRENCY = String.raw`(?:US\$|R\$|HK\$|C\$|A\$|Rs\.?|[$€£¥₹₽₩])?`;
const AROUND = new RegExp(
  String.raw`^['’\u200f\u200e]?(\()?\s*([-+])?\s*(${CURRENCY})\s*([-+])?\s*(\d[\d.,'’\s\u066b\u066c]*?|[.,]\d+)([eE][-+]?\d+)?\s*%?\s*(-)?` +
    String.raw`\s*(\*+|[a-zA-Z†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\([a-zA-Z]{1,2}\)|\(\d\)|(?<=\s)\d\/|(?<=\s)\d\))?\s*(\))?$`,
);

/** The digits with a decimal point and no signs between thousands, or null when they stand where none may stand. */
function ungrouped(
  written: string,
  { decimal, group }: Pick<NumberReading, 'decimal' | 'group'>,
  loose: boolean,
): string | null {
  const text = written
    .trim()
    .replaceAll('\u066b', decimal)
    .replaceAll('\u066c', group === '' ? ',' : group)
    .replaceAll('’', "'");
  const at = text.lastIndexOf(decimal);
  if (at >= 0 && text.indexOf(decimal) !== at) return null;
  const whole = at < 0 ? text : text.slice(0, at);
  const fraction = at < 0 ? '' : text.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return null;
  if (/^\d*$/.test(whole)) return `${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}`;
  const separator = group === ' ' ? ' ' : group;
  if (separator === '' && !loose) return null;
  const parts = whole.replace(SPACES, ' ').split(separator === '' ? ',' : separator);
  const [first = '', ...rest] = parts;
  if (!/^\d{1,3}$/.test(first)) return null;
  const western = rest.every((part) => /^\d{3}$/.test(part));
  const indian =
    /^\d{3}$/.test(rest.at(-1) ?? '') && rest.slice(0, -1).every((part) => /^\d{2}$/.test(part)) && first.length <= 2;
  if (!western && !indian) return null;
  return `${parts.join('')}.${fraction === '' ? '0' : fraction}`;
}

/** Arabic-Indic, Persian, Devanagari and full-width digits as ASCII ones. */
export function asciiDigits(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/.test(text)) return text;
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = code >= 0xff10 ? 0xff10 : code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660;
    return String(code - zero);
  });
}
