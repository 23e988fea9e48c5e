import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Lists of countries, offices and goods with rows, columns and labels of their own that mislead. */
export function listings(): LookAlike[] {
  return [
    countryWithoutNumbers(),
    customsOffices(),
    emptyColumnBetween(),
    numberedPartners(),
    mainSources(),
    scraped(),
    oneDescription(),
    saidTwice(),
    listsBesideEachOther(),
  ];
}

const amount = (...seeds: number[]) => Math.round(made(...seeds) * 10);

/** A country that reports nothing stands in the list without numbers: it heads no others. */
function countryWithoutNumbers(): LookAlike {
  const rows = [
    ['BLR', 'Belarus'],
    ['BEL', 'Belgium'],
    [null, 'Central African Republic'],
    ['CHN', 'China'],
    ['DEU', 'Germany'],
    ['TUR', 'Türkiye'],
  ] as const;
  return written({
    family: 'countries without a number in a list',
    name: 'by name',
    common: { reporter: 'PAK', flow: 'export', value: 1e6 },
    lines: [
      ['Exports of Pakistan (US$ million)'],
      ['Country', '2021', '2022'],
      ...rows.map(([partner, name], at): Line =>
        partner === null
          ? [name]
          : [
              name,
              put(made(at, 1, 1481), { partner, period: '2021' }),
              put(made(at, 2, 1481), { partner, period: '2022' }),
            ],
      ),
    ],
  });
}

/** Offices of customs are neither partners nor goods. */
function customsOffices(): LookAlike {
  return written({
    family: 'customs offices in the rows',
    name: 'fiscal years of Nepal',
    asks: 'reporter',
    common: { value: 1000, unit: null },
    lines: [
      [
        'Imports and Exports by Customs Offices',
        null,
        'Based on annual data FY 2075/76 (Mid July 2018 to Mid July 2019)',
      ],
      [null, null, null, 'Customs are sorted by import value'],
      ['SN', 'Customs Offices', "Import Value (Rs.'000)", "Export Value (Rs.'000)"],
      ...['BIRGUNJ', 'BHAIRAHAWA', 'TATOPANI'].map((office, at): Line => {
        const common = { period: 'BS2075-76', more: { customs: office } };
        return [
          at + 1,
          office,
          put(amount(at, 1, 1483), { ...common, flow: 'import' }),
          put(amount(at, 2, 1483), { ...common, flow: 'export' }),
        ];
      }),
    ],
  });
}

/** A column that keeps two blocks apart has the head of the second one and nothing below it. */
function emptyColumnBetween(): LookAlike {
  const months = ['2025-M01', '2025-M02'] as const;
  const table = written({
    family: 'an empty column between two blocks',
    name: 'head of the next block over it',
    common: { reporter: 'NLD', flow: 'export', product: '848620', value: 1000 },
    lines: [
      ['Bilateral trade between Netherlands and Pakistan'],
      ['Unit : US Dollar thousand'],
      [],
      ['Product code', 'Product label', "Netherlands's exports to Pakistan", null, "Netherlands's exports to world"],
      [null, null, ...months.map((month) => `Value in ${month}`), null, ...months.map((month) => `Value in ${month}`)],
      [
        "'848620",
        'Machines',
        ...months.map((month, at) => put(amount(at, 1487), { partner: 'PAK', period: month.replace('M', '') })),
        null,
        ...months.map((month, at) => put(amount(at, 1489), { partner: 'WLD', period: month.replace('M', '') })),
      ],
    ],
  });
  table.sheets[0]?.merges.push({ top: 4, left: 3, bottom: 4, right: 4 }, { top: 4, left: 5, bottom: 4, right: 7 });
  return table;
}

/** Groups and countries under the numbers of a list. */
function numberedPartners(): LookAlike {
  const rows = [
    ['A. European Union', 'European Union'],
    ['1. Belgium', 'BEL'],
    ['2. France', 'FRA'],
    ['B. North America', 'North America'],
    ['1. Canada', 'CAN'],
    ['2. U.S.A.', 'USA'],
  ] as const;
  return written({
    family: 'partners under the numbers of a list',
    name: 'two flows under fiscal years',
    asks: 'reporter',
    common: { value: 1e6 },
    lines: [
      ['TABLE 131: DIRECTION OF FOREIGN TRADE - US DOLLARS'],
      [null, null, null, null, '(US$ million)'],
      ['Group/Country', '2021-22', null, '2022-23'],
      [null, 'Exports', 'Imports', 'Exports', 'Imports'],
      ['1', '2', '3', '4', '5'],
      ...rows.map(([name, partner], at): Line => [
        name,
        ...['FY2021-22', 'FY2022-23'].flatMap((period, year) =>
          ['export', 'import'].map((flow, number) =>
            put(made(at, year, number, 1493), { partner, flow, period, free: partner.length > 3 }),
          ),
        ),
      ]),
    ],
  });
}

/** Whom most of it came from is not whom all of it came from; a column named after a currency names no place. */
function mainSources(): LookAlike {
  return written({
    family: 'main and second source beside the total',
    name: 'a country’s food imports',
    asks: 'reporter',
    common: { flow: 'import' },
    lines: [
      [
        'year',
        'product_name',
        'import_cost_usd_million',
        'import_cost_bdt_crore',
        'primary_source_country',
        'secondary_source_country',
      ],
      ...[2021, 2022].flatMap((year) =>
        (
          [
            ['Palm oil', 'Indonesia', 'Malaysia'],
            ['Wheat', 'India', 'Russia'],
            ['Rice', 'India', 'Myanmar'],
          ] as const
        ).map(([product, first, second], at): Line => {
          const shown = made(at, year, 1499);
          const cost = put(shown, { product, period: String(year), value: shown * 1e6 });
          return [year, product, cost, Math.round(shown * 80) / 10, first, second];
        }),
      ),
    ],
  });
}

/** The time at which a row was written is not its time; heads are words in one. */
function scraped(): LookAlike {
  return written({
    family: 'when a row was written beside its year',
    name: 'heads in one word',
    common: { reporter: 'KOR', value: 1000 },
    lines: [
      ['Korea: trade by country and goods'],
      ['ScrapeDatetime', 'Year', 'Country', 'Goods', 'ExportValueKUSD', 'ImportValueKUSD'],
      ...[2021, 2022].flatMap((year) =>
        (
          [
            ['Pakistan', 'PAK'],
            ['Belarus', 'BLR'],
          ] as const
        ).map(([name, partner], at): Line => {
          const common = { partner, product: 'Cereals', period: String(year) };
          return [
            '2025-01-06 02:45',
            year,
            name,
            'Cereals',
            put(amount(at, year, 1511), { ...common, flow: 'export' }),
            put(amount(at, year, 1523), { ...common, flow: 'import' }),
          ];
        }),
      ),
    ],
  });
}

/** One description for all rows, that speaks of square metres and imports, is the name of goods; the money has no unit. */
function oneDescription(): LookAlike {
  return written({
    family: 'one description for all rows',
    name: 'square metres beside money',
    asks: 'unit',
    common: { unit: null, product: 'M2 TOTAL APPAREL IMPORTS (MFA)' },
    lines: [
      ['Country', 'Description', 'Units', 'Year', 'Month', 'Quantity', 'Value'],
      ...(
        [
          ['Bangladesh', 'BGD'],
          ['Pakistan', 'PAK'],
        ] as const
      ).flatMap(([name, partner], at) =>
        [1, 2, 3].map((month): Line => {
          const common = { partner, period: `2022-0${month}` };
          return [
            name,
            'M2 TOTAL APPAREL IMPORTS (MFA)',
            'SME',
            2022,
            month,
            put(amount(at, month, 1531), { ...common, measure: 'quantity', unit: 'SME', free: true }),
            put(amount(at, month, 1543), common),
          ];
        }),
      ),
    ],
  });
}

/** The title says the time twice and stands in the row of the heads; changes are of no rupees. */
function saidTwice(): LookAlike {
  const rows = [
    ["Imports (Rs.in '000)", 'import'],
    ["Exports (Rs.in '000)", 'export'],
    ["Total Foreign Trade (Rs.in '000)", 'turnover'],
  ] as const;
  return written({
    family: 'a title right above the heads',
    name: 'change beside money in thousands',
    asks: 'reporter',
    common: { unit: null, value: 1000 },
    lines: [
      ['Table 1 : Foreign Trade Direction', null, 'Based on annual data FY 2075/76 (Mid July 2018 to Mid July 2019)'],
      ['SN', 'Trade Indicators', 'FY 2075/76 (12 Months)', 'FY 2074/75 (12 Months)', 'Change (%)'],
      ...rows.map(([label, flow], at): Line => [
        at + 1,
        label,
        put(amount(at, 1, 1549), { flow, period: 'BS2075-76' }),
        put(amount(at, 2, 1549), { flow, period: 'BS2074-75' }),
        put(13.93 + at, { flow, period: 'BS2075-76', measure: 'growth', unit: '%', value: 13.93 + at, free: true }),
      ]),
    ],
  });
}

/** Partners by rank, one list for each flow, with their unit in round numbers as the head. */
function listsBesideEachOther(): LookAlike {
  const lists = [
    ['export', 1553, ['USA', 'FRA', 'NLD', 'POL']],
    ['import', 1559, ['CHN', 'NLD', 'USA', 'POL']],
  ] as const;
  const names: Readonly<Record<string, string>> = {
    USA: 'Vereinigte Staaten',
    FRA: 'Frankreich',
    NLD: 'Niederlande',
    POL: 'Polen',
    CHN: 'Volksrepublik China',
  };
  return written({
    family: 'lists of partners by rank beside each other',
    name: 'German',
    common: { reporter: 'DEU', unit: 'EUR', period: '2023', value: 1000 },
    lines: [
      ['Rangfolge der Handelspartner im Außenhandel der Bundesrepublik Deutschland 2023'],
      ['Rang', 'Ausfuhr', null, 'Einfuhr'],
      [null, 'Land', '1000 EUR', 'Land', '1000 EUR'],
      ...[0, 1, 2, 3].map((at): Line => [
        put(String(at + 1), { measure: 'rank', flow: 'export', unit: null, value: at + 1, free: true }),
        ...lists.flatMap(([flow, seed, codes]) => {
          const partner = codes[at] ?? '';
          return [names[partner] ?? '', put(amount(at, seed), { partner, flow })];
        }),
      ]),
    ],
  });
}
