import { HARD, joined, spanText } from './number-words';
import type { NumberWords, Span } from './number-words';
import type { HouseStyle } from '../house-style';
import type { CountWord } from '../scale';

const scales: Record<CountWord, string> = {
  '': '',
  thousand: `${HARD}тыс.`,
  million: `${HARD}млн`,
  billion: `${HARD}млрд`,
  lakh: `${HARD}лакхов`,
  crore: `${HARD}кроров`,
  arab: `${HARD}млрд`,
};

/** In the form that follows a number of any kind; abbreviations do not decline. */
const units: Readonly<Record<string, string>> = {
  USD: `долл.${HARD}США`,
  EUR: 'евро',
  GBP: `ф.${HARD}ст.`,
  JPY: 'иен',
  CNY: 'юаней',
  RUB: 'руб.',
  BYN: `бел.${HARD}руб.`,
  PKR: `пак.${HARD}рупий`,
  INR: `инд.${HARD}рупий`,
  KZT: 'тенге',
  kg: 'кг',
  t: 'т',
  l: 'л',
  m3: 'м³',
};
const shortSigns: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', RUB: '₽' };

/** Numbers as Russian writes them: names of countries and goods stay in the nominative. */
export const russian: NumberWords = {
  tag: () => 'ru-RU',
  counting: () => 'western',
  rightToLeft: false,
  amount: (number, scale, unit, style) =>
    unit === null ? `${number}${scales[scale]}` : `${number}${scales[scale]}${HARD}${unitOf(unit, style)}`,
  percent: (number, value, { percent }) =>
    percent === 'words'
      ? `${number}${HARD}${counted(number, value, ['процент', 'процента', 'процентов'])}`
      : `${number}${percent === 'spaced' ? HARD : ''}%`,
  up: (percent) => `рост на ${percent}`,
  down: (percent) => `снижение на ${percent}`,
  unchanged: 'без изменений',
  on: (change, base) => `${change} к ${base}${/\d$/.test(base) ? `${HARD}г.` : ''}`,
  fold: (number) => `рост в ${number}${HARD}${counted(number, Number.NaN, ['раз', 'раза', 'раз'])}`,
  fromNil: 'с нуля',
  fromTo: (from, to) => `с ${from} до ${to}`,
  times: (number, value) => `в ${number}${HARD}${counted(number, value, ['раз', 'раза', 'раз'])}`,
  multiple(what, span) {
    const words = {
      doubled: `рост в 2${HARD}раза`,
      'more-than-doubled': `рост более чем в 2${HARD}раза`,
      tripled: `рост в 3${HARD}раза`,
      quadrupled: `рост в 4${HARD}раза`,
      halved: `снижение в 2${HARD}раза`,
    };
    return `${words[what]}${years(span)}`;
  },
  asMuch: (number, value, span) =>
    `в ${number}${HARD}${counted(number, value, ['раз', 'раза', 'раз'])} больше${years(span)}`,
  atLeast: (amount) => `не менее ${amount}`,
  points: (number, value) => {
    const words = `${number}${HARD}п.${HARD}п.`;
    return value === 0 ? 'без изменений' : value > 0 ? `рост на ${words}` : `снижение на ${words}`;
  },
  rank: (rank, of) => `${rank}-е${HARD}место из${HARD}${of}`,
  record: (extreme, span) => `${extremes[extreme]} за ${spanText(span)}${HARD}гг.`,
  since: (extreme, year) => `${extremes[extreme]} с ${year}${/\d$/.test(year) ? `${HARD}г.` : ''}`,
  surplus: (amount, place) => `профицит ${amount}${inBrackets(place)}`,
  deficit: (amount, place) => `дефицит ${amount}${inBrackets(place)}`,
  balanced: 'баланс нулевой',
  yearly: (percent, direction, span) =>
    `${direction === 'up' ? 'рост' : 'снижение'} в среднем на ${percent} в год${years(span)}`,
  trend: (percent, direction, span) =>
    `тренд: ${direction === 'up' ? 'рост' : 'снижение'} на ${percent} в год${years(span)}`,
  contribution: (points) => `вклад ${points}${HARD}п.${HARD}п.`,
  per: (amount, unit) => `${amount} за ${units[unit] ?? unit}`,
  list: (items) => joined(items, ', ', ' и '),
};

const extremes = { largest: 'максимум', smallest: 'минимум' };

function unitOf(unit: string, { money }: HouseStyle): string {
  if (!/^[A-Z]{3}$/.test(unit)) return units[unit] ?? unit;
  if (money === 'code') return unit;
  return money === 'short' ? (shortSigns[unit] ?? units[unit] ?? unit) : (units[unit] ?? unit);
}

function years(span: Span | null): string {
  return span === null ? '' : ` (${spanText(span)}${HARD}гг.)`;
}

function inBrackets(place: string | null): string {
  return place === null ? '' : ` (${place})`;
}

/**
 * The form of a noun after a number: 1, 21 – the first; 2 to 4, and every fraction – the second; the rest – the third.
 *
 * @param value the number; NaN to take it from its digits
 */
function counted(number: string, value: number, [one, few, many]: readonly [string, string, string]): string {
  if (number.includes(',')) return few;
  const whole = Number.isNaN(value) ? Number(number.replace(/\D/g, '')) : Math.round(Math.abs(value));
  const [tens, ones] = [whole % 100, whole % 10];
  if (tens >= 11 && tens <= 14) return many;
  return ones === 1 ? one : ones >= 2 && ones <= 4 ? few : many;
}
