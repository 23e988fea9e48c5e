import type { Wording } from './binding';
import type { FigureKey } from './figure';
import { scaleOf, type ScaleWord } from './scale';

/**
 * Numbers as a brief writes them: `US$ 36.7 million`, `up 4.6 %`, `0.13 %`, `35 times`. Rounded once, here; hard space
 * before unit and per cent, U+2212 for minus. A language that has no words yet is written in English.
 */

const HARD = '\u00a0';
const MINUS = '\u2212';

interface Words {
  /** The tag by which digits are grouped and parted. */
  digits: string;
  scale: Record<ScaleWord, string>;
  amount: (number: string, unit: string | null) => string;
  up: (percent: string) => string;
  down: (percent: string) => string;
  unchanged: string;
  fold: (times: string) => string;
  fromNil: string;
  times: (number: string) => string;
}

const signs: Readonly<Record<string, string>> = { USD: `US$${HARD}`, EUR: '€', GBP: '£', JPY: '¥' };
const russianUnits: Readonly<Record<string, string>> = { USD: 'долл.\u00a0США', EUR: 'евро', RUB: 'руб.', kg: 'кг' };

const english: Words = {
  digits: 'en-GB',
  scale: { '': '', thousand: `${HARD}thousand`, million: `${HARD}million`, billion: `${HARD}billion` },
  amount: (number, unit) => {
    if (unit === null) return number;
    const sign = signs[unit];
    if (sign !== undefined) return `${sign}${number}`;
    return /^[A-Z]{3}$/.test(unit) ? `${unit}${HARD}${number}` : `${number}${HARD}${unit}`;
  },
  up: (percent) => `up ${percent}`,
  down: (percent) => `down ${percent}`,
  unchanged: 'unchanged',
  fold: (times) => `up ${times}-fold`,
  fromNil: 'from nil',
  times: (number) => `${number} times`,
};

const russian: Words = {
  digits: 'ru-RU',
  scale: { '': '', thousand: `${HARD}тыс.`, million: `${HARD}млн`, billion: `${HARD}млрд` },
  amount: (number, unit) => (unit === null ? number : `${number}${HARD}${russianUnits[unit] ?? unit}`),
  up: (percent) => `рост на ${percent}`,
  down: (percent) => `снижение на ${percent}`,
  unchanged: 'без изменений',
  fold: (times) => `рост в ${times} раз`,
  fromNil: 'с нуля',
  times: (number) => `в ${number} раза`,
};

const byLanguage: Readonly<Record<string, Words>> = { en: english, ru: russian };

function wordsOf(language: string): Words {
  return byLanguage[language.split('-')[0] ?? ''] ?? english;
}

/**
 * The words of a computed number.
 *
 * @param value in base units; per cent for `change` and `percent`
 * @param key whose unit an amount is in
 */
export function wordReading(value: number, wording: Wording, key: Pick<FigureKey, 'unit'>): string {
  const words = wordsOf(wording.language);
  switch (wording.form) {
    case 'amount':
      return key.unit === '%' ? percent(value, wording) : wordAmount(value, key.unit, wording);
    case 'change':
      return wordChange(value, wording);
    case 'percent':
      return percent(value, wording);
    case 'times':
      return words.times(wordNumber(value, wording.decimals ?? (Math.abs(value) < 9.95 ? 1 : 0), wording.language));
    case 'number':
      return wordNumber(value, wording.decimals ?? (Number.isInteger(value) ? 0 : 2), wording.language);
  }
}

/** What stands in a text for growth on nothing: a rate can't be given. */
export function wordFromNil(language: string): string {
  return wordsOf(language).fromNil;
}

/** A number with grouped digits and a real minus; what rounds to nil has no sign. */
export function wordNumber(value: number, decimals: number, language: string): string {
  const text = new Intl.NumberFormat(wordsOf(language).digits, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}

/** A number of a table with its sign always written, as growth is: `+4.6`, `−11.1`, `0.0`. */
export function wordSigned(value: number, decimals: number, language: string): string {
  const text = wordNumber(value, decimals, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share so that something of it shows: none decimal from 10 %, one from 1 %, two below, one digit below 0.1 %. */
export function shareDecimals(percentage: number): number {
  const size = Math.abs(percentage);
  if (size === 0 || size >= 9.95) return 0;
  if (size >= 0.995) return 1;
  if (size >= 0.0995) return 2;
  return Math.min(6, -Math.floor(Math.log10(size)));
}

function wordAmount(value: number, unit: string | null, { language, decimals }: Wording): string {
  const words = wordsOf(language);
  const scaled = scaleOf(value);
  const number = wordNumber(Math.abs(value) / scaled.factor, decimals ?? scaled.decimals, language);
  const amount = words.amount(`${number}${words.scale[scaled.word]}`, unit);
  return value < 0 && /[1-9]/.test(number) ? `${MINUS}${amount}` : amount;
}

function percent(value: number, { language, decimals }: Wording): string {
  return `${wordNumber(value, decimals ?? shareDecimals(value), language)}${HARD}%`;
}

/** Above a thousand per cent a rate says less than a multiple. */
const FOLD_FROM = 1000;

function wordChange(value: number, { language, decimals }: Wording): string {
  const words = wordsOf(language);
  if (value > FOLD_FROM) return words.fold(wordNumber(value / 100 + 1, 0, language));
  const shown = decimals ?? (Math.abs(value) >= 9.95 ? 0 : 1);
  const number = wordNumber(Math.abs(value), shown, language);
  if (!/[1-9]/.test(number)) return words.unchanged;
  return (value < 0 ? words.down : words.up)(`${number}${HARD}%`);
}
