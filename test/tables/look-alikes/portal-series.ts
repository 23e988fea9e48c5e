import { amount, made, PARTNERS, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Series and goods as portals of trade data name them. */
export function portalSeries(): LookAlike[] {
  return [
    quartersAsParts(),
    servicesByCode(),
    quantitiesInGroups(),
    covers(),
    sumsOfOne(),
    codedNames(),
    partsOfTrade(),
    yearsInNames(),
  ];
}

/** Quarters as parts of their year: 2020.25 is the second of 2020, and 2020 the first. */
function quartersAsParts(): LookAlike {
  const quarters = [2020, 2020.25, 2020.5, 2020.75, 2021, 2021.25];
  return written({
    family: 'quarters as parts of a year',
    name: 'imports of each',
    common: { flow: 'import' },
    lines: [
      ['quarter', 'imports (US$)'],
      ...quarters.map((quarter, at): Line => {
        const period = `${Math.floor(quarter)}-Q${(quarter % 1) * 4 + 1}`;
        return [quarter, put(made(at, 1861), { period })];
      }),
    ],
    asks: 'reporter',
  });
}

/** Services by codes of their own: none of them has lost a zero. */
function servicesByCode(): LookAlike {
  const services = [
    ['200', 'Total EBOPS 2010 Services', 'EB10'],
    ['205', 'Transportation', 'EB10'],
    ['236', 'Travel', 'EB10'],
    ['245', 'Communications services', 'EB10'],
  ] as const;
  return written({
    family: 'services by code',
    name: 'beside their classification',
    common: { reporter: 'PAK', flow: 'export', period: '2021' },
    lines: [
      ['Reporter', 'Flow', 'Partner', 'classificationCode', 'cmdCode', 'cmdDesc', 'Year', 'Value (US$)'],
      ...services.flatMap(([product, name, edition], at) =>
        (['Belarus', 'China'] as const).map((partner, place): Line => {
          const figure = put(amount(at, place, 1871), { partner: place === 0 ? 'BLR' : 'CHN', product });
          return ['Pakistan', 'Export', partner, edition, product, name, 2021, figure];
        }),
      ),
    ],
  });
}

/** Three relations side by side, each with money, share, quantity and the unit of that; all quantities are headed as imports. */
function quantitiesInGroups(): LookAlike {
  const goods = [
    ['1003', 'Barley'],
    ['1006', 'Rice'],
    ['1004', 'Oats'],
    ['1001', 'Wheat'],
  ] as const;
  const groups = [
    { head: "Pakistan's imports from Belarus", reporter: 'PAK', partner: 'BLR', flow: 'import' },
    { head: "Belarus's exports to world", reporter: 'BLR', partner: 'WLD', flow: 'export' },
    { head: "Pakistan's imports from world", reporter: 'PAK', partner: 'WLD', flow: 'import' },
  ] as const;
  const columns = ['Value in 2023, USD thousand', 'Quantity imported in 2023', 'Quantity unit'];
  const lookAlike = written({
    family: 'quantities in groups of columns',
    name: 'each with its unit',
    common: { period: '2023' },
    lines: [
      ['Bilateral trade between Pakistan and Belarus in 2023'],
      [null],
      ['Product Code', 'Product Label', ...groups.flatMap(({ head }) => [head, null, null])],
      [null, null, ...groups.flatMap(() => columns)],
      ...goods.map(([product, name], at): Line => [
        `'${product}`,
        name,
        ...groups.flatMap(({ reporter, partner, flow }, group) => {
          const ends = { reporter, partner, flow };
          const money = amount(at, group, 1881);
          return [
            put(money, { ...ends, product, value: money * 1000 }),
            put(amount(at, group, 1882), { ...ends, product, measure: 'quantity', unit: 't' }),
            'Tons',
          ];
        }),
      ]),
    ],
  });
  const [sheet] = lookAlike.sheets;
  for (const left of [3, 6, 9]) sheet?.merges.push({ top: 3, left, bottom: 3, right: left + 2 });
  for (const left of [1, 2]) sheet?.merges.push({ top: 3, left, bottom: 4, right: left });
  return lookAlike;
}

/** How long reserves would pay for imports is no import, and what is in a currency that is not named is no money yet. */
function covers(): LookAlike {
  const rows = (reporter: string, at: number): Line[] => {
    const name = reporter === 'PAK' ? 'Pakistan' : 'Belarus';
    const common = { reporter, period: '2021' };
    const money = made(at, 1891);
    const cover = put(4.2 + at, { ...common, flow: 'import', measure: 'rate', partner: null, unit: null, free: true });
    return [
      [
        name,
        reporter,
        'Exports Merchandise, current US$, millions',
        put(money, { ...common, flow: 'export', value: money * 1e6 }),
      ],
      [name, reporter, 'Months Import Cover of Foreign Reserves', cover],
      [name, reporter, 'GDP (current LCU)', made(at, 1892)],
    ];
  };
  return written({
    family: 'what is no trade beside trade',
    name: 'cover of imports, national currency',
    lines: [['Country', 'Country Code', 'Series', '2021 [2021]'], ...rows('PAK', 1), ...rows('BLR', 2)],
  });
}

/** The total of a table about one thing is of that. */
function sumsOfOne(): LookAlike {
  return written({
    family: 'the total of one thing',
    name: 'its name stands in no row of sums',
    common: { reporter: 'PAK', flow: 'export', period: '2021', value: 1000 },
    lines: [
      ['Exports, thousand US dollars'],
      ['Partner', 'Product', 'Year', 'Value', 'Reporter Code', 'Product Code'],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        'Maize',
        2021,
        put(amount(at, 1901), { partner, product: '1005' }),
        'PAK',
        '1005',
      ]),
      ['Grand Total', null, 2021, put(amount(5, 1901), { product: '1005' }), null, null],
    ],
  });
}

/** Goods whose names begin with their codes. */
function codedNames(): LookAlike {
  const goods = ['50 Silk, Including Yarns', '51 Wool & Animal Hair', '52 Cotton, Including Yarn'];
  return written({
    family: 'codes before names',
    name: 'chapters',
    common: { reporter: 'PAK', flow: 'export' },
    lines: [
      ['Exports of Pakistan'],
      ['Country', 'Commodity', 'Time', 'Value ($US)'],
      ...PARTNERS.flatMap(([partner, name], place) =>
        goods.map((label, at): Line => {
          const figure = put(amount(place, at, 1911), { partner, product: label.slice(0, 2), period: '2021' });
          return [name, label, 2021, figure];
        }),
      ),
    ],
  });
}

/** Parts of all exports or imports: of goods, of services, with some partners. */
function partsOfTrade(): LookAlike {
  const series = [
    ['Fuel imports (% of merchandise imports)', 'import', 'Fuel', null],
    ['Food imports (% of merchandise imports)', 'import', 'Food', null],
    ['Transport services (% of commercial service exports)', 'export', 'Transport services', null],
    [
      'Merchandise exports to economies in the Arab World (% of total merchandise exports)',
      'export',
      'TOTAL',
      'economies in the Arab World',
    ],
  ] as const;
  return written({
    family: 'parts of all trade',
    name: 'in the names of series',
    common: { measure: 'share', unit: '%', period: '2021' },
    lines: [
      ['Country Name', 'Country Code', 'Indicator Name', 'Indicator Code', '2021'],
      ...series.flatMap(([label, flow, product, partner], at) =>
        (['PAK', 'BLR'] as const).map((reporter, place): Line => {
          const figure = put(made(at, place, 1921) / 100, { reporter, flow, product, partner });
          return [reporter === 'PAK' ? 'Pakistan' : 'Belarus', reporter, label, `TX.VAL.${at}.ZS`, figure];
        }),
      ),
    ],
  });
}

/** Fiscal years in names of fields, beside the day on which all of it was fetched. */
function yearsInNames(): LookAlike {
  const years = ['2017-18', '2018-19', '2019-20'];
  const goods = ['1213', '1214', '2301', '2302'];
  return written({
    family: 'fiscal years in names of fields',
    name: 'beside the day of fetching',
    fileName: 'fodder_hs_export_series.csv',
    common: { flow: 'export', partner: 'WLD', unit: null },
    asks: 'unit',
    lines: [
      ['hs_code', 'commodity', ...years.map((year) => `fy${year.replace('-', '_')}`), 'pulled_on'],
      ...goods.map((product, at): Line => [
        product,
        ['Cereal straw', 'Hay', 'Flours of meat', 'Bran'][at] ?? '',
        ...years.map((year, other) => put(amount(at, other, 3081), { product, period: `FY${year}` })),
        '2026-07-23',
      ]),
    ],
  });
}
