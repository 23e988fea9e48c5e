import { describe, expect, test } from 'vitest';
import { fromTcvn, isTcvn } from './tcvn';

const TEXTS = [
  '16. XuÊt khÈu th¸ng 9 vµ 9 th¸ng n¨m 2004',
  'Ngh×n tÊn, triÖu USD',
  '¦íc tÝnh',
  'L\u00ADîng',
  'TrÞ gi¸',
];

describe('Vietnamese of fonts before Unicode', () => {
  test('is known by its words, and no other writing is taken for it', () => {
    expect(isTcvn(TEXTS)).toBe(true);
    expect(isTcvn(['Xuất khẩu tháng 9 năm 2004', 'Nghìn tấn, triệu USD', 'Trị giá'])).toBe(false);
    expect(isTcvn(['Année 2004', 'Valeur (µ)', 'État', '¿Qué?', 'Größe', 'São Tomé'])).toBe(false);
    expect(isTcvn(['n¨m'])).toBe(false);
  });

  test('is given in its own letters', () => {
    expect(TEXTS.map(fromTcvn)).toEqual([
      '16. Xuất khẩu tháng 9 và 9 tháng năm 2004',
      'Nghìn tấn, triệu USD',
      'Ước tính',
      'Lượng',
      'Trị giá',
    ]);
    expect(fromTcvn('®¸ quý, ®iÖn tö, n\u00AD\u00ADíc')).toBe('đá quý, điện tử, nước');
  });

  test('leaves what holds other letters as it is', () => {
    expect(fromTcvn('Điện tử é')).toBe('Điện tử é');
    expect(fromTcvn('USD 2004')).toBe('USD 2004');
  });
});
