import { describe, expect, it } from 'vitest';
import type { Form } from './binding';
import { usualStyle, type HouseStyle } from './house-style';
import { wordReading } from './wording';

/** Hard spaces shown as `_`, so that a test cannot overlook them. */
const plain = (text: string) => text.replaceAll('\u00a0', '_');
const said = (value: number, language: string, style: Partial<HouseStyle> = {}, form: Form = 'amount', unit = 'USD') =>
  plain(wordReading(value, { form, decimals: null, language }, { unit }, { ...usualStyle, ...style }));

describe('the house style', () => {
  it.each<[string, Partial<HouseStyle>, string, string]>([
    ['en', {}, 'US$_51.3_million', '12_%'],
    ['en', { money: 'code' }, 'USD_51.3_million', '12_%'],
    ['en', { money: 'short', percent: 'closed' }, '$51.3m', '12%'],
    ['en', { money: 'eu' }, 'USD_51.3_million', '12_%'],
    ['en', { counting: 'indian', percent: 'words' }, 'US$_5.13_crore', '12_per_cent'],
    ['ru', {}, '51,3_млн_долл._США', '12_%'],
    ['ru', { money: 'code', percent: 'words' }, '51,3_млн_USD', '12_процентов'],
    ['ur', {}, '51.3_ملین_امریکی ڈالر', '12_فیصد'],
    ['ur', { counting: 'indian', digits: 'own' }, '۵٫۱۳_کروڑ_امریکی ڈالر', '۱۲_فیصد'],
    ['ar', {}, '51.3_مليون_دولار أمريكي', '12_%'],
    ['ar', { digits: 'own', percent: 'closed' }, '٥١٫٣_مليون_دولار أمريكي', '١٢٪'],
    ['ar', { percent: 'words' }, '51.3_مليون_دولار أمريكي', '12_في المئة'],
  ])('writes amounts and rates in %s as %o', (language, style, amount, percent) => {
    expect(said(51_300_000, language, style)).toBe(amount);
    expect(said(12, language, style, 'percent')).toBe(percent);
  });

  it('counts a thousand million as each language does', () => {
    expect(said(28_199_260_000, 'ur')).toBe('28.2_ارب_امریکی ڈالر');
    expect(said(28_199_260_000, 'ru')).toBe('28,2_млрд_долл._США');
    expect(said(28_199_260_000, 'en', { money: 'short' })).toBe('$28.2bn');
    expect(said(2_819_926_000, 'en', { counting: 'indian' })).toBe('US$_282.0_crore');
    expect(said(17_365_690_746_860, 'en', { money: 'eu' }, 'amount', 'EUR')).toBe('€17_365.7_billion');
  });

  it('declines where Russian does', () => {
    const times = (value: number) => said(value, 'ru', {}, 'times');
    expect([times(21), times(22), times(35), times(2.9)]).toEqual(['в 21_раз', 'в 22_раза', 'в 35_раз', 'в 2,9_раза']);
    const rate = (value: number) => said(value, 'ru', { percent: 'words' }, 'percent');
    expect([rate(11), rate(21), rate(4.6)]).toEqual(['11_процентов', '21_процент', '4,6_процента']);
  });

  it('keeps a minus at its number where words run from the right', () => {
    expect(said(-35_626_647, 'ur')).toBe('\u200e−35.6_ملین_امریکی ڈالر');
    expect(said(-35_626_647, 'ru')).toBe('−35,6_млн_долл._США');
  });

  it('never says NaN, and shows what one rounding of the stored value gives', () => {
    for (let i = 0; i < 400; i += 1) {
      const value = ((i * 7919) % 10007) ** 3 / 1e4;
      for (const language of ['en', 'ru', 'ur', 'ar']) {
        for (const form of ['amount', 'change', 'percent', 'times', 'number'] as const) {
          expect(said(value, language, {}, form)).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
      const shown = wordReading(value, { form: 'number', decimals: 1, language: 'en' }, { unit: null });
      expect(Math.abs(Number(shown.replaceAll(',', '')) - value)).toBeLessThanOrEqual(0.05 + 1e-9 * Math.max(1, value));
    }
  });
});
