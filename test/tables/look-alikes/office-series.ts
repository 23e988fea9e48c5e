import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Time series of offices and central banks: annual, then quarterly or monthly; heads in the middle of their columns. */
export function officeSeries(): LookAlike[] {
  return [
    centredGroups(),
    digitQuarters(),
    floatYears(),
    unitsInBlocks(),
    scaleOfEachCurrency(),
    quartersByLetter(),
    pointMonths(),
    yearOfRelease(),
    accountOfProduct(),
  ];
}

/** The heads of groups stand over the middle one of their columns, and nothing is merged. */
function centredGroups(): LookAlike {
  const flows = ['balance', 'export', 'import'] as const;
  const products = ['Goods and services', 'TOTAL', 'Services'];
  const row = (label: string, period: string, at: number): Line => [
    label,
    ...flows.flatMap((flow, of) =>
      products.map((product, col) => put(amount(at, of, col, 5201), { period, flow, product })),
    ),
  ];
  return written({
    family: 'heads in the middle of their columns',
    name: 'balance, exports and imports, annual and monthly',
    common: { reporter: 'USA', value: 1e6 },
    lines: [
      ['Table 1. U.S. International Trade in Goods and Services'],
      ['[Millions of dollars]'],
      [],
      ['Period', null, 'Balance', null, null, 'Exports', null, null, 'Imports'],
      [null, ...flows.flatMap(() => ['Total', 'Goods 1', 'Services'])],
      ['Annual'],
      ...['2021', '2022', '2023', '2024'].map((year, at) => row(year, year, at)),
      ['Monthly'],
      ...['01', '02', '03', '04'].map((month, at) =>
        row(`2024 ${['Jan', 'Feb', 'Mar', 'Apr'][at] ?? ''}`, `2024-${month}`, at + 10),
      ),
    ],
  });
}

/** A quarter is the year and a digit. */
function digitQuarters(): LookAlike {
  const partners = [
    ['Australia', 'AUS'],
    ['Belgium', 'BEL'],
    ['Brazil', 'BRA'],
  ] as const;
  const row = (label: string, period: string, at: number): Line => [
    label,
    ...partners.map(([, partner], col) => put(amount(at, col, 5203), { period, partner })),
  ];
  const quarters = [2022, 2023].flatMap((year) => [1, 2, 3, 4].map((quarter) => [year, quarter] as const));
  return written({
    family: 'quarters as a year and a digit',
    name: 'below the years',
    common: { reporter: 'USA', flow: 'export', value: 1e6 },
    lines: [
      ['Table 4. U.S. Exports of Goods by country'],
      ['[Millions of dollars, quarters seasonally adjusted]'],
      [],
      ['Period', ...partners.map(([name]) => name)],
      ['Annual'],
      ...['2021', '2022', '2023'].map((year, at) => row(year, year, at)),
      ['Quarterly'],
      ...quarters.map(([year, quarter], at) =>
        row(`${year} ${quarter}${year === 2023 ? ' (R)' : ' '}`, `${year}-Q${quarter}`, at + 10),
      ),
    ],
  });
}

/** Years that a program took for numbers with decimals, below rows that it found empty. */
function floatYears(): LookAlike {
  const years = ['1998', '1999', '2000', '2001'];
  return written({
    family: 'years with a decimal',
    name: 'across, in a file that a program wrote',
    fileName: 'Exportation de liège et de produits dérivés en valeur_Données.csv',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      [],
      [],
      [null, ...years.map((year) => `${year}.0`)],
      ...['Liège', 'Bouchons', 'Autres'].map((product, at): Line => [
        product,
        ...years.map((period, col) => put(made(at, col, 5207).toFixed(1), { period, product })),
      ]),
    ],
  });
}

/** Tonnes first, dollars below, each over all columns of its block and in the middle of the table. */
function unitsInBlocks(): LookAlike {
  const partners = [
    ['Jepang', 'JPN'],
    ['Singapura', 'SGP'],
    ['India', 'IND'],
  ] as const;
  const years = ['2020', '2021', '2022'];
  const block = (truth: object, seed: number) =>
    partners.map(([name, partner], at): Line => [
      name,
      ...years.map((period, col) => put(made(at, col, seed), { period, partner, ...truth })),
    ]);
  const like = written({
    family: 'units over blocks of rows',
    name: 'tonnes, then dollars',
    common: { flow: 'export', product: 'Kopi' },
    asks: 'reporter',
    lines: [
      ['Ekspor Kopi Menurut Negara Tujuan Utama, 2020-2022'],
      [],
      ['Negara Tujuan', ...years],
      [null, 'Berat Bersih : Ton'],
      ...block({ measure: 'weight', unit: 't' }, 5209),
      [],
      [null, 'Nilai FOB : 000 US$'],
      ...partners.map(([name, partner], at): Line => [
        name,
        ...years.map((period, col) =>
          put(made(at, col, 5211), { period, partner, value: Math.round(made(at, col, 5211) * 1000) }),
        ),
      ]),
    ],
  });
  like.sheets[0]?.merges.push({ top: 4, left: 2, bottom: 4, right: 4 }, { top: 9, left: 2, bottom: 9, right: 4 });
  return like;
}

/** Crores of one currency beside millions of the other. */
function scaleOfEachCurrency(): LookAlike {
  const months = ['2023-01', '2023-02', '2023-03', '2023-04'];
  return written({
    family: 'the scale of each currency',
    name: 'in lines of their own over the table',
    asks: 'reporter',
    lines: [
      ['Indian Rupees : Crores'],
      [],
      ['US Dollar : Millions'],
      [],
      ['Month', 'Exports', 'Imports'],
      [null, 'INDIAN RUPEES', 'US Dollar'],
      ...months.map((period, at): Line => [
        period,
        put(amount(at, 5213), { period, flow: 'export', unit: 'INR', value: amount(at, 5213) * 1e7 }),
        put(amount(at, 5217), { period, flow: 'import', value: amount(at, 5217) * 1e6 }),
      ]),
    ],
  });
}

/** `1T-21`, with the words of a leaflet over the table. */
function quartersByLetter(): LookAlike {
  const quarters = [1, 2, 3, 4].map((quarter) => [`${quarter}T-21`, `2021-Q${quarter}`] as const);
  return written({
    family: 'quarters by their Spanish letter',
    name: 'below a description',
    common: { flow: 'export', value: 1e6 },
    asks: 'reporter',
    lines: [
      ['Nombre', 'Exportaciones de mercancías'],
      [
        'Descripción',
        'Registra el valor de las mercancías que salieron del territorio. Su estudio permite conocer la posición frente al exterior, la evolución de la demanda y la competitividad de lo que se produce en él.',
      ],
      ['Unidad', 'Millones de dólares'],
      [],
      ['Periodo', 'Exportaciones'],
      ...quarters.map(([label, period], at): Line => [label, put(made(at, 5219), { period })]),
    ],
  });
}

/** `1999.01` under "Data", October without its zero as in a sheet of numbers. */
function pointMonths(): LookAlike {
  const months = [2022, 2023].flatMap((year) => Array.from({ length: 12 }, (_, at) => [year, at + 1] as const));
  return written({
    family: 'months with a point',
    name: 'below a head that may be data or a date',
    fileName: 'serie.csv',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['Data', 'Exportações'],
      ...months.map(([year, month], at): Line => {
        const written = String(month).padStart(2, '0');
        return [`${year}.${month === 10 ? '1' : written}`, put(made(at, 5221) / 10, { period: `${year}-${written}` })];
      }),
    ],
  });
}

/** The year of the release in each row, those of the figures in their heads. */
function yearOfRelease(): LookAlike {
  const months = ['January', 'February', 'March', 'April'];
  return written({
    family: 'years in heads',
    name: 'beside the year in which the rows were released',
    fileName: 'exports-release.csv',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      ['Year', 'Month', 'Exports_2024', 'Exports_2025', 'Pct_Change_vs_2024'],
      ...months.map((month, at): Line => [
        '2025',
        month,
        ...['2024', '2025'].map((year, col) => put(made(at, col, 5227), { period: `${year}-0${at + 1}` })),
        put(made(at, 5231) / 1000, { period: `2025-0${at + 1}`, measure: 'growth', unit: '%', partner: null }),
      ]),
    ],
  });
}

/** The account of each country as a part of its product, which only the name of the file says. */
function accountOfProduct(): LookAlike {
  const countries = [
    ['Albania', 'ALB', '-6.59'],
    ['Algeria', 'DZA', '-12.557'],
    ['Angola', 'AGO', '0.925'],
    ['Australia', 'AUS', '-0.253'],
    ['Austria', 'AUT', '1.646'],
    ['Azerbaijan', 'AZE', '9.711'],
  ] as const;
  return written({
    family: 'parts of the domestic product',
    name: 'the current account, below zero',
    fileName: 'cab_gdp.csv',
    common: { partner: null, flow: null, product: 'TOTAL', measure: 'share', unit: '%', period: '2019' },
    lines: [
      ['Country', '2019'],
      ...countries.map(([name, reporter, share]): Line => [name, put(share, { reporter, value: Number(share) })]),
    ],
  });
}
