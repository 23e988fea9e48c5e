import { PARTNERS, amount, made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Amounts beside money, labels that count in something else, heads that say a year twice, times at which a row was written. */
export function amountsAndMoney(): LookAlike[] {
  return [oneInKilograms(), metricTons(), heads(), cornerInTonnes(), yearsTwice(), timesOfWriting(), manyPartners()];
}

const GOODS = ['Wool', 'Butter', 'Cheese', 'Hides'];

/** One cell of a column of tons says its own unit: it does not say that of the others. */
function oneInKilograms(): LookAlike {
  return written({
    family: 'a unit in one cell of a column',
    name: 'kilograms among tons',
    common: { reporter: 'AFG', flow: 'export', period: '2022' },
    lines: [
      ['Exports of Afghanistan, 2022'],
      ['Product', 'Quantity (tons)', 'Value (US$ thousand)'],
      ...GOODS.map((product, at): Line => {
        const [weight, money] = [made(at, 2203), made(at, 2207)];
        return [
          product,
          put(weight, { product, measure: 'quantity', unit: 't', value: weight }),
          put(money, { product, value: money * 1000 }),
        ];
      }),
      ['Saffron', '850 kg', put(71, { product: 'Saffron', value: 71_000 })],
    ],
  });
}

/** "M. Ton" is a metric ton, and no import. */
function metricTons(): LookAlike {
  return written({
    family: 'metric tons cut short',
    name: 'beside values',
    common: { reporter: 'BGD', flow: 'export', period: 'FY2022-23' },
    lines: [
      ['Bangladesh: export by country, FY 2022-23'],
      ['Country', 'Quantity (M. Ton)', 'Value (Million US$)'],
      ...PARTNERS.map(([partner, name], at): Line => {
        const [weight, money] = [made(at, 2213), made(at, 2221)];
        return [
          name,
          put(weight, { partner, measure: 'quantity', unit: 't', value: weight }),
          put(money, { partner, value: money * 1e6 }),
        ];
      }),
    ],
  });
}

/** "(1000 head)" behind the name of goods in a table of tonnes. */
function heads(): LookAlike {
  return written({
    family: 'another unit behind the name of goods',
    name: 'thousands of head among tonnes',
    common: { reporter: 'NZL', flow: 'export', period: '2021', measure: 'weight', unit: 't' },
    lines: [
      ['New Zealand: Exports of primary products, 2021 (tonnes)'],
      ['Commodity', 'Exports'],
      ...GOODS.map((product, at): Line => [product, put(made(at, 2237), { product })]),
      ...['Live sheep (1000 head)', 'Cattle (1000)'].map((product, at): Line => {
        const count = amount(at, 2239);
        return [product, put(count, { product, measure: 'quantity', unit: 'u', value: count * 1000 })];
      }),
    ],
  });
}

/** The weight that all figures are in, beside the word for the labels. */
function cornerInTonnes(): LookAlike {
  return written({
    family: 'a weight in the corner',
    name: 'tonnes unless otherwise stated',
    common: { reporter: 'NZL', flow: 'export', measure: 'weight', unit: 't' },
    lines: [
      ['New Zealand: Exports of primary products'],
      ['Commodity (tonnes unless otherwise stated)', '2021', '2022'],
      ...GOODS.map((product, at): Line => [
        product,
        ...[2021, 2022].map((year) => put(made(at, year, 2243), { product, period: String(year) })),
      ]),
    ],
  });
}

/** `2020 [YR2020]`: the World Bank's DataBank. */
function yearsTwice(): LookAlike {
  return written({
    family: 'heads that say a year twice',
    name: 'DataBank',
    fileName: 'Trade.csv',
    common: { flow: 'export' },
    lines: [
      ['Country Name', 'Country Code', 'Series Name', 'Series Code', '2020 [YR2020]', '2021 [YR2021]'],
      ...PARTNERS.map(([reporter, name], at): Line => [
        name,
        reporter,
        'Merchandise exports (current US$)',
        'TX.VAL.MRCH.CD.WT',
        ...[2020, 2021].map((year) => put(made(at, year, 2251), { reporter, period: String(year) })),
      ]),
    ],
  });
}

/** When a row was collected is not when the goods went. */
function timesOfWriting(): LookAlike {
  return written({
    family: 'the time at which a row was written',
    name: 'scraped at',
    asks: 'reporter',
    fileName: 'trade.csv',
    lines: [
      ['id', 'product', 'export_value_usd', 'import_value_usd', 'year', 'scraped_at'],
      ...GOODS.map((product, at): Line => [
        `trade_00${at}`,
        product,
        put(made(at, 2267), { product, flow: 'export', period: '2023' }),
        put(made(at, 2269), { product, flow: 'import', period: '2023' }),
        2023,
        `2026-01-23T20:43:14.54294${at}`,
      ]),
    ],
  });
}

/** The country that the title begins with trades with all the others that it names. */
function manyPartners(): LookAlike {
  return written({
    family: 'a title that names several partners',
    name: 'balanza comercial con países',
    common: { reporter: 'MEX', value: 1000 },
    lines: [
      ['México: balanza comercial con países de Asia Central y Pakistán'],
      ['Cifras en miles de dólares'],
      ['País', 'Exportaciones 2022', 'Importaciones 2022'],
      ...(
        [
          ['PAK', 'Pakistán'],
          ['KAZ', 'Kazajistán'],
          ['UZB', 'Uzbekistán'],
        ] as const
      ).map(([partner, name], at): Line => [
        name,
        put(made(at, 2273), { partner, flow: 'export', period: '2022' }),
        put(made(at, 2281), { partner, flow: 'import', period: '2022' }),
      ]),
    ],
  });
}
