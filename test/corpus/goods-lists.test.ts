import { describe, expect, test } from 'vitest';
import { figureLines } from '../tables/read-lines';

/** Lists of goods of a country or a pair in many languages: their totals, parts, changes and the words that say which way they went. */

describe('lists of goods', () => {
  test.each([
    ['우즈베키스탄의 주요 수출 품목, 2021 (백만 달러)', '쌀', '총액'],
    ['صادرات مصر حسب السلع 2021 (مليون دولار)', 'أرز', 'المجموع الكلي'],
    ['Ausfuhr Österreichs nach Warengruppen 2021 (Mio. EUR)', 'Reis', 'Summe'],
  ])('the total of %s', (title, goods, total) => {
    const lines = figureLines([[title], ['', '2021'], [goods, '10.5'], ['Tee', '4'], [total, '14.5']]);
    expect(lines.at(-1)).toContain(' TOTAL 2021 value');
  });

  test.each([
    ["Pakistan'ın Türkiye'den İthal Ettiği Başlıca Ürünler 2021, Milyon Dolar", 'PAK > TUR import'],
    ["Pakistan'ın Kazakistan'a İhraç Ettiği Başlıca Ürünler 2021, Milyon Dolar", 'PAK > KAZ export'],
  ])('%s', (title, ends) => {
    expect(figureLines([[title], ['Ürün', '2021'], ['Çay', '4'], ['Pirinç', '5']])[0]).toContain(ends);
  });

  test.each([
    ['bunlardan Pirinç', 'Pirinç'],
    ['جن میں چاول', 'چاول'],
    ['이 중 쌀', '쌀'],
  ])('%s is a part called %s', (label, name) => {
    const lines = figureLines([
      ['Exports of Kazakhstan to China, 2021, US$ million'],
      ['Product', 'Value'],
      ['Food', '10'],
      [label, '4'],
      ['Tea', '2'],
    ]);
    expect(lines[1]).toContain(` export ${name} 2021 value`);
  });

  test.each(['Fark (Milyon Dolar)', 'فرق (ملین ڈالر)'])('"%s" between two years is no amount', (head) => {
    const lines = figureLines([
      ['Exports of Kazakhstan to China'],
      ['Product', '2020 (US$ million)', '2021 (US$ million)', head],
      ['Tea', '10', '15', '5'],
      ['Rice', '20', '15', '-5'],
      ['Sugar', '30', '35', '5'],
    ]);
    expect(lines.filter((line) => / value .* D\d$/.test(line))).toEqual([]);
    expect(lines).toHaveLength(6);
  });

  test('"US$ mil" over columns of a Portuguese table is a thousand', () => {
    const lines = figureLines([
      ['Principais produtos importados por Alemanha'],
      ['Descrição', '2020 (US$ mil)', '2021 (US$ mil)'],
      ['Plástico e suas obras', '487061', '407028'],
      ['Madeira e obras de madeira', '45186', '761671'],
    ]);
    expect(lines[0]).toContain(' 2020 value USD 487061000 B3');
  });

  test('a German list of goods parts thousands by a point', () => {
    const lines = figureLines([
      ['Wichtigste Importgüter Chinas aus Österreich (1 000 EUR)'],
      ['Warengruppe', '2019', '2020'],
      ['Tee', '785.333', '767.486'],
      ['Traktoren', '592.736', '121.872'],
    ]);
    expect(lines[0]).toContain(' 2019 value EUR 785333000 B3');
  });

  test('Importe … aus … are imports', () => {
    const lines = figureLines([
      ['Außenhandel Österreichs mit Deutschland (Mio. EUR)'],
      ['Ausfuhr'],
      ['Güter', '2018', '2019'],
      ['Papier', '354', '159'],
      ['Holz', '35', '19'],
      [],
      ['Importe Österreichs aus Deutschland'],
      ['Güter', '2018', '2019'],
      ['Tee', '4', '5'],
      ['Eisen', '6', '7'],
    ]);
    expect(lines.at(-1)).toBe('AUT > DEU import Eisen 2019 value EUR 7000000 C10');
  });

  test('codes that are shown with commas are no tonnes under "ТН ВЭД"', () => {
    const lines = figureLines([
      ['Основные товары экспорта Казахстана в Индию, млрд долл. США'],
      ['Код ТН ВЭД', 'Наименование товара', '2021', '2022'],
      ['8,702', 'Автобусы', '17.79', '66.66'],
      ['1,001', 'Пшеница', '18.23', '36.26'],
      ['2,523', 'Цемент', '56.15', '53.25'],
    ]);
    expect(lines.filter((line) => line.includes('weight'))).toEqual([]);
  });
});
