import { amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What data banks of one country write: codes over heads, their own country's full name, indicators that name goods. */
export function dataBanks(): LookAlike[] {
  return [
    ownFullName(),
    codesOverHeads(),
    shortFlows(),
    labelsBehind(),
    yearTwice(),
    masses(),
    foods(),
    millions(),
    unitOfParts(),
    eitherUnit(),
    others(),
  ];
}

/** The country's full name begins as that of another one; each label is a flow of some goods. */
function ownFullName(): LookAlike {
  const goods = [
    'Exports. Oil. Crude oil',
    'Exports. Food',
    'Exports. Wood',
    'Imports. Oil',
    'Imports. Food',
    'Imports. Steel',
  ];
  const country = 'Estados Unidos Mexicanos';
  return written({
    family: 'the country’s own full name',
    name: 'indicators that name goods',
    asks: 'unit',
    common: { reporter: 'MEX', unit: null },
    lines: [
      [country],
      ['Value'],
      ['cve_entity', 'desc_entity', 'id_indicator', 'indicator', '2021/m01', '2021/m02'],
      ...goods.map((label, at): Line => {
        const series = `Merchandise trade. ${label}. Absolute values`;
        const product = label.replace(/^\w+\. /, '');
        const common = { product, flow: label.startsWith('Ex') ? 'export' : 'import' };
        return [
          '00',
          country,
          `62041985${80 + at}`,
          series,
          put(made(at, 1, 1601), { ...common, period: '2021-01' }),
          put(made(at, 2, 1601), { ...common, period: '2021-02' }),
        ];
      }),
    ],
  });
}

/** Codes of series over the words, years by their middle, islands that are no country, a currency's letters in a code. */
function codesOverHeads(): LookAlike {
  const partners = [
    ['MTTEXUS1', '', 'WLD'],
    ['MTTEX_NUS-NIC_1', ' to Iceland', 'ISL'],
    ['MTTEX_NUS-NMQ_1', ' to Midway Islands', 'Midway Islands'],
    ['MTTEX_NUS-NMC_1', ' to Macau S.A.R.', 'MAC'],
    ['MTTEX_NUS-NRS_1', ' to Russia', 'RUS'],
  ] as const;
  return written({
    family: 'codes of series over the heads',
    name: 'years by the day in their middle',
    common: {
      reporter: 'USA',
      flow: 'export',
      product: 'Crude Oil and Products',
      measure: 'quantity',
      unit: 'bbl',
      value: 1000,
    },
    lines: [
      ['Back to Contents', 'Data 1: Crude Oil Exports by Destination'],
      ['Sourcekey', ...partners.map(([code]) => code)],
      ['Date', ...partners.map(([, to]) => `U.S. Exports${to} of Crude Oil and Products (Thousand Barrels)`)],
      ...[2011, 2012, 2013].map((year): Line => [
        `${year}-06-30`,
        ...partners.map(([, , partner], at) => put(amount(at, year, 1607), { partner, period: String(year) })),
      ]),
    ],
  });
}

/** Flows cut short in heads of one word. */
function shortFlows(): LookAlike {
  const flows = [
    ['Bal', 'balance'],
    ['Ex', 'export'],
    ['Im', 'import'],
  ] as const;
  return written({
    family: 'flows cut short',
    name: 'total, goods, services',
    asks: 'reporter',
    common: { value: 1e6 },
    lines: [
      ['US$ million'],
      ['Year', ...flows.flatMap(([short]) => [`${short}Total`, `${short}Serv`])],
      ...[2011, 2012, 2013, 2014].map((year): Line => [
        year,
        ...flows.flatMap(([, flow], at) => {
          const common = { flow, period: String(year), free: flow === 'balance' };
          return [
            put(amount(at, year, 1609), { ...common, product: 'TOTAL' }),
            put(amount(at, year, 1613), { ...common, product: 'Services' }),
          ];
        }),
      ]),
    ],
  });
}

/** Codes of countries behind the years; one without any number is no heading of those below it. */
function labelsBehind(): LookAlike {
  const codes = ['ABW', 'AND', 'BLR', 'MCO', 'PAK', 'TUR', 'UZB'];
  return written({
    family: 'labels behind the numbers',
    name: 'countries without a number between them',
    fileName: 'exports.csv',
    asks: 'unit',
    common: { unit: null, flow: 'export' },
    lines: [
      ['2011', '2012', '2013', 'Country Code'],
      ...codes.map((partner, at): Line => {
        const empty = partner === 'AND' || partner === 'MCO';
        const years = ['2011', '2012', '2013'].map((period) =>
          empty ? null : put(made(at, Number(period), 1619), { partner, period }),
        );
        return [...years, partner];
      }),
    ],
  });
}

/** "2012-2012" is one year; the months below a span of years are of the year of their row. */
function yearTwice(): LookAlike {
  const months = ['January', 'February', 'March', 'April'];
  return written({
    family: 'a year as the beginning and end of a query',
    name: 'months under the span of all years',
    asks: 'flow',
    common: { reporter: 'USA', measure: 'weight', unit: 'kg', partner: 'PAK' },
    fileName: 'USA.csv',
    lines: [
      [null, null, null, null, 'January 1999 - December 2019'],
      ['Partner', 'HS Code', 'Year', 'UOM', ...months],
      ...['0402100000', '0405100000'].flatMap((product, at) =>
        [2012, 2013, 2014].map((year): Line => [
          'Pakistan',
          product,
          `${year}-${year}`,
          'KG',
          ...months.map((_, month) => put(amount(at, year, month, 1621), { product, period: `${year}-0${month + 1}` })),
        ]),
      ),
    ],
  });
}

/** A mass is a weight and no money. */
function masses(): LookAlike {
  return written({
    family: 'masses of goods',
    name: 'no unit anywhere',
    fileName: 'exports.csv',
    asks: 'reporter',
    common: { flow: 'export', measure: 'weight', unit: null },
    lines: [
      ['product', 'year', 'mass'],
      ...['Rods', 'Plates', 'Tubes'].flatMap((product, at) =>
        [2021, 2022].map((year): Line => [product, year, put(made(at, year, 1627), { product, period: String(year) })]),
      ),
    ],
  });
}

/** Goods under a head of their own kind. */
function foods(): LookAlike {
  return written({
    family: 'goods under "food"',
    name: 'long form',
    asks: 'unit',
    common: { unit: null, flow: 'export' },
    lines: [
      ['Country', 'Food', 'Year', 'Export'],
      ...[
        ['Fiji', 'FJI'],
        ['Samoa', 'WSM'],
        ['Tonga', 'TON'],
      ].flatMap(([name = '', partner = ''], at) =>
        ['Beverages, spirits and vinegar', 'Edible fruit, nuts'].flatMap((product, number) =>
          [2020, 2021].map((year): Line => [
            name,
            product,
            year,
            put(amount(at, number, year, 1637), { partner, product, period: String(year) }),
          ]),
        ),
      ),
    ],
  });
}

/** "US Mn" is millions of dollars; what is produced is no trade. */
function millions(): LookAlike {
  return written({
    family: 'production beside exports',
    name: 'a currency without its sign',
    asks: 'reporter',
    common: { flow: 'export', value: 1e6 },
    lines: [
      ['Month', 'Product', 'Production (Mn.Kg/Nuts)', 'Exports (US Mn)'],
      ...['Jan-15', 'Feb-15', 'Mar-15'].flatMap((month, number) =>
        ['Tea', 'Rubber'].map((product, at): Line => [
          month,
          product,
          made(at, number, 1657),
          put(made(at, number, 1663), { product, period: `2015-0${number + 1}` }),
        ]),
      ),
    ],
  });
}

/** "Others" of two groups: the group tells them apart, though its unit does too where it has one. */
function others(): LookAlike {
  const goods = [
    ['FOOD GROUP', 'BASMATI', 'M.T'],
    ['FOOD GROUP', 'OTHERS', 'M.T'],
    ['TEXTILE GROUP', 'TOWELS', 'M.T'],
    ['SPORTS GROUP', 'GLOVES', null],
    ['SPORTS GROUP', 'OTHERS', null],
  ] as const;
  return written({
    family: 'others of several groups',
    name: 'a unit of amounts beside money',
    common: { reporter: 'PAK', flow: 'export' },
    lines: [
      ['Exports of Pakistan'],
      ['CATEGORY', 'PRODUCT', 'UNIT', 'DOLLARS', 'MONTH', 'YEAR'],
      ...['April', 'May', 'June', 'July'].flatMap((month, number) =>
        goods.map(([category, product, unit], at): Line => [
          category,
          product,
          unit,
          put(amount(at, number, 1667), { product, period: `2021-0${number + 4}`, more: { category } }),
          month,
          2021,
        ]),
      ),
    ],
  });
}

/** The unit stands beside the first of the rows that it is of. */
function unitOfParts(): LookAlike {
  const rows = [
    ['Catch', 'tonnes', { measure: 'weight', unit: 't' }, 1],
    ['  Longline', null, { measure: 'weight', unit: 't' }, 1],
    ['  Purse seine', null, { measure: 'weight', unit: 't' }, 1],
    ['Value of exports', 'US$ millions', { measure: 'value', unit: 'USD' }, 1e6],
    ['  Frozen', null, { measure: 'value', unit: 'USD' }, 1e6],
    ['  Canned', null, { measure: 'value', unit: 'USD' }, 1e6],
  ] as const;
  return written({
    family: 'units beside the first of their rows',
    name: 'tonnes and dollars below each other',
    asks: 'flow',
    common: { reporter: 'COK' },
    lines: [
      ['Cook Islands: fisheries'],
      [null, 'Units', '2021', '2022', '2023'],
      ...rows.map(([product, unit, truth, scale], at): Line => [
        product,
        unit,
        ...['2021', '2022', '2023'].map((period, col) => {
          const shown = amount(at, col, 1811);
          return put(shown, { ...truth, product: product.trim(), period, value: shown * scale });
        }),
      ]),
    ],
  });
}

/** A title of two kinds of unit gives neither to numbers that say of none of them. */
function eitherUnit(): LookAlike {
  return written({
    family: 'two units in one title',
    name: 'amounts or money, the table does not say',
    asks: 'unit',
    common: { unit: null, reporter: 'PAK', flow: 'export' },
    lines: [
      ['Pakistan: exports of rice (thousand tonnes) and value (US$ million)'],
      ['Year', 'Total'],
      ...['2020', '2021', '2022', '2023'].map((period, at): Line => [
        Number(period),
        put(made(at, 1823), { period, product: 'TOTAL', free: true }),
      ]),
    ],
  });
}
