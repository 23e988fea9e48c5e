import { describe, expect, it } from 'vitest';
import { reading, tradeSheet } from '../../test/support/pack-content';
import type { PairCell } from '../contract/country-pair';
import { usualStyle } from '../figures/house-style';
import type { HouseStyle } from '../figures/house-style';
import { growthCell, moneyCell, moneyOf, sheetOf } from './fact-sheet-grid';
import type { Sheet } from './fact-sheet-grid';

const of = (value: number | null, more: Partial<PairCell> = {}): PairCell => ({
  value,
  missing: value === null ? 'missing' : null,
  figureIds: [1],
  atLeast: false,
  allowed: null,
  ...more,
});

function sheetIn(language: string, style: Partial<HouseStyle> = {}, decimals: number | null = null): Sheet {
  const { table } = tradeSheet(reading(36_683_300));
  return sheetOf({ ...table, style: { ...usualStyle, ...style } }, { language, nameOf: (code) => code, decimals });
}

describe('money of a table', () => {
  const shown = (sheet: Sheet, values: readonly number[], cell: PairCell) =>
    moneyCell(
      sheet,
      cell,
      moneyOf(
        sheet,
        values.map((value) => of(value)),
      ),
    ).text;
  const millions = [36_683_300, 1_056_653];

  it('has one scale, by size', () => {
    expect(
      moneyOf(
        sheetIn('en'),
        millions.map((value) => of(value)),
      ),
    ).toEqual({
      factor: 1e6,
      decimals: 2,
      unit: 'Million US$',
    });
    expect(moneyOf(sheetIn('en'), [of(343_000)])).toMatchObject({ unit: 'Thousand US$', decimals: 0 });
    expect(moneyOf(sheetIn('en'), [of(28_199_260_000)]).unit).toBe('Billion US$');
    expect(moneyOf(sheetIn('ru'), [of(36_683_300)]).unit.replaceAll('\u00a0', ' ')).toBe('млн долл. США');
    expect(moneyOf(sheetIn('ur'), [of(36_683_300)]).unit).toBe('ملین امریکی ڈالر');
    expect(moneyOf(sheetIn('en', { money: 'code' }), [of(36_683_300)]).unit).toBe('Million USD');
    expect(moneyOf(sheetIn('en', { counting: 'indian' }), [of(36_683_300)]).unit).toBe('Crore US$');
  });

  it('never prints nil for what is there, and no sign before nil', () => {
    const sheet = sheetIn('en');
    expect(shown(sheet, millions, of(1_056_653))).toBe('1.06');
    expect(shown(sheet, millions, of(4999))).toBe('<0.01');
    expect(shown(sheet, millions, of(0))).toBe('0.00');
    expect(shown(sheet, millions, of(-4000))).toBe('0.00');
    expect(shown(sheet, millions, of(-35_626_647))).toBe('\u221235.63');
    expect(shown(sheet, millions, of(null))).toBe('–');
    expect(shown(sheet, millions, of(1_056_653, { atLeast: true }))).toBe('≥\u00a01.06');
    expect(shown(sheetIn('ru'), millions, of(4999))).toBe('<0,01');
    expect(shown(sheetIn('ur'), millions, of(4999))).toBe('\u200e<0.01\u200e');
  });

  it('takes the digits and decimals that somebody chose', () => {
    expect(shown(sheetIn('ur', { digits: 'own' }), millions, of(36_683_300))).toBe('۳۶٫۶۸');
    expect(shown(sheetIn('en', {}, 0), millions, of(36_683_300))).toBe('37');
  });
});

describe('growth in a table', () => {
  const text = (cell: PairCell, unit = 1e6, language = 'en') => growthCell(sheetIn(language), cell, unit).text;
  const change = (from: number, to: number, faint = false) =>
    of((to / from - 1) * 100, { change: { from, to, faint } });

  it('is a rate with its sign and one decimal', () => {
    expect(text(change(35_064_800, 36_683_300))).toBe('+4.6');
    expect(text(change(64_331_400, 39_422_200))).toBe('\u221238.7');
    expect(text(change(5e6, 5e6))).toBe('0.0');
    expect(text(change(35_064_800, 36_683_300), 1e6, 'ur')).toBe('\u200e+4.6\u200e');
  });

  it('says from nil on nothing, and a multiple on next to nothing', () => {
    expect(text(of(null, { missing: 'base-nil' }))).toBe('from nil');
    expect(text(of(null, { missing: 'base-nil' }), 1e6, 'ru')).toBe('с нуля');
    // Below one unit of what is shown, below one per cent of the series' mean, above a thousand per cent.
    expect(text(change(400_000, 1_200_000))).toBe('×3.0');
    expect(text(change(2e6, 7e6, true))).toBe('×3.5');
    expect(text(change(2e6, 60e6))).toBe('×30');
    expect(text(change(900_000, 9_000))).toBe('×0.01');
    expect(text(of(null))).toBe('–');
  });
});
