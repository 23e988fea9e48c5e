import { halfBehind, numberWords, partBefore, partBehind, scaleWords } from './words/numbers';

const NUMBER = /\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d+)?/y;

/** A share behind a number in words: five per cent. */
const SHARE = /^\s*(?:per\s?cent|percent|процент|فیصد|في المئة|في المائة|بالمئة|بالمائة)/iu;

/** A number as it is written, with its scale. */
export interface Quantity {
  value: number;
  scale: number;
  end: number;
}

/** A number with its scale, and what goes on with a smaller one: `3 ارب 20 کروڑ`, `مليار ونصف`. */
export function quantityAt(text: string, at: number): Quantity | null {
  const first = plainQuantity(text, at);
  if (first === null || first.scale === 1) return first;
  const part = partBehind.find(({ pattern }) => pattern.test(text.slice(first.end, first.end + 30)));
  if (part !== undefined) {
    const length = part.pattern.exec(text.slice(first.end, first.end + 30))?.[0].length ?? 0;
    return { ...first, value: first.value + part.adds, end: first.end + length };
  }
  const gap = /^[\s\u00a0\u202f]+(?:و)?/u.exec(text.slice(first.end, first.end + 4))?.[0].length ?? 0;
  const next = gap === 0 ? null : plainQuantity(text, first.end + gap);
  if (next === null || next.scale === 1 || next.value * next.scale >= first.scale) return first;
  return { ...first, value: first.value + (next.value * next.scale) / first.scale, end: next.end };
}

/** A number in digits or words with the scale behind it, or a scale that stands alone for one of it. */
function plainQuantity(text: string, at: number): Quantity | null {
  const shift = partBefore.find(({ pattern }) => pattern.test(text.slice(at, at + 12)));
  if (shift !== undefined) {
    const number = plainQuantity(text, at + (shift.pattern.exec(text.slice(at, at + 12))?.[0].length ?? 0));
    return number === null ? null : { ...number, value: number.value + shift.adds };
  }
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text)?.[0];
  if (digits !== undefined) return scaled(text, at + digits.length, valueOf(digits), true);
  const piece = text.slice(at, at + 30);
  const word = numberWords.find(({ pattern }) => pattern.test(piece));
  if (word === undefined) return null;
  const end = at + (word.pattern.exec(piece)?.[0].length ?? 0);
  if (word.whole !== undefined) return { value: word.value, scale: word.whole, end };
  const found = scaled(text, end, word.value, false);
  // A number in words without a scale is a share at most.
  return found.scale === 1 && !SHARE.test(text.slice(found.end, found.end + 16)) ? null : found;
}

/** A number that ends here, the half behind it and its scale. */
function scaled(text: string, end: number, value: number, digits: boolean): Quantity {
  const half = halfBehind.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  const found = scaleAt(text, end + half, digits && half === 0);
  if (half > 0 && found.scale === 1) return { value, scale: 1, end };
  return { value: value + (half > 0 ? 0.5 : 0), ...found };
}

/** `1,234.5`, `1 234,5`, `1.234.567`: a mark before other than three digits is the decimal one. */
function valueOf(digits: string): number {
  const bare = digits.replace(/[\s\u00a0\u202f'’]/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return Number(bare);
  const mark = bare.charAt(last);
  const decimals = bare.length - last - 1;
  const repeated = bare.split(mark).length > 2;
  const grouped = repeated || (decimals === 3 && mark === ',' && !bare.startsWith('0'));
  const whole = grouped ? bare : bare.slice(0, last);
  return Number(whole.replace(/[.,]/g, '') + (grouped ? '' : `.${bare.slice(last + 1)}`));
}

function scaleAt(text: string, at: number, digits: boolean): { scale: number; end: number } {
  let scale = 1;
  let end = at;
  for (;;) {
    const next = /^(?:[\s\u00a0\u202f]|-)*/u.exec(text.slice(end))?.[0].length ?? 0;
    const rest = text.slice(end + next, end + next + 24);
    const found = scaleWords.find(({ pattern, letters }) => (!letters || (digits && next <= 1)) && pattern.test(rest));
    if (found === undefined) return { scale, end };
    scale *= found.value;
    end += next + (found.pattern.exec(rest)?.[0].length ?? 0);
  }
}

/** Where the whole number that begins here ends, so that no amount begins within one. */
export function numberEnd(text: string, at: number): number | null {
  NUMBER.lastIndex = at;
  const digits = NUMBER.exec(text)?.[0];
  return digits === undefined ? null : at + digits.length;
}
