import { fold } from '../places/fold';

const LANGUAGES = [
  'en',
  'fr',
  'es',
  'pt',
  'ru',
  'ar',
  'ur',
  'fa',
  'de',
  'it',
  'tr',
  'id',
  'pl',
  'uk',
  'nl',
  'ro',
  'cs',
];
const MORE: Readonly<Record<string, number>> = {
  sept: 9,
  septembre: 9,
  мая: 5,
  сент: 9,
  нояб: 11,
  февр: 2,
  янв: 1,
  авг: 8,
  окт: 10,
  дек: 12,
  апр: 4,
  март: 3,
  июн: 6,
  июл: 7,
  'янв ': 1,
  'كانون الثاني': 1,
  شباط: 2,
  اذار: 3,
  نيسان: 4,
  ايار: 5,
  حزيران: 6,
  تموز: 7,
  اب: 8,
  ايلول: 9,
};

/** Month names and their short forms in the languages of trade tables, folded, with the month's number. */
export const monthNames: ReadonlyMap<string, number> = named();

function named(): Map<string, number> {
  const names = new Map(Object.entries(MORE));
  for (const language of LANGUAGES) {
    for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part =
          format.formatToParts(Date.UTC(2021, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '';
        const name = fold(part);
        if (name.length > 1 && !/\d/.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
  return names;
}

/** The month's names as one alternative of a pattern, longest first. */
export const monthPattern: string = [...monthNames.keys()]
  .filter((name) => !/^m+a?$/.test(name))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
