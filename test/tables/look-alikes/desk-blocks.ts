import { deskProfiles } from './desk-profiles';
import { made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Blocks of countries, matrices of them, and extracts that write codes and labels in one cell. */
export function deskBlocks(): LookAlike[] {
  return [
    blocks(),
    matrix('export'),
    matrix('import'),
    romanMonths(),
    contributions(),
    coded(),
    labelled(),
    ...deskProfiles(),
  ];
}

const EAST = [
  ['KAZ', 'KAZAKHSTAN'],
  ['UZB', 'UZBEKISTAN'],
  ['TJK', 'TAJIKISTAN'],
] as const;

/** A small table for each country, headed by its name; whose trade it is, the title says. */
function blocks(): LookAlike {
  const years = ['2021-22', '2022-23', '2023-24'];
  return written({
    family: 'a table for each country',
    name: 'under the title of the one that trades with all',
    common: { reporter: 'PAK', value: 1e6 },
    lines: [
      ['PAKISTAN’S TRADE WITH CENTRAL ASIAN REPUBLICS'],
      ['US$ in Million'],
      ...EAST.flatMap(([partner, name], at): Line[] => [
        [],
        [name],
        ['Year', 'Exports', 'Imports'],
        ...years.map((year, row): Line => [
          year,
          put(made(row, at, 7283), { partner, flow: 'export', period: `FY${year}` }),
          put(made(row, at, 7297), { partner, flow: 'import', period: `FY${year}` }),
        ]),
      ]),
    ],
  });
}

const SOUTH = [
  ['IND', 'India'],
  ['LKA', 'Sri Lanka'],
  ['NPL', 'Nepal'],
  ['PAK', 'Pakistan'],
] as const;

/** Countries down and across: the corner says which of them report. */
function matrix(flow: 'export' | 'import'): LookAlike {
  return written({
    family: 'countries by countries',
    name: `with what the rows are in the corner, of ${flow}s`,
    common: { flow, period: '2023', value: 1e6 },
    lines: [
      [`Intra-regional ${flow}s, 2023 (US$ million)`],
      ['Exporter ↓ / Importer →', ...SOUTH.map(([, name]) => name)],
      ...SOUTH.map(([from, name], row): Line => [
        name,
        ...SOUTH.map(([to], col) => {
          const [reporter, partner] = flow === 'export' ? [from, to] : [to, from];
          return row === col ? '–' : put(made(row, col, 7307), { reporter, partner });
        }),
      ]),
    ],
  });
}

/** "I-VI 2024" behind whole years, and a caption that speaks of exports by an adjective. */
function romanMonths(): LookAlike {
  const years = ['2022', '2023', 'I-VI 2024'];
  return written({
    family: 'months as Roman numerals',
    name: 'with their year, over goods that an adjective calls exports',
    common: { reporter: 'POL', partner: 'IND', value: 1e6 },
    lines: [
      ['Wymiana handlowa Polski z Indiami (w mln USD)'],
      ['Rok', 'Eksport', 'Import'],
      ...years.map((year, at): Line => {
        const period = at === 2 ? '2024-01/2024-06' : year;
        return [year, put(made(at, 7309), { flow: 'export', period }), put(made(at, 7321), { flow: 'import', period })];
      }),
      [],
      ['Główne towary eksportowe w 2023 r. (mln USD)'],
      ['Lp.', 'Towar', 'Wartość'],
      ...['Maszyny', 'Farmaceutyki', 'Drób'].map((product, at): Line => [
        at + 1,
        product,
        put(made(at, 7331), { flow: 'export', product, period: '2023' }),
      ]),
    ],
  });
}

/** `PAKI: Pakistan` under `COUNTRY_DEST: Country of Destination`. */
function labelled(): LookAlike {
  const places = [
    ['PAK', 'PAKI: Pakistan'],
    ['CHN', 'CHIN: China (excludes SARs and Taiwan)'],
    ['WLD', 'TOT: Total'],
  ] as const;
  return written({
    family: 'codes and labels in one cell',
    name: 'in heads as well',
    fileName: 'OFFICE,MERCH_EXP,1.0.0.csv',
    asks: 'reporter',
    common: { flow: 'export', unit: 'AUD', value: 1e3 },
    lines: [
      [
        'DATAFLOW',
        'COMMODITY: Commodity by SITC',
        'COUNTRY_DEST: Country of Destination',
        'STATE_ORIGIN: State of Origin',
        'TIME_PERIOD: Time Period',
        'OBS_VALUE',
        'UNIT_MEASURE: Unit of Measure',
        'UNIT_MULT: Unit of multiplier',
      ],
      ...places.flatMap(([partner, name], at) =>
        ['2024-10', '2024-11'].map((period, row): Line => [
          'OFFICE:MERCH_EXP(1.0.0)',
          'TOT: Total',
          name,
          'TOT: Total',
          period,
          put(made(row, at, 7333), { partner, period }),
          'AUD: Australian Dollars',
          '3: Thousands',
        ]),
      ),
    ],
  });
}

/** What each country adds to the growth of all, beside its share and its change. */
function contributions(): LookAlike {
  return written({
    family: 'what each adds to the growth of all',
    name: 'beside shares and changes, in Japanese',
    asks: 'reporter',
    common: { flow: 'export', unit: 'JPY', value: 1e6, period: '2024' },
    lines: [
      ['輸出　地域（国）別表　2024年'],
      ['（単位：百万円、％）'],
      ['地域（国）', '金額', '伸率', '構成比', '寄与度'],
      ...(
        [
          ['中華人民共和国', 'CHN'],
          ['パキスタン', 'PAK'],
          ['アメリカ', 'USA'],
        ] as const
      ).map(([name, partner], at): Line => {
        const beside = (measure: string, seed: number) => {
          const value = rounded(made(at, seed) / 400, 1);
          return put(value, { partner, measure, unit: measure === 'growth' ? '%' : null, value, free: true });
        };
        return [
          name,
          put(made(at, 7159), { partner }),
          beside('growth', 7177),
          beside('share', 7187),
          beside('share', 7193),
        ];
      }),
    ],
  });
}

/** A code that names balance and exports at once, beside the words for it. */
function coded(): LookAlike {
  return written({
    family: 'measures by code and in words',
    name: 'where the code alone would not tell the flow',
    fileName: 'extract.csv',
    common: { reporter: 'TUR', partner: 'KEN', value: 1e6 },
    lines: [
      ['MEASURE', 'Measure', 'REF_AREA', 'COUNTERPART_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT_MEASURE', 'UNIT_MULT'],
      ...['2021', '2022'].flatMap((period, at) =>
        (
          [
            ['TRADE_BAL_EXP_FOB', 'Balanced exports, free on board', 'export'],
            ['TRADE_BAL_IMP_CIF', 'Balanced imports, cost insurance freight', 'import'],
          ] as const
        ).map(([code, words, flow], row): Line => [
          code,
          words,
          'TUR',
          'KEN',
          period,
          put(made(row, at, 7207), { flow, period }),
          'USD',
          6,
        ]),
      ),
    ],
  });
}
