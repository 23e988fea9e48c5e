import { describe, expect, it } from 'vitest';
import type { NumberReading } from '../tables/proposal';
import { guessReading, numberLike } from './guess';
import { readCell } from './read';

const english: NumberReading = { decimal: '.', group: ',', dash: 'missing', marks: 'take' };
const german: NumberReading = { ...english, decimal: ',', group: '.' };
const french: NumberReading = { ...english, decimal: ',', group: ' ' };

const value = (text: string, reading = english) => {
  const read = readCell(text, reading);
  return read.kind === 'number' ? read.value * (read.scale ?? 1) : read.kind;
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
    ['(1,234)', english, -1234],
    ['- 5.2', english, -5.2],
    ['–5.2', english, -5.2],
    ['+4.5', english, 4.5],
    ['+4.5%', english, 4.5],
    ['41,2 (118,3)', french, 41.2],
    ['112.4 (+3.1%)', english, 112.4],
    ['12,345 (7%)', english, 12_345],
    ['12,345 (678)', english, 'other'],
    ['12.5 (2021)', english, 'other'],
    ['1.3e9', english, 1.3e9],
    ['1.3E+09', english, 1.3e9],
    ['1,3E+09', german, 1.3e9],
    ['$1,234', english, 1234],
    ['-$1,234', english, -1234],
    ['$(1,234)', english, -1234],
    ['($1,234)', english, -1234],
    ['€ 12.5', english, 12.5],
    ['12,5 €', german, 12.5],
    ['1 234 руб.', french, 1234],
    ['Rs. 1,234', english, 1234],
    ['USD 5.2', english, 5.2],
    ['5.2 USD', english, 5.2],
    ['US$ 5.2 mn', english, 5.2e6],
    ['US$5.2 million', english, 5.2e6],
    ['5.2 bn', english, 5.2e9],
    ['$1.2B', english, 1.2e9],
    ['$350M', english, 350e6],
    ['12K', english, 12e3],
    ['5,2 млн', french, 5.2e6],
    ['1,2 млрд', french, 1.2e9],
    ['Rs 12.5 crore', english, 125e6],
    ['12.5 lakh', english, 1.25e6],
    ['1 234 567', french, 1_234_567],
    ['1 234,5', french, 1234.5],
    ["'1234", english, 1234],
    ['"1,234"', english, 1234],
    ['١٬٢٣٤٫٥', english, 1234.5],
    ['۱٬۲۳۴٫۵', german, 1234.5],
    ['１２３', english, 123],
    ['123p', english, 123],
    ['12.3 e', english, 12.3],
    ['12.3(p)', english, 12.3],
    ['12.3 (r)', english, 12.3],
    ['12.3*', english, 12.3],
    ['12.3**', english, 12.3],
    ['*12.3', english, 12.3],
    ['12.3¹', english, 12.3],
    ['12.3¹⁾', english, 12.3],
    ['12.3 ²', english, 12.3],
    ['1,234 bp', english, 1234],
    ['.5', english, 0.5],
    ['-.5', english, -0.5],
    ['5.', english, 5],
    ['1,00,00,000', english, 10_000_000],
    ['12,34,567.89', english, 1_234_567.89],
    ['△5.2', english, -5.2],
    ['▼ 9.7%', english, -9.7],
    ['▲12.9', { ...english, triangle: 'minus' }, -12.9],
    ['▲ 3.1%', { ...english, triangle: 'plus' }, 3.1],
    ['3.1% ▲', { ...english, triangle: 'plus' }, 3.1],
    ['~5.2', english, 5.2],
    ['0', english, 0],
    ['0.0', english, 0],
    ['-0.0', english, -0],
    ['12 %', english, 12],
  ])('%s', (text, reading, expected) => {
    expect(value(text, reading)).toBe(expected);
  });

  it.each([
    '▲ 3.1',
    '1,23',
    '1,2345',
    '12.5.1',
    '1.234,5',
    '1 234',
    'about 5',
    '1,234-5',
    '((5))',
    '2019-20',
    '5 apples',
    '1/2',
    'Q1',
  ])('%s is no number in an English column', (text) => expect(value(text)).toBe('other'));

  it.each([
    '...',
    '-',
    ':',
    'n.a.',
    'н/д',
    '–',
    '',
    '..',
    '…',
    '. .',
    '. . .',
    '- -',
    '–',
    '—',
    '*',
    'NA',
    'N/A',
    'n/a',
    'n.a',
    '#N/A',
    'n.d.',
    's/d',
    'S.I.',
    'N.A.',
    'n.s.',
    'н.д.',
    'нет данных',
    'no data',
    'not available',
    'غير متوفر',
    '不详',
    '无',
    'N.D',
    'z',
    ':u',
    'nil',
    'NaN',
    'NULL',
    '__',
    '^',
    'k.A.',
    '“',
    '..a',
  ])('%s is missing, not zero', (text) => {
    expect(value(text)).toBe('missing');
  });

  it.each<[string, string]>([
    ['x', 'not-applicable'],
    ['X', 'not-applicable'],
    ['х', 'not-applicable'],
    ['c', 'confidential'],
    ['C', 'confidential'],
    [': c', 'confidential'],
    ['(D)', 'confidential'],
    ['S', 'confidential'],
    ['(S)', 'confidential'],
    ['conf.', 'confidential'],
    ['конф.', 'confidential'],
    ['-c', 'confidential'],
    [': z', 'not-applicable'],
  ])('%s: %s', (text, reason) => {
    expect(readCell(text, english)).toEqual({ kind: 'missing', reason });
  });

  it('a number beside a mark of suppression is a number', () => {
    expect(readCell('0.0*', english)).toEqual({ kind: 'number', value: 0, mark: '*' });
  });

  it('a dash is zero where the column says so', () => {
    expect(value(' -   ', { ...english, dash: 'zero' })).toBe(0);
  });

  it('keeps the letter beside a number', () => {
    expect(readCell('12.5 p', english)).toEqual({ kind: 'number', value: 12.5, mark: 'p' });
    expect(readCell('1.8 (est.)', english)).toEqual({ kind: 'number', value: 1.8, mark: '(est.)' });
  });
});

describe('how a column writes numbers is told by all its cells', () => {
  it.each<[string[], string, string]>([
    [['1,234', '5,678,900'], '.', ','],
    [['1.234,5', '17'], ',', '.'],
    [['1 234,5', '12,3'], ',', ' '],
    [["1'234.5", '12.3'], '.', "'"],
    [['1.234', '2.345', '1.234.567'], ',', '.'],
    [['950', '1.234', '12.500'], ',', '.'],
    [['950', '1,234', '12,500'], '.', ','],
    [['0.123', '1.234', '12.500'], '.', ','],
    [['12,34,567', '1,234'], '.', ','],
    [['1 234', '56'], ',', ' '],
    [['۱٬۲۳۴', '۵۶٫۷'], '.', ','],
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
