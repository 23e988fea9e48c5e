import { HARD, joined, spanText } from './number-words';
import type { NumberWords, Span } from './number-words';
import type { HouseStyle } from '../house-style';
import type { CountWord } from '../scale';

const signs: Readonly<Record<string, string>> = { USD: `US$${HARD}`, EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
const shortSigns: Readonly<Record<string, string>> = { ...signs, USD: '$' };
const shortScales: Record<CountWord, string> = {
  '': '',
  thousand: 'k',
  million: 'm',
  billion: 'bn',
  lakh: `${HARD}lakh`,
  crore: `${HARD}cr`,
  arab: `${HARD}arab`,
};

/** Numbers as British English writes them. */
export const english: NumberWords = {
  tag: ({ counting }) => (counting === 'indian' ? 'en-IN' : 'en-GB'),
  counting: ({ counting }) => counting,
  thousands: ({ money }) => (money === 'eu' ? HARD : null),
  rightToLeft: false,
  amount,
  percent: (number, _value, { percent }) =>
    percent === 'words' ? `${number}${HARD}per${HARD}cent` : `${number}${percent === 'spaced' ? HARD : ''}%`,
  up: (percent) => `up ${percent}`,
  down: (percent) => `down ${percent}`,
  unchanged: 'unchanged',
  on: (change, base) => `${change} on ${base}`,
  fold: (number) => `up ${number}-fold`,
  fromNil: 'from nil',
  fromTo: (from, to) => `from ${from} to ${to}`,
  times: (number) => `${number} times`,
  multiple(what, span) {
    const verbs = {
      doubled: 'doubled',
      'more-than-doubled': 'more than doubled',
      tripled: 'tripled',
      quadrupled: 'quadrupled',
      halved: 'halved',
    };
    return `${verbs[what]}${between(span)}`;
  },
  asMuch: (number, _value, span) =>
    span === null ? `${number} times as much` : `${number} times as much in ${span.to} as in ${span.from}`,
  atLeast: (amount) => `at least ${amount}`,
  points: (number, value) => {
    const words = `${number} percentage ${number === '1' ? 'point' : 'points'}`;
    return value === 0 ? 'unchanged' : value > 0 ? `up ${words}` : `down ${words}`;
  },
  rank: (rank, of) => `no.${HARD}${rank} of ${of}`,
  record: (extreme, span) => `the ${extreme} on record, ${spanText(span)}`,
  since: (extreme, year) => `the ${extreme} since ${year}`,
  surplus: (amount, place) => `a surplus of ${amount}${place === null ? '' : ` for ${place}`}`,
  deficit: (amount, place) => `a deficit of ${amount}${place === null ? '' : ` for ${place}`}`,
  balanced: 'in balance',
  yearly: (percent, direction, span) =>
    `${direction} ${percent} a year on average${span === null ? '' : `, ${spanText(span)}`}`,
  trend: (percent, direction, span) =>
    `${direction} ${percent} a year by trend${span === null ? '' : `, ${spanText(span)}`}`,
  contribution: (points) => `${points} percentage ${points === '1' ? 'point' : 'points'}`,
  per: (amount, unit) => `${amount} per ${unit}`,
  list: (items) => joined(items, ', ', ' and '),
};

function between(span: Span | null): string {
  return span === null ? '' : ` between ${span.from} and ${span.to}`;
}

function amount(number: string, scale: CountWord, unit: string | null, { money }: HouseStyle): string {
  const whole = scale === '' ? number : `${number}${HARD}${scale}`;
  if (unit === null) return whole;
  const currency = /^[A-Z]{3}$/.test(unit);
  if (!currency) return `${whole}${HARD}${unit}`;
  const sign = money === 'short' ? shortSigns[unit] : money === 'eu' && unit !== 'EUR' ? undefined : signs[unit];
  if (money === 'code' || sign === undefined) {
    return `${unit}${HARD}${money === 'short' ? `${number}${shortScales[scale]}` : whole}`;
  }
  return `${sign}${money === 'short' ? `${number}${shortScales[scale]}` : whole}`;
}
