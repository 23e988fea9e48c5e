import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/places/fold';
import { places } from '../tables/reading';
import { figures } from '../tables/read-lines';

/** Places in the cases of their languages, and whose figures a title in them makes a table's. */

/** Codes of the places that a text names. */
const named = (text: string) => places.inText(fold(text)).map(({ ref }) => ref.code);

describe('a Slavic name in any case', () => {
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
    ['Торгівля з Китаєм', 'CHN'],
    ['Handel zagraniczny Niemiec', 'DEU'],
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

describe('"US$ mil"', () => {
  const scaleOf = (rows: Parameters<typeof figures>[0]) => first(rows)?.at(-1);

  it('is a thousand in Portuguese and Spanish, where its own line does not say so', () => {
    expect(scaleOf([['Exportações da Alemanha por país'], ['US$ mil'], ['Países', '2021', '2022'], ['Brasil', 12, 13], ['França', 1, 2]])).toBe(12e3);
    expect(scaleOf([['Comércio entre Portugal e Angola (US$ mil)'], [null, 'Exportações', 'Importações'], ['2021', 12, 13], ['2022', 1, 2]])).toBe(12e3);
  });

  it('is a million in English', () => {
    expect(scaleOf([['Exports of Germany by country'], ['US$ mil'], ['Country', '2021', '2022'], ['Brazil', 12, 13], ['France', 1, 2]])).toBe(12e6);
  });
});

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

  it.each([
    ['Balança comercial de Angola com o Brasil (milhões de euros)', 'Importações do Brasil', 'AGO', 'BRA', 'import'],
    ['Comércio da Alemanha com a China (milhões de euros)', 'Exportações para a China', 'DEU', 'CHN', 'export'],
    ["Commercio del Pakistan con l'Italia (milioni di euro)", "Importazioni dall'Italia", 'PAK', 'ITA', 'import'],
    ['독일의 대중국 교역 (백만 유로)', '수출', 'DEU', 'CHN', 'export'],
  ])('below "%s" "%s" is of whom reports the table', (title, label, reporter, partner, flow) => {
    const down = first([[title], [null, label, 'Saldo'], ['2020', 12.5, 1], ['2021', 13.5, 1], ['2022', 13.5, 2]]);
    expect(down).toEqual([reporter, partner, flow, 12.5e6]);
  });

  it('stand below a Korean "sort", which heads years', () => {
    const found = first([['독일의 대중국 교역 (백만 유로)'], ['구분', '수출', '수입'], [2020, 12.5, 13], [2021, 13.5, 14]]);
    expect(found).toEqual(['DEU', 'CHN', 'export', 12.5e6]);
  });

  it.each([
    ['تجارت پاکستان با چین (هزار دلار)', 'صادرات', 'واردات', 'تراز', 'balance'],
    ['ウズベキスタンの対日本貿易 (千ドル)', '輸出額', '輸入額', '輸出入総額', 'turnover'],
    ['تجارة باكستان مع الصين (ألف دولار)', 'الصادرات', 'الواردات', 'الرصيد', 'balance'],
  ])('below "%s" end with %s, %s and %s', (title, exports, imports, sum, flow) => {
    const found = figures([[title], [null, '2021', '2022'], [exports, 30, 40], [imports, 10, 15], [sum, 20, 25]]);
    expect(found.map(([, , , said, goods]) => [said, goods]).at(-1)).toEqual([flow, null]);
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
