import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What stands in the heads, in the name of the file or beside the table, and would be taken for something else. */
export function analystsSides(): LookAlike[] {
  return [
    sidesOfUnion(),
    lostFlow(),
    monthsOfFile(),
    quartersByMonth(),
    eitherDirham(),
    shareOfProduct(),
    numberAbove(),
    headsBehindNotes(),
    workingBelow(),
    emptyCountries(),
  ];
}

const GOODS = ['Food', 'Beverages', 'Fuels'];
const SIDES = ['Intra-EU', 'Extra-EU'] as const;

/** "Intra EU trade" and "third countries" over columns, with the total beside; the title names both, and neither alone. */
function sidesOfUnion(): LookAlike {
  return written({
    family: 'within and beyond the Union',
    name: 'over value and quantity',
    common: { reporter: 'GRC', period: '2022' },
    lines: [
      ['Greece: imports and exports for intra EU trade and extra EU trade in value and quantity, 2022'],
      [null, 'Imports', null, null, null, null, 'Exports', null, null, null, null],
      [null, ...['Imports', 'Exports'].flatMap(() => ['Total', 'Intra EU trade', null, 'Third countries', null])],
      [
        'Goods',
        ...['Imports', 'Exports'].flatMap(() => [null, 'Value in €', 'Quantity in kg', 'Value in €', 'Quantity in kg']),
      ],
      ...GOODS.map((product, at): Line => [
        product,
        ...(['import', 'export'] as const).flatMap((flow, side) => [
          put(amount(at, side, 2467), { product, flow, unit: 'EUR' }),
          ...SIDES.flatMap((partner, which) => [
            put(amount(at, side, which, 2473), { product, flow, partner, unit: 'EUR' }),
            put(amount(at, side, which, 2477), { product, flow, partner, measure: 'quantity', unit: 'kg' }),
          ]),
        ]),
      ]),
    ],
  });
}

/** The head over the first block was lost: its columns are not of the flow that the other head names. */
function lostFlow(): LookAlike {
  return written({
    family: 'a head that was lost',
    name: 'exports beside what nothing names',
    fileName: 'table.xlsx',
    asks: 'flow',
    common: { reporter: 'GRC', period: '2022', unit: 'EUR' },
    lines: [
      ['Greece, 2022'],
      ['SITC', ' ', null, 'Exports', null, 'SITC'],
      ['Goods', 'Value in €', 'Quantity in kg', 'Value in €', 'Quantity in kg', 'Categories'],
      ...GOODS.map((product, at): Line => [
        product,
        put(amount(at, 2503), { product, flow: null }),
        put(amount(at, 2521), { product, flow: null, measure: 'quantity', unit: 'kg' }),
        put(amount(at, 2531), { product, flow: 'export' }),
        put(amount(at, 2539), { product, flow: 'export', measure: 'quantity', unit: 'kg' }),
        `${product} by their groups`,
      ]),
    ],
  });
}

/** The name of the file says that its years are their first five months. */
function monthsOfFile(): LookAlike {
  return written({
    family: 'months in the name of a file',
    name: 'over a column of years',
    fileName: 'trade_jan_may.csv',
    asks: 'reporter',
    lines: [
      ['YEAR', 'FLOW', 'GOODS', 'VALUE IN EURO'],
      ...[2021, 2022, 2023].flatMap((year) =>
        GOODS.map((product, at): Line => [
          year,
          'IMPORTS',
          product,
          put(amount(at, year, 2543), {
            product,
            flow: 'import',
            period: `${year}-01/${year}-05`,
            unit: 'EUR',
          }),
        ]),
      ),
    ],
  });
}

/** `2021-01`, `2021-04`, `2021-07`, `2021-10` and so on: quarters by their first months. */
function quartersByMonth(): LookAlike {
  return written({
    family: 'quarters by their first months',
    name: 'in a database’s file',
    fileName: 'extract.csv',
    common: { reporter: 'CAN', flow: 'export', unit: 'CAD' },
    lines: [
      ['REF_DATE', 'GEO', 'Trade', 'Countries', 'VALUE (CAD)'],
      ...[2021, 2022].flatMap((year) =>
        ['01', '04', '07', '10'].flatMap((month, quarter) =>
          PARTNERS.map(([partner, name], at): Line => [
            `${year}-${month}`,
            'Canada',
            'Exports',
            name,
            put(amount(at, year, quarter, 2549), { partner, period: `${year}-Q${quarter + 1}` }),
          ]),
        ),
      ),
    ],
  });
}

/** "DHS" are dirhams, of Morocco or of the Emirates: whose, the one who reports tells. */
function eitherDirham(): LookAlike {
  return written({
    family: 'a currency of two countries',
    name: 'DHS without the one who reports',
    fileName: 'ExportData.csv',
    asks: 'reporter',
    common: { unit: null, flow: 'export' },
    lines: [
      ['Code du pays', 'Libellé du pays', 'Libellé du flux', 'Valeur DHS Janvier 2021', 'Valeur DHS Février 2021'],
      ...(
        [
          ['DEU', 'DE', 'ALLEMAGNE'],
          ['TUR', 'TR', 'TURQUIE'],
          ['EGY', 'EG', 'EGYPTE'],
        ] as const
      ).map(([partner, code, name], at): Line => [
        code,
        name,
        'Exportations FAB',
        put(amount(at, 1, 2551), { partner, period: '2021-01' }),
        put(amount(at, 2, 2551), { partner, period: '2021-02' }),
      ]),
    ],
  });
}

/** Shares of a country's own product are of the country in the row, though the file is named after the group that it is of. */
function shareOfProduct(): LookAlike {
  const members = [
    ['AUT', 'Austria'],
    ['BEL', 'Belgium'],
    ['FRA', 'France'],
  ] as const;
  return written({
    family: 'a group in the name of a file',
    name: 'shares of the domestic product',
    fileName: 'eu_trade_panel.csv',
    common: { partner: null, flow: 'export', measure: 'share', unit: '%' },
    lines: [
      ['country', 'country_name', 'year', 'exports_pct_gdp'],
      ...members.flatMap(([reporter, name], at) =>
        [2021, 2022].map((year): Line => [
          reporter,
          name,
          year,
          put(made(at, year, 2557) % 90, { reporter, period: String(year) }),
        ]),
      ),
    ],
  });
}

/** "4%" in a cell above a table is somebody's sum, and makes no shares of what stands below. */
function numberAbove(): LookAlike {
  return written({
    family: 'a number above a table',
    name: 'parts of a hundred above money',
    common: { reporter: 'IND', flow: 'export' },
    lines: [
      ['India: exports (USD)'],
      [6_487_821, null, '4%'],
      [],
      ['Sector', 2021, 2022],
      ...GOODS.map((product, at): Line => [
        product,
        ...[2021, 2022].map((year) => put(amount(at, year, 2579), { product, period: String(year) })),
      ]),
    ],
  });
}

/** "(1000) 2/": so many head, with the sign of a note behind. */
function headsBehindNotes(): LookAlike {
  return written({
    family: 'another unit behind the name of goods',
    name: 'with the sign of a note',
    common: { reporter: 'USA', flow: 'import', period: '2021', measure: 'weight', unit: 't' },
    lines: [
      ['United States: food imports, 2021 (tonnes)'],
      ['Food group', 'Imports'],
      ...GOODS.map((product, at): Line => [product, put(made(at, 2591), { product })]),
      [
        'Live meat animals (1000) 2/',
        put(amount(1, 2593), {
          product: 'Live meat animals (1000) 2/',
          measure: 'quantity',
          unit: 'u',
          value: amount(1, 2593) * 1000,
        }),
      ],
    ],
  });
}

/** Numbers far below a table, without a label: somebody's working. */
function workingBelow(): LookAlike {
  return written({
    family: 'numbers far below a table',
    name: 'without labels',
    common: { reporter: 'GRC', flow: 'export' },
    lines: [
      ['Greece: exports, € million'],
      ['Code', 'Goods', 2021, 2022],
      ...GOODS.map((product, at): Line => [
        at,
        product,
        ...[2021, 2022].map((year) => {
          const shown = made(at, year, 2609);
          return put(shown, { product: String(at), period: String(year), unit: 'EUR', value: shown * 1e6 });
        }),
      ]),
      ['Source: statistical service'],
      ...Array.from({ length: 20 }, (): Line => []),
      ...[1, 2, 3, 4].map((at): Line => [at, amount(at, 2617), amount(at, 2621), amount(at, 2633)]),
    ],
  });
}

/** Countries without a number below the names of goods are rows without figures, and head none of the rows below them. */
function emptyCountries(): LookAlike {
  const row = (name: string, partner: string, product: string, seed: number): Line => [
    name,
    ...[2021, 2022].map((year) => put(amount(seed, year, 2647), { partner, product, period: String(year) })),
  ];
  const group = (product: string, seed: number): Line[] => [
    [product],
    row('Belarus', 'BLR', product, seed),
    ['Chad'],
    row('China', 'CHN', product, seed + 1),
    row('Germany', 'DEU', product, seed + 2),
    row('Türkiye', 'TUR', product, seed + 3),
    [],
  ];
  return written({
    family: 'countries without a number',
    name: 'below the names of goods',
    asks: 'reporter',
    common: { flow: 'export' },
    lines: [
      ['Exports by country of destination (USD)'],
      ['Country', 2021, 2022],
      ...group('Washed coffee', 1),
      ...group('Natural coffee', 11),
      ...group('Robusta', 21),
    ],
  });
}
