import { describe, expect, it } from 'vitest';
import { figureLines as lines } from '../tables/read-lines';

describe('tables of statistical offices, customs and central banks, with made-up numbers', () => {
  it('totals of trade with a group that the title names are those of the group', () => {
    const found = lines([
      ['Экспорт Казахстана в государства-члены ЕАЭС, тыс. долл.'],
      [null, '2022'],
      ['Всего', 86],
      ['Россия', 22],
      ['Беларусь', 64],
    ]);
    expect(found[0]).toBe('KAZ > EAEU export TOTAL 2022 value USD 86000 B3');
  });

  it('"Item" over flows, their total and transit heads no goods', () => {
    const found = lines([
      ['Foreign trade of Iran, million US$'],
      ['Item', '2024'],
      ['Exports', 32],
      ['Imports', 39],
      ['Total', 71],
      ['Transit', 12],
    ]);
    expect(found).toEqual([
      'IRN > WLD export TOTAL 2024 value USD 32000000 B3',
      'IRN > WLD import TOTAL 2024 value USD 39000000 B4',
      'IRN > WLD turnover TOTAL 2024 value USD 71000000 B5',
      'IRN > WLD ? Transit 2024 value USD 12000000 B6',
    ]);
  });

  it('weights and values below Persian years have the units that a line tells of both', () => {
    const found = lines([
      ['واردات ایران از پاکستان طی هفت ماهه نخست سال ۱۴۰۳'],
      ['وزن: هزار تن - ارزش: میلیون دلار'],
      ['کالا', '۱۴۰۳', null, '۱۴۰۲', null],
      [null, 'وزن', 'ارزش', 'وزن', 'ارزش'],
      ['برنج', 86, 32, 80, 27],
      ['چای', 22, 39, 21, 37],
    ]);
    expect(found.slice(0, 4)).toEqual([
      'IRN > PAK import برنج AP1403-01/AP1403-07 weight t 86000 B5',
      'IRN > PAK import برنج AP1403-01/AP1403-07 value USD 32000000 C5',
      'IRN > PAK import برنج AP1402-01/AP1402-07 weight t 80000 D5',
      'IRN > PAK import برنج AP1402-01/AP1402-07 value USD 27000000 E5',
    ]);
  });

  it('changes behind weights and values of two years are those of the later', () => {
    const found = lines([
      ['Imports of Kenya from Pakistan (weight in tonnes, value in US$)'],
      ['Product', '2024', null, '2023', null, 'Change, %', null],
      [null, 'Weight', 'Value', 'Weight', 'Value', 'Weight', 'Value'],
      ['Rice', 86, 32, 80, 27, 7.5, 18.5],
      ['Tea', 22, 39, 21, 37, 4.8, 5.4],
    ]);
    expect(found.filter((one) => one.includes('growth')).map((one) => one.split(' ')[5])).toEqual(
      Array.from({ length: 4 }, () => '2024'),
    );
  });

  it('ranked lists beside each other are read one by one, whatever their labels are headed', () => {
    const found = lines([
      ['Rangfolge der Handelspartner im Außenhandel der Bundesrepublik Deutschland'],
      ['2023'],
      ['Außenhandelsumsatz', null, null, 'Ausfuhr', null, null, 'Einfuhr', null, null],
      ['Rang', 'Land', 'in 1 000 EUR', 'Rang', 'Bestimmungsland', 'in 1 000 EUR', 'Rang', 'Ursprungsland', 'in 1 000 EUR'],
      [1, 'China', 253, 1, 'Vereinigte Staaten', 157, 1, 'China', 155],
      [2, 'Vereinigte Staaten', 252, 2, 'Frankreich', 116, 2, 'Niederlande', 103],
      [3, 'Niederlande', 214, 3, 'Niederlande', 111, 3, 'Polen', 94],
    ]);
    expect(found.filter((one) => /value.*[A-Z]5$/.test(one))).toEqual([
      'DEU > CHN turnover TOTAL 2023 value EUR 253000 C5',
      'DEU > USA export TOTAL 2023 value EUR 157000 F5',
      'DEU > CHN import TOTAL 2023 value EUR 155000 I5',
    ]);
  });

  it('goods stand below the countries that they came from, in Vietnamese and by its names', () => {
    const found = lines([
      ['NHẬP KHẨU HÀNG HÓA THEO NƯỚC - MẶT HÀNG CHỦ YẾU'],
      ['Tháng 10 năm 2024'],
      ['Nước/Mặt hàng chủ yếu', 'ĐVT', 'Số trong tháng báo cáo', null, 'Lũy kế đến hết tháng báo cáo', null],
      [null, null, 'Lượng', 'Trị giá (USD)', 'Lượng', 'Trị giá (USD)'],
      ['ACHENTINA', 'USD', null, 311, null, 2711],
      ['Ngô', 'Tấn', 501, 115, 4111, 951],
      ['PAKIXTAN', 'USD', null, 12, null, 141],
      ['Bông các loại', 'Tấn', 1222, 2, 11222, 21],
      ['BRAXIN', 'USD', null, 44, null, 512],
      ['Ngô', 'Tấn', 91, 20, 1222, 102],
      ['Bông các loại', 'Tấn', 88, 9, 1001, 88],
    ]);
    expect(found.filter((one) => one.includes('value')).slice(0, 8)).toEqual([
      '? > ARG import TOTAL 2024-10 value USD 311 D5',
      '? > ARG import TOTAL 2024-01/2024-10 value USD 2711 F5',
      '? > ARG import Ngô 2024-10 value USD 115 D6',
      '? > ARG import Ngô 2024-01/2024-10 value USD 951 F6',
      '? > PAK import TOTAL 2024-10 value USD 12 D7',
      '? > PAK import TOTAL 2024-01/2024-10 value USD 141 F7',
      '? > PAK import Bông các loại 2024-10 value USD 2 D8',
      '? > PAK import Bông các loại 2024-01/2024-10 value USD 21 F8',
    ]);
  });

  it('means of transport name no country, and one that is asked for is a partner', () => {
    const [first] = lines([
      ['운송수단별 수출입실적 (대상국가 : 파키스탄)'],
      ['(단위 : 천 달러)'],
      ['기간', '운송수단', '수출', '수입'],
      ['2023', '해상', 751, 390],
      ['2024', '해상', 801, 391],
    ]);
    expect(first).toBe('? > PAK export TOTAL 2023 value USD 751000 C4');
  });

  it('changes in money are no values, in the plural as well', () => {
    const found = lines([
      ['Exportations du Maroc par secteur'],
      ['Secteur', 'Janvier-Septembre', null, 'Variations', null],
      [null, '2024*', '2023', 'MDH', '%'],
      ['Phosphates (en millions de DH)', 60, 53, 7, 13.0],
      ['Automobile', 115, 107, 8, 7.6],
    ]);
    expect(found.filter((one) => /D[45]$/.test(one))).toEqual([]);
  });

  it('months that words count are the first of the year', () => {
    const [first] = lines([
      ['Exportaciones de Argentina, millones de dólares'],
      ['País', 'Diez meses', null],
      [null, '2024', '2023'],
      ['Brasil', 11, 10],
      ['China', 5, 4],
      ['India', 7, 3],
      ['Chile', 6, 2],
    ]);
    expect(first).toBe('ARG > BRA export TOTAL 2024-01/2024-10 value USD 11000000 B4');
  });

  it('turnover in Uzbek is all trade', () => {
    const found = lines([
      ['O‘zbekiston tashqi savdosi, 2024 (mln. AQSH doll.)'],
      ['Davlatlar', 'Tashqi savdo aylanmasi', 'Eksport', 'Import'],
      ['Xitoy', 10, 2, 8],
      ['Rossiya', 9, 3, 6],
    ]);
    expect(found[0]).toContain('> CHN turnover');
  });

  it('rows about series above their figures name their units, in Spanish as well', () => {
    const found = lines([
      ['Banco de México'],
      ['Título', 'Exportaciones totales', 'Importaciones totales'],
      ['Periodo disponible', 'Ene 1980 - Oct 2024', 'Ene 1980 - Oct 2024'],
      ['Periodicidad', 'Mensual', 'Mensual'],
      ['Unidad', 'Miles de Dólares', 'Miles de Dólares'],
      ['Fecha', 'SE1', 'SE2'],
      ['2024-09', 49, 50],
      ['2024-10', 57, 51],
    ]);
    expect(found[0]).toBe('MEX > WLD export TOTAL 2024-09 value USD 49000 B7');
  });
});
