import { amount, made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What desks write below, between and beside the figures of their notes. */
export function deskPages(): LookAlike[] {
  return [listBelowSource(), moneyBelowShares(), growthBelowTurnover(), exportsOfTheWorld()];
}

const YEARS = ['2021', '2022', '2023'];

/** A list of goods without heads, right below the source of the table before it. */
function listBelowSource(): LookAlike {
  const flows = ['export', 'import'] as const;
  return written({
    family: 'a list below the source of a table',
    name: 'without heads',
    common: { reporter: 'PAK', partner: 'BLR', value: 1e6 },
    lines: [
      ['Bilateral trade (Pakistan – Belarus)'],
      ['(US$ Million)'],
      ['Year', 'Exports', 'Imports'],
      ...['2021-22', '2022-23', '2023-24'].map((year, at): Line => [
        year,
        ...flows.map((flow, side) => put(made(at, side, 2801) / 10, { flow, period: `FY20${year.slice(2)}` })),
      ]),
      ['Source: State Bank of Pakistan'],
      ['Top exports (2023-24)'],
      ...['Leather garments', 'Cotton fabrics', 'Rice'].map((product, at): Line => [
        product,
        put(made(at, 2803) / 100, { product, flow: 'export', period: 'FY2023-24' }),
      ]),
    ],
  });
}

/** "Total, USD million" below shares of groups of goods: what these are parts of. */
function moneyBelowShares(): LookAlike {
  const shares = [45.1, 48, 6.9];
  return written({
    family: 'money below shares',
    name: 'in the last row',
    common: { reporter: 'BLR', partner: 'PAK', flow: 'export' },
    lines: [
      ['Commodity structure of Belarus exports to Pakistan, %'],
      [null, ...YEARS],
      ...['Machinery', 'Chemicals', 'Other'].map((product, at): Line => [
        product,
        ...YEARS.map((period) => put(shares[at] ?? 0, { product, period, measure: 'share', unit: '%' })),
      ]),
      [
        'Total, USD million',
        ...YEARS.map((period, year) => {
          const value = made(year, 2819) / 10;
          return put(value, { period, value: value * 1e6 });
        }),
      ],
    ],
  });
}

/** "Темп роста, %" below turnover alone is that of turnover. */
function growthBelowTurnover(): LookAlike {
  const sold = YEARS.map((_, at) => made(at, 1, 2833));
  const bought = YEARS.map((_, at) => made(at, 2, 2837));
  const both = YEARS.map((_, at) => rounded((sold[at] ?? 0) + (bought[at] ?? 0)));
  const rate = { measure: 'growth', unit: '%', more: { base: 'previous period = 100' } } as const;
  return written({
    family: 'a change below turnover',
    name: 'before exports and imports',
    common: { reporter: 'BLR', partner: 'PAK' },
    lines: [
      ['Торговля Республики Беларусь с Исламской Республикой Пакистан (млн долл. США)'],
      [null, ...YEARS],
      [
        'Товарооборот',
        ...YEARS.map((period, at) => put(both[at] ?? 0, { flow: 'turnover', period, value: (both[at] ?? 0) * 1e6 })),
      ],
      [
        'Темп роста, %',
        ...YEARS.map((period, at) =>
          put(rounded(((both[at] ?? 0) / (both[at - 1] ?? 40)) * 100), { flow: 'turnover', period, ...rate }),
        ),
      ],
      [
        'Экспорт',
        ...YEARS.map((period, at) => put(sold[at] ?? 0, { flow: 'export', period, value: (sold[at] ?? 0) * 1e6 })),
      ],
      [
        'Импорт',
        ...YEARS.map((period, at) => put(bought[at] ?? 0, { flow: 'import', period, value: (bought[at] ?? 0) * 1e6 })),
      ],
    ],
  });
}

/** "World exports" beside a country's own are what all countries sold. */
function exportsOfTheWorld(): LookAlike {
  return written({
    family: 'exports of the world',
    name: 'beside those of a country',
    common: { partner: 'WLD', flow: 'export', period: '2023', value: 1e6 },
    lines: [
      ['Pakistan in world exports of selected goods, 2023'],
      ['HS', 'Product', "Pakistan's exports, USD mn", 'World exports, USD mn'],
      ...['1006', '5205', '6302'].map((product, at): Line => [
        product,
        `Goods of ${product}`,
        put(amount(at, 2843), { reporter: 'PAK', product }),
        put(amount(at, 2851) * 20, { reporter: 'WLD', product }),
      ]),
    ],
  });
}
