import { PARTNERS, amount, made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of desks and of courses: times, parts and kinds of money as people write them who know what they mean. */
export function deskLines(): LookAlike[] {
  return [
    indices(),
    yearEnds(),
    basket(),
    stockAndFlow(),
    sectors(),
    partsOfTotal(),
    groupsOfWorld(),
    accountsAcross(),
    mongolianAccount(),
  ];
}

const FLOWS = ['export', 'import'] as const;
const YEARS = [2019, 2020, 2021, 2022];

/** Index numbers say so in the name of the file alone; how many codes they are made of is no code. */
function indices(): LookAlike {
  return written({
    family: 'index numbers of trade',
    name: 'named by the file, with counts of codes beside',
    fileName: 'Indices_Comercio_Externo.xlsx',
    common: { measure: 'index', unit: null, partner: null },
    lines: [
      ['SÉRIE ANUAL'],
      ['Período', 'Exportações', 'Importações', 'SH8 Exp.', 'SH8 Imp.'],
      ...YEARS.map((year, at): Line => [
        year,
        ...FLOWS.map((flow, side) =>
          put(rounded(90 + made(at, side, 3079) / 400), { flow, period: String(year), free: true }),
        ),
        73 + at,
        267 - at * 11,
      ]),
    ],
  });
}

/** `97` under "Year(start)" and `98` under "Year(end)", later in four digits. */
function yearEnds(): LookAlike {
  const years = [
    ['97', '98', 'FY1997-98'],
    ['98', '99', 'FY1998-99'],
    ['99', '2000', 'FY1999-00'],
    ['2000', '2001', 'FY2000-01'],
  ] as const;
  return written({
    family: 'years with their beginning and their end',
    name: 'in columns of their own',
    fileName: 'exports and imports of Pakistan.csv',
    asks: 'unit',
    common: { reporter: 'PAK', unit: null },
    lines: [
      ['Country', 'Export', 'Import', 'Year(start)', 'Year(end)'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        years.map(([begin, end, period], row): Line => [
          name,
          ...FLOWS.map((flow, side) => put(made(at, row, side, 3083), { partner, flow, period })),
          begin,
          end,
        ]),
      ),
    ],
  });
}

/** Parts of a hundred in each year, without a row or a word that says so. */
function basket(): LookAlike {
  const goods = ['Sector agropecuario', 'Sector minero', 'Sector industrial', 'Reciclaje'];
  const parts = (at: number) => [20.4 + at, 31.3 - at, 48.1, 0.2];
  return written({
    family: 'parts of a hundred',
    name: 'down each year',
    fileName: 'canasta exportadora.csv',
    common: { flow: 'export', measure: 'share', unit: '%', partner: null },
    lines: [
      ['Sector', ...YEARS],
      ...goods.map((product, row): Line => [
        product,
        ...YEARS.map((year, at) => put(rounded(parts(at)[row] ?? 0), { product, period: String(year) })),
      ]),
    ],
  });
}

/** Years of which nothing is known stand between the heads and the first figures. */
function stockAndFlow(): LookAlike {
  const products = ['Direct investment, stock', 'Direct investment'];
  return written({
    family: 'investment',
    name: 'stock and flow, below years without figures',
    common: { reporter: 'CHN', value: 1e9 },
    lines: [
      ['Chinese FDI Stock & Flow to the World'],
      ['US$ bn, unadjusted', 'Stock', 'Flow'],
      ...[2014, 2015, 2016, 2017, 2018].map((year): Line => [year]),
      ...YEARS.map((year): Line => [
        year,
        ...products.map((product, at) => put(made(at, year, 3089), { product, period: String(year) })),
      ]),
    ],
  });
}

/** "100mn US$" over amounts and "%" over their shares. */
function sectors(): LookAlike {
  const names = ['Construction', 'Mining', 'Manufacturing'];
  return written({
    family: 'investment',
    name: 'by sectors, in hundreds of millions',
    common: { reporter: 'CHN', partner: 'PAK', product: 'Direct investment, stock', value: 1e8 },
    lines: [
      ['Chinese FDI Stock in Pakistan by sector'],
      [null, ...names.flatMap((name) => [name, null])],
      [null, ...names.flatMap(() => ['100mn US$', '%'])],
      ...YEARS.map((year): Line => [
        year,
        ...names.flatMap((_, at) => [
          { shown: made(at, year, 3109), truth: { period: String(year), free: true } },
          put(`${rounded(made(at, year, 3119) / 500)}%`, {
            period: String(year),
            measure: 'share',
            unit: '%',
            free: true,
            value: rounded(made(at, year, 3119) / 500),
          }),
        ]),
      ]),
    ],
  });
}

/** Goods whose heads are in no list, known by the total that they add up to. */
function partsOfTotal(): LookAlike {
  const goods = ['agro', 'combustibles', 'manufacturas', 'otros'];
  return written({
    family: 'goods that add up to a total',
    name: 'by months, with shares of some of them beside',
    fileName: 'export2.csv',
    asks: 'unit',
    common: { flow: 'export', unit: null },
    lines: [
      ['fecha', 'total', ...goods, 'share_total', 't'],
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month): Line => {
        const period = `2021-${String(month).padStart(2, '0')}`;
        const amounts = goods.map((_, at) => amount(at, month, 3121));
        const sum = amounts.reduce((all, one) => all + one, 0);
        return [
          `${month}-2021`,
          put(sum, { period }),
          ...amounts.map((one, at) => put(one, { period, product: goods[at] ?? '' })),
          put(rounded(((amounts[0] ?? 0) / sum) * 100, 3), { period, measure: 'share', free: true, partner: null }),
          month,
        ];
      }),
    ],
  });
}

/** "Advanced" and "Emerging" beside "World" are groups of its countries. */
function groupsOfWorld(): LookAlike {
  return written({
    family: 'groups beside the world',
    name: 'whose names no list has',
    fileName: 'exports.xlsx',
    asks: 'unit',
    common: { flow: 'export', unit: null },
    lines: [
      ['Year', 'World', 'Advanced', 'Emerging', 'Other'],
      ...YEARS.map((year): Line => {
        const parts = [5, 4, 1].map((times, at) => amount(at, year, 3137) * times);
        const period = String(year);
        return [
          year,
          put(
            parts.reduce((all, one) => all + one, 7),
            { period },
          ),
          ...['Advanced', 'Emerging', 'Other'].map((partner, at) => put(parts[at] ?? 0, { period, partner })),
        ];
      }),
    ],
  });
}

/** A line of the national accounts over countries, whose own it is. */
function accountsAcross(): LookAlike {
  return written({
    family: 'a line of the accounts',
    name: 'countries across',
    common: { flow: 'export', product: 'Goods and services' },
    lines: [
      ['Exports of goods and services (current US$)'],
      [],
      ['Country', ...PARTNERS.map(([, name]) => name)],
      ...YEARS.map((year): Line => [
        year,
        ...PARTNERS.map(([reporter], at) => put(amount(at, year, 3163), { reporter, period: String(year) })),
      ]),
    ],
  });
}

/** The balance of payments in Mongolian: exports and imports by their names, services by their sides. */
function mongolianAccount(): LookAlike {
  const lines = [
    ['Бараа ба үйлчилгээ', null, 'Бараа ба үйлчилгээ'],
    ['Кредит', 'export', 'Goods and services'],
    ['Дебит', 'import', 'Goods and services'],
    ['1. Бараа', null, '1. Бараа'],
    ['1.1 Экспорт Ф.О.Б (кредит)', 'export', 'TOTAL'],
    ['1.2 Импорт Ф.О.Б (дебит)', 'import', 'TOTAL'],
    ['2. Үйлчилгээ', null, '2. Үйлчилгээ'],
    ['Кредит', 'export', 'Services'],
    ['Дебит', 'import', 'Services'],
    ['3. Анхдагч орлого', null, '3. Анхдагч орлого'],
    ['Кредит', null, '3. Анхдагч орлого · Кредит'],
    ['Дебит', null, '3. Анхдагч орлого · Дебит'],
  ] as const;
  return written({
    family: 'a balance of payments',
    name: 'in Mongolian',
    asks: 'unit',
    common: { unit: null },
    lines: [
      ['Төлбөрийн тэнцэл (хураангуй)'],
      ['Индикатор нэр', '2023-01', '2023-02', '2023-03'],
      ...lines.map(([label, flow, product], row): Line => [
        label,
        ...['2023-01', '2023-02', '2023-03'].map((period, at) =>
          put(made(row, at, 3167), { period, flow, product, free: flow === null }),
        ),
      ]),
    ],
  });
}
