import { describe, expect, it } from 'vitest';
import { amountKey, typedAmounts } from './typed-amounts';

const found = (text: string) => typedAmounts(text).map((one) => one.text);

describe('typed amounts', () => {
  it.each([
    ['Trade reached US$ 51.3 million in 2023, up 12 % on 2022.', ['US$ 51.3 million', '12 %']],
    ['We buy 3,400 tonnes at €1.2bn, some Rs. 40 crore.', ['3,400 tonnes', '€1.2bn', 'Rs. 40 crore']],
    ['USD 5 and 7 dollars and 8 per cent', ['USD 5', '7 dollars', '8 per cent']],
    ['Товарооборот вырос на 12,5 % до 1 250 млн долларов США.', ['12,5 %', '1 250 млн долларов']],
    ['تجارت ۵۱ ملین ڈالر تک پہنچی، ۱۲ فیصد اضافہ', ['۵۱ ملین ڈالر', '۱۲ فیصد']],
    ['In 2023, under Article 12, 14 agreements and 3 million people at 10:30, resolution 1540.', []],
    ['Page 4 of 12; BLR 12; 5 minutes; A4.', []],
  ])('of %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are known again whatever their blanks', () => {
    expect(amountKey('US$\u00a051.3  Million')).toBe(amountKey('us$ 51.3 million'));
  });
});
