import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Tables of analysts, whose heads and names of files say less, or something else, than their rows. */
export function analysts(): LookAlike[] {
  return [
    sameHeads(),
    worthBelow(),
    fileOfOneFlow(),
    remittances(),
    sectorsOfInvestment(),
    oldRupees(),
    servicesByCountry(),
    placeBehindFlow(),
    importingCountries('import', 'Imports'),
    importingCountries('re-export', 'Re-exports'),
    goodsBesideCodes(),
    daysOfWaiting(),
    accounts(),
  ];
}

const GOODS = ['Slabs', 'Billets', 'Plates'];

/** Each year heads a weight and its value, and nothing says which is which: neither is taken. */
function sameHeads(): LookAlike {
  return written({
    family: 'columns of one head',
    name: 'weight and value under each year',
    fileName: 'exports.csv',
    lines: [
      ['Id', 'País', 2020, 2020, 2021, 2021],
      ...PARTNERS.map(([, name], at): Line => [at + 1, name, ...[1, 2, 3, 4].map((col) => amount(at, col, 2357))]),
    ],
  });
}

/** "(US$ million)" below goods in tonnes is what they were worth; what is used up at home ends the imports above it. */
function worthBelow(): LookAlike {
  const years = [2021, 2022];
  const row = (label: string, truth: Parameters<typeof put>[1], seed: number, scale = 1000): Line => [
    label,
    ...years.map((year) => {
      const shown = made(seed, year, 2371);
      return put(shown, { period: String(year), measure: 'weight', unit: 't', value: shown * scale, ...truth });
    }),
  ];
  const worth = { measure: 'value', unit: 'USD', product: 'TOTAL' };
  const flow = (name: string, seed: number): Line[] => [
    [name],
    ...GOODS.map((product, at) => row(product, { product, flow: name.toLowerCase().slice(0, -1) }, seed + at)),
    row('Total (thousand tonnes)', { flow: name.toLowerCase().slice(0, -1) }, seed + 5),
    ...[made(seed, 2377)].map((): Line => [
      '(US$ million)',
      ...years.map((year) => {
        const shown = made(seed, year, 2381);
        return put(shown, {
          ...worth,
          flow: name.toLowerCase().slice(0, -1),
          period: String(year),
          value: shown * 1e6,
        });
      }),
    ]),
  ];
  return written({
    family: 'what goods in tonnes were worth',
    name: 'in a row below them',
    common: { reporter: 'BRA' },
    asks: null,
    lines: [
      ['Brazil: steel, thousand tonnes'],
      ['Specification', ...years],
      ...flow('Exports', 1),
      ...flow('Imports', 11),
      row('Apparent consumption', { product: 'Apparent consumption', flow: null }, 21),
    ],
  });
}

/** A file called "imports" whose rows speak of exports as well. */
function fileOfOneFlow(): LookAlike {
  const rows = [
    'Current receipts',
    'Exports of goods and services',
    'Durable',
    'Income receipts',
    'Wages',
    'Interest',
    'Dividends',
    'Current payments',
    'Imports of goods and services',
    'Perishable',
    'Transfers to persons',
    'Transfers to firms',
  ];
  return written({
    family: 'a file named after one of its flows',
    name: 'exports in a file of imports',
    fileName: 'accounts-imports.csv',
    asks: 'reporter',
    lines: [
      ['Line', 'Item (billion USD)', 2021, 2022],
      ...rows.map((product, at): Line => [
        at + 1,
        product,
        ...[2021, 2022].map((year) =>
          put(made(at, year, 2383), {
            ...lineOf(product),
            period: String(year),
            value: made(at, year, 2383) * 1e9,
          }),
        ),
      ]),
    ],
  });
}

/** What the lines of trade say themselves. */
function lineOf(label: string) {
  const flow = /^(ex|im)ports of goods and services$/i.exec(label)?.[1]?.toLowerCase();
  return flow === undefined ? { product: label } : { product: 'Goods and services', flow: `${flow}port` };
}

/** Money that people send home pays for no goods: no way that it went is asked for. */
function remittances(): LookAlike {
  return written({
    family: 'money that is no trade',
    name: 'remittances by country',
    fileName: 'inflows.xls',
    common: { product: 'Remittances', flow: null, value: 1e6 },
    asks: 'reporter',
    lines: [
      ['Migrant remittance inflows (US$ million)', 2020, 2021],
      ...PARTNERS.map(([partner, name], at): Line => [
        name,
        ...[2020, 2021].map((year) => put(made(at, year, 2389), { partner, period: String(year) })),
      ]),
    ],
  });
}

/** Sectors that were invested in have numbers, and these are no codes of goods. */
function sectorsOfInvestment(): LookAlike {
  return written({
    family: 'money that is no trade',
    name: 'investment by state and sector',
    fileName: 'inversion.csv',
    common: { product: 'Investment', flow: null },
    asks: 'reporter',
    lines: [
      ['State', 'Year', 'Sector ID', 'Sector', 'Investment (USD)'],
      ...['Jalisco', 'Sonora', 'Colima', 'Oaxaca'].flatMap((state, at) =>
        ['52', '31'].map((sector): Line => [
          state,
          2022,
          sector,
          sector === '52' ? 'Finance' : 'Manufacture',
          put(amount(at, Number(sector), 2393), { period: '2022', more: { region: state } }),
        ]),
      ),
    ],
  });
}

/** "(` crore)": the sign of the rupee in fonts of before it had one. */
function oldRupees(): LookAlike {
  return written({
    family: 'a sign in an old font',
    name: 'crore of rupees, exports with what is sent on',
    common: { reporter: 'IND', unit: 'INR', value: 1e7 },
    lines: [
      ['India: foreign trade'],
      ['Year', 'Exports (including re-exports) (`crore)', 'Imports (` crore)'],
      ...[2019, 2020, 2021].map((year): Line => [
        year,
        put(amount(year, 2399), { flow: 'export', period: String(year) }),
        put(amount(year, 2411), { flow: 'import', period: String(year) }),
      ]),
    ],
  });
}

/** "(excluding travel …)" in a title of services names no partner, and services are not all goods. */
function servicesByCountry(): LookAlike {
  return written({
    family: 'trade in services',
    name: 'by continents and countries',
    common: { reporter: 'IRL', product: 'Services', unit: 'EUR', value: 1e6 },
    lines: [
      ['Ireland: total trade in services (excluding travel and transport) by continents and countries, € million'],
      ['Continent', 'Country', 'Exports 2020', 'Exports 2021', 'Imports 2020', 'Imports 2021'],
      ...PARTNERS.map(([partner, name], at): Line => [
        at === 1 ? 'Asia' : 'Europe',
        name,
        ...(['export', 'import'] as const).flatMap((flow, side) =>
          [2020, 2021].map((year) => put(made(at, year, side, 2417), { partner, flow, period: String(year) })),
        ),
      ]),
    ],
  });
}

/** "Soy_Exports_China" over rows of countries: whose exports to whom is asked. */
function placeBehindFlow(): LookAlike {
  return written({
    family: 'a place behind the flow',
    name: 'exports of whom to whom',
    fileName: 'soy_long.csv',
    asks: 'reporter',
    common: { flow: 'export' },
    lines: [
      ['Date', 'Country', 'Soy_Exports_China_USD'],
      ...['2022-01-01', '2022-02-01', '2022-03-01'].flatMap((day, month) =>
        [
          ['BRA', 'Brazil'],
          ['USA', 'USA'],
          ['ARG', 'Argentina'],
        ].map(([partner = '', name = ''], at): Line => [
          day,
          name,
          put(amount(at, month, 2423), { partner, period: day.slice(0, 7) }),
        ]),
      ),
    ],
  });
}

/** "Imports by selected importing countries": those in the rows report. */
function importingCountries(flow: string, head: string): LookAlike {
  return written({
    family: 'those who import in the rows',
    name: `bags of sixty kilograms: ${flow}`,
    fileName: `2b - ${head}.xlsx`,
    common: { flow, measure: 'weight', unit: 'kg', value: 60_000 },
    lines: [
      [`${head} by selected\nimporting countries`],
      ['In thousand 60-kg bags'],
      [],
      ['Calendar years', 2018, 2019],
      ...PARTNERS.map(([reporter, name], at): Line => [
        `   ${name}`,
        ...[2018, 2019].map((year) => put(made(at, year, 2437), { reporter, period: String(year) })),
      ]),
    ],
  });
}

/** Goods beside a long list of countries with their codes: who reports is asked. */
function goodsBesideCodes(): LookAlike {
  return written({
    family: 'goods beside countries',
    name: 'imports by country',
    fileName: 'imports_by_country.csv',
    common: { flow: 'import' },
    asks: 'reporter',
    lines: [
      ['category', 'country', 'iso3', 'year', 'value_usd'],
      ...PARTNERS.flatMap(([partner, name], at) =>
        GOODS.map((product, good): Line => [
          product,
          name,
          partner,
          2022,
          put(amount(at, good, 2441), { partner, product, period: '2022' }),
        ]),
      ),
    ],
  });
}

/** Days until goods are cleared are no money. */
function daysOfWaiting(): LookAlike {
  return written({
    family: 'indicators that are no money',
    name: 'days and trend values',
    fileName: 'indicators.csv',
    common: { partner: 'LKA', flow: 'export' },
    asks: 'reporter',
    lines: [
      ['Country Name', 'Country ISO3', 'Year', 'Indicator Name', 'Indicator Code', 'Value'],
      ...[2020, 2021, 2022].flatMap((year, at): Line[] => [
        [
          'Sri Lanka',
          'LKA',
          year,
          'Merchandise exports (current US$)',
          'TX.VAL.MRCH.CD.WT',
          put(amount(at, 2447), { period: String(year) }),
        ],
        [
          'Sri Lanka',
          'LKA',
          year,
          'Lead time to export, median case (days)',
          'LP.EXP.DURS.MD',
          put(at + 2, { period: String(year), free: true, measure: 'count', unit: null }),
        ],
      ]),
    ],
  });
}

/** Goods and services together are of the national accounts: the countries in the rows report. */
function accounts(): LookAlike {
  return written({
    family: 'goods and services of countries',
    name: 'in long form',
    fileName: 'exports.xlsx',
    common: { flow: 'export', product: 'Goods and services', value: 1e6 },
    lines: [
      ['year', 'Country', 'Exports of goods and services (Million US$)'],
      ...PARTNERS.flatMap(([reporter, name], at) =>
        [2021, 2022].map((year): Line => [year, name, put(made(at, year, 2459), { reporter, period: String(year) })]),
      ),
    ],
  });
}
