import { describe, expect, it } from 'vitest';
import { figureLines as lines } from '../tables/read-lines';
import { understand } from '../tables/reading';
import { writtenGrid } from '../tables/written-grid';

describe('lines and heads of statistical offices, customs and central banks, with made-up numbers', () => {
  it('oil and other goods that add up to the total beside them are parts of it', () => {
    const found = lines([
      ["India's foreign trade (US $ million)"],
      ['Year', 'Exports', null, null, 'Imports', null, null],
      [null, 'Oil', 'Non-oil', 'Total', 'Oil', 'Non-oil', 'Total'],
      ['2020-21', 20, 260, 280, 80, 310, 390],
      ['2021-22', 60, 350, 410, 160, 450, 610],
      ['2022-23', 90, 350, 440, 200, 500, 700],
    ]);
    expect(found.slice(0, 3)).toEqual([
      'IND > WLD export Oil FY2020-21 value USD 20000000 B4',
      'IND > WLD export Non-oil FY2020-21 value USD 260000000 C4',
      'IND > WLD export TOTAL FY2020-21 value USD 280000000 D4',
    ]);
  });

  it('goods numbered below others are goods, whatever words stand beside them', () => {
    const found = lines([
      ['Exports of Sri Lanka by category, USD million'],
      ['Category', '2023', '2024'],
      ['1. Industrial Exports', 700, 811],
      ['1.1 Textiles and Garments', 361, 411],
      ['1.2 Rubber Products', 70, 81],
      ['2. Agricultural Exports', 201, 231],
      ['2.1 Tea', 101, 121],
      ['3. Mineral Exports', 3, 2],
      ['Total Exports', 904, 1044],
      ['Annual Average Exchange Rate (Rs/USD)', 324, 293],
    ]);
    expect(found.map((one) => one.slice(-2)).filter((cell) => cell.startsWith('B'))).toEqual(
      ['B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9'],
    );
  });

  it('two years under the last head of a torn line have its months', () => {
    const found = lines([
      ['Imports of Bangladesh by commodity (Taka in crore)'],
      ['Commodity', '2021-22', '2022-23', 'July-September', null],
      [null, null, null, '2023-24', '2024-25'],
      ['Food grains', 21, 25, 4, 5],
      ['Raw cotton', 38, 36, 8, 9],
      ['Capital machinery', 47, 41, 9, 8],
    ]);
    expect(found.slice(0, 4).map((one) => one.split(' ')[6])).toEqual([
      'FY2021-22',
      'FY2022-23',
      '2023-07/2023-09',
      '2024-07/2024-09',
    ]);
  });

  it('months are those of their year in Armenian, and of fiscal years in Urdu', () => {
    const [armenian] = lines([
      ['ВНЕШНЯЯ ТОРГОВЛЯ АРМЕНИИ ПО СТРАНАМ, тыс. долл. США'],
      ['Երկիր / Страна / Country', 'Արտահանում / Экспорт / Export'],
      [null, '2024թ. հունվար-հոկտեմբեր'],
      ['Ընդամենը / Всего / Total', 82],
      ['Բելառուս / Беларусь / Belarus', 71],
      ['Չինաստան / Китай / China', 11],
    ]);
    expect(armenian).toBe('ARM > WLD export TOTAL 2024-01/2024-10 value USD 82000 B4');
    const urdu = lines([
      ['پاکستان کی اہم برآمدات (ملین امریکی ڈالر)'],
      ['اشیاء', '2022-23', 'جولائی تا مارچ', null],
      [null, null, '2022-23', '2023-24'],
      ['چاول', 2149, 1611, 2911],
      ['تولیے', 1000, 751, 781],
      ['کل برآمدات', 3149, 2362, 3692],
    ]);
    expect(urdu.at(-1)).toBe('PAK > WLD export TOTAL 2023-07/2024-03 value USD 3692000000 D6');
  });

  it('coverage below a balance is no money, and powers of ten are scales', () => {
    const found = lines([
      ['Echanges commerciaux de la Tunisie (10^6 EUR)'],
      [null, '2023', '2024'],
      ['EXPORTATIONS', 51, 52],
      ['Régime général', 13, 14],
      ['Régime off shore', 38, 38],
      ['IMPORTATIONS', 66, 67],
      ['Régime général', 43, 45],
      ['Régime off shore', 23, 22],
      ['SOLDE', -15, -15],
      ['Taux de couverture (%)', 77.3, 76.5],
    ]);
    expect(found.filter((one) => / value .*(?:[BC]3|[BC]10)$/.test(one))).toEqual([
      'TUN > WLD export TOTAL 2023 value EUR 51000000 B3',
      'TUN > WLD export TOTAL 2024 value EUR 52000000 C3',
    ]);
  });

  it('a total beside both sides of the Union is of all of them in each time', () => {
    const found = lines([
      ['Comércio Internacional de Bens de Portugal: exportações (10^6 EUR)'],
      ['MÊS', 'TOTAL', null, 'INTRA-UE', null, 'EXTRA-UE', null],
      [null, '2023', '2024', '2023', '2024', '2023', '2024'],
      ['JANEIRO', 65, 64, 46, 45, 19, 19],
      ['FEVEREIRO', 64, 65, 45, 46, 19, 19],
      ['MARÇO', 72, 67, 51, 47, 21, 20],
    ]);
    expect(found.slice(0, 3)).toEqual([
      'PRT > WLD export TOTAL 2023-01 value EUR 65000000 B4',
      'PRT > WLD export TOTAL 2024-01 value EUR 64000000 C4',
      'PRT > Intra-EU export TOTAL 2023-01 value EUR 46000000 D4',
    ]);
  });

  it('re-exports below exports without oil are re-exports', () => {
    const found = lines([
      ['Trade of Saudi Arabia, Million SAR'],
      ['Quarter', 'Non-oil exports', null, 'Imports'],
      [null, 'National', 'Re-exports', null],
      ['Q1 2024', 55, 17, 201],
      ['Q2 2024', 54, 19, 202],
      ['Q3 2024', 57, 20, 221],
    ]);
    expect(found.find((one) => one.endsWith('C4'))).toContain('re-export');
  });

  it('exports without oil and gas in Indonesian are no exports of all goods', () => {
    const [first] = lines([
      ['Nilai Ekspor Nonmigas Indonesia Menurut Negara Tujuan (Juta US$)'],
      ['Negara', '2023', '2024'],
      ['Malaysia', 90, 91],
      ['Pakistan', 25, 26],
      ['India', 17, 16],
    ]);
    expect(first).toBe('IDN > MYS export Nonmigas 2023 value USD 90000000 B3');
  });

  it('exports and imports among the lines of an account are no goods', () => {
    const found = lines([
      ['Balanço de pagamentos do Brasil, US$ milhões'],
      ['Discriminação', '2022', '2023'],
      ['I. Transações correntes', -48, -24],
      ['Balança comercial (bens)', 51, 92],
      ['Exportações¹', 340, 344],
      ['Importações²', 289, 252],
      ['Serviços', -39, -40],
      ['Renda primária', -60, -76],
    ]);
    expect(found.filter((one) => /B[4-6]$/.test(one))).toEqual([
      'BRA > WLD balance TOTAL 2022 value USD 51000000 B4',
      'BRA > WLD export TOTAL 2022 value USD 340000000 B5',
      'BRA > WLD import TOTAL 2022 value USD 289000000 B6',
    ]);
  });

  it('free zones of a country are no partner, and no country', () => {
    const found = lines([
      ['Exportaciones totales de la República Dominicana por régimen (en millones de US$)'],
      ['Año', 'Nacionales', null, 'Zonas Francas', null, 'Total'],
      [null, 'Valor', 'Part. %', 'Valor', 'Part. %', 'Valor'],
      [2021, 53, 42.4, 72, 57.6, 125],
      [2022, 59, 42.8, 79, 57.2, 138],
      [2023, 50, 38.8, 79, 61.2, 129],
    ]);
    expect(found.filter((one) => one.includes('value')).slice(0, 3)).toEqual([
      'DOM > WLD export Nacionales 2021 value USD 53000000 B4',
      'DOM > WLD export Zonas Francas 2021 value USD 72000000 D4',
      'DOM > WLD export TOTAL 2021 value USD 125000000 F4',
    ]);
  });

  it('months of a fiscal year of Nepal are no whole year', () => {
    const [first] = lines([
      ['Foreign Trade Balance of Nepal'],
      ["Value in '000 Rs."],
      ['Description', 'FY 2080/81 (Shrawan-Ashwin)', 'FY 2081/82 (Shrawan-Ashwin)', 'Percentage Change'],
      ['Imports', 391, 390, -0.3],
      ['Exports', 40, 38, -5],
    ]);
    expect(first).toBe('NPL > WLD import TOTAL BS2080-04/BS2080-06 value NPR 391000 B4');
  });

  it('months behind a Georgian or Mongolian year are those of it', () => {
    const georgian = lines([
      ['საქართველოს საგარეო ვაჭრობა ქვეყნების მიხედვით'],
      ['2024 წლის იანვარი-ოქტომბერი'],
      ['ათასი აშშ დოლარი'],
      ['ქვეყანა', 'ექსპორტი', null],
      [null, '2023', '2024'],
      ['სულ', 51, 53],
      ['რუსეთი', 5, 6],
      ['ბელარუსი', 3, 4],
    ]);
    expect(georgian[0]).toBe('GEO > WLD export TOTAL 2023-01/2023-10 value USD 51000 B6');
    const mongolian = lines([
      ['МОНГОЛ УЛСЫН ГАДААД ХУДАЛДАА, мян. ам.доллар'],
      ['Үзүүлэлт', '2023 оны 1-10 сар', '2024 оны 1-10 сар'],
      ['Экспорт', 12, 13],
      ['Импорт', 8, 9],
    ]);
    expect(mongolian[0]).toBe('MNG > WLD export TOTAL 2023-01/2023-10 value USD 12000 B3');
  });

  it('months that nobody can read beside a year are no whole year', () => {
    const found = lines([
      ['Exports of Georgia by country, USD million'],
      ['Country', '2023', '2024 ჰჯგ-ჰჯდ', '2024 qwe 1-7 rty'],
      ['Russia', 5, 6, 7],
      ['Belarus', 3, 4, 5],
    ]);
    expect(found.every((one) => / B\d$/.test(one))).toBe(true);
  });

  it('totals and balances among exports of goods are of all goods, in Arabic as well', () => {
    const found = lines([
      ['مصر: الصادرات والواردات (القيمة بالمليون دولار)'],
      ['البيان', '2022', '2023'],
      ['صادرات غير بترولية', 29, 31],
      ['صادرات بترولية', 5, 4],
      ['إجمالي الصادرات', 34, 35],
      ['إجمالي الواردات', 69, 79],
      ['عجز الميزان التجاري', -35, -44],
    ]);
    expect(found.filter((one) => /B[5-7]$/.test(one))).toEqual([
      'EGY > WLD export TOTAL 2022 value USD 34000000 B5',
      'EGY > WLD import TOTAL 2022 value USD 69000000 B6',
      'EGY > WLD balance TOTAL 2022 value USD -35000000 B7',
    ]);
  });

  it('customs regimes that are flows name no goods', () => {
    const found = lines([
      ["Côte d'Ivoire : trafic par régime douanier (valeur en millions de FCFA)"],
      ['Régime', '2022', '2023'],
      ['Importations (mise à la consommation)', 109, 105],
      ['Exportations (commerce spécial)', 99, 110],
      ['Réexportations', 2, 3],
      ['Transit vers le Mali', 11, 10],
      ['Admission temporaire', 1, 1],
    ]);
    expect(found.filter((one) => / B\d$/.test(one)).map((one) => one.split(' ').slice(3, -5).join(' '))).toEqual([
      'import TOTAL',
      'export TOTAL',
      're-export TOTAL',
      '? Transit vers le Mali',
    ]);
  });

  it('months alone over years are those of the years below them', () => {
    const found = lines([
      ['Exports of Pakistan by economic categories (Rs million)'],
      ['Year', 'Primary Commodities', null, 'Manufactured Goods', null, 'Total Value'],
      [null, 'Value', '% Share', 'Value', '% Share', null],
      ['2020-21', 6, 20, 24, 80, 30],
      ['2021-22', 9, 18, 41, 82, 50],
      ['Jul-Mar'],
      ['2022-23', 8, 20, 32, 80, 40],
      ['2023-24 P', 14, 28, 36, 72, 50],
    ]);
    expect(found.filter((one) => /(?:[BF]4|[BF]8)$/.test(one))).toEqual([
      'PAK > WLD export Primary Commodities FY2020-21 value PKR 6000000 B4',
      'PAK > WLD export TOTAL FY2020-21 value PKR 30000000 F4',
      'PAK > WLD export Primary Commodities 2023-07/2024-03 value PKR 14000000 B8',
      'PAK > WLD export TOTAL 2023-07/2024-03 value PKR 50000000 F8',
    ]);
  });

  it('goods in brackets part exports from those without them, and first months are those of each year', () => {
    const found = lines([
      ['Période : onze premiers mois'],
      ["Evolution du commerce extérieur de l'Algérie, millions USD"],
      [null, '2022', '2023'],
      ['Importations', 36, 43],
      ['Exportations (hydrocarbures)', 56, 47],
      ['Exportations hors hydrocarbures', 6, 5],
      ['Total exportations', 62, 52],
    ]);
    const goods = found.filter((one) => / B\d$/.test(one)).map((one) => one.split(' value')[0]);
    expect(new Set(goods).size).toBe(4);
    expect(goods.at(-1)).toBe('DZA > WLD export TOTAL 2022-01/2022-11');
  });

  it('dollars and parts of a hundred are understood in Dari', () => {
    const [first] = lines([
      ['صادرات افغانستان به تفکیک کشورها'],
      ['ارزش به هزار دالر امریکایی'],
      ['کشور', 'سال 1401', 'سال 1402', 'فیصدی'],
      ['پاکستان', 12, 10, 62.5],
      ['هند', 3, 4, 25],
      ['ایران', 1, 2, 12.5],
    ]);
    expect(first).toBe('AFG > PAK export TOTAL AP1401 value USD 12000 B4');
  });

  it('ways to and from places below all exports and imports are of these places', () => {
    const found = lines([
      ['Direction of Foreign Trade of Nepal (Rs. in million)'],
      [null, '2022/23', '2023/24'],
      ['TOTAL EXPORTS', 157, 152],
      ['To India', 106, 103],
      ['To China', 2, 3],
      ['To Other Countries', 49, 46],
      ['TOTAL IMPORTS', 1611, 1592],
      ['From India', 1027, 996],
      ['From China', 222, 298],
      ['From Other Countries', 362, 298],
    ]);
    expect(found.filter((one) => /B[3489]$/.test(one)).map((one) => one.split(' BS')[0])).toEqual([
      'NPL > WLD export TOTAL FY2022-23 value NPR 157000000 B3',
      'NPL > IND export TOTAL FY2022-23 value NPR 106000000 B4',
      'NPL > IND import TOTAL FY2022-23 value NPR 1027000000 B8',
      'NPL > CHN import TOTAL FY2022-23 value NPR 222000000 B9',
    ]);
  });

  it('German surpluses are balances', () => {
    const found = lines([
      ['Außenhandel Österreichs nach SITC, in Mio. EUR'],
      ['SITC-Abschnitt', 'Einfuhr', 'Ausfuhr', 'Einfuhr-/Ausfuhrüberschuss'],
      [null, '2023', '2023', '2023'],
      ['0 Ernährung', 12, 11, -1],
      ['3 Brennstoffe', 31, 9, -22],
      ['7 Maschinen', 72, 74, 2],
    ]);
    expect(found.find((one) => one.endsWith('D6'))).toContain('balance');
  });

  it('`Q` and `V` are quantities and values, each in its own unit', () => {
    const found = lines([
      ["Exportations de Madagascar par produit (Q: tonnes ; V: milliards d'Ariary)"],
      ['PRODUITS', '2021', null, '2022', null],
      [null, 'Q', 'V', 'Q', 'V'],
      ['Vanille', 27, 20, 29, 21],
      ['Girofle', 21, 5, 22, 6],
      ['Nickel', 31, 25, 32, 41],
    ]);
    expect(found.slice(0, 2)).toEqual([
      'MDG > WLD export Vanille 2021 quantity t 27 B4',
      'MDG > WLD export Vanille 2021 value MGA 20000000000 C4',
    ]);
  });

  it('columns by how goods were carried are parts of the total beside them', () => {
    const { figures: found } = understand(
      writtenGrid([
        ['Imports of Sri Lanka by mode of transport, 2024'],
        ['Customs Regime', 'Sea', null, 'Air', null, 'Total', null],
        [null, 'CIF Value (Rs. Mn)', 'Net Weight (MT)', 'CIF Value (Rs. Mn)', 'Net Weight (MT)', 'CIF Value (Rs. Mn)', 'Net Weight (MT)'],
        ['Home consumption', 14, 71, 2, 1, 16, 72],
        ['Warehousing', 4, 11, 3, 1, 7, 12],
        ['Free ports', 5, 7, 1, 1, 6, 8],
      ]),
      'table.xlsx',
    );
    const keys = found.filter(({ row }) => row === 4).map(({ key }) => JSON.stringify([key.measure, key.more]));
    expect(new Set(keys).size).toBe(6);
    expect(found.find(({ row, col }) => row === 4 && col === 6)?.key.more).toEqual({});
  });

  it('seasonally adjusted flows are others than those as they were', () => {
    const { figures: found } = understand(
      writtenGrid([
        ['Merchandise trade of Ireland'],
        ['Statistic', 'Month', 'Value', 'UNIT'],
        ['Imports', '2024 August', 11, 'Euro Thousand'],
        ['Exports', '2024 August', 17, 'Euro Thousand'],
        ['Imports (Seasonally Adjusted)', '2024 August', 12, 'Euro Thousand'],
        ['Exports (Seasonally Adjusted)', '2024 August', 18, 'Euro Thousand'],
      ]),
      'table.xlsx',
    );
    expect(found.map(({ key }) => key.more['adjustment'] ?? '')).toEqual([
      '',
      '',
      'seasonally adjusted',
      'seasonally adjusted',
    ]);
  });

  it('the end of a month up to which something counts is no month', () => {
    const [first] = lines([
      ['التبادل التجاري حسب الدول - سلطنة عمان'],
      ['الى نهاية أغسطس 2024 (مليون ريال عماني)', null, null, 'Until end of August 2024 (Million R.O.)'],
      ['الدولة', 'الصادرات غير النفطية', 'إعادة التصدير', 'الواردات'],
      ['الهند', 41, 6, 91],
      ['باكستان', 4, 1, 6],
      ['الصين', 2, 3, 8],
    ]);
    expect(first).toContain('2024-01/2024-08');
  });

  it('what has come together of a year beside months counts up to the last of them', () => {
    const found = lines([
      ['Exportations du Sénégal par produits (valeurs en millions de FCFA)'],
      ['Produits', 'sept-23', 'août-24', 'sept-24', 'Cumul 2023', 'Cumul 2024'],
      ['Or', 31, 41, 38, 311, 391],
      ['Acide phosphorique', 21, 31, 28, 211, 231],
      ['Pétrole', 1, 81, 98, 2, 291],
    ]);
    expect(found.filter((one) => /[EF]3$/.test(one)).map((one) => one.split(' ')[5])).toEqual([
      '2023-01/2023-09',
      '2024-01/2024-09',
    ]);
  });

  it('“acumuladas a octubre de cada año” is of these months, and “cada” no country', () => {
    const [first] = lines([
      ['Costa Rica: exportaciones FOB de bienes por régimen'],
      ['-cifras acumuladas a octubre de cada año, en millones de dólares-'],
      ['Régimen', '2022', '2023', '2024'],
      ['Regímenes especiales', 68, 79, 98],
      ['Régimen definitivo', 48, 52, 51],
      ['Total', 116, 131, 149],
    ]);
    expect(first).toBe('CRI > WLD export Regímenes especiales 2022-01/2022-10 value USD 68000000 B4');
  });

  it('re-exports among the destinations of exports are none of these', () => {
    const found = lines([
      ['Merchandise exports of Macao by destination, 10^3 MOP'],
      ['Destination', '2023', '2024'],
      ['Total', 101, 111],
      ['Domestic exports', 13, 12],
      ['Re-exports', 88, 99],
      ['Mainland China', 8, 9],
      ['Hong Kong', 71, 81],
    ]);
    expect(found.map((one) => one.split(' ')[2])).toEqual(['WLD', 'WLD', 'CHN', 'CHN', 'HKG', 'HKG']);
  });

  it('a unit of weights in heads has the scale that a line says of it', () => {
    const found = lines([
      ['Balanza comercial del Ecuador'],
      ['Toneladas métricas en miles y valor USD FOB (en millones)'],
      [null, '2023', null, '2024', null],
      [null, 'TM', 'USD FOB', 'TM', 'USD FOB'],
      ['Exportaciones totales', 24, 23, 25, 26],
      ['Importaciones totales', 14, 21, 13, 20],
    ]);
    expect(found.slice(0, 2)).toEqual([
      'ECU > WLD export TOTAL 2023 weight t 24000 B5',
      'ECU > WLD export TOTAL 2023 value USD 23000000 C5',
    ]);
  });
});
