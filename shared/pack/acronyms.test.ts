import { expect, test } from 'vitest';
import { acronymsIn } from './acronyms';

const known = [['Shanghai Cooperation Organisation', 'SCO', 'ШОС', 'Шанхайская организация сотрудничества'], ['NATO']];
const read = (...texts: string[]) => acronymsIn(texts, known, 'en');

test.each([
  ['The China–Pakistan Economic Corridor (CPEC) goes on.', 'CPEC', 'China–Pakistan Economic Corridor'],
  ['At the Organisation of Islamic Cooperation (OIC) we agreed.', 'OIC', 'Organisation of Islamic Cooperation'],
  ['The JMC (Joint Ministerial Commission) meets.', 'JMC', 'Joint Ministerial Commission'],
  ['Members of SCO agreed.', 'SCO', 'Shanghai Cooperation Organisation'],
  ['Страны ШОС согласились.', 'ШОС', 'Шанхайская организация сотрудничества'],
  ['Nobody says what XQ is.', 'XQ', null],
  ['See the road (NHA) there.', 'NHA', null],
  ['NATO met.', 'NATO', null],
])('%s', (text, short, long) => {
  expect(read(text)).toEqual([{ short, long }]);
});

test('stands once, in order, and the text goes before the list of names', () => {
  const texts = ['WTO and SCO met.', 'SCO again; the Special Contact Office (SCO) answered.'];
  expect(read(...texts)).toEqual([
    { short: 'SCO', long: 'Special Contact Office' },
    { short: 'WTO', long: null },
  ]);
});

test('neither titles in capitals nor references hold any', () => {
  expect(read('JOINT COMMISSION ON TRADE', 'Room AB-12, file PK/TR/7, USD5', 'No. III')).toEqual([]);
});
