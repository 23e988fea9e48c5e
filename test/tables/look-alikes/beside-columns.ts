import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Columns and rows beside figures that were taken for theirs: firms, models, duties, times compared with. */
export function besideColumns(): LookAlike[] {
  return [
    firmsBesideOrigins(),
    whatModelsMade(),
    lettersOfDuties(),
    balancesOfBoth(),
    growthBetween(),
    comparedBelow(),
    gasAmongOil(),
    daysForNumbers(),
  ];
}

/** Each importer by name, and the country that the goods are from. */
function firmsBesideOrigins(): LookAlike {
  const firms =
    'JY Trading,Nang Store,Halavai Store,Palm Foods,Reef Co,Lagoon Ltd,Atoll Mart,Coral Bros,Sun Shop'.split(',');
  const origins = [
    ['FJ', 'Fiji', 'FJI'],
    ['NZ', 'New Zealand', 'NZL'],
    ['CN', 'China', 'CHN'],
  ] as const;
  return written({
    family: 'firms beside origins',
    name: 'records of customs',
    common: { flow: 'import', unit: null },
    asks: 'unit',
    fileName: 'imports.csv',
    lines: [
      ['hs6', 'importerName', 'coo', 'cooName', 'yearMonth', 'cif'],
      ...firms.flatMap((firm, at) =>
        origins.map(([code, name, partner], from): Line => {
          const product = ['020430', '392490', '170490'][(at + from) % 3] ?? '';
          const period = `2023-0${7 + (at % 3)}`;
          return [
            product,
            firm,
            code,
            name,
            period,
            put(made(at, from, 2121), { partner, product, period, free: true }),
          ];
        }),
      ),
    ],
  });
}

/** What models predicted stands between what was exported. */
function whatModelsMade(): LookAlike {
  const years = ['2018', '2019', '2020'];
  return written({
    family: 'predictions of models',
    name: 'beside exports',
    common: { flow: 'export', reporter: 'ARG', unit: null },
    asks: 'unit',
    lines: [
      [
        'Tree Pred 2021',
        ...years.map((year) => `Exported_value_in_${year}`),
        'Exporter',
        'Importers',
        'Predicted_2021',
      ],
      ...(
        [
          ['CRI', 'Costa Rica'],
          ['BLR', 'Belarus'],
          ['PAK', 'Pakistan'],
        ] as const
      ).map(([partner, name], at): Line => [
        made(at, 2122),
        ...years.map((period, year) => put(amount(at, year, 2123), { partner, period })),
        'Argentina',
        name,
        made(at, 2124),
      ]),
    ],
  });
}

/** A levy that but its letters name is no part of imports. */
function lettersOfDuties(): LookAlike {
  return written({
    family: 'letters of duties',
    name: 'beside imports',
    common: { flow: 'import', unit: 'KES', value: 1e6 },
    asks: 'reporter',
    lines: [
      ['Year-Month', 'Total Import Value (Ksh Million)', 'IDF Amount', 'RDL Paid'],
      ...['2023-03', '2023-04', '2023-05', '2023-06'].map((period, at): Line => [
        period,
        put(made(at, 2125), { period }),
        made(at, 2126) / 40,
        made(at, 2127) / 60,
      ]),
    ],
  });
}

/** Balances below nought, all together and of goods and services; the words of the file's name are joined. */
function balancesOfBoth(): LookAlike {
  return written({
    family: 'balances of goods and services',
    name: 'all below nought',
    common: { flow: 'balance', unit: null, reporter: 'PAK' },
    asks: 'unit',
    fileName: 'PakistanTradeBalances.csv',
    lines: [
      ['Year', 'Month', 'Total', 'Goods', 'Services'],
      ...[1, 2, 3, 4, 5, 6, 7].map((month, at): Line => {
        const period = `2022-0${month}`;
        const [goods, services] = [-amount(at, 2128), amount(at, 2129) / 10];
        const total = Math.round((goods + services) * 10) / 10;
        const part = (value: number, product: string) => put(value, { period, product, value });
        return [2022, month, part(total, 'Goods and services'), part(goods, 'TOTAL'), part(services, 'Services')];
      }),
    ],
  });
}

/** "Growth between 2022-2023" is of the later year, whenever fiscal years begin. */
function growthBetween(): LookAlike {
  const common = { measure: 'growth', unit: '%', partner: null, free: true } as const;
  return written({
    family: 'growth between two years',
    name: 'beside the value',
    common: { flow: 'import', reporter: 'EGY', value: 1e3 },
    lines: [
      ['List of products imported by Egypt in 2023'],
      [
        'Code',
        'Product label',
        'Value imported in 2023 (USD thousand)',
        'Annual growth in value between 2022-2023 (%)',
      ],
      ...['1001', '2710', '8471'].map((product, at): Line => {
        const value = amount(at, 2131);
        const change = at * 7 - 9;
        return [
          product,
          ['Wheat', 'Oils', 'Computers'][at] ?? '',
          put(value, { product, period: '2023' }),
          put(change, { ...common, product, period: '2023', value: change }),
        ];
      }),
    ],
  });
}

/** "November 2021 compared with" over "November 2020": the lower is no time of its own. */
function comparedBelow(): LookAlike {
  const beside = { measure: 'growth', unit: '%', partner: null, free: true } as const;
  return written({
    family: 'compared with what is below',
    name: 'in three rows of heads',
    common: { flow: 'export', value: 1e6 },
    asks: 'reporter',
    lines: [
      ['Xuất khẩu hàng hoá, triệu USD'],
      [null, 'Tháng 11', 'Tháng 11 năm'],
      [null, 'năm 2021', '2021 so với'],
      [null, null, 'tháng 11 năm 2020 (%)'],
      ...['Gạo', 'Cà phê', 'Chè'].map((product, at): Line => {
        const change = 90 + at * 7.5;
        return [
          product,
          put(made(at, 2132), { product, period: '2021-11' }),
          put(change, { ...beside, product, period: '2021-11', value: change }),
        ];
      }),
    ],
  });
}

/** A row of gas says its own unit among barrels of oil. */
function gasAmongOil(): LookAlike {
  const goods = [
    ['Crude oil', 'bbl/d', 1e6],
    ['Petroleum products', 'bbl/d', 1e6],
    ['LNG (billion cubic feet per day)', 'cf/d', 1e9],
  ] as const;
  return written({
    family: 'gas among oil',
    name: 'in its own unit',
    common: { flow: 'export', measure: 'quantity' },
    asks: 'reporter',
    lines: [
      ['Exports by pipeline'],
      ['million barrels per day'],
      [null, '2020', '2021'],
      ...goods.map(([label, unit, scale], at): Line => [
        label,
        ...['2020', '2021'].map((period, year) => {
          const shown = made(at, year, 2133);
          return put(shown, { period, unit, product: label, value: shown * scale, free: true });
        }),
      ]),
    ],
  });
}

/** Numbers that a program took for days cut no table in two. */
function daysForNumbers(): LookAlike {
  const series = ['goods', 'services', 'goods and services'].flatMap((what) => [
    `Exports of ${what} (US$)`,
    `Imports of ${what} (US$)`,
  ]);
  const broken: Line = ['Poland', 'POL', 'Time to a permit (days)', '28.05.2021', '27.07.2021', '16.05.2021'];
  return written({
    family: 'days instead of numbers',
    name: 'in a long list of one country',
    common: { reporter: 'POL' },
    lines: [
      ['Country Name', 'Country Code', 'Indicator Name', '2018', '2019', '2020'],
      ...series.flatMap((name, at): Line[] => {
        const flow = name.startsWith('Exports') ? 'export' : 'import';
        const [, what = 'goods'] = /of (?:goods and )?(\w+)/.exec(name) ?? [];
        const both = name.includes(' and ') ? 'Goods and services' : 'Services';
        const product = what === 'goods' ? {} : { product: both };
        const figures = ['2018', '2019', '2020'].map((period, year) =>
          put(amount(at, year, 2134), { flow, period, ...product }),
        );
        const row: Line = ['Poland', 'POL', name, ...figures];
        return at === 1 ? [row, broken] : [row];
      }),
    ],
  });
}
