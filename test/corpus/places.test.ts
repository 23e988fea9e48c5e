import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../shared/places/fold';
import { relationIn } from '../../shared/tables/words/relations';
import { corpus, places } from '../tables/reading';

describe('places as trade tables write them', () => {
  it.each([
    ['Belarus, Rep. of', 'BLR'],
    ['Belarus 1/', 'BLR'],
    ['Afghanistan, Islamic Rep. of', 'AFG'],
    ['China, P.R.: Mainland', 'CHN'],
    ['China, P.R.: Hong Kong', 'HKG'],
    ['THE MAINLAND OF CHINA', 'CHN'],
    ['Taipei, Chinese', 'TWN'],
    ['Korea, Rep. of', 'KOR'],
    ["Korea, Dem. People's Rep. of", 'PRK'],
    ['Congo, Rep. of', 'COG'],
    ['Congo, Dem. Rep. of the', 'COD'],
    ['Yemen, P.D. Rep.', 'YMD'],
    ['U.A.E.', 'ARE'],
    [' World', 'WLD'],
    ['Беларусь', 'BLR'],
    ['پاکستان', 'PAK'],
    ['대한민국', 'KOR'],
    ['Estados Unidos', 'USA'],
    ['Aruba, Kingdom of the Netherlands', 'ABW'],
    ['Belgium-Luxembourg', 'Belgium-Luxembourg'],
    ['Areas, nes', 'Areas, nes'],
    ['Sudan (before 2012)', 'Sudan (before 2012)'],
  ])('%s', (text, code) => expect(places.byName(text)?.code).toBe(code));

  const written = readFileSync(corpus('place-names.txt'), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('|'));

  it.each(written)('all forms of %s', (code = '', ...forms) => {
    expect(forms.filter((form) => places.byName(form)?.code !== code)).toEqual([]);
  });

  it.each(['EU (27)', 'European Union-27', 'Extra-EU27', 'ASEAN', 'СНГ', 'Страны вне СНГ', 'SAARC', 'MERCOSUR', 'OPEC', 'GCC', 'Africa', 'Sub-Saharan Africa', 'Middle East', 'EU27_2020', '東南アジア', '非洲', 'América del Sur', 'الدول العربية', 'Türk Cumhuriyetleri', 'Export earnings: fuel', 'Middle East and Central Asia', 'IDA only', 'Early-demographic dividend'])(
    '%s is a group',
    (text) => expect(places.byName(text)).toEqual({ code: text, level: 'group' }),
  );

  it.each(['Bunkers', 'Free Zones', 'Confidential', 'Nicht ermittelte Länder', '국가미상', 'Unspecified', 'Special Categories', 'Africa not elsewhere specified', 'Europe Othr. Nes', 'America not elsewhere specified', 'Asia not specified'])('%s is no country', (text) => {
    expect(places.byName(text)?.level).toBe('rest');
  });

  it.each(['Others', 'Sub-total', 'Total', 'Live animals', '', 'Korea (old) and new'])('%s is none', (text) => {
    expect(places.byName(text)).toBeNull();
  });

  it('codes: ISO, M49 and those of UN Comtrade', () => {
    expect(['BLR', 'PK', '842', '699', '490', '0', 'W00', '4', 'EL', 'UK', 'S19', 'ROM', '711'].map((code) => places.byCode(code)?.code)).toEqual(['BLR', 'PAK', 'USA', 'IND', 'TWN', 'WLD', undefined, 'AFG', 'GRC', 'GBR', 'TWN', 'ROU', 'SACU']);
  });
});

describe('who reports and who is traded with', () => {
  it.each([
    ['Commerce extérieur de la France avec le Pakistan', 'FRA', 'PAK'],
    ['Товарооборот Республики Беларусь с Исламской Республикой Пакистан', 'BLR', 'PAK'],
    ['Bilateral trade between Netherlands and Taipei, Chinese', 'NLD', 'TWN'],
    ['Exports of Pakistan to Belarus', 'PAK', 'BLR'],
    ['Imports from China', null, 'CHN'],
    ["India's imports from world", 'IND', 'WLD'],
    ['a product exported by Japan', 'JPN', null],
    ['한국의 대중국 수출', 'KOR', 'CHN'],
    ['Turkey, Iran, Iraq and Syria', null, null],
    ["France's exports to Pakistan", 'FRA', 'PAK'],
    ['Exports by Pakistan to Belarus', 'PAK', 'BLR'],
    ['Exports from Bangladesh to USA', 'BGD', 'USA'],
    ['US trade in goods with Pakistan', 'USA', 'PAK'],
    ['UK exports to Pakistan', 'GBR', 'PAK'],
    ['Import from China to Pakistan', 'PAK', 'CHN'],
    ['China imports from Pakistan', 'CHN', 'PAK'],
    ['экспорт из Республики Беларусь в Исламскую Республику Пакистан', 'BLR', 'PAK'],
    ['Импорт Республики Беларусь из Пакистана', 'BLR', 'PAK'],
    ['comercio de México con Belarús', 'MEX', 'BLR'],
    ['Exportations de la France vers le Pakistan', 'FRA', 'PAK'],
    ['Ausfuhr Deutschlands nach Pakistan', 'DEU', 'PAK'],
    ["Türkiye'nin Pakistan'a ihracatı", 'TUR', 'PAK'],
    ['中国对巴基斯坦出口', 'CHN', 'PAK'],
    ['中国自巴基斯坦进口', 'CHN', 'PAK'],
    ['日本のパキスタンへの輸出', 'JPN', 'PAK'],
    ['한국의 파키스탄 수출', 'KOR', 'PAK'],
    ['صادرات باكستان إلى بيلاروس', 'PAK', 'BLR'],
    ['Eksport serów z Polski do Algierii', 'POL', 'DZA'],
    ['Eksport wybranych produktów mleczarskich z Polski do Algierii', 'POL', 'DZA'],
    ['Import węgla z Kazachstanu do Polski', 'POL', 'KAZ'],
    ['Vývoz z České republiky do Pákistánu', 'CZE', 'PAK'],
    ['Obroty handlowe Polski z Ukrainą', 'POL', 'UKR'],
    ['Eksport z Polski', 'POL', null],
    ['Експорт з України до Польщі', 'UKR', 'POL'],
    ['Зовнішня торгівля України товарами з Туреччиною за групами УКТЗЕД', 'UKR', 'TUR'],
    ['Экспорт молочных продуктов из Беларуси в Китай', 'BLR', 'CHN'],
    ['Импорт чая из Кении в Пакистан', 'PAK', 'KEN'],
    ['Deutsch-vietnamesischer Warenhandel (in Mio. EUR)', 'DEU', 'VNM'],
    ['Der deutsch-pakistanische Handel', 'DEU', 'PAK'],
    ['Russisch-chinesischer Außenhandel', 'RUS', 'CHN'],
    ['Sino-Pakistani trade', 'CHN', 'PAK'],
    ['Indo-Pakistani trade', 'IND', 'PAK'],
    ['Indo-Pacific trade', null, null],
    ['Interscambio italo-pakistano', 'ITA', 'PAK'],
    ['Échanges commerciaux franco-ouzbeks', 'FRA', 'UZB'],
    ['Российско-пакистанский товарооборот', 'RUS', 'PAK'],
    ['Американо-китайская торговля', 'USA', 'CHN'],
    ['Белорусско-узбекская торговля', 'BLR', 'UZB'],
    ['Intercambio comercial chileno-vietnamita', 'CHL', 'VNM'],
    ['Türk-Alman Ticareti', 'TUR', 'DEU'],
    ['Comercio hispano-marroquí', 'ESP', 'MAR'],
    ['Polsko-niemiecka wymiana handlowa', 'POL', 'DEU'],
    ['Table 3: Top EU importers from Uganda (EUR thousand)', null, 'UGA'],
    ['Top importers of rice from Pakistan', null, 'PAK'],
    ['Leading exporters to India', null, 'IND'],
    ['Exportations françaises vers l’Ouzbékistan', 'FRA', 'UZB'],
    ['Importações brasileiras do Paquistão', 'BRA', 'PAK'],
    ['Commerce extérieur du Maroc avec l’Espagne', 'MAR', 'ESP'],
    ['한·우즈베키스탄 교역 동향', 'KOR', 'UZB'],
    ['Car imports to Uzbekistan, by country of origin', 'UZB', null],
    ['Latin American trade', null, null],
    ['Expressed in US dollars', null, null],
  ])('%s', (text, reporter, partner) => {
    const relation = relationIn(fold(text), places);
    expect([relation.reporter?.code ?? null, relation.partner?.code ?? null]).toEqual([reporter, partner]);
  });
});

describe('a code of a place', () => {
  it.each([
    ['BLR', 'Belarus'],
    ['EAS', 'East Asia & Pacific'],
    ['XQZ', 'XQZ'],
  ])('is worded for who reads it: %s', (code, name) => {
    expect(places.nameOf(code, 'en')).toBe(name);
  });
});
