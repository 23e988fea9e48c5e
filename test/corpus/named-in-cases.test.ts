import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/places/fold';
import { places } from '../tables/reading';
import { figures } from '../tables/read-lines';

/** Places in the cases of their languages, and whose figures a title in them makes a table's. */

/** Codes of the places that a text names. */
const named = (text: string) => places.inText(fold(text)).map(({ ref }) => ref.code);

describe('a Russian name in any case', () => {
  it.each([
    ['Экспорт Китая', 'CHN'],
    ['Торговля с Китаем', 'CHN'],
    ['Импорт из Египта', 'EGY'],
    ['Торговля с Египтом', 'EGY'],
    ['Экспорт Вьетнама', 'VNM'],
    ['Торговля с Уругваем', 'URY'],
    ['Импорт из Нидерландов', 'NLD'],
    ['Торговля со Шри-Ланкой', 'LKA'],
    ['Экспорт Нигерии', 'NGA'],
    ['Торговля с Нигерией', 'NGA'],
    ['Торговля с Нигером', 'NER'],
    ['Торговля с Саудовской Аравией', 'SAU'],
  ])('%s', (text, code) => {
    expect(named(text)).toEqual([code]);
  });

  it.each(['мало товаров', 'малые предприятия', 'за тот же период того года', 'самое важное'])('is not found in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });
});

/** Reporter, partner, flow and value of the first figure. */
const first = (rows: Parameters<typeof figures>[0]) =>
  figures(rows).map(([, reporter, partner, flow, , , , value]) => [reporter, partner, flow, value])[0];

describe('a list of countries', () => {
  it.each([
    ['Экспорт Китая по странам (млн долл. США)', 'Страна', 'Германия', 'CHN', 'export'],
    ['Wichtigste Abnehmerländer Kasachstans (Mio. USD)', 'Land', 'Deutschland', 'KAZ', 'export'],
    ['Wichtigste Lieferländer Kasachstans (Mio. USD)', 'Land', 'Deutschland', 'KAZ', 'import'],
    ['Main suppliers of Kazakhstan (US$ million)', 'Country', 'Germany', 'KAZ', 'import'],
    ['哈萨克斯坦主要进口来源地 (百万美元)', '国别', '德国', 'KAZ', 'import'],
  ])('below "%s" is with whom it trades', (title, head, country, reporter, flow) => {
    const found = first([[title], [head, '2021', '2022'], [country, 12.5, 13.5], ['Total', 20, 21]]);
    expect(found).toEqual([reporter, 'DEU', flow, 12.5e6]);
  });

  it('is of the country of its title, though an office of another made it', () => {
    const found = first([
      ["Belarus'un Ülkelere Göre İhracatı (Milyon Dolar)"],
      ['Ülke', '2021', '2022'],
      ['Almanya', 12.5, 13.5],
      ['Çin', 20, 21],
      [],
      ['Kaynak: TÜİK'],
    ]);
    expect(found).toEqual(['BLR', 'DEU', 'export', 12.5e6]);
  });
});

describe('rows of two countries', () => {
  it('end with the total of both flows and its share, in Russian', () => {
    const found = figures([
      ['Внешняя торговля Беларуси с Узбекистаном, тыс. долл. США'],
      [null, '2021', '2022'],
      ['Экспорт в Узбекистан', 30, 40],
      ['Импорт из Узбекистана', 10, 20],
      ['Всего', 40, 60],
      ['Удельный вес, %', 3.5, 5.9],
    ]);
    expect(found.map(([, , , flow, , , measure, value]) => [flow, measure, value]).slice(4)).toEqual([
      ['turnover', 'value', 40e3],
      ['turnover', 'value', 60e3],
      [null, 'share', 3.5],
      [null, 'share', 5.9],
    ]);
  });

  it('come from Belarus in Turkish, and are no tonnes', () => {
    const found = first([
      ["Türkiye'nin Belarus ile Ticareti (Milyon Dolar)"],
      [null, '2021', '2022'],
      ["Belarus'tan İthalat", 12.5, 13.5],
      ["Belarus'a İhracat", 20, 21],
    ]);
    expect(found).toEqual(['TUR', 'BLR', 'import', 12.5e6]);
  });

  it('come from Germany in French', () => {
    const found = first([
      ["Échanges commerciaux de la France avec l'Allemagne (millions USD)"],
      [null, '2021', '2022'],
      ["Importations en provenance d'Allemagne", 12.5, 13.5],
      ['Exportations', 20, 21],
    ]);
    expect(found).toEqual(['FRA', 'DEU', 'import', 12.5e6]);
  });
});
