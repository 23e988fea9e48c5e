import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Trade with one country as ministries of South Asia lay it out, and years beside what is counted in each. */
export function deskBalances(): LookAlike[] {
  return [signsInBrackets(), ownTotals(), yearsInUnits(), totalOfAll(), balanceOfYear(), soldTo()];
}

/** "(+) 18.3" and "(-) 15.1" under "Balance of Trade". */
function signsInBrackets(): LookAlike {
  const balance = [183, 315, -151, 166];
  return written({
    family: 'a sign in brackets',
    name: 'before a balance',
    common: { reporter: 'PAK', partner: 'UZB', value: 1e6 },
    lines: [
      ['PAKISTAN – UZBEKISTAN BILATERAL TRADE'],
      ['Value in US$ Million'],
      ['S. No.', 'Year', "Pakistan's Exports", "Pakistan's Imports", 'Balance of Trade'],
      ...balance.map((value, row): Line => {
        const period = `FY20${18 + row}-${19 + row}`;
        const shown = `(${value < 0 ? '-' : '+'}) ${Math.abs(value)}`;
        return [
          row + 1,
          period.slice(2),
          put(made(row, 0, 6203), { flow: 'export', period }),
          put(made(row, 1, 6203), { flow: 'import', period }),
          put(shown, { flow: 'balance', period, value: value * 1e6 }),
        ];
      }),
    ],
  });
}

/** "India's Total Export" below "EXPORT": with all the world, and so is its growth; the share is that of the one country. */
function ownTotals(): LookAlike {
  const years = ['2019-2020', '2020-2021', '2021-2022'];
  const rows = (flow: 'export' | 'import', at: number): Line[] => {
    const each = (of: (period: string, col: number) => ReturnType<typeof put>) =>
      years.map((year, col) => of(`FY${year.slice(0, 5)}${year.slice(7)}`, col));
    const growth = (partner: string, seed: number) =>
      each((period, col) => {
        const value = (made(at, col, seed) % 400) / 10 + 0.5;
        return put(value, { partner, flow, period, measure: 'growth', unit: '%', value });
      });
    return [
      [flow.toUpperCase(), ...each((period, col) => put(made(at, col, 6211), { partner: 'KAZ', flow, period }))],
      ['%Growth', ...growth('KAZ', 6217)],
      [
        `India's Total ${flow === 'export' ? 'Export' : 'Import'}`,
        ...each((period, col) => put(made(at, col, 6221) * 900, { partner: 'WLD', flow, period })),
      ],
      ['%Growth', ...growth('WLD', 6229)],
      [
        '%Share',
        ...each((period, col) => {
          const value = (made(at, col, 6247) % 90) / 100 + 0.01;
          return put(value, { partner: 'KAZ', flow, period, measure: 'share', unit: '%', value });
        }),
      ],
    ];
  };
  return written({
    family: 'all the trade of a country below that with one',
    name: 'under each flow',
    common: { reporter: 'IND', value: 1e6 },
    lines: [
      ["India's trade with Kazakhstan"],
      ['(Values in US$ Mn)'],
      ['Year', ...years],
      ...rows('export', 1),
      ...rows('import', 5),
    ],
  });
}

/** "2022 thousand US$" and "2022 tonnes" over columns are heads, and no amounts. */
function yearsInUnits(): LookAlike {
  return written({
    family: 'years with a unit behind them',
    name: 'as the heads of columns',
    common: { reporter: null, flow: null },
    asks: 'reporter',
    lines: [
      ['Product', '2022 thousand US$', '2022 tonnes', '2023 thousand US$', '2023 tonnes'],
      ...['Tractors', 'Potash', 'Yarn'].map((product, row): Line => [
        product,
        ...['2022', '2023'].flatMap((period, at) => {
          const [value, weight] = [made(row, at, 6257), made(row, at + 2, 6257)];
          return [
            put(value, { product, period, value: value * 1e3 }),
            put(weight, { product, period, measure: 'weight', unit: 't' }),
          ];
        }),
      ]),
    ],
  });
}

function totalOfAll(): LookAlike {
  return written({
    family: 'a total of all goods',
    name: 'in brackets behind it',
    common: { reporter: 'PAK', partner: 'AZE', flow: 'export', period: '2023', value: 1e3 },
    lines: [
      ["Pakistan's exports to Azerbaijan, 2023"],
      ['HS Code', 'Product', 'US$ 000'],
      ['1006', 'Rice', put(made(0, 0, 6263), { product: '1006' })],
      ['3004', 'Medicaments', put(made(1, 0, 6263), { product: '3004' })],
      ['6302', 'Bed linen', put(made(2, 0, 6263), { product: '6302' })],
      [null, 'Total (all goods)', put(made(3, 0, 6263) * 9)],
    ],
  });
}

/** "Сальдо" behind exports and imports of one year is of that year. */
function balanceOfYear(): LookAlike {
  return written({
    family: 'a balance without a year',
    name: 'beside both sides of one year',
    common: { reporter: 'BLR', period: '2023', value: 1e6 },
    lines: [
      ['Внешняя торговля Республики Беларусь с отдельными странами, млн долл. США'],
      ['Страна', 'Экспорт 2023', 'в % к 2022', 'Импорт 2023', 'в % к 2022', 'Сальдо'],
      ...(
        [
          ['PAK', 'Пакистан'],
          ['IND', 'Индия'],
          ['BGD', 'Бангладеш'],
        ] as const
      ).map(([partner, name], row): Line => {
        const [exports, imports] = [made(row, 0, 6269), made(row, 1, 6269)];
        const change = (at: number) => 80 + (made(row, at, 6271) % 60);
        const growth = { partner, measure: 'growth', unit: '%' };
        return [
          name,
          put(exports, { partner, flow: 'export' }),
          put(change(2), { ...growth, flow: 'export', value: change(2) }),
          put(imports, { partner, flow: 'import' }),
          put(change(3), { ...growth, flow: 'import', value: change(3) }),
          put(exports - imports, { partner, flow: 'balance' }),
        ];
      }),
    ],
  });
}

/** "Exportaciones a Pakistán" in a head: the country is the partner, and the balance behind both sides is with it and in their money. */
function soldTo(): LookAlike {
  return written({
    family: 'exports to a country in a Romance language',
    name: 'in the heads of both sides',
    common: { partner: 'PAK', value: 1e3 },
    asks: 'reporter',
    lines: [
      ['Año', 'Exportaciones a Pakistán (miles USD)', 'Importaciones desde Pakistán (miles USD)', 'Saldo'],
      ...['2020', '2021', '2022'].map((period, row): Line => {
        const [exports, imports] = [made(row, 0, 6277), made(row, 1, 6277)];
        return [
          period,
          put(exports, { flow: 'export', period }),
          put(imports, { flow: 'import', period }),
          put(exports - imports, { flow: 'balance', period }),
        ];
      }),
    ],
  });
}
