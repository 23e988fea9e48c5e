import { describe, expect, it } from 'vitest';
import type { NumberReading } from '../tables/proposal';
import { guessReading, numberLike } from './guess';
import { readCell } from './read';

const english: NumberReading = { decimal: '.', group: ',', dash: 'missing', marks: 'take' };
const german: NumberReading = { ...english, decimal: ',', group: '.' };
const french: NumberReading = { ...english, decimal: ',', group: ' ' };

const value = (text: string, reading = english) => {
  const read = readCell(text, reading);
  return read.kind === 'number' ? read.value : read.kind;
};

describe('numbers as a column writes them', () => {
  it.each<[string, NumberReading, number | string]>([
    ['1234.5', english, 1234.5],
    ['  22089.02', english, 22_089.02],
    ['1,234.5', english, 1234.5],
    ['12,34,567', english, 1_234_567],
    ['(4,073.3)', english, -4073.3],
    ['(20.6)', english, -20.6],
    ['1234-', english, -1234],
    ['−5', english, -5],
    ['1.31206e+009', english, 1_312_060_000],
    ['US$ 5.2', english, 5.2],
    ['١٢٣٤', english, 1234],
    ['۱۲٫۵', english, 12.5],
    ['1.234,5', german, 1234.5],
    ['1.234', german, 1234],
    ['1.234', english, 1.234],
    ['10\u00a0432,5', french, 10_432.5],
    ['12,3', french, 12.3],
    ['0.01 e', english, 0.01],
    ['5 1/', english, 5],
  ])('%s', (text, reading, expected) => {
    expect(value(text, reading)).toBe(expected);
  });

  it.each(['1,23', '1,2345', '12.5.1', '1.234,5', '1 234', 'about 5', '5 million', '1,234-5', '((5))', '2019-20'])(
    '%s is no number in an English column',
    (text) => expect(value(text)).toBe('other'),
  );

  it.each(['...', '-', ':', 'n.a.', 'н/д', '–', ''])('%s is missing, not zero', (text) => {
    expect(value(text)).toBe('missing');
  });

  it('a dash is zero where the column says so', () => {
    expect(value(' -   ', { ...english, dash: 'zero' })).toBe(0);
  });

  it('keeps the letter beside a number', () => {
    expect(readCell('12.5 p', english)).toEqual({ kind: 'number', value: 12.5, mark: 'p' });
  });
});

describe('how a column writes numbers is told by all its cells', () => {
  it.each<[string[], string, string]>([
    [['1,234', '5,678,900'], '.', ','],
    [['1.234,5', '17'], ',', '.'],
    [['1 234,5', '12,3'], ',', ' '],
    [["1'234.5", '12.3'], '.', "'"],
    [['1.234', '2.345', '1.234.567'], ',', '.'],
  ])('%j', (texts, decimal, group) => {
    const { reading, confidence } = guessReading(texts);
    expect([reading.decimal, reading.group]).toEqual([decimal, group]);
    expect(confidence).toBeGreaterThan(0.9);
  });

  it('is in doubt where nothing tells', () => {
    expect(guessReading(['1,234', '5,678']).confidence).toBeLessThan(0.9);
  });

  it('tells numbers and missing signs from text', () => {
    expect(['1.234,5', '...', 'Total'].map(numberLike)).toEqual(['number', 'missing', null]);
  });
});
