import type { NumberReading } from '../tables/proposal';
import { asciiDigits, readCell } from './read';

const READINGS: readonly NumberReading[] = [
  { decimal: '.', group: ',', dash: 'missing', marks: 'take' },
  { decimal: ',', group: '.', dash: 'missing', marks: 'take' },
  { decimal: ',', group: ' ', dash: 'missing', marks: 'take' },
  { decimal: '.', group: ' ', dash: 'missing', marks: 'take' },
  { decimal: '.', group: "'", dash: 'missing', marks: 'take' },
  { decimal: ',', group: "'", dash: 'missing', marks: 'take' },
];

/** How numbers are written where nothing shows it: 1,234.5. */
export const plainReading: NumberReading = { decimal: '.', group: ',', dash: 'missing', marks: 'take' };

/** Whether text is a number in any way of writing, or a sign for a missing one. */
export function numberLike(text: string): 'number' | 'missing' | null {
  let missing = false;
  for (const reading of READINGS) {
    const cell = readCell(text, { ...reading, triangle: 'minus' });
    if (cell.kind === 'number') return 'number';
    if (cell.kind === 'missing') missing = true;
  }
  return missing ? 'missing' : null;
}

/**
 * The way of writing numbers that fits all texts of a column (or of a table), with how sure that is: of the ways that
 * fit most texts, the one that some text tells for; a comma or point before exactly three digits tells nothing.
 */
export function guessReading(texts: readonly string[]): {
  reading: NumberReading;
  confidence: number;
  telling: string;
} {
  let best = { reading: plainReading, fits: -1, telling: '' };
  for (const reading of READINGS) {
    let fits = 0;
    let telling = '';
    for (const text of texts) {
      if (readCell(text, { ...reading, triangle: 'minus' }).kind === 'other') continue;
      fits += 1;
      if (telling === '' && tells(text, reading)) telling = text;
    }
    const better = fits > best.fits || (fits === best.fits && best.telling === '' && telling !== '');
    if (better) best = { reading, fits, telling };
  }
  const thousands = best.telling === '' ? thousandsIn(texts) : null;
  if (thousands !== null) return { ...thousands, confidence: 0.95 };
  const confidence =
    texts.length === 0 || best.telling !== '' ? 0.98 : texts.every((text) => !/[.,]/.test(text)) ? 0.98 : 0.7;
  return { reading: best.reading, confidence, telling: best.telling };
}

/**
 * Where every comma (or every point) stands before exactly three digits, and smaller numbers stand without any, it parts
 * thousands: decimals would have as many digits in every row.
 */
function thousandsIn(texts: readonly string[]): { reading: NumberReading; telling: string } | null {
  const digits = texts.map((text) => asciiDigits(text).replace(/[^\d.,]/g, '')).filter((text) => /\d/.test(text));
  for (const [group, decimal] of [
    [',', '.'],
    ['.', ','],
  ] as const) {
    const parted = digits.filter((text) => text.includes(group));
    const plain = digits.filter((text) => !text.includes(group));
    const whole = parted.every((text) => /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text) && !text.includes(decimal));
    if (parted.length >= 2 && plain.length > 0 && whole && plain.every((text) => /^\d{1,3}$/.test(text)))
      return { reading: { ...plainReading, decimal, group }, telling: parted[0] ?? '' };
  }
  return null;
}

/** Whether this text can be read in this way only. */
function tells(text: string, reading: NumberReading): boolean {
  const digits = asciiDigits(text)
    .replace(/[^\d.,'’\s\u00a0\u202f]/g, '')
    .trim();
  const other = reading.decimal === '.' ? ',' : '.';
  const at = digits.lastIndexOf(reading.decimal);
  if (at >= 0 && !digits.includes(other) && digits.length - at - 1 !== 3) return true;
  if (at >= 0 && digits.length - at - 1 === 3 && (at === 0 || digits.slice(0, at) === '0' || at > 3)) return true;
  if (reading.group === ' ' || reading.group === "'")
    return new RegExp(`\\d[${reading.group === ' ' ? '\\s\\u00a0\\u202f' : "'’"}]\\d{3}`).test(digits);
  const groups = digits.split(reading.group).length - 1;
  return (at >= 0 && groups > 0) || groups > 1;
}
