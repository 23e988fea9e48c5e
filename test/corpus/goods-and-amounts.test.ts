import { describe, expect, test } from 'vitest';
import { figureLines } from '../tables/read-lines';

/** Lists with quantities beside values, and titles that name the goods of all their rows. */

describe('goods that a title names', () => {
  test.each([
    ['Экспорт мороженой рыбы из Беларуси по странам, тыс. долл. США', 'Мороженой рыбы', 'BLR', 'export', 'Казахстан'],
    ['Беларусь: импорт чая по странам, тыс. долл. США', 'Чая', 'BLR', 'import', 'Казахстан'],
    ['Imports of milk powder into Egypt by country, US$ 000', 'Milk powder', 'EGY', 'import', 'Kazakhstan'],
    ['Belarus: polyethylene exports by country, US$ 000', 'Polyethylene', 'BLR', 'export', 'Kazakhstan'],
    ['Exportations de fils de coton du Pakistan par pays (milliers USD)', 'Fils de coton', 'PAK', 'export', 'Maroc'],
    ['Chine : importations de thé par pays (milliers USD)', 'Thé', 'CHN', 'import', 'Maroc'],
    ['México: exportaciones de abonos potásicos por país (miles de USD)', 'Abonos potásicos', 'MEX', 'export', 'China'],
    ['Ausfuhr von Weizen aus Deutschland nach Ländern (Tsd. EUR)', 'Weizen', 'DEU', 'export', 'China'],
    ['صادرات باكستان من الأرز حسب الدول (ألف دولار)', 'الأرز', 'PAK', 'export', 'الصين'],
    ['پاکستان کی چاول کی برآمدات بلحاظ ملک (ہزار ڈالر)', 'چاول', 'PAK', 'export', 'چین'],
  ])('%s', (title, goods, reporter, flow, place) => {
    const lines = figureLines([[title], ['', '2021', '2022'], [place, '1200', '1300'], ['Uzbekistan', '800', '900']]);
    expect(lines[0]).toContain(`${reporter} > `);
    expect(lines[0]).toContain(` ${flow} ${goods} 2021 value`);
  });

  test.each([
    'Экспорт товаров из Беларуси по странам, тыс. долл. США',
    'Экспорт Минской области Беларуси по странам, тыс. долл. США',
    'Belarus: quarterly exports by country, US$ 000',
    'Importations de la France par pays (milliers USD)',
    'Exportaciones de la provincia de Argentina por país (miles de USD)',
    'صادرات مصر من السلع حسب الدول (ألف دولار)',
  ])('none in %s', (title) => {
    const lines = figureLines([[title], ['', '2021', '2022'], ['China', '1200', '1300'], ['Uzbekistan', '800', '900']]);
    expect(lines[0]).toContain('TOTAL 2021 value');
  });
});

describe('units of amounts', () => {
  test('tonnes with the preposition of Arabic, and of a line that names both units', () => {
    const lines = figureLines([
      ['واردات الصين من تركيا حسب السلع، 2022'],
      ['الكمية بالطن والقيمة مليون دولار'],
      ['السلعة', 'الكمية', 'القيمة'],
      ['سكر', '1500', '3.5'],
      ['شاي', '200', '1.5'],
    ]);
    expect(lines[0]).toBe('CHN > TUR import سكر 2022 quantity t 1500 B4');
    expect(lines[1]).toBe('CHN > TUR import سكر 2022 value USD 3500000 C4');
  });

  test('a line of both units with an Arabic comma', () => {
    const lines = figureLines([
      ['ازبکستان کی چین کو برآمدات 2022'],
      ['مقدار: ہزار ٹن، مالیت: ہزار ڈالر'],
      ['شے', 'مقدار', 'قدر'],
      ['گندم', '12.5', '4100'],
      ['میزان', '30', '9000'],
    ]);
    expect(lines.map((line) => line.replace(/^.* 2022 /, ''))).toEqual([
      'quantity t 12500 B4',
      'value USD 4100000 C4',
      'quantity t 30000 B5',
      'value USD 9000000 C5',
    ]);
    expect(lines[3]).toContain('TOTAL');
  });

  test('thousands of tonnes in Spanish, and behind the preposition', () => {
    const head = ['Exportaciones de Argentina a China en 2021'];
    const own = figureLines([head, ['Producto', 'Cantidad (miles de t)', 'Valor (US$)'], ['Trigo', '2', '900']]);
    const line = figureLines([
      head,
      ['Cantidad en miles de t, valor en miles de dólares'],
      ['Producto', 'Cant.', 'Monto'],
      ['Trigo', '2', '900'],
    ]);
    expect(own[0]).toContain('quantity t 2000 B3');
    expect(line[0]).toContain('quantity t 2000 B4');
    expect(line[1]).toContain('value USD 900000 C4');
  });

  test('goods with their unit in the label are goods, and their money is money', () => {
    const lines = figureLines([
      ['Экспорт Индии в Казахстан за 2021 год, тыс. долл. США'],
      ['Наименование', 'Количество', 'Сумма', 'Средняя цена, долл.'],
      ['Чай, тонн', '120', '480', '4000'],
      ['Тракторы, шт.', '20', '900', '45000'],
    ]);
    expect(lines).toEqual([
      'IND > KAZ export Чай 2021 quantity t 120 B3',
      'IND > KAZ export Чай 2021 value USD 480000 C3',
      'IND > KAZ export Чай 2021 rate USD 4000 D3',
      'IND > KAZ export Тракторы 2021 quantity u 20 B4',
      'IND > KAZ export Тракторы 2021 value USD 900000 C4',
      'IND > KAZ export Тракторы 2021 rate USD 45000 D4',
    ]);
  });

  test('a volume in tonnes has not the scale of the money above it', () => {
    const lines = figureLines([
      ['Экспорт Ирана в Китай за 2021 год'],
      ['тыс. долларов США'],
      ['Наименование продукции', 'Объем (тонн)', 'Стоимость'],
      ['Пшеница', '5461', '85'],
      ['Рис', '700', '90'],
    ]);
    expect(lines[0]).toBe('IRN > CHN export Пшеница 2021 weight t 5461 B4');
    expect(lines[1]).toBe('IRN > CHN export Пшеница 2021 value USD 85000 C4');
  });

  test('volumes over years beside values over the same years', () => {
    const lines = figureLines([
      ['Exportations de la France vers le Kazakhstan'],
      ['Quantités en t et valeurs en millions USD'],
      ['Désignation', 'Volume', '', 'Montant', ''],
      ['', '2022', '2023', '2022', '2023'],
      ['Agrumes', '11426', '63554', '649.6', '628.2'],
      ['Ciment', '500', '600', '1.5', '2.5'],
    ]);
    expect(lines[0]).toContain('2022 quantity t 11426 B5');
    expect(lines[2]).toContain('2022 value USD 649600000 D5');
  });

  test('goods brought into a country are its imports', () => {
    const lines = figureLines([
      ['أهم السلع المستوردة إلى السعودية 2022'],
      ['السلعة', 'الكمية (طن)', 'القيمة (مليون دولار)'],
      ['قمح', '1500', '3.5'],
      ['شاي', '200', '1.5'],
    ]);
    expect(lines[0]).toContain('SAU > WLD import قمح');
  });
});
