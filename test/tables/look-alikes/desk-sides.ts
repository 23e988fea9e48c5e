import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Both sides of the trade with one country as desks and chambers lay them out, with goods, changes and services beside them. */
export function deskSides(): LookAlike[] {
  return [mainGoods(), changesBelow(), yearsTwice(), volumeBesideValue(), volumeOfBoth(), twoReports()];
}

const YEARS = ['2021', '2022', '2023'];

const comma = (value: number) => value.toFixed(1).replace('.', ',');

/** "Balanza comercial" over exports with their main goods, decimals behind a comma: no row is a balance but that called so. */
function mainGoods(): LookAlike {
  const goods = { Cobre: 5, Celulosa: 20, Resto: 9 };
  const amount = (name: string, at: number) => (goods[name as keyof typeof goods] ?? 0) * 3 + at + 0.1;
  const sold = (at: number) => Object.keys(goods).reduce((sum, name) => sum + amount(name, at), 0);
  const bought = (at: number) => 40.2 + at * 7;
  const row = (label: string, flow: 'turnover' | 'export' | 'import' | 'balance', of: (at: number) => number): Line => [
    label,
    ...YEARS.map((period, at) => put(comma(of(at)), { flow, period, value: of(at) * 1e6 })),
  ];
  return written({
    family: 'both sides with their main goods',
    name: 'below a title of balances',
    fileName: 'comercio.csv',
    common: { reporter: 'CHL', partner: 'VNM', value: 1e6 },
    lines: [
      ['Balanza comercial Chile - Vietnam', null, null, null],
      ['Millones de US$', null, null, null],
      [null, ...YEARS],
      row('Intercambio comercial', 'turnover', (at) => sold(at) + bought(at)),
      row('Exportaciones (FOB)', 'export', sold),
      ...Object.keys(goods).map((name): Line => [
        `  ${name}`,
        ...YEARS.map((period, at) =>
          put(comma(amount(name, at)), {
            flow: 'export',
            period,
            product: name,
            value: amount(name, at) * 1e6,
          }),
        ),
      ]),
      row('Importaciones (CIF)', 'import', bought),
      row('Saldo balanza comercial', 'balance', (at) => sold(at) - bought(at)),
    ],
  });
}

/** "Var. %" below exports and below imports, and nothing below what is reckoned from both: the change of the row above it. */
function changesBelow(): LookAlike {
  const amount = (seed: number, at: number) => made(at, 1, seed) + 100;
  const row = (label: string, flow: 'export' | 'import', seed: number): Line[] => [
    [label, ...YEARS.map((period, at) => put(amount(seed, at), { flow, period }))],
    [
      'Var. %',
      null,
      ...YEARS.slice(1).map((period, at) => {
        const value = Math.round((amount(seed, at + 1) / amount(seed, at) - 1) * 1000) / 10;
        return put(value, { flow, period, measure: 'growth', unit: '%', value });
      }),
    ],
  ];
  const both = (label: string, flow: 'turnover' | 'balance', sign: 1 | -1): Line => [
    label,
    ...YEARS.map((period, at) => put(amount(6301, at) + sign * amount(6311, at), { flow, period })),
  ];
  return written({
    family: 'changes below both sides',
    name: 'and none below what is reckoned',
    common: { reporter: 'BRA', partner: 'VNM', value: 1e6 },
    lines: [
      ['Intercâmbio Comercial Brasil - Vietnã'],
      ['US$ milhões, FOB'],
      [null, ...YEARS],
      ...row('Exportações', 'export', 6301),
      ...row('Importações', 'import', 6311),
      both('Intercâmbio', 'turnover', 1),
      both('Saldo', 'balance', -1),
    ],
  });
}

/** Years again behind an empty column: another table, of goods and services and both together. */
function yearsTwice(): LookAlike {
  const block = (flow: 'export' | 'import', at: number) => {
    const period = YEARS[at] ?? '';
    const [goods, services] = [made(at, 1, flow === 'export' ? 6317 : 6323), made(at, 2, 6329)];
    return [
      Number(period),
      put(goods, { flow, period }),
      put(services, { flow, period, product: 'Services' }),
      put(goods + services, { flow, period, product: 'Goods and services' }),
    ];
  };
  const heads = ['Year', 'Goods', 'Services', 'Total'];
  return written({
    family: 'goods and services',
    name: 'of both flows side by side',
    common: { reporter: 'GBR', partner: 'VNM', unit: 'GBP', value: 1e6 },
    lines: [
      ['UK – Vietnam: trade at a glance (£m, current prices)'],
      [],
      ['UK exports to Vietnam', null, null, null, null, 'UK imports from Vietnam'],
      [...heads, null, ...heads],
      ...YEARS.map((_, at): Line => [...block('export', at), null, ...block('import', at)]),
      [],
      ['Trade by country, second quarter. CHECK before use!'],
    ],
  });
}

/** "Volume" beside "Value" of each flow, in the second unit of the title; "2023 year" below its quarters. */
function volumeBesideValue(): LookAlike {
  const block = (flow: 'export' | 'import', at: number, period: string) => [
    put(made(at, 1, flow === 'export' ? 6569 : 6571), {
      flow,
      period,
      value: made(at, 1, flow === 'export' ? 6569 : 6571) * 1e3,
    }),
    put(made(at, 2, 6577), { flow, period, measure: 'quantity', unit: 't', value: made(at, 2, 6577) }),
  ];
  return written({
    family: 'volume beside value',
    name: 'of both flows',
    common: { reporter: 'POL', partner: 'VNM', unit: 'EUR', product: 'Agri food' },
    lines: [
      ['Poland: agri-food trade with Vietnam'],
      ['(EUR thousand; tonnes)'],
      ['Year', 'Exports', 'Exports', 'Imports', 'Imports'],
      [null, 'Value', 'Volume', 'Value', 'Volume'],
      ...YEARS.map((period, at): Line => [
        `${period} year`,
        ...block('export', at, period),
        ...block('import', at, period),
      ]),
    ],
  });
}

/** "Volum" beside exports and imports that it adds up. */
function volumeOfBoth(): LookAlike {
  return written({
    family: 'volume of trade',
    name: 'beside both flows, in Romanian',
    common: { reporter: 'ROU', partner: 'VNM', unit: 'EUR', value: 1e6 },
    lines: [
      ['Schimburile comerciale ale României cu Vietnam (mil. EUR)'],
      ['Anul', 'Export', 'Import', 'Volum', 'Sold'],
      ...YEARS.map((period, at): Line => {
        const [sold, bought] = [made(at, 1, 6581), made(at, 2, 6581)];
        return [
          period,
          put(sold, { flow: 'export', period }),
          put(bought, { flow: 'import', period }),
          put(sold + bought, { flow: 'turnover', period }),
          put(sold - bought, { flow: 'balance', period }),
        ];
      }),
    ],
  });
}

/** What each of two countries says of their trade, side by side. */
function twoReports(): LookAlike {
  const [own, other] = [
    { reporter: 'BLR', partner: 'PAK' },
    { reporter: 'PAK', partner: 'BLR' },
  ];
  return written({
    family: 'two reports of one trade',
    name: 'side by side',
    common: { value: 1e3 },
    lines: [
      ['Mirror statistics Belarus–Pakistan, US$ thousand'],
      [null, 'Belarus data', 'Belarus data', 'Pakistan data', 'Pakistan data'],
      ['Year', 'Exports to Pakistan', 'Imports from Pakistan', 'Exports to Belarus', 'Imports from Belarus'],
      ...YEARS.map((period, at): Line => [
        period,
        put(made(at, 1, 6599), { ...own, flow: 'export', period }),
        put(made(at, 2, 6599), { ...own, flow: 'import', period }),
        put(made(at, 3, 6599), { ...other, flow: 'export', period }),
        put(made(at, 4, 6599), { ...other, flow: 'import', period }),
      ]),
    ],
  });
}
