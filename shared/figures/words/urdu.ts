import { HARD, joined, spanText } from './number-words';
import type { NumberWords, Span } from './number-words';
import type { CountWord } from '../scale';

const scales: Record<CountWord, string> = {
  '': '',
  thousand: `${HARD}ہزار`,
  million: `${HARD}ملین`,
  // A thousand million is an arab in Pakistan, whichever way smaller amounts are counted.
  billion: `${HARD}ارب`,
  lakh: `${HARD}لاکھ`,
  crore: `${HARD}کروڑ`,
  arab: `${HARD}ارب`,
};

const units: Readonly<Record<string, string>> = {
  USD: 'امریکی ڈالر',
  EUR: 'یورو',
  GBP: 'برطانوی پاؤنڈ',
  JPY: 'جاپانی ین',
  CNY: 'چینی یوآن',
  RUB: 'روسی روبل',
  BYN: 'بیلاروسی روبل',
  PKR: 'پاکستانی روپے',
  INR: 'بھارتی روپے',
  kg: 'کلوگرام',
  t: 'ٹن',
  l: 'لیٹر',
  m3: 'مکعب میٹر',
};

/** Numbers as Urdu writes them; by choice in lakh, crore and arab, and with Urdu's own digits. */
export const urdu: NumberWords = {
  tag: ({ counting, digits }) =>
    `${counting === 'indian' ? 'ur-IN' : 'ur-PK'}-u-nu-${digits === 'own' ? 'arabext' : 'latn'}`,
  counting: ({ counting }) => (counting === 'indian' ? 'urdu' : 'western'),
  rightToLeft: true,
  amount: (number, scale, unit) =>
    unit === null ? `${number}${scales[scale]}` : `${number}${scales[scale]}${HARD}${units[unit] ?? unit}`,
  percent: (number, _value, { percent, digits }) =>
    percent === 'closed' ? `${number}${digits === 'own' ? '٪' : '%'}` : `${number}${HARD}فیصد`,
  up: (percent) => `${percent} اضافہ`,
  down: (percent) => `${percent} کمی`,
  unchanged: 'کوئی تبدیلی نہیں',
  on: (change, base) => `${base} کے مقابلے میں ${change}`,
  fold: (number) => `${number}${HARD}گنا اضافہ`,
  fromNil: 'صفر سے آغاز',
  fromTo: (from, to) => `${from} سے ${to} تک`,
  times: (number) => `${number}${HARD}گنا`,
  multiple(what, span) {
    const words = {
      doubled: 'دوگنا',
      'more-than-doubled': 'دوگنا سے زائد',
      tripled: 'تین گنا',
      quadrupled: 'چار گنا',
      halved: 'نصف',
    };
    return `${between(span)}${words[what]}`;
  },
  asMuch: (number, _value, span) => `${between(span)}${number}${HARD}گنا`,
  atLeast: (amount) => `کم از کم ${amount}`,
  points: (number, value) => {
    const words = `${number}${HARD}فیصد پوائنٹس`;
    return value === 0 ? 'کوئی تبدیلی نہیں' : value > 0 ? `${words} اضافہ` : `${words} کمی`;
  },
  rank: (rank, of) => `${of} میں سے نمبر${HARD}${rank}`,
  record: (extreme, span) => `${spanText(span)} کے دوران ${extremes[extreme]}`,
  since: (extreme, year) => `${year} کے بعد ${extremes[extreme]}`,
  surplus: (amount, place) => `${before(place)}${amount} کا سرپلس`,
  deficit: (amount, place) => `${before(place)}${amount} کا خسارہ`,
  balanced: 'متوازن',
  yearly: (percent, direction, span) =>
    `${span === null ? '' : `${spanText(span)}: `}اوسطاً ${percent} سالانہ ${direction === 'up' ? 'اضافہ' : 'کمی'}`,
  trend: (percent, direction, span) =>
    `رجحان${span === null ? '' : ` ${spanText(span)}`}: ${percent} سالانہ ${direction === 'up' ? 'اضافہ' : 'کمی'}`,
  contribution: (points) => `${points}${HARD}فیصد پوائنٹس کا حصہ`,
  per: (amount, unit) => `${amount} فی ${units[unit] ?? unit}`,
  list: (items) => joined(items, '، ', ' اور '),
};

const extremes = { largest: 'سب سے زیادہ', smallest: 'سب سے کم' };

function between(span: Span | null): string {
  return span === null ? '' : `${span.from} سے ${span.to} تک `;
}

function before(place: string | null): string {
  return place === null ? '' : `${place}: `;
}
