import { expect, it } from 'vitest';
import { fold } from '../places/fold';
import { monthNames } from './months';

const LANGUAGES =
  'en fr es pt ru ar ur fa de it tr id pl uk nl ro cs be bg sr sk sl hu sv da nb fi el az kk uz ms th hi bn et lv';

/** The months as a language writes them, alone and beside a day; without its signs a Bengali May is one letter. */
function written(language: string): { name: string; month: number }[] {
  return ([{ month: 'long' }, { month: 'long', day: 'numeric' }] as const).flatMap((options) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const parts = format.formatToParts(Date.UTC(2021, at, 15));
      return { name: fold(parts.find(({ type }) => type === 'month')?.value ?? ''), month: at + 1 };
    }).filter(({ name }) => name.length > 1);
  });
}

it.each(LANGUAGES.split(' '))('knows the months as they are written in %s', (language) => {
  const names = written(language);
  expect(names.map(({ name }) => ({ name, month: monthNames.get(name) }))).toEqual(names);
});
