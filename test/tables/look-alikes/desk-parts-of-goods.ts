import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Goods below a flow with units of their own, sectors, and pairs of countries by their codes. */
export function deskPartsOfGoods(): LookAlike[] {
  return [ratiosBelowTrade(), piecesAmongMoney(), sectorOverGoods(), pairOfCodes()];
}

const years = ['2022', '2023'];

/** "В том числе тракторы, шт." between amounts of money. */
function piecesAmongMoney(): LookAlike {
  const money = (seed: number, truth: { flow: 'export' | 'import'; product?: string }) =>
    years.map((period, at) => {
      // Goods are parts of their flow.
      const shown = Number((made(at, seed, 3119) + (truth.product === undefined ? 9000 : 0)).toFixed(1));
      return { shown, truth: { ...truth, period, value: shown * 1e3 } };
    });
  return written({
    family: 'goods below a flow',
    name: 'in pieces among money',
    common: { reporter: 'BLR', partner: 'PAK' },
    lines: [
      ['Торговля Беларуси с Пакистаном'],
      ['Наименование показателя', ...years],
      ['Экспорт, тыс. долл.', ...money(4, { flow: 'export' })],
      [
        'в том числе тракторы, шт.',
        ...years.map((period, at) =>
          put(210 + at * 31, { flow: 'export', period, product: 'тракторы', measure: 'quantity', unit: 'u' }),
        ),
      ],
      ['на сумму, тыс. долл.', ...money(2, { flow: 'export', product: 'тракторы' })],
      ['удобрения калийные, тыс. долл.', ...money(1, { flow: 'export', product: 'удобрения калийные' })],
      ['Импорт, тыс. долл.', ...money(3, { flow: 'import' })],
    ],
  });
}

/** "Agri exports" over rice and fruits: not all exports. */
function sectorOverGoods(): LookAlike {
  const flows = [
    ['Agri exports', 'export', ['Rice', 'Fruits']],
    ['Agri imports', 'import', ['Palm oil', 'Pulses']],
  ] as const;
  return written({
    family: 'goods below a flow',
    name: 'of one sector',
    common: { reporter: 'PAK' },
    lines: [
      ['Pakistan: agricultural trade (US$ million)'],
      ['', ...years],
      ...flows.flatMap(([label, flow, goods], side): Line[] => {
        const rows = goods.map((_, at) => years.map((__, year) => made(year, side * 2 + at + 1, 3121)));
        const sums = years.map((_, year) => Number(rows.reduce((sum, row) => sum + (row[year] ?? 0), 90).toFixed(1)));
        const line = (name: string, product: string, values: readonly number[]): Line => [
          name,
          ...values.map((shown, at) => ({
            shown,
            truth: { flow, product, period: years[at] ?? '', value: shown * 1e6 },
          })),
        ];
        return [line(label, 'Agri', sums), ...goods.map((name, at) => line(`  ${name}`, name, rows[at] ?? []))];
      }),
    ],
  });
}

/** A sheet called "BLR-PAK th USD" and nothing around its rows. */
function pairOfCodes(): LookAlike {
  const months = ['Jan-24', 'Feb-24', 'Mar-24'];
  return written({
    family: 'names of sheets',
    name: 'a pair of codes',
    sheet: 'BLR-PAK th USD',
    common: { reporter: 'BLR', partner: 'PAK' },
    lines: [
      ['Month', 'Flow', 'USD'],
      ...months.flatMap((month, at) =>
        (['export', 'import'] as const).map((flow, side): Line => {
          const shown = made(at, side, 3137);
          const period = `2024-0${at + 1}`;
          return [
            month,
            flow === 'export' ? 'Export' : 'Import',
            { shown, truth: { flow, period, value: shown * 1e3 } },
          ];
        }),
      ),
    ],
  });
}

/** Numbered indicators: the ratio and the shares below all trade are no goods of it. */
function ratiosBelowTrade(): LookAlike {
  const labels = [
    ['Imports (Rs.in `000)', 'import'],
    ['Exports (Rs.in `000)', 'export'],
    ['Total Foreign Trade (Rs.in `000)', 'turnover'],
  ] as const;
  return written({
    family: 'indicators of trade',
    name: 'numbered, with a ratio and shares',
    common: { reporter: 'PAK', unit: 'PKR' },
    lines: [
      ["Table 1: Pakistan's foreign trade"],
      ['SN', 'Trade Indicators', '2022', '2023'],
      ...labels.map(([label, flow], row): Line => [
        String(row + 1),
        label,
        ...years.map((period, at) => {
          const shown = made(at, row, 3163) + (flow === 'turnover' ? 20_000 : 0);
          return { shown, truth: { flow, period, value: shown * 1e3 } };
        }),
      ]),
      [
        '4',
        'Imports/Exports Ratio',
        ...years.map((period, at) => put(14.6 + at, { partner: null, period, measure: 'rate', unit: null })),
      ],
      [
        '5',
        'Exports Share to Total Trade (%)',
        ...years.map((period, at) =>
          put(6.4 + at, { flow: 'export', partner: null, period, measure: 'share', unit: '%' }),
        ),
      ],
      ['6', 'Revenue collection(Rs in `000)', 3621, 3161],
    ],
  });
}
