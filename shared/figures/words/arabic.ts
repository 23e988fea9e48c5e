import { HARD, spanText } from './number-words';
import type { NumberWords, Span } from './number-words';
import type { CountWord } from '../scale';

const scales: Record<CountWord, string> = {
  '': '',
  thousand: `${HARD}ألف`,
  million: `${HARD}مليون`,
  billion: `${HARD}مليار`,
  lakh: `${HARD}لكّ`,
  crore: `${HARD}كرور`,
  arab: `${HARD}مليار`,
};

const units: Readonly<Record<string, string>> = {
  USD: 'دولار أمريكي',
  EUR: 'يورو',
  GBP: 'جنيه إسترليني',
  JPY: 'ين ياباني',
  CNY: 'يوان صيني',
  RUB: 'روبل روسي',
  BYN: 'روبل بيلاروسي',
  PKR: 'روبية باكستانية',
  INR: 'روبية هندية',
  kg: 'كيلوغرام',
  t: 'طن',
  l: 'لتر',
  m3: 'متر مكعب',
};

/** Numbers as Arabic writes them, by choice with the digits of the Arab east. */
export const arabic: NumberWords = {
  tag: ({ digits }) => `ar-u-nu-${digits === 'own' ? 'arab' : 'latn'}`,
  counting: () => 'western',
  rightToLeft: true,
  amount: (number, scale, unit) =>
    unit === null ? `${number}${scales[scale]}` : `${number}${scales[scale]}${HARD}${units[unit] ?? unit}`,
  percent: (number, _value, { percent, digits }) => {
    if (percent === 'words') return `${number}${HARD}في المئة`;
    return `${number}${percent === 'spaced' ? HARD : ''}${digits === 'own' ? '٪' : '%'}`;
  },
  up: (percent) => `بزيادة ${percent}`,
  down: (percent) => `بانخفاض ${percent}`,
  unchanged: 'دون تغيير',
  on: (change, base) => `${change} مقارنة بـ${HARD}${base}`,
  fold: (number) => `بزيادة إلى ${number}${HARD}ضعفًا`,
  fromNil: 'من الصفر',
  fromTo: (from, to) => `من ${from} إلى ${to}`,
  times: (number, value) => `${number}${HARD}${timesWord(value)}`,
  multiple(what, span) {
    const words = {
      doubled: 'ارتفاع إلى الضعف',
      'more-than-doubled': 'ارتفاع إلى أكثر من الضعف',
      tripled: 'ارتفاع إلى ثلاثة أضعاف',
      quadrupled: 'ارتفاع إلى أربعة أضعاف',
      halved: 'انخفاض إلى النصف',
    };
    return `${words[what]}${years(span)}`;
  },
  asMuch: (number, value, span) => `${number}${HARD}${timesWord(value)}${years(span)}`,
  atLeast: (amount) => `ما لا يقل عن ${amount}`,
  points: (number, value) => {
    const words = `${number}${HARD}نقطة مئوية`;
    return value === 0 ? 'دون تغيير' : value > 0 ? `بزيادة ${words}` : `بانخفاض ${words}`;
  },
  rank: (rank, of) => `المرتبة${HARD}${rank} من ${of}`,
  record: (extreme, span) => `${extremes[extreme]} خلال ${spanText(span)}`,
  since: (extreme, year) => `${extremes[extreme]} منذ ${year}`,
  surplus: (amount, place) => `فائض قدره ${amount}${inBrackets(place)}`,
  deficit: (amount, place) => `عجز قدره ${amount}${inBrackets(place)}`,
  balanced: 'ميزان متعادل',
  yearly: (percent, direction, span) =>
    `${direction === 'up' ? 'زيادة سنوية' : 'انخفاض سنوي'} بمتوسط ${percent}${years(span)}`,
  trend: (percent, direction, span) =>
    `الاتجاه: ${direction === 'up' ? 'زيادة سنوية' : 'انخفاض سنوي'} ${percent}${years(span)}`,
  contribution: (points) => `إسهام قدره ${points}${HARD}نقطة مئوية`,
  per: (amount, unit) => `${amount} لكل ${units[unit] ?? unit}`,
  list: (items) => items.join(' و'),
};

const extremes = { largest: 'الأعلى', smallest: 'الأدنى' };

function years(span: Span | null): string {
  return span === null ? '' : ` (${spanText(span)})`;
}

function inBrackets(place: string | null): string {
  return place === null ? '' : ` (${place})`;
}

/** Three to ten take the plural. */
function timesWord(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 3 && Math.abs(value) <= 10 ? 'مرات' : 'مرة';
}
