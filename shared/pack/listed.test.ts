import { expect, test } from 'vitest';
import { stamp, weekdayDate, weekdayTitle } from './dates';
import { fullStop, listed, listedApart } from './listed';

test.each([
  ['en', ['Belarus', '', '2019', null, '2020'], 'Belarus, 2019, 2020'],
  ['ru', ['Беларусь', '2020'], 'Беларусь, 2020'],
  ['ur', ['بیلاروس', '2019', '2020'], 'بیلاروس، 2019، 2020'],
  ['ur', ['D. Sample', 'Director', '22 نومبر'], 'D. Sample, Director، 22 نومبر'],
])('in %s %j is said as its language parts them', (language, parts, said) => {
  expect(listed(parts, language)).toBe(said);
});

test('what has commas in it is parted by more', () => {
  expect(listedApart(['a, b', 'c'], 'en')).toBe('a, b; c');
  expect(listedApart(['الف، ب', 'ج'], 'ur')).toBe('الف، ب؛ ج');
});

test('a sentence of Urdu ends with its own sign', () => {
  expect(['en', 'ru', 'ar', 'fa', 'ur'].map(fullStop).join(' ')).toBe('. . . . ۔');
});

test('a day of the week stands small within a line where its language writes it so', () => {
  const blank = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(blank(weekdayDate('2024-11-25', 'en'))).toBe('Monday 25 November 2024');
  expect(blank(weekdayDate('2024-11-25', 'ru'))).toBe('понедельник, 25 ноября 2024 г.');
  expect(blank(weekdayTitle('2024-11-25', 'ru'))).toBe('Понедельник, 25 ноября 2024 г.');
  expect(blank(weekdayDate('2024-11-25', 'ur'))).toBe('پیر، 25 نومبر، 2024');
  expect(blank(stamp('2024-11-24T21:40:00Z', 'UTC', 'ur'))).toBe('24 نومبر، 2024، 21:40');
});
