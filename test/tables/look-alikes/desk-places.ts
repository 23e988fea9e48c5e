import { amount, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Places behind flows, shares of each other's trade, and how sure figures are, in the tables of desks. */
export function deskPlaces(): LookAlike[] {
  return [placesBehindFlows(), indicatorsWithUnits(), sureness(), sidesOfUnion()];
}

const YEARS = ['2021', '2022', '2023'];

/** "Place" behind each flow is that of the partner in this flow. */
function placesBehindFlows(): LookAlike {
  const flows = ['turnover', 'export', 'import'] as const;
  return written({
    family: 'a place among partners',
    name: 'behind each flow',
    common: { reporter: 'BLR', partner: 'PAK' },
    lines: [
      ['Место Пакистана во внешней торговле Беларуси'],
      ['Год', 'Товарооборот, млн долл.', 'Место', 'Экспорт, млн долл.', 'Место', 'Импорт, млн долл.', 'Место'],
      ...YEARS.map((period, year): Line => [
        Number(period),
        ...flows.flatMap((flow, at) => {
          const value = amount(at, year, 2633) / 100;
          return [
            { shown: value, truth: { period, flow, value: value * 1e6 } },
            put(30 + at * 10 + year, { period, flow, measure: 'rank', unit: null }),
          ];
        }),
      ]),
    ],
  });
}

/** "Exports to Pakistan" beside "Export of tractors": of all goods, and of these. */
function indicatorsWithUnits(): LookAlike {
  const row = (label: string, unit: string, scale: number, truth: Parameters<typeof put>[1], of: number): Line => [
    label,
    unit,
    ...YEARS.map((period, year) => {
      const value = amount(of, year, 2647) / 10;
      return { shown: value, truth: { period, ...truth, value: value * scale } };
    }),
  ];
  const pieces = { flow: 'export', measure: 'quantity', unit: 'u' } as const;
  return written({
    family: 'all goods and some',
    name: 'under indicators with units',
    common: { reporter: 'BLR', partner: 'PAK' },
    lines: [
      ['Belarus - Pakistan: key trade indicators'],
      ['Indicator', 'Unit', ...YEARS],
      row('Exports to Pakistan', 'mln USD', 1e6, { flow: 'export' }, 1),
      row('Imports from Pakistan', 'mln USD', 1e6, { flow: 'import' }, 2),
      row("Pakistan's share in Belarus exports", '%', 1, { flow: 'export', measure: 'share', unit: '%' }, 3),
      row('Export of tractors', 'units', 1, { ...pieces, product: 'Export of tractors' }, 4),
      row('Export of tyres', 'units', 1, { ...pieces, product: 'Export of tyres' }, 5),
      row('Export of trucks', 'units', 1, { ...pieces, product: 'Export of trucks' }, 6),
    ],
  });
}

/** "Est." and "Proj." below years are no places. */
function sureness(): LookAlike {
  const years = ['2022/23', '2023/24', '2024/25', '2025/26'];
  return written({
    family: 'how sure figures are',
    name: 'in a head of its own',
    common: { reporter: 'PAK', value: 1e9 },
    lines: [
      ['Pakistan: external sector (US$ billion)'],
      [null, ...years],
      [null, 'Actual', 'Actual', 'Est.', 'Proj.'],
      ...(['export', 'import'] as const).map((flow, at): Line => [
        flow === 'export' ? 'Exports of goods' : 'Imports of goods',
        ...years.map((label, year) =>
          put(amount(at, year, 2657) / 1000, { flow, period: `FY20${label.slice(2, 4)}-${label.slice(5)}` }),
        ),
      ]),
    ],
  });
}

/** "Imports (to EU)" below the trade of a country with the Union are the Union's. */
function sidesOfUnion(): LookAlike {
  const quarters = ['Q1', 'Q2', 'Q3', 'Q4'];
  return written({
    family: 'imports of the other side',
    name: 'named in brackets',
    common: { reporter: 'EU27', partner: 'PAK', unit: 'EUR', value: 1e6 },
    lines: [
      ['Foreign trade of Pakistan with EU (EUR million)'],
      [null, ...quarters.map((quarter) => `${quarter} 2023`)],
      ...(
        [
          ['Imports (to EU)', 'import'],
          ['Exports (from EU)', 'export'],
        ] as const
      ).map(([label, flow], at): Line => [
        label,
        ...quarters.map((quarter, of) => put(amount(at, of, 2659), { flow, period: `2023-${quarter}` })),
      ]),
    ],
  });
}
