import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Accounts and budgets that stand beside trade, and money reckoned by what it buys. */
export function besideTrade(): LookAlike[] {
  return [codesBeforeNames(), atParity(), partsOfProduct(), budgets(), currentAccount()];
}

const whole = (...seeds: number[]) => Math.round(made(...seeds) * 10);
const YEARS = [2010, 2011, 2012];

/** The first country has nothing, and a number as all others have. */
function codesBeforeNames(): LookAlike {
  const row = (code: number, name: string, partner: string): Line => [
    code,
    name,
    ...YEARS.map((year, at) => put(whole(code, at, 7103), { partner, period: String(year) })),
  ];
  return written({
    family: 'numbers of countries',
    name: 'the first of them without figures',
    common: { flow: 'export', product: 'Fish', unit: null },
    asks: 'unit',
    fileName: 'FishExports.csv',
    lines: [
      ['UNcode', 'CountryName', ...YEARS.map(String)],
      [4, 'Afghanistan'],
      row(8, 'Albania', 'ALB'),
      row(12, 'Algeria', 'DZA'),
      row(24, 'Angola', 'AGO'),
      row(28, 'Antigua and Barbuda', 'ATG'),
      row(32, 'Argentina', 'ARG'),
      row(36, 'Australia', 'AUS'),
      row(40, 'Austria', 'AUT'),
    ],
  });
}

/** Codes of sectors, tables and parity beside the figures of national accounts. */
function atParity(): LookAlike {
  const row = (code: string, name: string, time: string, seed: number): Line => [
    code,
    name,
    'S1',
    'Total economy',
    'S1',
    'Total economy',
    'P7',
    'Imports of goods and services',
    'USD_PPP',
    'US dollars, PPP converted',
    'T0102',
    'Table 0102 - GDP identity from the expenditure side',
    time,
    put(made(seed, 7121), { reporter: code, period: time, value: made(seed, 7121) * 1e6 }),
    '6',
    'Millions',
    'USD',
    'US dollar',
  ];
  return written({
    family: 'money at parity',
    name: 'national accounts by sector and table',
    common: { flow: 'import', product: 'Goods and services', unit: 'USD PPP' },
    lines: [
      [
        'REF_AREA',
        'Reference area',
        'SECTOR',
        'Institutional sector',
        'COUNTERPART_SECTOR',
        'Counterpart institutional sector',
        'TRANSACTION',
        'Transaction',
        'UNIT_MEASURE',
        'Unit of measure',
        'TABLE_IDENTIFIER',
        'Table identifier',
        'TIME_PERIOD',
        'OBS_VALUE',
        'UNIT_MULT',
        'Unit multiplier',
        'CURRENCY',
        'Currency',
      ],
      ...(
        [
          ['FIN', 'Finland'],
          ['LUX', 'Luxembourg'],
          ['DNK', 'Denmark'],
        ] as const
      ).flatMap(([code, name], at) => ['2007-Q3', '2007-Q4'].map((time, part) => row(code, name, time, at * 2 + part))),
    ],
  });
}

/** "GDP: government consumption expenditure" is no domestic product. */
function partsOfProduct(): LookAlike {
  const row = (series: string, time: string, seed: number, truth: object | null): Line => [
    'MEX',
    series,
    time,
    'MXN',
    truth === null ? made(seed, 7127) : put(made(seed, 7127), { period: time, ...truth }),
  ];
  const series = (name: string, seed: number, truth: object | null) =>
    ['2018-Q1', '2018-Q2'].map((time, at) => row(name, time, seed + at, truth));
  return written({
    family: 'parts of the domestic product',
    name: 'consumption beside exports',
    common: { reporter: 'MEX', unit: 'MXN' },
    lines: [
      ['LOCATION', 'Variable', 'TIME', 'Unit', 'Value'],
      ...series('GDP: Total, current prices', 1, { measure: 'gdp', partner: null }),
      ...series('GDP: Government consumption expenditure, constant prices', 3, null),
      ...series('GDP: Private consumption expenditure, constant prices', 5, null),
      ...series('GDP: Exports of goods and services, constant prices', 7, {
        flow: 'export',
        product: 'Goods and services',
      }),
    ],
  });
}

/** A surplus of the state and the turnover of shops beside exports. */
function budgets(): LookAlike {
  return written({
    family: 'budgets and shops',
    name: 'surplus and turnover that are no trade',
    common: { reporter: 'KAZ', value: 1e9 },
    lines: [
      ['Kazakhstan: main indicators, billion US dollars'],
      ['Year', 'Exports', 'Imports', 'Government surplus', 'Retail turnover', 'Fiscal balance'],
      ...YEARS.map((year, at): Line => [
        String(year),
        put(made(at, 7129), { flow: 'export', period: String(year) }),
        put(made(at, 7151), { flow: 'import', period: String(year) }),
        -made(at, 7159),
        made(at, 7177),
        -made(at, 7187),
      ]),
    ],
  });
}

/** One series of quarters that its title calls the current account. */
function currentAccount(): LookAlike {
  return written({
    family: 'the current account alone',
    name: 'by quarters, written as their first days',
    common: { reporter: 'MEX', flow: 'balance', product: 'Current account', value: 1e6 },
    lines: [
      ['Banco de México'],
      ['Título', 'Balanza de pagos - con base en MBP5 (a partir de 1980), Cuenta corriente'],
      ['Periodicidad', 'Trimestral'],
      ['Unidad', 'Millones de Dólares'],
      ['Fecha', 'SE36601'],
      ...[1, 2, 3, 4, 5, 6].map((quarter): Line => {
        const year = 2015 + Math.floor((quarter - 1) / 4);
        const part = ((quarter - 1) % 4) + 1;
        const month = String(part * 3 - 2).padStart(2, '0');
        return [`${year}-${month}-01`, put(-made(quarter, 7193), { period: `${year}-Q${part}` })];
      }),
    ],
  });
}
