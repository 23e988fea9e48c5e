import { made, rounded, type LookAlike } from './draft';
import { put, written, type Line } from './written';

/** Profiles of a country and cards of trade with it, as ministries and promotion agencies make them. */
export function deskProfiles(): LookAlike[] {
  return [profile(), inBrackets(), agencyCard(), numberedNote(), dollarsInJapanese()];
}

/** What a country is like, its trade, and below it what another country traded with it. */
function profile(): LookAlike {
  const years = ['2021', '2022', '2023'];
  const fiscal = ['2021-22', '2022-23', '2023-24'];
  const ofPakistan = { reporter: 'PAK', partner: 'UZB' };
  return written({
    family: 'a profile of a country',
    name: 'with the exports of another to it',
    common: { reporter: 'UZB' },
    lines: [
      ['REPUBLIC OF UZBEKISTAN – COUNTRY PROFILE'],
      [],
      ['Capital', 'Tashkent'],
      ['Population (2024)', '37.1 million'],
      ['GDP (2023)', 'US$ 91 billion'],
      ['GDP per capita', 'US$ 2,496'],
      ['Inflation (2023)', '10%'],
      [],
      ['Foreign trade of Uzbekistan (US$ billion)'],
      ['Year', 'Exports', 'Imports'],
      ...years.map((period, at): Line => {
        const [sold, bought] = [made(at, 7411), made(at, 7417)];
        return [
          period,
          put(sold, { flow: 'export', period, value: sold * 1e9 }),
          put(bought, { flow: 'import', period, value: bought * 1e9 }),
        ];
      }),
      [],
      ['Trade with Pakistan (US$ mn)'],
      ['FY', 'Pak exports', 'Pak imports'],
      ...fiscal.map((year, at): Line => {
        const [sold, bought] = [made(at, 7433), made(at, 7451)];
        const period = `FY${year}`;
        return [
          year,
          put(sold, { ...ofPakistan, flow: 'export', period, value: sold * 1e6 }),
          put(bought, { ...ofPakistan, flow: 'import', period, value: bought * 1e6 }),
        ];
      }),
    ],
  });
}

/** The change stands in brackets behind the amount. */
function inBrackets(): LookAlike {
  const years = ['2021', '2022', '2023'];
  const shown = (at: number, seed: number) => String(made(at, seed)).replace('.', ',');
  const cell = (at: number, seed: number, flow: string) =>
    put(
      `${shown(at, seed)} (${String(90 + made(at, seed + 1) / 200)
        .slice(0, 5)
        .replace('.', ',')})`,
      {
        flow,
        period: years[at] ?? '',
        value: made(at, seed) * 1e6,
      },
    );
  return written({
    family: 'amounts with their change in the same cell',
    name: 'in brackets, in Russian',
    common: { reporter: 'BLR', partner: 'MNG', value: 1e6 },
    lines: [
      ['Торговля Республики Беларусь с Монголией, млн долл. США (темп роста к предыдущему году, %)'],
      ['Год', 'Экспорт', 'Импорт'],
      ...years.map((year, at): Line => [year, cell(at, 7457, 'export'), cell(at, 7481, 'import')]),
    ],
  });
}

/** A promotion agency's card: the unit of each row in a column, ranks and shares below. */
function agencyCard(): LookAlike {
  const heads = [
    ['2022', '2022'],
    ['2023', '2023'],
    ['2023 jan/out', '2023-01/2023-10'],
    ['2024 jan/out', '2024-01/2024-10'],
  ] as const;
  const line = (label: string, unit: string, seed: number, truth: object): Line => [
    label,
    unit,
    ...heads.map(([, period], at) => put(made(at, seed), { period, ...truth })),
  ];
  const ranks = heads.map(([, period], at) =>
    put(70 + at, { period, measure: 'rank', unit: 'Pos.', value: 70 + at, free: true }),
  );
  return written({
    family: 'a card with the unit of each row',
    name: 'in Portuguese',
    common: { reporter: 'PRT', partner: 'PAK', unit: 'EUR', value: 1e6 },
    lines: [
      ['Balança Comercial de Bens de Portugal com o Paquistão'],
      ['', 'Unid.', ...heads.map(([head]) => head)],
      line('Exportações', 'M€', 7487, { flow: 'export' }),
      line('Importações', 'M€', 7489, { flow: 'import' }),
      line('Saldo', 'M€', 7499, { flow: 'balance', free: true }),
      ['Posição como cliente', 'Pos.', ...ranks],
    ],
  });
}

/** "2024 /1", and "/1 enero-junio" below. */
function numberedNote(): LookAlike {
  const years = ['2022', '2023', '2023 /1', '2024 /1'];
  return written({
    family: 'a note tells the months of a year',
    name: 'by a number behind a stroke, in Spanish',
    common: { reporter: 'MEX', partner: 'PAK', value: 1e3 },
    lines: [
      ['Balanza comercial de México con Pakistán'],
      ['Valor en miles de dólares'],
      ['Año', 'Exportaciones', 'Importaciones'],
      ...years.map((year, at): Line => {
        const period = at < 2 ? year : `${year.slice(0, 4)}-01/${year.slice(0, 4)}-06`;
        return [year, put(made(at, 7507), { flow: 'export', period }), put(made(at, 7517), { flow: 'import', period })];
      }),
      ['/1 enero-junio'],
    ],
  });
}

/** Thousand dollars, in digits before the Japanese word. */
function dollarsInJapanese(): LookAlike {
  return written({
    family: 'units in Japanese',
    name: 'with the thousand in digits',
    common: { reporter: 'JPN', partner: 'UZB', flow: 'export', value: 1e3 },
    lines: [
      ['日本の対ウズベキスタン輸出'],
      ['（単位：1,000ドル、％）'],
      ['品目', '2022年', '2023年', '伸び率'],
      ...['自動車', '一般機械', '電気機器'].map((product, at): Line => {
        const growth = rounded(made(at, 7523) / 300, 1);
        return [
          product,
          ...['2022', '2023'].map((period, year) => put(made(at, year, 7529), { product, period })),
          put(growth, { product, period: '2023', measure: 'growth', unit: '%', value: growth, free: true }),
        ];
      }),
    ],
  });
}
