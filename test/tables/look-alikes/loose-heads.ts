import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Heads over nothing, heads in one word, titles in the row of the heads. */
export function looseHeads(): LookAlike[] {
  return [emptyColumnBetween(), mainSources(), scraped(), oneDescription(), saidTwice()];
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
    // Who counts by these years reports, in the rupees of its own.
    asks: null,
    common: { reporter: 'NPL', unit: 'NPR', value: 1000 },
    lines: [
      ['Table 1 : Foreign Trade Direction', null, 'Based on annual data FY 2075/76 (Mid July 2018 to Mid July 2019)'],
      ['SN', 'Trade Indicators', 'FY 2075/76 (12 Months)', 'FY 2074/75 (12 Months)', 'Change (%)'],
      ...rows.map(([label, flow], at): Line => [
        at + 1,
        label,
        put(amount(at, 1, 1549), { flow, period: 'BS2075-76' }),
        put(amount(at, 2, 1549), { flow, period: 'BS2074-75' }),
        // The later year stands first: the change is its.
        put(13.93 + at, {
          flow,
          partner: null,
          period: 'BS2075-76',
          measure: 'growth',
          unit: '%',
          value: 13.93 + at,
        }),
      ]),
    ],
  });
}
