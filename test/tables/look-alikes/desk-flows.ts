import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Flows that are parts of others, or of both, in the tables of desks and offices. */
export function deskFlows(): LookAlike[] {
  return [domesticInRows(), domesticInHeads(), shareOfTurnover(), belowFacts(), sinceJanuary(), unitBehindSource()];
}

const YEARS = ['2022', '2023', '2024'];

/** "Domestic exports", "Re-exports" and "Total exports" of one year. */
function parts(at: number) {
  const [own, again, bought] = [made(at, 1, 6469), made(at, 2, 6469) + 900, made(at, 3, 6469)];
  return { own, again, all: own + again, bought };
}

const DOMESTIC = { flow: 'export', more: { flow: 'Domestic exports' } } as const;

/** Exports of the country's own goods are a part of all exports, and told from them. */
function domesticInRows(): LookAlike {
  const row = (label: string, truth: Parameters<typeof put>[1], of: keyof ReturnType<typeof parts>): Line => [
    label,
    ...YEARS.map((period, at) => put(parts(at)[of], { period, ...truth })),
  ];
  return written({
    family: 'domestic exports',
    name: 'in rows with all of them',
    common: { reporter: 'HKG', partner: 'VNM', unit: 'HKD', value: 1e6 },
    lines: [
      ["Hong Kong's merchandise trade with Vietnam (HK$ million)"],
      ['Trade type', ...YEARS],
      row('Domestic exports', DOMESTIC, 'own'),
      row('Re-exports', { flow: 're-export' }, 'again'),
      row('Total exports', { flow: 'export' }, 'all'),
      row('Imports', { flow: 'import' }, 'bought'),
    ],
  });
}

function domesticInHeads(): LookAlike {
  return written({
    family: 'domestic exports',
    name: 'in heads beside all of them',
    common: { reporter: 'HKG', partner: 'VNM', unit: 'HKD', value: 1e6 },
    lines: [
      ["Hong Kong's merchandise trade with Vietnam (HK$ million)"],
      ['Year', 'Domestic exports', 'Re-exports', 'Total exports', 'Imports', 'Trade balance'],
      ...YEARS.map((period, at): Line => {
        const { own, again, all, bought } = parts(at);
        return [
          period,
          put(own, { flow: 'export', period, more: { column: 'Domestic exports' }, free: true }),
          put(again, { flow: 're-export', period }),
          put(all, { flow: 'export', period }),
          put(bought, { flow: 'import', period }),
          put(all - bought, { flow: 'balance', period }),
        ];
      }),
    ],
  });
}

/** "Share" behind turnover, exports and imports: of the one column that it is a part of. */
function shareOfTurnover(): LookAlike {
  const countries = [
    ['China', 'CHN', 147, 168],
    ['Russia', 'RUS', 98, 162],
    ['Italy', 'ITA', 149, 12],
    ['Uzbekistan', 'UZB', 31, 14],
  ] as const;
  return written({
    family: 'a share behind several flows',
    name: 'of turnover',
    common: { reporter: 'KAZ', period: '2023', value: 1e8 },
    lines: [
      ['Top trading partners of Kazakhstan, 2023'],
      ['№', 'Country', 'Turnover, bln $', 'Share', 'Export, bln $', 'Import, bln $'],
      ...countries.map(([name, partner, sold, bought], at): Line => {
        const share = Math.round((sold + bought) / 1.4) / 10;
        return [
          at + 1,
          name,
          put((sold + bought) / 10, { partner, flow: 'turnover', value: (sold + bought) * 1e8 }),
          put(`${share}%`, { partner, flow: 'turnover', measure: 'share', unit: '%', value: share }),
          put(sold / 10, { partner, flow: 'export', value: sold * 1e8 }),
          put(bought / 10, { partner, flow: 'import', value: bought * 1e8 }),
        ];
      }),
    ],
  });
}

/** A caption and a table of trade below facts of a country, and "Total" of its two flows. */
function belowFacts(): LookAlike {
  const row = (label: string, flow: 'export' | 'import' | 'turnover', of: (at: number) => number): Line => [
    label,
    ...YEARS.map((period, at) => put(of(at), { flow, period })),
  ];
  const [sold, bought] = [(at: number) => made(at, 1, 6473), (at: number) => made(at, 2, 6473)];
  return written({
    family: 'trade below facts of a country',
    name: 'with its own caption',
    common: { reporter: 'PAK', partner: 'UZB', value: 1e6 },
    lines: [
      ['COUNTRY FACT SHEET'],
      [],
      ['Capital', 'Tashkent'],
      ['Regions', 14],
      ['Time difference (hours)', 0],
      [],
      ["Pakistan's trade with Uzbekistan (US$ million)"],
      [null, ...YEARS],
      row('Exports to Uzbekistan', 'export', sold),
      row('Imports from Uzbekistan', 'import', bought),
      row('Total', 'turnover', (at) => sold(at) + bought(at)),
    ],
  });
}

/** "1至当月累计" beside one month: the months of its year up to it, and what changed since a year before is of these. */
function sinceJanuary(): LookAlike {
  const places = [
    ['总值', 'WLD'],
    ['巴基斯坦', 'PAK'],
    ['哈萨克斯坦', 'KAZ'],
  ] as const;
  const [month, months] = [{ period: '2023-09' }, { period: '2023-01/2023-09' }];
  return written({
    family: 'a month beside those since January',
    name: 'in Chinese',
    common: { reporter: 'CHN', value: 1e3 },
    lines: [
      ['2023年9月进出口商品国别（地区）总值表'],
      ['单位：千美元'],
      ['国家（地区）', '出口', '出口', '进口', '进口', '累计比去年同期±%', '累计比去年同期±%'],
      [null, '当月', '1至当月累计', '当月', '1至当月累计', '出口', '进口'],
      ...places.map(([name, partner], at): Line => {
        const growth = (flow: 'export' | 'import', value: number) =>
          put(value, { partner, flow, measure: 'growth', unit: '%', value, ...months });
        const amount = (col: number) => made(at, col, 6481) * 1000;
        return [
          name,
          put(amount(1), { partner, flow: 'export', ...month }),
          put(amount(1) + amount(2), { partner, flow: 'export', ...months }),
          put(amount(3), { partner, flow: 'import', ...month }),
          put(amount(3) + amount(4), { partner, flow: 'import', ...months }),
          growth('export', at * 7 - 4.6),
          growth('import', 5.5 - at * 3),
        ];
      }),
    ],
  });
}

/** "Source: SBP; values in US$ million" below: where they are from, and then what they are in; "Top products:" begins a title. */
function unitBehindSource(): LookAlike {
  return written({
    family: 'a unit behind the source',
    name: 'in one line',
    common: { reporter: 'PAK', partner: 'TUR', flow: 'export', period: '2023', value: 1e6 },
    lines: [
      ['Top products: Pak-Turkiye exports 2023'],
      ['Product', 'Value'],
      ...['Fabrics', 'Rice', 'Leather', 'Surgical instruments'].map((product, at): Line => [
        product,
        put(made(at, 1, 6491), { product }),
      ]),
      ['Source: State Bank of Pakistan; values in US$ million'],
    ],
  });
}
