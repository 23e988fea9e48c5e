import { amount, type LookAlike, type Truth } from './draft';
import { put, written, type Line } from './written';

/** Tables as ministries print them: units and changes over columns, amounts and services among the rows. */
export function bulletins(): LookAlike[] {
  return [unitsBelowYears(), changesBesideYears(), bothTotals(), sheetNamesOtherFlow(), balances(), twoTongues()];
}

const YEARS = ['2020', '2021', '2022', '2023'] as const;
const PARTNERS = [
  ['CAN', 'CANADA'],
  ['MEX', 'MEXICO'],
  ['WLD', 'WORLD'],
] as const;

/** The unit stands once, in the middle below the years; amounts of goods stand below their money. */
function unitsBelowYears(): LookAlike {
  const block = (product: string, note: string, seed: number): Line[] => [
    [`${product}${note}`],
    ...PARTNERS.map(([partner, name], at): Line => [
      null,
      name,
      null,
      ...YEARS.map((period, col) =>
        put(amount(at, col, seed), { partner, period, product, value: amount(at, col, seed) * 1e6 }),
      ),
    ]),
    [
      null,
      'Quantity',
      '1,000 mt',
      ...YEARS.map((period, col) => {
        const shown = amount(9, col, seed);
        return put(shown, { period, product, measure: 'weight', unit: 't', value: shown * 1000, free: true });
      }),
    ],
  ];
  return written({
    family: 'units in a row below the years',
    name: 'goods as headings, amounts among the partners',
    common: { reporter: 'USA', flow: 'import', value: 1e6 },
    lines: [
      ['U.S. imports of live animals and products'],
      [null, 'Source', 'Unit', ...YEARS.map(Number)],
      [null, null, null, null, 'Million $'],
      ...block('Total live animals', ' 1/', 1201),
      ...block('Bovine animals, live', ' 2/', 1213),
      ...block('Swine, live', '', 1217),
      ['1/ Without poultry.'],
    ],
  });
}

/** Two blocks of years, the unit of each below its middle, the title in the row of their heads. */
function changesBesideYears(): LookAlike {
  const goods = ['Meats', 'Fish and shellfish', 'Dairy', 'Vegetables'];
  return written({
    family: 'units in a row below the years',
    name: 'changes beside amounts',
    common: { reporter: 'USA', flow: 'import', measure: 'weight', unit: 't', value: 1000 },
    lines: [
      ['U.S. food import volume, by food group', null, null, null, null, null, null, 'Annual growth'],
      [null, 'Food group', ...YEARS.map(Number), null, ...YEARS.slice(1).map(Number)],
      [],
      [null, null, null, '1000 metric tons', null, null, null, null, 'Percent'],
      ['Volume of U.S. food imports 1/', null, null, null, null, null, null, '(yearly)'],
      [],
      ...goods.map((product, at): Line => [
        product,
        null,
        ...YEARS.map((period, col) => put(amount(at, col, 1223), { product, period })),
        null,
        ...YEARS.slice(1).map((period, col) =>
          put(at - col + 0.5, { product, period, measure: 'growth', unit: '%', value: at - col + 0.5, free: true }),
        ),
      ]),
    ],
  });
}

/** With and without precious metals: the same for most goods, two things of one name for the others. */
function bothTotals(): LookAlike {
  const goods = ['10', '11', '20', '21', '24', '26'];
  return written({
    family: 'two totals of one name',
    name: 'German, with and without precious metals',
    common: { reporter: 'CHE', flow: 'export', unit: 'CHF', value: 1000 },
    lines: [
      ['Exporte der Schweiz nach Waren, in 1000 CHF'],
      ['CPA Code', 'Bezeichnung', 'Total 1 2021', 'Total 1 2022', 'Total 2 2021', 'Total 2 2022'],
      ...goods.map((product, at): Line => {
        const [one, two] = [amount(at, 1, 1229), amount(at, 2, 1229)];
        const more = at === 4 ? 5000 : 0;
        const second = { product, free: true };
        return [
          product,
          `Waren ${product}`,
          put(one, { product, period: '2021' }),
          put(two, { product, period: '2022' }),
          put(one + more, { ...second, period: '2021' }),
          put(two + more, { ...second, period: '2022' }),
        ];
      }),
    ],
  });
}

/** A copied title says "exports", the sheet's name says "imports": it is asked. */
function sheetNamesOtherFlow(): LookAlike {
  return written({
    family: 'sheet and title name different flows',
    name: 'names in one word',
    sheet: 'ImportCountry',
    asks: 'flow',
    common: { reporter: 'RWA', value: 1e6 },
    lines: [
      ['PARTNER COUNTRY ANALYSIS'],
      ['Top 20 destinations of exports of Rwanda (values in US$ million)'],
      ['Year and Period', '2023Q1', '2023Q2'],
      ...(
        [
          ['CHN', 'China'],
          ['KEN', 'Kenya'],
          ['COD', 'Congo, The Democratic Republic Of'],
        ] as const
      ).map(([partner, name], at): Line => [
        name,
        put(amount(at, 1, 1231), { partner, period: '2023-Q1' }),
        put(amount(at, 2, 1231), { partner, period: '2023-Q2' }),
      ]),
    ],
  });
}

/** The balance of incomes is none of trade, and that of services is none of goods. */
function balances(): LookAlike {
  const rows: readonly [name: string, truth: Partial<Truth> | null][] = [
    ['Exports of Goods', { flow: 'export' }],
    ['Imports of Goods', { flow: 'import' }],
    ['Balance of trade in services', { flow: 'balance', product: 'Services', free: true }],
    ['Balance on primary income', null],
    ['Balance on secondary income', null],
  ];
  return written({
    family: 'rows of a balance of payments',
    name: 'incomes and services',
    common: { reporter: 'PAK', value: 1e6 },
    lines: [
      ['Balance of payments of Pakistan (million US$)'],
      ['series_name', 'date', 'value'],
      ...['2023-05-31', '2023-06-30'].flatMap((date, month) =>
        rows.map(([name, truth], at): Line => {
          const shown = amount(at, month, 1237);
          return [name, date, truth === null ? shown : put(shown, { ...truth, period: date.slice(0, 7) })];
        }),
      ),
    ],
  });
}

/** The months in two languages, one below the other, with the year before them. */
function twoTongues(): LookAlike {
  const months = [
    ['Ocak', 'January'],
    ['Şubat', 'February'],
    ['Mart', 'March'],
  ] as const;
  return written({
    family: 'heads in two languages',
    name: 'Turkish and English months',
    fileName: 'ihracat.xlsx',
    asks: 'unit',
    common: { unit: null, flow: 'export' },
    lines: [
      ['Yıllar', ...months.map(([own]) => own)],
      ['Years', ...months.map(([, english]) => english)],
      ...[2021, 2022, 2023].map((year, at): Line => [
        year,
        ...months.map((_, month) => put(amount(at, month, 1249), { period: `${year}-0${month + 1}` })),
      ]),
    ],
  });
}
