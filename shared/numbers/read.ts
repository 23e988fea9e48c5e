import type { NumberReading } from '../tables/proposal';
import { measured } from './measured';
import { withoutTriangle } from './triangles';

/** A number read from text, with the letters or signs that stood beside it (`e`, `p`, `*`). */
export interface ReadNumber {
  value: number;
  mark: string;
  /** What the cell itself says that it is multiplied by ("5.2 mn"), in place of what its column says. */
  scale?: number;
  /** The unit of amount that it bears itself ("2,500 tons"), in base units. */
  unit?: string;
}

/** What a cell of a value column says: a number, nothing for a reason, or something that is no number. */
export type ReadCell =
  | ({ kind: 'number' } & ReadNumber)
  | { kind: 'missing'; reason: 'confidential' | 'not-available' | 'not-applicable' }
  | { kind: 'other' };

const OTHER: ReadCell = { kind: 'other' };
const MISSING = {
  'not-available': { kind: 'missing', reason: 'not-available' },
  'not-applicable': { kind: 'missing', reason: 'not-applicable' },
  confidential: { kind: 'missing', reason: 'confidential' },
} as const satisfies Record<string, ReadCell>;

/** The signs of statistical offices for what is not there, in lower case without spaces inside. */
const SIGNS: ReadonlyMap<string, keyof typeof MISSING> = new Map([
  ...signs(
    'not-available',
    '|-|--|---|----|:|::|.|..|...|....|…|*|**|_|__|___|^|~|"|“|”|″|=|;|/|／|-/-|n.a.|n.a|na|n/a|#n/a|#na|n.d.|n.d|nd|s/d|s.d.|s/i|s.i.|n.c.|nc|n.s.|n/d|n\\a|n.av.|k.a.|k.a|o.a.|ej.|bd|b.d.|н/д|н.д.|н.д|нд|нетданных|нет|данныхнет|...н/д|nodata|notavailable|unavailable|missing|tidaktersedia|nondisponible|nodisponible|nãodisponível|m.d.|nil|null|none|nan|無|无|不详|缺|資料なし|자료없음|غ.م|غيرمتوفر|غيرمتاح|لايوجد|نامعلوم|z|:u|:n|:d|-u|..a|:l|:e|:p|(na)|(n/a)|(..)|(-)|(x)',
  ),
  ...signs('not-applicable', 'x|х|×|n.ap.|notapplicable|n.app.|:z|nap|xxx'),
  ...signs(
    'confidential',
    'c|с|s|d|:c|-c|(c)|(d)|(s)|conf|conf.|confidential|confid.|конф.|к|secret|supp|suppressed|":c"|..c|:s',
  ),
]);

function signs(reason: keyof typeof MISSING, written: string): (readonly [string, keyof typeof MISSING])[] {
  return written.split('|').map((sign) => [sign, reason] as const);
}

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
  const sign = cleaned.length > 20 ? undefined : SIGNS.get(cleaned.toLowerCase().replace(SPACES, ''));
  if (sign !== undefined) {
    if (reading.dash === 'zero' && /^-+$/.test(cleaned)) return { kind: 'number', value: 0, mark: '' };
    return MISSING[sign];
  }
  const triangle = withoutTriangle(cleaned, reading.triangle);
  const rest = (triangle?.text ?? cleaned).replace(SIGN_IN_BRACKETS, '$1');
  const number =
    readShort(rest, reading) ??
    readMeasured(rest, reading) ??
    readNumber(rest, reading) ??
    readDecorated(rest, reading) ??
    readNumber(rest.replace(BESIDE, ''), reading) ??
    readNoted(rest, reading);
  if (number !== null && triangle?.negative === true) number.value = -number.value;
  return number === null ? OTHER : { kind: 'number', ...number };
}

/** "(+) 18.3", "(-) 15.1", as balances are written in South Asia. */
const SIGN_IN_BRACKETS = /^\(([-+])\)\s*(?=\S)/;

/** "41,2 (118,3)", "112.4 (+3.1%)", "126,3 (dont coton 80)": an amount with its change, share or a part of it in brackets behind it. */
const BESIDE =
  /(?<=\d)\s*\(\s*(?:(?:[-+]\s*\d{1,4}(?:[.,]\d+)?|\d{1,4}[.,]\d+|\d{1,4}(?=\s*%))\s*%?\s*|(?:dont|y compris|incl\.?|including|of which|в т\. ?ч\.?|в том числе|из них|включая|davon|inkl\.?|incluido|incluindo|di cui) [^()]{2,60})\)$/iu;

/** Reads "£172m", "-€1.1bn", "$14k": behind a sign of money, a letter right at the digits is no mark of an office. */
function readShort(text: string, reading: Pick<NumberReading, 'decimal' | 'group'>): ReadNumber | null {
  const [, open = '', amount = '', letter = '', close = ''] = SHORT.exec(text) ?? [];
  const scale = SHORT_SCALES[letter.toLowerCase()];
  if (scale === undefined || (open === '') !== (close === '')) return null;
  const number = readNumber(amount, reading);
  if (number === null || number.mark !== '') return null;
  return { value: open === '' ? number.value : -Math.abs(number.value), mark: '', scale };
}

const SHORT = /^(\()?((?:[-+]\s?)?(?:US|A|C|NZ|HK|S)?\p{Sc}\s?\d[\d.,]*)(m|k|b|bn|mn|tn)(\))?$/iu;
const SHORT_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 };

/** Reads "$14.7 billion[3]", "12.5 [a]": an amount with the numbers of its footnotes behind it, as encyclopedias have them. */
function readNoted(text: string, reading: Pick<NumberReading, 'decimal' | 'group'>): ReadNumber | null {
  const [, amount = '', mark = ''] = NOTED.exec(text) ?? [];
  const number = mark === '' ? null : (readNumber(amount, reading) ?? readDecorated(amount, reading));
  return number === null ? null : { ...number, mark };
}

const NOTED = /^(.*[^\s\]])\s*((?:\[(?:\d{1,3}|[a-z])\])+)$/;

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
    String.raw`\s*(\*+|(?!(?:mn|bn|cr|MN|BN|Mn|Bn)\b|(?<=\d)[KMBk])[a-zA-Z†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\([a-zA-Z]{1,2}\)|\((?:est|approx|prov|provisional|prelim|preliminary|revised|rev|оценка|предв)\.?\)|\(\d\)|(?<=\s)\d\/|(?<=\s)\d\))?\s*(\))?$`,
);

const MONEY = String.raw`US\s?\$|U\.S\.\s?\$|(?:R|HK|NT|S|C|A|NZ|Mex|MX)\$|Rs\.?|Tk\.?|PKR|INR|USD|EUR|GBP|JPY|CNY|RMB|BYN|RUB|KZT|UAH|CHF|долл\.?(?: США)?|руб\.?|тенге|грн\.?|kr\.?|zł|\p{Sc}`;
/** A number among signs that say nothing against it: quotation marks, money before or behind, a scale of its own. */
const DECORATED = new RegExp(
  String.raw`^(["“«]?)\s*([*~≈<>]?)\s*(\()?(-)?\s*(?:${MONEY})?\s*(.*?\d[.)]?)\s*(K|M|B|bn|mn|mln|m|million|billion|thousand|crore|cr|lakh|lac|trillion|тыс|млн|млрд|Mio|Mrd|Tsd|millones|milhões|millions|milliards|mil millones|万|亿|百万|억|만)?\.?\s*(?:${MONEY})?\s*([¹²³⁴⁵⁶⁷⁸⁹*]+[⁾)]?)?(\))?["”»]?$`,
  'u',
);
const SCALES: Readonly<Record<string, number>> = {
  K: 1e3,
  thousand: 1e3,
  тыс: 1e3,
  Tsd: 1e3,
  万: 1e4,
  만: 1e4,
  lakh: 1e5,
  lac: 1e5,
  M: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  millions: 1e6,
  millones: 1e6,
  milhões: 1e6,
  млн: 1e6,
  Mio: 1e6,
  百万: 1e6,
  crore: 1e7,
  cr: 1e7,
  亿: 1e8,
  억: 1e8,
  B: 1e9,
  bn: 1e9,
  billion: 1e9,
  milliards: 1e9,
  млрд: 1e9,
  Mrd: 1e9,
  'mil millones': 1e9,
  trillion: 1e12,
};

/** Reads "2,500 tons": null where no unit of amount is all that stands behind the number. */
function readMeasured(text: string, reading: Pick<NumberReading, 'decimal' | 'group'>): ReadNumber | null {
  if (!UNIT_BEHIND.test(text)) return null;
  const parts = measured(text);
  const number = parts === null ? null : readNumber(parts.digits, reading);
  if (parts === null || number === null || number.mark !== '') return null;
  return { value: number.value, mark: '', scale: parts.times, unit: parts.amount.unit };
}

const UNIT_BEHIND = /\d[)\s]*\p{L}[\p{L}.³² ]*$/u;

/** Reads "US$ 5.2 mn", `"1,234"`, "12,5 €": null where something else stands beside the number. */
function readDecorated(text: string, reading: Pick<NumberReading, 'decimal' | 'group'>): ReadNumber | null {
  const parts = text.length > 40 ? null : DECORATED.exec(text);
  if (parts === null) return null;
  const [, , sign = '', open = '', minus = '', inner = '', scale = '', mark = '', close = ''] = parts;
  if (sign === '<' || sign === '>' || (scale.length === 1 && /[KMBm]/.test(scale) && /\d\s+[KMBm]/.test(text)))
    return null;
  if ((open === '') !== (close === '') || (open !== '' && minus !== '')) return null;
  const number = readNumber(inner, reading);
  if (number === null || number.mark !== '') return null;
  const negative = open !== '' || minus !== '';
  if (negative && number.value < 0) return null;
  const beside = mark === '' && /[*~≈]/.test(sign) ? sign : mark;
  return {
    value: negative ? -number.value : number.value,
    mark: beside,
    ...(scale === '' ? {} : { scale: SCALES[scale] ?? 1 }),
  };
}

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

/** Arabic-Indic, Persian, Devanagari, Bengali and full-width digits as ASCII ones, and so the signs for per cent beside them. */
export function asciiDigits(text: string): string {
  if (!/[\u066a\uff05\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/.test(text)) return text;
  return text
    .replace(/[\u066a\uff05]/g, '%')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero =
        code >= 0xff10 ? 0xff10 : code >= 0x9e6 ? 0x9e6 : code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660;
      return String(code - zero);
    });
}
