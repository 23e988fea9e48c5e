import { amount, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Countries over goods, goods over countries, and goods that only a title names, in the lists of desks. */
export function deskNested(): LookAlike[] {
  return [
    otherGoods(),
    codesBelowCountries(),
    countriesBelowGoods(),
    codesByLevel(),
    ownUnits(),
    sharesOfBoth(),
    nonOil(),
  ];
}

const YEARS = ['2022', '2023'];

/** A row over others, with their sum; the others are `parts`. */
function block(
  label: readonly (string | null)[],
  parts: readonly (readonly [label: readonly (string | null)[], truth: Parameters<typeof put>[1]])[],
  whole: Parameters<typeof put>[1],
  seed: number,
): Line[] {
  const numbers = parts.map((_, at) => YEARS.map((_year, year) => amount(at, year, seed)));
  const sums = YEARS.map((_, year) => numbers.reduce((sum, row) => sum + (row[year] ?? 0), 0));
  const line = (labels: readonly (string | null)[], row: readonly number[], truth: Parameters<typeof put>[1]): Line => [
    ...labels,
    ...YEARS.map((period, year) => put(row[year] ?? 0, { period, ...truth })),
  ];
  return [line(label, sums, whole), ...parts.map(([own, truth], at) => line(own, numbers[at] ?? [], truth))];
}

/** "Other" below the goods of a country is of its other goods. */
function otherGoods(): LookAlike {
  const goods = (partner: string, names: readonly string[]) =>
    names.map((product) => [[product], { partner, product }] as const);
  return written({
    family: 'countries over goods',
    name: 'with the other goods of each',
    common: { reporter: 'KGZ', flow: 'export', value: 1e3 },
    lines: [
      ['Kyrgyz Republic: exports to South Asia by country and product, thousand USD'],
      ['Country / product', ...YEARS],
      ...block(['Pakistan'], goods('PAK', ['Beans', 'Wool', 'Other']), { partner: 'PAK' }, 2663),
      ...block(['India'], goods('IND', ['Beans', 'Gold', 'Other']), { partner: 'IND' }, 2671),
    ],
  });
}

/** Codes below each country in the column of countries, and the names of the goods beside them. */
function codesBelowCountries(): LookAlike {
  const goods = (partner: string, codes: readonly (readonly [string, string])[]) =>
    codes.map(([product, name]) => [[product, name], { partner, product }] as const);
  const pakistan = [
    ['0713', 'Beans'],
    ['5101', 'Wool'],
  ] as const;
  const india = [
    ['0713', 'Beans'],
    ['7108', 'Gold'],
  ] as const;
  return written({
    family: 'countries over goods',
    name: 'by their codes',
    common: { reporter: 'KGZ', flow: 'export', value: 1e3 },
    lines: [
      ['Kyrgyz Republic: exports to South Asia, thousand USD'],
      ['Country / HS', 'Product', ...YEARS],
      ...block(['Pakistan', null], goods('PAK', pakistan), { partner: 'PAK' }, 2677),
      ...block(['India', null], goods('IND', india), { partner: 'IND' }, 2683),
    ],
  });
}

/** The countries that goods went to below each of these. */
function countriesBelowGoods(): LookAlike {
  const to = (product: string, places: readonly (readonly [string, string])[]) =>
    places.map(([partner, name]) => [[name], { partner, product }] as const);
  const [russia, pakistan, brazil] = [
    ['RUS', 'Russia'],
    ['PAK', 'Pakistan'],
    ['BRA', 'Brazil'],
  ] as const;
  return written({
    family: 'goods over countries',
    name: 'with one country below both',
    common: { reporter: 'BLR', flow: 'export', value: 1e3 },
    lines: [
      ['Main exports of Belarus, thousand USD'],
      [null, ...YEARS],
      ...block(['Tractors'], to('Tractors', [russia, pakistan]), { product: 'Tractors' }, 2687),
      ...block(['Potash'], to('Potash', [brazil, pakistan]), { product: 'Potash' }, 2689),
    ],
  });
}

/** Chapter, heading and subheading in columns of their own, one in each row. */
function codesByLevel(): LookAlike {
  const codes = ['87', '8701', '870194', '31', '3104'];
  return written({
    family: 'codes by their level',
    name: 'each in a column of its own',
    common: { reporter: 'PAK', partner: 'BLR', flow: 'import' },
    lines: [
      ['Pakistan: imports from Belarus by HS code, USD'],
      ['HS2', 'HS4', 'HS6', 'Description', ...YEARS],
      ...codes.map((product, at): Line => [
        ...[2, 4, 6].map((digits) => (product.length === digits ? product : null)),
        `Goods of ${product}`,
        ...YEARS.map((period, year) => put(amount(at, year, 2741), { product, period })),
      ]),
    ],
  });
}

/** "Tractors (pieces)" under a head of tonnes is counted in pieces. */
function ownUnits(): LookAlike {
  const goods = [
    ['3104', 'Potash', 't'],
    ['8701', 'Tractors (pieces)', 'u'],
    ['4011', 'Tyres', 't'],
  ] as const;
  return written({
    family: 'goods with a unit of their own',
    name: 'under another one',
    common: { reporter: 'BLR', partner: 'PAK', flow: 'export', period: '2024-01/2024-09' },
    lines: [
      ['Belarus: exports of some goods to Pakistan, January-September 2024'],
      ['HS code', 'Product', 'Quantity, t', 'Value, thousand USD'],
      ...goods.map(([product, name, unit], at): Line => [
        product,
        name,
        put(amount(at, 2749), { product, measure: 'quantity', unit, free: true }),
        { shown: amount(at, 2753), truth: { product, value: amount(at, 2753) * 1e3 } },
      ]),
    ],
  });
}

/** Parts of exports and imports, as a title says, are no values. */
function sharesOfBoth(): LookAlike {
  return written({
    family: 'shares over flows',
    name: 'by their title',
    common: { reporter: 'PAK', measure: 'share', unit: '%' },
    lines: [
      ["Share of major partners in Pakistan's total trade (%)"],
      ['Country', ...['Exports', 'Imports'].flatMap((flow) => YEARS.map((year) => `${flow} ${year}`))],
      ...(
        [
          ['USA', 'USA'],
          ['China', 'CHN'],
          ['Türkiye', 'TUR'],
        ] as const
      ).map(([name, partner], at): Line => [
        name,
        ...(['export', 'import'] as const).flatMap((flow, side) =>
          YEARS.map((period, year) => put(10 + at * 7 + side + year / 10, { partner, flow, period })),
        ),
      ]),
    ],
  });
}

/** What an oil state sells besides is not all that it sells. */
function nonOil(): LookAlike {
  return written({
    family: 'all goods but oil',
    name: 'in a title',
    common: { reporter: 'SAU', partner: 'PAK', flow: 'export', unit: 'SAR', value: 1e6, product: 'Non-oil' },
    lines: [
      ['Saudi non-oil exports to Pakistan (SAR million)'],
      ['Month', ...YEARS],
      ...['January', 'February', 'March'].map((month, at): Line => [
        month,
        ...YEARS.map((year, of) => put(amount(at, of, 2693), { period: `${year}-0${at + 1}` })),
      ]),
    ],
  });
}
