import { Draft, made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** What desks put beside the trade of two countries: main goods below a flow, all the world's trade, changes, codes in titles. */
export function deskFacts(): LookAlike[] {
  return [
    goodsBelowFlows(),
    ownTotals(),
    changesBehind(),
    codeInTitle(),
    volumesAbove(),
    sheetsOfPartners(),
    countriesOfFile(),
    toMembers(),
  ];
}

const YEARS = [2021, 2022, 2023, 2024];
const FLOWS = ['export', 'import'] as const;

/** "Exportaciones" with copper and the rest below, "Importaciones" with nothing. */
function goodsBelowFlows(): LookAlike {
  const parts = (at: number) => [made(at, 1, 5003) / 10, made(at, 2, 5003) / 10];
  const row = (name: string, product: string, of: (at: number) => number, flow: string): Line => [
    name,
    ...YEARS.map((year, at) => put(rounded(of(at)), { flow, product, period: String(year), free: flow === 'balance' })),
  ];
  const whole = (at: number) => (parts(at)[0] ?? 0) + (parts(at)[1] ?? 0);
  const back = (at: number) => made(at, 3, 5003) / 10;
  return written({
    family: 'main goods below a flow',
    name: 'and nothing below the other',
    common: { reporter: 'CHL', partner: 'VNM', value: 1e6 },
    lines: [
      ['INTERCAMBIO COMERCIAL CHILE – VIETNAM'],
      ['(Cifras en millones de US$)'],
      ['Flujo', ...YEARS.map(String)],
      row('Exportaciones (FOB)', 'TOTAL', whole, 'export'),
      row('   Cobre', 'Cobre', (at) => parts(at)[0] ?? 0, 'export'),
      row('   Resto', 'Resto', (at) => parts(at)[1] ?? 0, 'export'),
      row('Importaciones (CIF)', 'TOTAL', back, 'import'),
      row('Saldo', 'TOTAL', (at) => whole(at) - back(at), 'balance'),
    ],
  });
}

/** "India's total exports" below its exports to one country. */
function ownTotals(): LookAlike {
  const row = (name: string, partner: string, flow: string, side: number): Line => [
    name,
    ...['2021-22', '2022-23', '2023-24'].map((year, at) =>
      put(`US$ ${rounded(made(at, side, 5009) / 10)} mn`, {
        partner,
        flow,
        period: `FY${year}`,
        value: rounded(made(at, side, 5009) / 10) * 1e6,
      }),
    ),
  ];
  return written({
    family: 'the trade of one country with all',
    name: 'below that with another',
    common: { reporter: 'IND' },
    lines: [
      ['India–Ethiopia: trade at a glance'],
      ['Indicator', '2021-22', '2022-23', '2023-24'],
      row("India's exports to Ethiopia", 'ETH', 'export', 0),
      row("India's imports from Ethiopia", 'ETH', 'import', 1),
      row("India's total exports", 'WLD', 'export', 2),
    ],
  });
}

/** "수출, 증감률, 수입, 증감률": each change is of the flow before it. */
function changesBehind(): LookAlike {
  return written({
    family: 'changes behind flows',
    name: 'under one head that comes again',
    common: { reporter: 'KOR', partner: 'UZB', value: 1e6 },
    lines: [
      ['한·우즈베키스탄 교역 동향 (단위: 백만 달러, %)'],
      ['연도', '수출', '증감률', '수입', '증감률'],
      ...[...YEARS.map(String), '2025.1~6'].map((year, at): Line => {
        const period = year.includes('~') ? '2025-01/2025-06' : year;
        return [
          year,
          ...FLOWS.flatMap((flow, side) => [
            put(made(at, side, 5011) / 10, { flow, period }),
            put(rounded(4.1 + at - side), {
              flow,
              period,
              measure: 'growth',
              unit: '%',
              value: rounded(4.1 + at - side),
              free: true,
            }),
          ]),
        ];
      }),
    ],
  });
}

/** "Import of tea (HS 0902)" over the countries that it came from. */
function codeInTitle(): LookAlike {
  return written({
    family: 'goods of a title',
    name: 'by their code in brackets',
    asks: 'reporter',
    common: { flow: 'import', product: '0902', unit: 'USD', value: 1e6 },
    lines: [
      ['Origin-wise import of tea (HS 0902), US$ million'],
      ['Origin', '2022', '2023'],
      ...[
        ['KEN', 'Kenya'],
        ['RWA', 'Rwanda'],
        ['UGA', 'Uganda'],
        ['VNM', 'Viet Nam'],
      ].map(([partner = '', name = ''], row): Line => [
        name,
        ...['2022', '2023'].map((period, at) => put(made(row, at, 5021) / 10, { partner, period })),
      ]),
    ],
  });
}

/** "A. Volume" and "B. CIF value" over the same countries. */
function volumesAbove(): LookAlike {
  const origins = [
    ['CHN', 'China PR'],
    ['IRN', 'Iran'],
  ] as const;
  const block = (side: number, truth: object): Line[] =>
    origins.map(([partner, name], row): Line => [
      name,
      side === 0 ? 'MT' : 'Rs. Lakh',
      ...['2021-22', '2022-23'].map((year, at) =>
        put(made(row, at, side, 5023), { partner, period: `FY${year}`, ...truth }),
      ),
    ]);
  const table = written({
    family: 'volume and value one below the other',
    name: 'under letters',
    common: { reporter: 'IND', flow: 'import', product: '28151110', value: 1e5, unit: 'INR' },
    lines: [
      ['Annexure 4: Imports of subject goods (Caustic Soda Flakes, CTH 2815 11 10) into India'],
      ['Particulars', 'Unit', '2021-22', '2022-23'],
      ['A. Volume'],
      ...block(0, { measure: 'quantity', unit: 't' }),
      ['B. CIF value'],
      ...block(1, {}),
    ],
  });
  for (const sheet of table.sheets)
    for (const truth of sheet.truth.values()) if (truth.unit === 't') truth.value /= 1e5;
  return table;
}

/** Sheets called after the partners; who reports, and in what, stands on a page of notes. */
function sheetsOfPartners(): LookAlike {
  const notes = new Draft('Notes');
  notes.put(1, 1, 'Central Asia desk: tables');
  notes.put(
    2,
    1,
    'All figures: merchandise trade of Pakistan with the country named on the sheet, in thousand US dollars.',
  );
  const sheets = [
    ['KAZ', 'Kazakhstan'],
    ['UZB', 'Uzbekistan'],
    ['KGZ', 'Kyrgyz Republic'],
  ].map(([partner = '', name = ''], of) => {
    const draft = new Draft(name);
    draft.line(1, ['Year', 'Exports', 'Imports']);
    YEARS.forEach((year, at) => {
      draft.put(at + 2, 1, year);
      FLOWS.forEach((flow, side) => {
        const shown = made(at, side, of, 5039);
        draft.figure(at + 2, side + 2, shown, {
          reporter: 'PAK',
          partner,
          flow,
          product: 'TOTAL',
          period: String(year),
          measure: 'value',
          unit: 'USD',
          value: shown * 1000,
          free: false,
        });
      });
    });
    return draft;
  });
  return {
    family: 'sheets called after partners',
    name: 'with a page of notes',
    fileName: 'desk.xlsx',
    sheets: [notes, ...sheets],
    asks: null,
  };
}

/** A file called after the one country in the rows, under "Países": it is a partner, and who reports is not said. */
function countriesOfFile(): LookAlike {
  return written({
    family: 'a file called after its partner',
    name: 'in a column of countries',
    fileName: 'EXP_PAQUISTAO_2024.csv',
    asks: 'reporter',
    common: { partner: 'PAK', flow: 'export', period: '2024' },
    lines: [
      ['Fluxo', 'Países', 'Código SH4', 'Descrição SH4', '2024 - Valor US$ FOB'],
      ...[
        ['1201', 'Soja'],
        ['5201', 'Algodão'],
        ['0904', 'Pimenta'],
        ['4703', 'Pastas'],
      ].map(([product = '', name = ''], row): Line => [
        'Exportação',
        'Paquistão',
        product,
        name,
        put(made(row, 0, 5051) * 100, { product }),
      ]),
    ],
  });
}

/** "Exports to ASEAN member" below a title of both: Korea reports. */
function toMembers(): LookAlike {
  return written({
    family: 'heads that name the group of the rows',
    name: 'as the partner of another',
    common: { reporter: 'KOR', period: '2023', value: 1e6 },
    lines: [
      ['ASEAN member states: trade with the Republic of Korea, 2023'],
      ['Country', 'Exports to ASEAN member (US$ mil.)', 'Imports from ASEAN member (US$ mil.)'],
      ...[
        ['VNM', 'Viet Nam'],
        ['SGP', 'Singapore'],
        ['IDN', 'Indonesia'],
        ['LAO', 'Lao PDR'],
      ].map(([partner = '', name = ''], row): Line => [
        name,
        ...FLOWS.map((flow, side) => put(made(row, side, 5059), { partner, flow })),
      ]),
    ],
  });
}
