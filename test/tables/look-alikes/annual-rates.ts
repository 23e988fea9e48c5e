import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Quarters at annual rates are four times what was traded in them; years are what they are, and changes are changes. */
export function annualRates(): LookAlike[] {
  return [quartersAtRates(), yearsAmongQuarters(), levelsInColumn(), changesAtRates()];
}

const QUARTERS = ['2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4', '2020-Q1'];
const billions = (value: number) => ({ value: value * 1e9 });
const amount = (...seeds: number[]) => Math.round(made(...seeds) * 10) / 10 + 1000;

/** A line over the table says it. */
function quartersAtRates(): LookAlike {
  const rows = QUARTERS.map((period, at): Line => [
    period.replace('-', ' '),
    put(amount(at, 9001), { period, flow: 'export', ...billions(amount(at, 9001)) }),
    put(amount(at, 9002), { period, flow: 'import', ...billions(amount(at, 9002)) }),
  ]);
  return written({
    family: 'annual rates',
    name: 'quarters below a line that says so',
    common: { reporter: 'USA', measure: 'rate', unit: 'USD' },
    lines: [
      ['United States exports and imports of goods by quarter'],
      ['Billions of dollars, seasonally adjusted at annual rates'],
      ['Quarter', 'Exports', 'Imports'],
      ...rows,
    ],
  });
}

/** The year is their mean, and so what was traded. */
function yearsAmongQuarters(): LookAlike {
  const rows = ['2019', '2020'].flatMap((year, at) =>
    [year, ...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)].map((period, part): Line => {
      const measure = part === 0 ? 'value' : 'rate';
      const read = amount(at, part, 9003);
      return [period.replace('-', ' '), put(read, { period, measure, ...billions(read) })];
    }),
  );
  return written({
    family: 'annual rates',
    name: 'years among quarters',
    common: { reporter: 'USA', flow: 'import', unit: 'USD' },
    lines: [['United States'], ['Period', 'Imports of goods (billion USD, SAAR)'], ...rows],
  });
}

/** "Annual levels" down a column of what was done to the figures. */
function levelsInColumn(): LookAlike {
  const rows = (
    [
      ['FRA', 'France'],
      ['ITA', 'Italy'],
    ] as const
  ).flatMap(([reporter, name], at) =>
    QUARTERS.map((period, when): Line => [
      reporter,
      name,
      'Exports of goods',
      'LA',
      'Annual levels',
      period,
      'USD',
      put(amount(at, when, 9004), { reporter, period }),
    ]),
  );
  return written({
    family: 'annual rates',
    name: 'annual levels in a column',
    common: { flow: 'export', measure: 'rate', unit: 'USD' },
    lines: [
      [
        'REF_AREA',
        'Reference area',
        'Transaction',
        'TRANSFORMATION',
        'Transformation',
        'TIME_PERIOD',
        'Unit',
        'OBS_VALUE',
      ],
      ...rows,
    ],
  });
}

/** By how much they changed, at such a rate. */
function changesAtRates(): LookAlike {
  const rows = QUARTERS.map((period, at): Line => [
    period.replace('-', ' '),
    put(made(at, 9005) / 100, { period, flow: 'export' }),
    put(made(at, 9006) / 100, { period, flow: 'import' }),
  ]);
  return written({
    family: 'annual rates',
    name: 'changes at annual rates',
    common: { reporter: 'USA', partner: null, measure: 'growth', unit: '%' },
    lines: [
      ['United States exports and imports of goods'],
      ['Percent change from preceding period, seasonally adjusted at annual rates'],
      ['Quarter', 'Exports', 'Imports'],
      ...rows,
    ],
  });
}
