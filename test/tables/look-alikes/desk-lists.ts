import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Lists of desks: the main sources of several years beside each other, what pays for no goods below trade, what might be sold. */
export function deskLists(): LookAlike[] {
  return [sourcesByYear(), moneyBelowTrade(), whatMightBe()];
}

/** Rank, country and value again for each year, without a gap, below a title that speaks of sources. */
function sourcesByYear(): LookAlike {
  const lists = [
    ['China', 'UAE', 'Saudi Arabia', 'Indonesia'],
    ['China', 'Saudi Arabia', 'UAE', 'Qatar'],
    ['China', 'Qatar', 'UAE', 'Indonesia'],
  ] as const;
  const codes = { China: 'CHN', UAE: 'ARE', 'Saudi Arabia': 'SAU', Indonesia: 'IDN', Qatar: 'QAT' } as const;
  const periods = ['FY2021-22', 'FY2022-23', 'FY2023-24'];
  return written({
    family: 'lists of several years beside each other',
    name: 'with ranks, without a gap',
    common: { reporter: 'PAK', flow: 'import' },
    lines: [
      ['Top 4 import sources of Pakistan (US$ billion)'],
      ['2021-22', null, null, '2022-23', null, null, '2023-24', null, null],
      ['Rank', 'Country', 'Value', 'Rank', 'Country', 'Value', 'Rank', 'Country', 'Value'],
      ...[0, 1, 2, 3].map((at): Line =>
        lists.flatMap((list, year) => {
          const name = list[at] ?? 'China';
          const own = { partner: codes[name], period: periods[year] ?? '' };
          const value = Math.round(made(at, year, 6521)) / 10;
          return [
            put(at + 1, { ...own, measure: 'rank', unit: null, value: at + 1 }),
            name,
            put(value, { ...own, value: value * 1e9 }),
          ];
        }),
      ),
    ],
  });
}

/** "FDI from UAE" and "Remittances from UAE" below exports and imports are none of their goods, whatever the title names first. */
function moneyBelowTrade(): LookAlike {
  const years = ['FY21', 'FY22', 'FY23'];
  const row = (label: string, seed: number, truth: Parameters<typeof put>[1]): Line => [
    label,
    ...years.map((year, at) => put(made(at, 1, seed), { period: `FY20${19 + at + 1}-${year.slice(2)}`, ...truth })),
  ];
  return written({
    family: 'money that pays for no goods',
    name: 'below exports and imports',
    common: { reporter: 'PAK', partner: 'ARE', value: 1e6 },
    lines: [
      ['FDI and remittances: UAE – Pakistan (US$ million)'],
      [null, ...years],
      row('Exports to UAE', 6529, { flow: 'export' }),
      row('Imports from UAE', 6547, { flow: 'import' }),
      row('FDI from UAE', 6551, { product: 'Direct investment' }),
      row('Remittances from UAE', 6553, { product: 'Remittances' }),
    ],
  });
}

/** "Export potential" beside what was sold is none of it; "2024 (1-9)" are months. */
function whatMightBe(): LookAlike {
  return written({
    family: 'potential beside exports',
    name: 'in heads',
    common: { reporter: 'PAK', partner: 'BLR', flow: 'export', value: 1e6 },
    lines: [
      ['Export potential of Pakistan to Belarus (US$ mn)'],
      ['Year', 'Export potential', 'Actual exports', 'Unrealized potential'],
      ...['2022', '2023', '2023 (1-9)', '2024 (1-9)'].map((year, at): Line => {
        const sold = made(at, 1, 6563);
        const period = year.endsWith(')') ? `${year.slice(0, 4)}-01/${year.slice(0, 4)}-09` : year;
        return [year, made(at, 2, 6563), put(sold, { period }), made(at, 3, 6563)];
      }),
    ],
  });
}
