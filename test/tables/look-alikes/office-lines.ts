import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What tables of offices say of themselves in their own words: whose they are, of which months, and which line of an account. */
export function officeLines(): LookAlike[] {
  return [
    freeAlongsideShip(),
    firstMonths(),
    linesOfAccount(),
    changesBelow(),
    numberedFromHead(),
    monthsThatRose(),
    accountsAcross(),
  ];
}

/** The value free alongside ship, in the name of the table in each row. */
function freeAlongsideShip(): LookAlike {
  const months = ['jan', 'feb', 'mar', 'apr'];
  const partners = [
    ['Costa Rica', 'CRI'],
    ['Cambodia', 'KHM'],
    ['Turkey', 'TUR'],
    ['Cyprus', 'CYP'],
  ] as const;
  return written({
    family: 'tables of one office',
    name: 'by the value that it alone gives',
    fileName: 'All_countries_Export.xlsx',
    sheet: '2017, FAS Value',
    common: { reporter: 'USA', flow: 'export' },
    lines: [
      ['table_name', 'country', ...months],
      ...partners.map(([name, partner], at): Line => [
        '2017, All Export Commodities: FAS Value for All Countries',
        name,
        ...months.map((_, col) => put(made(at, col, 5303) * 1000, { partner, period: `2017-0${col + 1}` })),
      ]),
    ],
  });
}

/** Half a fiscal year of Nepal, with the days that it has elsewhere in brackets. */
function firstMonths(): LookAlike {
  const goods = [
    ['01012900', 'Other horses'],
    ['01022100', 'Purebred breeding cattle'],
    ['01039100', 'Live swine weighing <50 kg'],
    ['01051100', 'Fowls of the species Gallus'],
  ] as const;
  return written({
    family: 'months of a fiscal year',
    name: 'the first six, in words',
    common: { reporter: 'NPL', flow: 'import', unit: 'NPR', period: 'BS2074-04/BS2074-09' },
    lines: [
      [
        'Table 5 : Imports of Nepal by Commodities',
        null,
        'First Six Months of FY 2074/75 (Mid July 2017 to Mid January 2018)',
      ],
      ['HS Code', 'Description', "Imports (Rs.'000)"],
      ...goods.map(([product, name], at): Line => [
        product,
        name,
        put(made(at, 5309), { product, value: made(at, 5309) * 1000 }),
      ]),
    ],
  });
}

/** The path to each line of the accounts, where the last that is named is meant, and lines that pay for nothing traded. */
function linesOfAccount(): LookAlike {
  const countries = [
    ['Albania', 'ALB'],
    ['Algeria', 'DZA'],
    ['Zambia', 'ZMB'],
  ] as const;
  const lines = [
    ['Current Account, Goods and Services, Credit, US Dollars', 'export', 'Goods and services'],
    ['Current Account, Goods and Services, Debit, US Dollars', 'import', 'Goods and services'],
    ['Current Account, Goods and Services, Services, Transport, Credit, US Dollars', 'export', 'Transport'],
    ['Supplementary Items, Reserve Assets (with Fund Record), US Dollars', null, ''],
    ['Financial Account, Portfolio Investment, Equity and Investment Fund Shares, US Dollars', null, ''],
    ['Capital Account, Total, Credit, US Dollars', null, ''],
  ] as const;
  const years = ['2015', '2016', '2017'];
  return written({
    family: 'lines of a balance of payments',
    name: 'by their path',
    fileName: 'BalanceOfPayment.csv',
    lines: [
      ['Country', 'Indicator', ...years],
      ...countries.flatMap(([name, reporter], of) =>
        lines.map(([line, flow, product], at): Line => [
          name,
          line,
          ...years.map((period, col) => {
            const amount = made(of * 10 + at, col, 5323) * 1000;
            return flow === null ? amount : put(amount, { reporter, flow, product, period });
          }),
        ]),
      ),
    ],
  });
}

/** By how much the rows above changed, in numbers of a hundred. */
function changesBelow(): LookAlike {
  const months = ['Jan-2023', 'Feb-2023', 'Mar-2023', 'Apr-2023'];
  const periods = ['2023-01', '2023-02', '2023-03', '2023-04'];
  return written({
    family: 'changes below amounts',
    name: 'of exports, among what was exported',
    common: { flow: 'export', value: 1e6 },
    asks: 'reporter',
    lines: [
      ['Exports (Receipts)', ...months],
      ...['Textiles', 'Leather', 'Rice'].map((product, at): Line => [
        product,
        ...periods.map((period, col) => put(`$${made(at, col, 5333)}`, { period, product })),
      ]),
      [],
      ['Month/Month Change of Total Exports (%)', '-', '2.9%', '0.1%', '-1.6%'],
      ['Year/Year Change of Total Exports (%)', '7.3%', '5.1%', '-0.4%', '4.4%'],
      [],
      ['Millions of dollars, seasonally adjusted'],
      [
        'Travel: These accounts cover purchases of goods and services by persons abroad, as food, lodging, recreation, gifts, entertainment, local transportation in the country of travel, and other items incidental to a visit.',
      ],
    ],
  });
}

const PARTNERS = [
  ['Argentina', 'ARG'],
  ['Bahrain', 'BHR'],
  ['Cyprus', 'CYP'],
  ['Denmark', 'DNK'],
  ['Egypt', 'EGY'],
  ['Finland', 'FIN'],
  ['Ghana', 'GHA'],
  ['Hungary', 'HUN'],
  ['Iceland', 'ISL'],
  ['Jordan', 'JOR'],
  ['Kenya', 'KEN'],
  ['Lebanon', 'LBN'],
] as const;

/** Each row begins with its number, the heads and the empty one below them too. */
function numberedFromHead(): LookAlike {
  const months = ['2023-01', '2023-02', '2023-03'];
  return written({
    family: 'numbers of rows',
    name: 'from the heads on, and of empty rows',
    fileName: 'exports by destination.xlsx',
    common: { flow: 'export', unit: null },
    asks: 'unit',
    lines: [
      [1, 'Exports by destination', ...months],
      [2],
      ...PARTNERS.map(([name, partner], at): Line => [
        at + 3,
        name,
        ...months.map((period, col) => put(made(at, col, 5347), { partner, period })),
      ]),
    ],
  });
}

/** Changes of months below zero somewhere, and of one month in which all rose. */
function monthsThatRose(): LookAlike {
  const months = ['2021-01', '2021-02', '2021-03', '2021-04'];
  return written({
    family: 'changes under times',
    name: 'with a month in which all rose',
    common: { reporter: 'USA', flow: 'export', measure: 'growth', unit: '%' },
    lines: [
      ['U.S. exports by country, change on the year before'],
      [],
      ['Country', ...months],
      ...PARTNERS.map(([name, partner], at): Line => [
        name,
        ...months.map((period, col) => {
          const change = (made(at, col, 5351) % 400) / 10 + 1;
          const value = col < 3 && at % 2 === 0 ? -change : change;
          return put(`${value.toFixed(1)}%`, { partner, period, value: Number(value.toFixed(1)) });
        }),
      ]),
    ],
  });
}

/** The account of each country in a column of its own, in a file called so. */
function accountsAcross(): LookAlike {
  const countries = [
    ['China', 'CHN'],
    ['Russia', 'RUS'],
    ['Turkey', 'TUR'],
  ] as const;
  return written({
    family: 'accounts of countries',
    name: 'across, in a file called after the account',
    fileName: 'bop.csv',
    common: { unit: null },
    asks: 'unit',
    lines: [
      ['year', ...countries.map(([name]) => name)],
      ...['2019', '2020', '2021', '2022'].map((period, at): Line => [
        period,
        ...countries.map(([, reporter], col) => put(made(at, col, 5381) / 100 - 4, { reporter, period })),
      ]),
    ],
  });
}
