import { expect, it } from 'vitest';
import { fold } from '../places/fold';
import { monthNames } from './months';

const LANGUAGES =
  'en fr es pt ru ar ur fa de it tr id pl uk nl ro cs be bg sr sk sl hu sv da nb fi el az kk uz ms th hi bn et lv';

it.each(LANGUAGES.split(' '))('knows the months as they are written in %s', (language) => {
  for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2021, month - 1, 15));
      const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '');
      // Without its signs a Bengali May is one letter, which tells nothing.
      if (name.length > 1) expect([name, monthNames.get(name)]).toEqual([name, month]);
    }
  }
});
