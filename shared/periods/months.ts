import { fold } from '../places/fold';

const LANGUAGES =
  'en fr es pt ru ar ur fa de it tr id pl uk nl ro cs be bg sr sk sl hu sv da nb fi el az kk uz ms th hi bn et lv'.split(
    ' ',
  );

/** Forms that tables use beside those of the Unicode CLDR: short, Levantine and Maghrebi ones. */
const MORE: Readonly<Record<number, string>> = {
  1: 'янв|янвр|كانون الثاني|جانفي|كانون ثاني|janv|jan|enero|gen|oca|sijecanj',
  2: 'февр|фев|شباط|فيفري|شبات|fevr|fev|feb|sub',
  3: 'март|марта|мар|اذار|مارس|mar|mrz|maerz|marz',
  4: 'апр|نيسان|افريل|ابريل|avr|abr|apr|nis',
  5: 'мая|май|ايار|ماي|maj|mai|may',
  6: 'июн|июнь|حزيران|جوان|juin|jun|haz',
  7: 'июл|июль|تموز|جويليه|juil|jul|tem',
  8: 'авг|اب|اوت|aout|ago|agu|aug|avg',
  9: 'сент|сен|ايلول|septembre|sept|sep|set|eyl',
  10: 'окт|تشرين الاول|تشرين اول|oct|out|okt|eki',
  11: 'нояб|ноя|تشرين الثاني|تشرين ثاني|nov|kas',
  12: 'дек|كانون الاول|كانون اول|dec|dez|dic|des|ara',
};

/** Month names and their short forms in the languages of trade tables, folded, with the month's number. */
export const monthNames: ReadonlyMap<string, number> = named();

function named(): Map<string, number> {
  const names = new Map<string, number>();
  for (const [month, written] of Object.entries(MORE)) {
    for (const name of written.split('|')) names.set(fold(name), Number(month));
  }
  for (const language of LANGUAGES) {
    for (const options of [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const part =
          format.formatToParts(Date.UTC(2021, month - 1, 15)).find(({ type }) => type === 'month')?.value ?? '';
        const name = fold(part);
        if (name.length > 1 && !/\d/.test(name))
          for (const form of casesOf(name)) if (!names.has(form)) names.set(form, month);
      }
    }
  }
  return names;
}

/** A Slavic name with its other cases: января, январе, январю. */
function casesOf(name: string): string[] {
  const genitive = /^([\u0400-\u04ff]{2,})([яа])$/.exec(name);
  const stem = genitive?.[1] ?? '';
  if (genitive === null) return [name];
  const endings = genitive[2] === 'я' ? ['е', 'ю', 'ем', 'і'] : ['е', 'у', 'ом', 'і'];
  return [name, ...endings.map((ending) => stem + ending)];
}

/** The month's names as one alternative of a pattern, longest first. */
export const monthPattern: string = [...monthNames.keys()]
  .filter((name) => !/^m+a?$/.test(name))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
