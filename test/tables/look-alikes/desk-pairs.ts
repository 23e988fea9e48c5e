import { made, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Whose trade with whom it is, as the rows and heads of desks' tables name it. */
export function deskPairs(): LookAlike[] {
  return [
    soldByEach('heads'),
    soldByEach('rows'),
    withOne(),
    amongAll(),
    withSeveral(),
    shareOfOne(),
    membersOfGroup(),
    ownInRows(),
  ];
}

const YEARS = ['2021', '2022', '2023'];

type Flow = 'export' | 'import' | 'balance';

const row = (label: string, seed: number, truth: Parameters<typeof put>[1], share = false): Line => [
  label,
  ...YEARS.map((period, at) => {
    const amount = (made(at, 1, seed) % 900) + 10;
    return share
      ? put(amount / 100, { period, measure: 'share', unit: '%', value: amount / 100, ...truth })
      : put(amount, { period, ...truth });
  }),
];

/** "Pakistani exports" beside "Belarusian exports" under a title of both: of the other, and with the first. */
function soldByEach(where: 'heads' | 'rows'): LookAlike {
  const title = ['Trade between Belarus and Pakistan (US$ million)'];
  const own = { reporter: 'BLR', partner: 'PAK', flow: 'export' } as const;
  const other = { reporter: 'PAK', partner: 'BLR', flow: 'export' } as const;
  const lines: Line[] =
    where === 'rows'
      ? [
          title,
          [null, ...YEARS],
          row("Belarus's exports to Pakistan", 6337, own),
          row("Pakistan's exports to Belarus", 6343, other),
        ]
      : [
          title,
          ['Year', 'Belarusian exports', 'Pakistani exports', 'Total'],
          ...YEARS.map((period, at): Line => {
            const [sold, bought] = [made(at, 1, 6353), made(at, 2, 6353)];
            const both = { ...own, flow: 'turnover', period } as const;
            return [period, put(sold, { ...own, period }), put(bought, { ...other, period }), put(sold + bought, both)];
          }),
        ];
  return written({
    family: 'what each of two countries sold the other',
    name: `in ${where}`,
    common: { value: 1e6 },
    lines,
  });
}

/** A brief on a country, and rows of exports to it: who reports it does not say, and its balance is with that country. */
function withOne(): LookAlike {
  const common = { reporter: null, partner: 'UZB', value: 1e6 };
  return written({
    family: 'the partner in every row',
    name: 'below a title of its name',
    common,
    asks: 'reporter',
    lines: [
      ['COUNTRY BRIEF: UZBEKISTAN'],
      ['(US$ million)', ...YEARS],
      row('Exports to Uzbekistan', 6359, { flow: 'export' }),
      row('Imports from Uzbekistan', 6361, { flow: 'import' }),
      row('Balance', 6367, { flow: 'balance' }),
    ],
  });
}

/** "Exports to Pakistan" below "Total exports", and the share of the one in the other. */
function amongAll(): LookAlike {
  const rows = (flow: Flow, label: string, seed: number): Line[] => [
    row(`Total ${flow}s`, seed, { flow, partner: 'WLD' }),
    row(label, seed + 2, { flow, partner: 'PAK' }),
    row(`Share of Pakistan in ${flow}s (%)`, seed + 4, { flow, partner: 'PAK' }, true),
  ];
  return written({
    family: 'the partner in some rows',
    name: 'below all trade',
    common: { reporter: 'BLR', value: 1e6 },
    lines: [
      ['Belarus: foreign trade (US$ million)'],
      ['Indicator', ...YEARS],
      ...rows('export', 'Exports to Pakistan', 6373),
      ...rows('import', 'Imports from Pakistan', 6389),
    ],
  });
}

/** Several partners in the rows, in Russian, each with its unit. */
function withSeveral(): LookAlike {
  const rows = (partner: string, to: string, from: string, seed: number): Line[] => [
    row(`Экспорт в ${to}, млн долл. США`, seed, { partner, flow: 'export' }),
    row(`Импорт из ${from}, млн долл. США`, seed + 2, { partner, flow: 'import' }),
  ];
  return written({
    family: 'partners in the rows',
    name: 'in Russian',
    common: { reporter: null, value: 1e6 },
    asks: 'reporter',
    lines: [
      ['Показатель', ...YEARS],
      ...rows('PAK', 'Пакистан', 'Пакистана', 6397),
      ...rows('IND', 'Индию', 'Индии', 6421),
    ],
  });
}

/** "China share in exports" beside Pakistan's exports to China. */
function shareOfOne(): LookAlike {
  return written({
    family: 'a share of one partner',
    name: 'beside the trade with it',
    common: { reporter: 'PAK', partner: 'CHN' },
    lines: [
      ['Year', 'Pakistan exports to China (mn $)', 'China share in exports (%)'],
      ...YEARS.map((period, at): Line => {
        const [sold, share] = [made(at, 1, 6427), (made(at, 2, 6427) % 300) / 10];
        return [
          period,
          put(sold, { flow: 'export', period, value: sold * 1e6 }),
          put(share, { flow: 'export', period, measure: 'share', unit: '%' }),
        ];
      }),
    ],
  });
}

/** "Trade with Central Asia" over its countries: they are traded with, and who reports is asked. */
function membersOfGroup(): LookAlike {
  const countries = [
    ['Kazakhstan', 'KAZ'],
    ['Uzbekistan', 'UZB'],
    ['Turkmenistan', 'TKM'],
    ['Tajikistan', 'TJK'],
  ] as const;
  return written({
    family: 'the members of a group',
    name: 'below a title of trade with it',
    common: { reporter: null, period: '2023' },
    asks: 'reporter',
    lines: [
      ['Trade with Central Asia 2023'],
      ['Country', 'Exports', 'Imports', 'Remarks'],
      ...countries.map(([name, partner], at): Line => {
        const [sold, bought] = [71 + at * 37, 12 + at * 5];
        return [
          name,
          put(`US$ ${sold}.3 mn`, { partner, flow: 'export', value: (sold + 0.3) * 1e6 }),
          put(`US$ ${bought}.1 mn`, { partner, flow: 'import', value: (bought + 0.1) * 1e6 }),
          at === 1 ? 'check' : null,
        ];
      }),
    ],
  });
}

/** "Brief: Hungary" over "Pakistan's exports": the country of the title is the other, with whom the balance is as well. */
function ownInRows(): LookAlike {
  return written({
    family: 'who reports in every row',
    name: 'below a title of the partner',
    common: { reporter: 'PAK', partner: 'HUN', unit: 'EUR', value: 1e6 },
    lines: [
      ['Brief: Hungary'],
      ['Trade statistics (million euros)'],
      [null, ...YEARS],
      row("Pakistan's exports", 6607, { flow: 'export' }),
      row("Pakistan's imports", 6619, { flow: 'import' }),
      row('Balance of trade', 6637, { flow: 'balance' }),
    ],
  });
}
