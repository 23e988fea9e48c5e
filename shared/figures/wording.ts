import type { Wording } from './binding';
import type { FigureKey } from './figure';
import { styleWith, usualStyle } from './house-style';
import type { HouseStyle } from './house-style';
import { scaleOf } from './scale';
import type { CountedScale } from './scale';
import { arabic } from './words/arabic';
import { english } from './words/english';
import type { NumberWords } from './words/number-words';
import { russian } from './words/russian';
import { urdu } from './words/urdu';

/**
 * Numbers as a brief writes them: `US$ 36.7 million`, `up 4.6 %`, `0.13 %`, `35 times`. Rounded once, here; hard space
 * before unit and per cent, U+2212 for minus. A language that has no words yet is written in English.
 */

const MINUS = '\u2212';
/** Keeps a minus on the left of its number where words run from the right. */
const LEFT_MARK = '\u200e';

const byLanguage: Readonly<Record<string, NumberWords>> = { en: english, ru: russian, ur: urdu, ar: arabic };

/** How a language writes numbers; English for one that has no words yet. */
export function numberWords(language: string): NumberWords {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}

/**
 * The words of a computed number.
 *
 * @param value in base units; per cent for `change` and `percent`
 * @param key whose unit an amount is in
 */
export function wordReading(
  value: number,
  wording: Wording,
  key: Pick<FigureKey, 'unit'>,
  house: HouseStyle = usualStyle,
): string {
  const style = styleWith(house, wording.style);
  const { language, decimals } = wording;
  switch (wording.form) {
    case 'change':
      return wordChange(value, wording, style);
    case 'percent':
      return wordPercent(value, decimals ?? shareDecimals(value), language, style);
    case 'times': {
      const shown = decimals ?? (Math.abs(value) < 9.95 ? 1 : 0);
      return numberWords(language).times(wordNumber(value, shown, language, style), rounded(value, shown));
    }
    case 'number':
      return wordNumber(value, decimals ?? (Number.isInteger(value) ? 0 : 2), language, style);
    default:
      if (key.unit === '%') return wordPercent(value, decimals ?? shareDecimals(value), language, style);
      return wordAmount(value, key.unit, wording, style);
  }
}

/** What stands in a text for growth on nothing: a rate can't be given. */
export function wordFromNil(language: string): string {
  return numberWords(language).fromNil;
}

/** A number with grouped digits and a real minus; what rounds to nil has no sign. */
export function wordNumber(value: number, decimals: number, language: string, style: HouseStyle = usualStyle): string {
  const words = numberWords(language);
  const digits = formatter(words.tag(style), decimals).format(Math.abs(value));
  const mark = words.thousands?.(style) ?? null;
  const text = mark === null ? digits : digits.replaceAll(',', mark);
  return value < 0 ? withMinus(text, words) : text;
}

/** A written number or amount with a minus before it; nil has none. */
export function withMinus(text: string, { rightToLeft }: NumberWords): string {
  if (!showsSomething(text)) return text;
  return `${rightToLeft ? LEFT_MARK : ''}${MINUS}${text}`;
}

/** A number of a table with its sign always written, as growth is: `+4.6`, `−11.1`, `0.0`. */
export function wordSigned(value: number, decimals: number, language: string, style: HouseStyle = usualStyle): string {
  const text = wordNumber(value, decimals, language, style);
  if (value <= 0 || !showsSomething(text)) return text;
  return `${numberWords(language).rightToLeft ? LEFT_MARK : ''}+${text}`;
}

/** `0.13 %`, `12%`, `12 per cent`. */
export function wordPercent(value: number, decimals: number, language: string, style: HouseStyle): string {
  const number = wordNumber(value, decimals, language, style);
  return numberWords(language).percent(number, rounded(value, decimals), style);
}

/** A share so that something of it shows: none decimal from 10 %, one from 1 %, two below, one digit below 0.1 %. */
export function shareDecimals(percentage: number): number {
  const size = Math.abs(percentage);
  if (size === 0 || size >= 9.95) return 0;
  if (size >= 0.995) return 1;
  if (size >= 0.0995) return 2;
  return Math.min(6, -Math.floor(Math.log10(size)));
}

/** Decimals of a change in prose: one, none from ten per cent. */
export function changeDecimals(percentage: number): number {
  return Math.abs(percentage) >= 9.95 ? 0 : 1;
}

/** The scale by which the words of an amount count. */
export function scaleInWords(value: number, language: string, style: HouseStyle): CountedScale {
  return scaleOf(value, numberWords(language).counting(style));
}

/** An amount with its unit: `US$ 36.7 million`, `−US$ 36.7 million`, `36,7 млн долл. США`. */
export function wordAmount(
  value: number,
  unit: string | null,
  { language, decimals }: Pick<Wording, 'language' | 'decimals'>,
  style: HouseStyle,
): string {
  const words = numberWords(language);
  const scaled = scaleInWords(value, language, style);
  const number = wordNumber(Math.abs(value) / scaled.factor, decimals ?? scaled.decimals, language, style);
  const amount = words.amount(number, scaled.word, unit, style);
  return value < 0 ? withMinus(amount, words) : amount;
}

/** Above a thousand per cent a rate says less than a multiple. */
const FOLD_FROM = 1000;

function wordChange(value: number, { language, decimals }: Wording, style: HouseStyle): string {
  const words = numberWords(language);
  if (value > FOLD_FROM) return words.fold(wordNumber(value / 100 + 1, 0, language, style));
  const shown = decimals ?? changeDecimals(value);
  const number = wordNumber(Math.abs(value), shown, language, style);
  if (!showsSomething(number)) return words.unchanged;
  return (value < 0 ? words.down : words.up)(words.percent(number, rounded(value, shown), style));
}

/** Whether a written number is more than nil, in whatever digits. */
export function showsSomething(number: string): boolean {
  return /[1-9١-٩۱-۹]/.test(number);
}

/** The number as it is shown, for grammar alone: it is never written again. */
function rounded(value: number, decimals: number): number {
  return Math.round(Math.abs(value) * 10 ** decimals) / 10 ** decimals;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(tag: string, decimals: number): Intl.NumberFormat {
  const name = `${tag} ${decimals}`;
  const known = formatters.get(name);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  formatters.set(name, made);
  return made;
}
